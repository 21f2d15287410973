import { caseRows } from "../casefile/rows.ts";
import { lawRows } from "../lawfile/rows.ts";
import type { Case } from "../model/case.ts";
import type { LawBook, LawLibrary } from "../model/law.ts";
import { allLawNodes, storedLaw } from "../model/lawRows.ts";
import { type CaseRows, EDGE_SORTS, EDGE_TYPES } from "../model/rows.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { compared, type PlainEdge, type Verified } from "./compare.ts";
import { digest, mapOf } from "./load.ts";

/** Compares the store with a case, each node and edge with all its properties. */
export async function deviations(
  store: GraphStore,
  whole: Case,
  vocabulary: Vocabulary,
  law?: LawBook,
): Promise<Verified> {
  const rows = caseRows(whole, vocabulary, digest, mapOf(whole, law));
  const options = { timeoutMs: 60_000 };
  const nodes = await store.run("verify.nodes", { case: whole.id }, options);
  const edges = await store.run("verify.edges", { case: whole.id }, options);
  return compared({
    wanted: { nodes: Object.values(rows.nodes).flat(), edges: wantedEdges(rows) },
    stored: { nodes, edges },
  });
}

/** Compares the store with the law library. */
export async function lawDeviations(store: GraphStore, library: LawLibrary): Promise<Verified> {
  const rows = lawRows(library, digest);
  const whole = await store.run("law.whole", {}, { timeoutMs: 60_000 });
  return compared({
    wanted: { nodes: allLawNodes(rows.nodes), edges: storedLaw(rows).edges },
    stored: {
      nodes: whole.filter(({ type }) => type === null),
      edges: whole
        .map(({ id, type, to, props }) => ({ from: id, type: type ?? "", to: to ?? "", props }))
        .filter(({ type }) => type !== ""),
    },
  });
}

function wantedEdges(rows: CaseRows): PlainEdge[] {
  const ties = EDGE_SORTS.flatMap((sort) =>
    rows.edges[sort].map(({ from, to, props }) => ({ from, to, props, type: EDGE_TYPES[sort] })),
  );
  const relations = rows.relations.map(({ subject, object, predicate, props }) => ({
    from: subject,
    to: object,
    type: predicate,
    props,
  }));
  return [...ties, ...relations];
}
