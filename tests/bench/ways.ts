import { bulkLoad } from "../../server/ingest/bulk.ts";
import { drawEdges, putNodes } from "../../server/ingest/write.ts";
import type { CaseId } from "../../server/model/ids.ts";
import { allNodes, type CaseRows, noRows } from "../../server/model/rows.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { type GeneratedSize, generatedCase } from "../helpers/generated.ts";
import { dice } from "../helpers/maps.ts";

/** The case that paths are measured on. */
export const CASE = "ways" as CaseId;
export const SIZE: GeneratedSize = { entities: 100_000, claims: 400_000 };
/** Neo4j writes a bulk load the faster the fewer parts it has, until one is too much for a transaction. */
const NEO4J_PART = 5_000;

export type Pair = readonly [from: string, to: string];

/** The generated case without what paths do not need: documents, passages, assertions. */
export async function fillWays(store: GraphStore, size: GeneratedSize): Promise<void> {
  await bulkLoad(store, CASE, bare(generatedCase(CASE, size)), { timeoutMs: 600_000 });
}

/**
 * The same entities and relations without the claims behind these, which no relation touches and no search meets: they
 * would be half of what is written. Only where paths are told in words are they read.
 */
export async function fillTies(store: GraphStore, size: GeneratedSize): Promise<void> {
  for (const part of bare(generatedCase(CASE, size, NEO4J_PART))) {
    const nodes = { ...part.nodes, Claim: [] };
    const owners = part.relations.map(({ owner }) => owner);
    const written = new Set([...allNodes(nodes).map(({ id }) => id), ...owners]);
    await store.write(
      async (tx) => {
        await putNodes(tx, nodes, written, () => {});
        await drawEdges(tx, part, written);
      },
      { timeoutMs: 600_000 },
    );
  }
}

function* bare(parts: Iterable<CaseRows>): Generator<CaseRows> {
  for (const { nodes, relations } of parts) {
    const { nodes: none, edges } = noRows();
    yield {
      nodes: { ...none, Case: nodes.Case, Entity: nodes.Entity, Claim: nodes.Claim },
      edges,
      relations,
    };
  }
}

/** Pairs drawn by lot, the same in every run. */
export function pairs(size: GeneratedSize, count: number): Pair[] {
  const { below } = dice(size.entities);
  const one = () => `${CASE}/ent:e${below(size.entities)}`;
  return Array.from({ length: count }, () => [one(), one()] as const).filter(([a, b]) => a !== b);
}
