import { basename, resolve } from "node:path";
import { type Loaded, type LoadingHouse, loadFolders } from "../ingest/folders.ts";
import type { CaseId } from "../model/ids.ts";
import { bringTrail, type Settled, settleAll } from "./trail.ts";

/** Cases that may be curated are brought to the store, and how far it has come is told. */
export interface Bringing {
  readonly dirs: readonly string[];
  readonly dataDir: string;
  readonly report: (text: string) => void;
  /** Told of each act that was cut off. */
  readonly onSettled: (settled: Settled) => void;
}

/**
 * Brings the store to what the folders say. Acts that were cut off come first, so that the text is read when they are
 * through; the audit trails beside the text come last.
 */
export async function bringCases(
  house: LoadingHouse,
  { dirs, dataDir, report, onSettled }: Bringing,
): Promise<Loaded[]> {
  for (const settled of await settleAll(house.store, dataDir)) onSettled(settled);
  const loaded = await loadFolders(house, dirs, report);
  for (const [id, dir] of foldersOf(dirs)) await bringTrail(house.store, id, dir);
  return loaded;
}

/** A case’s folder has its id for a name. */
export function foldersOf(dirs: readonly string[]): Map<CaseId, string> {
  return new Map(dirs.map((dir) => [basename(resolve(dir)) as CaseId, resolve(dir)]));
}
