import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A generated file: its path below the project's root, and its whole text. */
export interface Generated {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes a generated file where it differs from what stands there, or, in a check, only says so.
 *
 * @returns the file's name if it was not fresh.
 */
export function writeGenerated(root: string, { file, text }: Generated, check: boolean): string | undefined {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return undefined;
  if (!check) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return file;
}
