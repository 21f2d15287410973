import { AppError } from "../model/errors.ts";
import type { CaseId } from "../model/ids.ts";
import { allNodes, type CaseRows } from "../model/rows.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { drawEdges, type Progress, putNodes } from "./write.ts";

/** After so many parts all of them are made safe from a power cut; doing so costs more the more there is. */
const SAFE_EVERY = 8;

/**
 * Writes a case too large for text and for one transaction: part after part, each in its own. A part's edges may
 * lead to nodes of its own and of earlier parts.
 *
 * @param total how many nodes there will be, for progress.
 * @throws AppError CONFLICT where the store holds something of the case: edges would be drawn twice.
 */
export async function bulkLoad(
  store: GraphStore,
  id: CaseId,
  parts: Iterable<CaseRows>,
  options: { readonly total?: number; readonly onProgress?: Progress; readonly timeoutMs?: number } = {},
): Promise<{ readonly created: number }> {
  const { total = 0, onProgress = () => {}, timeoutMs = 120_000 } = options;
  const before = await store.run("load.stored", { case: id });
  if (before.length > 0)
    throw new AppError("CONFLICT", `The store holds parts of ${id} already. Take the case out first.`);
  let created = 0;
  let unsafe = 0;
  for (const part of parts) {
    const written = new Set(allNodes(part.nodes).map((row) => row.id));
    const done = created;
    await store.write(
      async (tx) => {
        await putNodes(tx, part.nodes, written, (n) => onProgress(done + n, total));
        await drawEdges(tx, part, written);
      },
      { timeoutMs, moreFollow: ++unsafe % SAFE_EVERY !== 0 },
    );
    created += written.size;
  }
  // What was written is safe from a power cut from here on.
  await store.write(async () => {}, { timeoutMs });
  return { created };
}
