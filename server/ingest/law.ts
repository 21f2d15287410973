import { join } from "node:path";
import { parseLaw } from "../lawfile/parse.ts";
import type { Fault } from "../model/errors.ts";
import type { LawLibrary } from "../model/law.ts";
import { readFolder } from "./folder.ts";

/** What checking a law library gave: the library, or all its faults. */
export interface CheckedLaw {
  readonly dir: string;
  readonly value?: LawLibrary;
  /** Files are named from the directory that was given. */
  readonly faults: readonly Fault[];
}

/** Reads and checks the folder of a law library. */
export async function checkLawFolder(dir: string): Promise<CheckedLaw> {
  const folder = await readFolder(dir);
  const parsed = folder.ok ? parseLaw(folder.value.files) : folder;
  if (parsed.ok) return { dir, value: parsed.value, faults: [] };
  const faults = parsed.faults.map((f) => (f.file === dir ? f : { ...f, file: join(dir, f.file) }));
  return { dir, faults };
}
