import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A text that the project does not ship: where it lies beside the repository, tests compare with it. */
interface Original {
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
}

const FOLDER = fileURLToPath(new URL("../../../shared/sources", import.meta.url));

/** The originals beside the repository, by name; none where the folder is absent. */
export function originals(): Original[] {
  if (!existsSync(FOLDER)) return [];
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
  return files.sort().map((file) => {
    const bytes = readFileSync(join(FOLDER, file));
    return { file, sha256: createHash("sha256").update(bytes).digest("hex"), text: bytes.toString("utf8") };
  });
}
