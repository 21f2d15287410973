import { createHash } from "node:crypto";
import { caseRows } from "../casefile/rows.ts";
import type { Case } from "../model/case.ts";
import type { CaseId } from "../model/ids.ts";
import { allNodes, type CaseRows, NODE_LABELS, type NodeLabel } from "../model/rows.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { GraphStore, Writer } from "../store/GraphStore.ts";
import { cutEdges, drawEdges, dropNodes, type Progress, putNodes } from "./write.ts";

/** How many nodes a loading touched. */
export interface LoadResult {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** What a loading has to do: the ids to write, by whether the store holds them, and those to take out. */
interface Difference {
  readonly created: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
  readonly removed: ReadonlyMap<NodeLabel, readonly string[]>;
  readonly unchanged: number;
}

/** SHA-256, shortened to 128 bits: enough to know a node again. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/**
 * Brings the store to what the case says, in one transaction: loading twice changes nothing, loading an edited case
 * changes exactly the difference, and where anything fails nothing has changed.
 */
export async function loadCase(
  store: GraphStore,
  whole: Case,
  vocabulary: Vocabulary,
  options: { readonly onProgress?: Progress; readonly timeoutMs?: number } = {},
): Promise<LoadResult> {
  const rows = caseRows(whole, vocabulary, digest);
  const { onProgress = () => {}, timeoutMs = 120_000 } = options;
  return await store.write((tx) => apply(tx, whole.id, rows, onProgress), { timeoutMs });
}

/** Takes a case out of the store, with everything that belongs to it. */
export async function removeCase(store: GraphStore, id: CaseId): Promise<LoadResult> {
  return await store.write((tx) => apply(tx, id, NOTHING, () => {}), { timeoutMs: 120_000 });
}

const NOTHING: CaseRows = {
  nodes: { Case: [], Document: [], Passage: [], Entity: [], Claim: [], Assertion: [], Note: [] },
  edges: {
    documentOfCase: [],
    passageOfDocument: [],
    mention: [],
    subject: [],
    object: [],
    contradicts: [],
    qualifies: [],
    supports: [],
    sameAs: [],
    assertionOf: [],
    statedIn: [],
    saidBy: [],
    aboutClaim: [],
    aboutEntity: [],
    aboutDocument: [],
    aboutPassage: [],
  },
  relations: [],
};

async function apply(tx: Writer, id: CaseId, rows: CaseRows, onProgress: Progress): Promise<LoadResult> {
  const { created, changed, removed, unchanged } = difference(
    await tx.run("load.stored", { case: id }),
    rows,
  );
  await cutEdges(tx, changed, removed.get("Claim") ?? []);
  await dropNodes(tx, removed);
  const written = new Set([...created, ...changed]);
  await putNodes(tx, rows.nodes, written, onProgress);
  await drawEdges(tx, rows, written);
  const gone = [...removed.values()].reduce((sum, ids) => sum + ids.length, 0);
  return { created: created.size, changed: changed.size, removed: gone, unchanged };
}

function difference(
  stored: readonly { label: string; id: string; hash: string }[],
  rows: CaseRows,
): Difference {
  const before = new Map(stored.map((row) => [row.id, row.hash]));
  const created = new Set<string>();
  const changed = new Set<string>();
  const kept = new Set<string>();
  for (const row of allNodes(rows.nodes)) {
    const hash = before.get(row.id);
    if (hash === undefined) created.add(row.id);
    else if (hash === row.props.hash) kept.add(row.id);
    else changed.add(row.id);
  }
  const gone = stored.filter(({ id }) => !changed.has(id) && !kept.has(id));
  const removed = new Map(
    NODE_LABELS.map((label) => [label, gone.filter((g) => g.label === label).map((g) => g.id)]),
  );
  return { created, changed, removed, unchanged: kept.size };
}
