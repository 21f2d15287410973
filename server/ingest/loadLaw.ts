import { lawRows } from "../lawfile/rows.ts";
import type { LawLibrary } from "../model/law.ts";
import {
  allLawNodes,
  LAW_EDGE_SORTS,
  LAW_LABELS,
  type LawLabel,
  type LawNodeRows,
  type LawRows,
} from "../model/lawRows.ts";
import type { GraphStore, Writer } from "../store/GraphStore.ts";
import { digest, type LoadResult } from "./load.ts";
import { inBatches, labelEntities } from "./write.ts";

/**
 * Brings the store to what the law library says, in one transaction: exactly the difference is written, and where the
 * revision is the same, nothing is. Cases hang on its nodes by id: it is loaded before them.
 */
export async function loadLaw(
  store: GraphStore,
  library: LawLibrary,
  timeoutMs = 120_000,
): Promise<LoadResult> {
  const rows = lawRows(library, digest);
  const all = allLawNodes(rows.nodes);
  const [stored] = await store.run("law.revision", {});
  if (stored?.revision === rows.nodes.Library[0]?.props.revision)
    return { created: 0, changed: 0, removed: 0, unchanged: all.length };
  return await store.write((tx) => apply(tx, rows), { timeoutMs });
}

async function apply(tx: Writer, rows: LawRows): Promise<LoadResult> {
  const whole = await tx.run("law.whole", {});
  const before = new Map(whole.filter(({ type }) => type === null).map(({ id, props }) => [id, props.hash]));
  const all = allLawNodes(rows.nodes);
  const written = new Set(all.filter(({ id, props }) => before.get(id) !== props.hash).map(({ id }) => id));
  const changed = [...written].filter((id) => before.has(id));
  const wanted = new Set(all.map(({ id }) => id));
  const removed = [...before.keys()].filter((id) => !wanted.has(id));
  await cutEdges(tx, changed);
  await dropNodes(tx, removed);
  await putNodes(tx, rows.nodes, written);
  await drawEdges(tx, rows, written);
  return {
    created: written.size - changed.length,
    changed: changed.length,
    removed: removed.length,
    unchanged: all.length - written.size,
  };
}

const CUTS = {
  ins: "load.cut.instrument",
  prov: "load.cut.provision",
  elm: "load.cut.element",
  dec: "load.cut.declaration",
} as const;

/** Takes out the edges that changed nodes own; what cases have drawn to them stays. */
async function cutEdges(tx: Writer, changed: readonly string[]): Promise<void> {
  for (const [prefix, query] of Object.entries(CUTS))
    await inBatches(
      changed.filter((id) => id.startsWith(`${prefix}:`)),
      (ids) => tx.run(query, { ids }),
    );
}

async function dropNodes(tx: Writer, removed: readonly string[]): Promise<void> {
  const elements = removed.filter((id) => id.startsWith("elm:"));
  const declarations = removed.filter((id) => id.startsWith("dec:"));
  const entities = removed.filter((id) => !elements.includes(id) && !declarations.includes(id));
  await inBatches(elements, (ids) => tx.run("load.drop.element", { ids }));
  await inBatches(declarations, (ids) => tx.run("load.drop.declaration", { ids }));
  await inBatches(entities, (ids) => tx.run("load.drop.entity", { ids }));
}

const PUTS = {
  Entity: "load.put.entity",
  Element: "load.put.element",
  Declaration: "load.put.declaration",
  Library: "load.put.library",
} as const satisfies Record<LawLabel, string>;

async function putNodes(tx: Writer, nodes: LawNodeRows, written: ReadonlySet<string>): Promise<void> {
  for (const label of LAW_LABELS) {
    const mine = (nodes[label] as readonly { readonly id: string }[]).filter(({ id }) => written.has(id));
    await inBatches(mine, (rows) => tx.run(PUTS[label], { rows: rows as never }));
  }
  await labelEntities(
    tx,
    nodes.Entity.filter(({ id }) => written.has(id)),
  );
}

async function drawEdges(tx: Writer, { edges }: LawRows, written: ReadonlySet<string>): Promise<void> {
  for (const sort of LAW_EDGE_SORTS)
    await inBatches(
      edges[sort].filter(({ owner }) => written.has(owner)),
      (rows) => tx.run(`load.tie.${sort}`, { rows }),
    );
}
