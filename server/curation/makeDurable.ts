import { allDone } from "../model/allDone.ts";
import type { GraphStore, WriteOptions, Writer } from "../store/GraphStore.ts";
import { appendRecord, syncTrail } from "./auditFile.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import { settle } from "./settle.ts";
import { putTexts, syncTexts } from "./texts.ts";

/**
 * Journal, text, store, trail: the store decides (see docs/decisions, one act in three places). What the act does in the
 * store is worked out while journal and text are written, and committed when they are; from then on text and trail may
 * still be lost to a power cut, which the journal makes good, until they are on the disk themselves.
 */
export async function makeDurable(
  entry: JournalEntry,
  write: (tx: Writer) => Promise<unknown>,
  { store, journal }: { readonly store: GraphStore; readonly journal: Journal },
  options?: WriteOptions,
): Promise<void> {
  const { dir, record, files } = entry;
  const texts = putTexts(dir, files, journal.begin(entry));
  // Also where the store takes nothing: what it fails with is told, or no longer matters.
  texts.catch(() => {});
  try {
    await store.write((tx) => allDone([write(tx), texts]), options);
  } catch (error) {
    await texts.catch(() => {});
    // Where the store cannot say whether it took the act, the journal stays, and the next one who asks settles it.
    const outcome = await settle(entry, { store, journal }).catch(() => undefined);
    if (outcome === "kept") return;
    throw error;
  }
  await appendRecord(dir, record);
  await allDone([syncTexts(dir, files), syncTrail(dir)]);
  await journal.end(entry.case);
}
