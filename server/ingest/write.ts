import { type CaseRows, EDGE_SORTS, NODE_LABELS, type NodeLabel, type NodeRows } from "../model/rows.ts";
import { QUERIES, type WriteQuery } from "../store/queries.gen.ts";
import type { Taking } from "./Statements.ts";

/** Called as nodes are written: how many of how many are done. */
export type Progress = (done: number, total: number) => void;

/** Rows a statement: more would hold the store's memory and one message of its child process for too long. */
const BATCH = 1000;

/** Sends a list in parts. */
export async function inBatches<T>(
  list: readonly T[],
  send: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < list.length; at += BATCH) await send(list.slice(at, at + BATCH));
}

/** Takes out the edges that changed nodes own, and those of removed ones that lead from one other node to another. */
export async function cutEdges(
  tx: Taking,
  changed: ReadonlySet<string>,
  removed: ReadonlyMap<NodeLabel, readonly string[]>,
): Promise<void> {
  const of = (prefix: string) => [...changed].filter((id) => id.includes(`/${prefix}:`));
  const documents = of("doc");
  const passages = documents.filter((id) => id.split("/").length > 2);
  await inBatches([...of("clm"), ...(removed.get("Claim") ?? [])], (ids) =>
    tx.run("load.cut.relation", { ids }),
  );
  await inBatches(of("clm"), (ids) => tx.run("load.cut.claim", { ids }));
  await inBatches(of("ast"), (ids) => tx.run("load.cut.assertion", { ids }));
  for (const query of ["load.cut.premises", "load.cut.undercutters", "load.cut.conclusion"] as const)
    await inBatches(of("arg"), (ids) => tx.run(query, { ids }));
  await inBatches(of("iss"), (ids) => tx.run("load.cut.positions", { ids }));
  await inBatches(of("acc"), (ids) => tx.run("load.cut.accusation", { ids }));
  for (const query of ["load.cut.satisfies", "load.cut.negates"] as const)
    await inBatches([...of("acc"), ...(removed.get("Accusation") ?? [])], (ids) => tx.run(query, { ids }));
  await inBatches(of("note"), (ids) => tx.run("load.cut.note", { ids }));
  await inBatches(of("story"), (ids) => tx.run("load.cut.story", { ids }));
  await inBatches(passages, (ids) => tx.run("load.cut.mentions", { ids }));
  await inBatches(passages, (ids) => tx.run("load.cut.passage", { ids }));
  await inBatches(documents, (ids) => tx.run("load.cut.document", { ids }));
}

export async function dropNodes(
  tx: Taking,
  removed: ReadonlyMap<NodeLabel, readonly string[]>,
): Promise<void> {
  for (const [label, all] of removed)
    await inBatches(all, (ids) => tx.run(`load.drop.${lower(label)}`, { ids }));
}

/** Writes the nodes whose ids are in `written`, and gives entities their kind as a second label. */
export async function putNodes(
  tx: Taking,
  nodes: NodeRows,
  written: ReadonlySet<string>,
  onProgress: Progress,
): Promise<void> {
  let done = 0;
  const put = async <L extends NodeLabel>(label: L) => {
    const all = (nodes[label] as readonly { readonly id: string }[]).filter((row) => written.has(row.id));
    await inBatches(all, async (rows) => {
      await tx.run(`load.put.${lower(label)}`, { rows: rows as never });
      done += rows.length;
      onProgress(done, written.size);
    });
  };
  for (const label of NODE_LABELS) await put(label);
  await labelEntities(
    tx,
    nodes.Entity.filter((row) => written.has(row.id)),
  );
}

/** Gives entities that stand elsewhere in their case their new places: one that goes moves all behind it. */
export async function placeEntities(tx: Taking, rows: NodeRows["Entity"]): Promise<void> {
  const places = rows.map(({ id, props: { position, hash } }) => ({ id, position, hash }));
  await inBatches(places, (batch) => tx.run("load.place.entity", { rows: batch }));
}

/** Gives entities their kind as a second label. */
export async function labelEntities(
  tx: Taking,
  rows: readonly { readonly id: string; readonly props: { readonly kind: string } }[],
): Promise<void> {
  const kinds = new Set(rows.map((row) => row.props.kind));
  for (const kind of kinds) {
    const ids = rows.filter((row) => row.props.kind === kind).map((row) => row.id);
    await inBatches(ids, (batch) => tx.run(known(`entity.label.${lower(kind)}`), { ids: batch } as never));
  }
}

/** Draws the edges that the written nodes own. */
export async function drawEdges(tx: Taking, rows: CaseRows, written: ReadonlySet<string>): Promise<void> {
  for (const sort of EDGE_SORTS)
    await inBatches(
      rows.edges[sort].filter((row) => written.has(row.owner)),
      (batch) => tx.run(`load.tie.${sort}`, { rows: batch }),
    );
  const relations = rows.relations.filter((row) => written.has(row.owner));
  const predicates = new Set(relations.map((row) => row.predicate));
  for (const predicate of predicates) {
    const query = known(`relation.create.${predicate.toLowerCase()}`);
    const mine = relations.filter((row) => row.predicate === predicate);
    await inBatches(mine, (batch) => tx.run(query, { rows: batch } as never));
  }
}

/** The names of generated queries follow the vocabulary; one that is missing is a generator that was not run. */
function known(name: string): WriteQuery {
  if (!Object.hasOwn(QUERIES, name)) throw new TypeError(`No query ${name}: run npm run gen.`);
  return name as WriteQuery;
}

function lower<S extends string>(name: S): Uncapitalize<S> {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}` as Uncapitalize<S>;
}
