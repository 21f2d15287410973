import { basename, resolve } from "node:path";
import { type Loaded, type LoadingHouse, loadFolders } from "../ingest/folders.ts";
import type { CaseId } from "../model/ids.ts";
import { bringEdited } from "./bringEdited.ts";
import type { LastTexts } from "./LastTexts.ts";
import { bringTrail, type Settled, settleAll } from "./trail.ts";

/** Cases that may be curated are brought to the store, and how far it has come is told. */
export interface Bringing {
  readonly dirs: readonly string[];
  readonly dataDir: string;
  readonly lastTexts: LastTexts;
  readonly report: (text: string) => void;
  /** Told of each act that was cut off. */
  readonly onSettled: (settled: Settled) => void;
  /** Told how many records were missing at the end of a case's audit.jsonl, and were written there. */
  readonly onMissing: (id: CaseId, records: number) => void;
}

/**
 * Brings the store to what the folders say. Acts that were cut off come first, so that the text is read when they are
 * through; then of each case its audit trail, and its text.
 */
export async function bringCases(
  house: LoadingHouse,
  { dirs, dataDir, lastTexts, report, onSettled, onMissing }: Bringing,
): Promise<Loaded[]> {
  const { store } = house;
  for (const settled of await settleAll(store, dataDir)) onSettled(settled);
  const loaded = await loadFolders(house, dirs, report, async (dir, whole, onProgress) => {
    const { toStore, toFile } = await bringTrail(store, whole.id, resolve(dir));
    if (toFile.length > 0) onMissing(whole.id, toFile.length);
    const parts = { ...house, dataDir, lastTexts, brought: toStore };
    return await bringEdited(parts, resolve(dir), whole, onProgress);
  });
  await lastTexts.flush();
  return loaded;
}

/** A case’s folder has its id for a name. */
export function foldersOf(dirs: readonly string[]): Map<CaseId, string> {
  return new Map(dirs.map((dir) => [basename(resolve(dir)) as CaseId, resolve(dir)]));
}
