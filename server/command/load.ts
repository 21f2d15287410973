import { parseConfig } from "../config.ts";
import type { Loaded } from "../ingest/folders.ts";
import { openHouse } from "../main.ts";
import { caseFolders } from "./cases.ts";
import { EXIT, type ExitCode, type Terminal } from "./terminal.ts";

/** `redthread load DIR…`: brings the store to what the folders say. */
export async function load(dirs: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const folders = await caseFolders(dirs);
  const house = await openHouse(parseConfig(process.env));
  try {
    const loaded = await terminal.during("Loading", (report) => house.load(folders, report));
    for (const one of loaded) terminal.out(summary(one));
    return EXIT.good;
  } finally {
    await house.close();
  }
}

function summary({ id, result }: Loaded): string {
  const { created, changed, removed, unchanged } = result;
  if (created + changed + removed === 0)
    return `${id}: nothing to do, ${unchanged} things are as they are written`;
  return `${id}: ${created} new, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
}
