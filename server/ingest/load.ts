import { hash } from "node:crypto";
import { caseRows } from "../casefile/rows.ts";
import { rowsChange } from "../casefile/rowsMade.ts";
import { lawOf } from "../law/library.ts";
import { compileMapping } from "../mapping/compile.ts";
import { allDone } from "../model/allDone.ts";
import type { Case } from "../model/case.ts";
import { type CaseMap, NO_MAP } from "../model/caseMap.ts";
import { AppError } from "../model/errors.ts";
import type { CaseId } from "../model/ids.ts";
import type { LawBook } from "../model/law.ts";
import { allNodes, type CaseRows, NODE_LABELS, type NodeLabel, noRows } from "../model/rows.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { GraphStore, Writer } from "../store/GraphStore.ts";
import { Statements } from "./Statements.ts";
import { cutEdges, drawEdges, dropNodes, type Progress, placeEntities, putNodes } from "./write.ts";

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
  /** Of the changed ones, entities of which only the place is another, as far as that is known. */
  readonly moved?: ReadonlySet<string>;
  readonly removed: ReadonlyMap<NodeLabel, readonly string[]>;
  readonly unchanged: number;
}

/** How long a whole case may take. */
export const LOADING = { timeoutMs: 120_000 } as const;

/** SHA-256, shortened to 128 bits: enough to know a node again. */
export function digest(text: string): string {
  return hash("sha256", text).slice(0, 32);
}

/** What a case puts into the store. What is as it was in `before`, rows of an earlier text of it, is taken from them. */
export function rowsOf(
  whole: Case,
  vocabulary: Vocabulary,
  law: LawBook | undefined,
  before?: CaseRows,
): CaseRows {
  return caseRows(whole, vocabulary, digest, mapOf(whole, law), before);
}

/**
 * Brings the store to what the case says, in one transaction: loading twice changes nothing, loading an edited case
 * changes exactly the difference, and where anything fails nothing has changed.
 */
export async function loadCase(
  store: GraphStore,
  whole: Case,
  vocabulary: Vocabulary,
  options: {
    readonly onProgress?: Progress;
    readonly timeoutMs?: number;
    /** What the case’s map hangs on; the store must hold it already. */
    readonly law?: LawBook;
  } = {},
): Promise<LoadResult> {
  const rows = rowsOf(whole, vocabulary, options.law);
  const { onProgress = () => {}, timeoutMs = LOADING.timeoutMs } = options;
  return await store.write((tx) => bringTo(tx, whole.id, rows, onProgress), { timeoutMs });
}

/** The case’s map. @throws TypeError where it has one and there is no law to compile it with. */
export function mapOf(whole: Case, law: LawBook | undefined): CaseMap {
  if (law) return compileMapping(whole, lawOf(law.library), law.schemes);
  if (Object.values(whole.mapping).some((section) => section.length > 0))
    throw new TypeError(`${whole.id} has a map: it cannot be loaded without the law.`);
  return NO_MAP;
}

/** Takes a case out of the store, with everything that belongs to it. */
export async function removeCase(store: GraphStore, id: CaseId): Promise<LoadResult> {
  return await store.write((tx) => bringTo(tx, id, NOTHING), LOADING);
}

const NOTHING: CaseRows = noRows();

/** Writes the difference between what the store holds of a case and these rows, as a part of a transaction. */
export async function bringTo(
  tx: Writer,
  id: CaseId,
  rows: CaseRows,
  onProgress: Progress = () => {},
): Promise<LoadResult> {
  return await write(tx, difference(await tx.run("load.stored", { case: id }), rows), rows, onProgress);
}

/** The same where the caller has made sure, by their revision, that the store holds these rows. */
export async function bringFrom(tx: Writer, held: CaseRows, rows: CaseRows): Promise<LoadResult> {
  const change = rowsChange(held, rows);
  if (!change) throw new TypeError("Rows that were not made by rowsOf cannot be told apart.");
  return await write(tx, change, change.rows, () => {});
}

async function write(
  tx: Writer,
  { created, changed, moved = NONE, removed, unchanged }: Difference,
  rows: CaseRows,
  onProgress: Progress,
): Promise<LoadResult> {
  const written = new Set([...created, ...changed]);
  const send = async () => {
    const statements = new Statements(tx);
    await cutEdges(statements, changed, removed);
    await dropNodes(statements, removed);
    await placeEntities(
      statements,
      rows.nodes.Entity.filter(({ id }) => moved.has(id)),
    );
    await putNodes(statements, rows.nodes, moved.size > 0 ? without(written, moved) : written, onProgress);
    await drawEdges(statements, rows, written);
    await statements.answered();
  };
  await allDone([expectLaw(tx, rows, written), send()]);
  const gone = [...removed.values()].reduce((sum, ids) => sum + ids.length, 0);
  return { created: created.size, changed: changed.size, removed: gone, unchanged };
}

const NONE: ReadonlySet<string> = new Set();

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((id) => !some.has(id)));
}

/**
 * An edge to a node that is not there would be missing without a word.
 *
 * @throws AppError CONFLICT where the store lacks provisions or elements that what is written leads to.
 */
async function expectLaw(tx: Writer, { edges }: CaseRows, written: ReadonlySet<string>): Promise<void> {
  const ids = (list: readonly { readonly owner: string; readonly to: string }[]) => [
    ...new Set(list.filter(({ owner }) => written.has(owner)).map(({ to }) => to)),
  ];
  const provisions = ids(edges.under);
  const elements = ids([...edges.satisfies, ...edges.negates]);
  if (provisions.length + elements.length === 0) return;
  const held = await allDone([
    tx.run("argument.provisions", { ids: provisions }),
    tx.run("argument.elements", { ids: elements }),
  ]);
  const there = new Set(held.flat().map(({ id }) => id));
  const missing = [...provisions, ...elements].filter((id) => !there.has(id));
  if (missing.length > 0)
    throw new AppError(
      "CONFLICT",
      `The store lacks ${missing.join(", ")} of the law library. Load the law before the case.`,
    );
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
