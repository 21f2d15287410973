import { existsSync } from "node:fs";
import type { GraphStore } from "../store/GraphStore.ts";
import { appendRecord, syncTrail } from "./auditFile.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import { finishTexts, restoreTexts, syncTexts } from "./texts.ts";

/**
 * Ends an act that was cut off, the way the store decides: where its record is in the store, text and audit follow;
 * where it is not, the text goes back to what it was. Doing it twice is as doing it once.
 */
export async function settle(
  entry: JournalEntry,
  { store, journal }: { readonly store: GraphStore; readonly journal: Journal },
): Promise<"kept" | "dropped"> {
  const { dir, record, files } = entry;
  const [row] = await store.run("audit.byIds", { ids: [record.id] });
  const kept = row?.record.hash === record.hash;
  if (existsSync(dir)) {
    if (kept) {
      await finishTexts(dir, files);
      await syncTexts(dir, files);
      await appendRecord(dir, record);
      await syncTrail(dir);
    } else await restoreTexts(dir, files);
  }
  await journal.end(entry.case);
  return kept ? "kept" : "dropped";
}
