import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { projectRoot } from "../config.ts";

/** The folders that were named, or every case that ships with the program, by name. */
export async function caseFolders(named: readonly string[] = []): Promise<string[]> {
  if (named.length > 0) return [...named];
  const shipped = join(projectRoot(), "cases");
  const names = await readdir(shipped).catch(() => []);
  const folders = names.sort().map((name) => join(shipped, name));
  return folders.filter((folder) => existsSync(join(folder, "case.yaml"))).map(short);
}

/** The law libraries among the folders that were named, or the one that ships with the program. */
export function lawFolders(named: readonly string[]): string[] {
  if (named.length === 0) return [short(join(projectRoot(), "law"))];
  return named.filter((dir) => existsSync(join(dir, "states.yaml")) && !existsSync(join(dir, "case.yaml")));
}

/** As one would type it, where that is shorter: faults are read more easily. */
function short(folder: string): string {
  const near = relative(process.cwd(), folder);
  return near.length < folder.length && near !== "" ? near : folder;
}
