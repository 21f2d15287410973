import type { GraphStore, WriteOptions, Writer } from "../store/GraphStore.ts";
import { appendRecord } from "./auditFile.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import { settle } from "./settle.ts";
import { putTexts } from "./texts.ts";

/** Journal, text, store, trail: the store decides (see docs/decisions, one act in three places). */
export async function makeDurable(
  entry: JournalEntry,
  write: (tx: Writer) => Promise<unknown>,
  { store, journal }: { readonly store: GraphStore; readonly journal: Journal },
  options?: WriteOptions,
): Promise<void> {
  await journal.begin(entry);
  try {
    await putTexts(entry.dir, entry.files);
    await store.write(write, options);
  } catch (error) {
    // Where the store cannot say whether it took the act, the journal stays, and the next one who asks settles it.
    const outcome = await settle(entry, { store, journal }).catch(() => undefined);
    if (outcome === "kept") return;
    throw error;
  }
  await appendRecord(entry.dir, entry.record);
  await journal.end(entry.case);
}
