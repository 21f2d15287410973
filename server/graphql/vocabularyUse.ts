import { relationsPassing, usesOf, type VocabularyUse } from "../facet/uses.ts";
import type { CaseRecord } from "../model/records.ts";
import type { Context } from "./context.ts";
import { failingRows } from "./facets.ts";
import type { ClaimFilter } from "./resolvers.gen.ts";
import type { DrawnGraph } from "./subgraph.ts";

/** Which kinds the relations of a case tie under a filter. */
export async function useInCase(
  whole: CaseRecord,
  filter: ClaimFilter | null | undefined,
  context: Context,
): Promise<VocabularyUse> {
  const { kept, fails } = await failingRows(whole, filter, context);
  return usesOf(relationsPassing(kept.table, fails));
}

/** Which kinds the drawn relations tie; other layers than that of entities have no words of the vocabulary. */
export function useInView({ nodes, edges }: DrawnGraph): VocabularyUse {
  const kindOf = new Map(
    nodes.flatMap(({ id, layer, kind }) => (layer === "ENTITIES" ? [[id, kind] as const] : [])),
  );
  const relations = edges.flatMap(({ from, to, predicate }) => {
    const [subjectKind, objectKind] = [kindOf.get(from), kindOf.get(to)];
    if (subjectKind === undefined || objectKind === undefined) return [];
    return [{ subject: from, subjectKind, predicate, object: to, objectKind }];
  });
  return usesOf(relations, kindOf);
}
