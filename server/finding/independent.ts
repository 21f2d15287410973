import type { ClaimRecord } from "../model/records.ts";
import { type CaseFacts, clause, endsOf, type Finding, listing, nameOf, type Rule } from "./facts.ts";

/** What documents say without leaning on one another. */
export const saidIndependently: Rule = {
  kind: "SAID_INDEPENDENTLY",
  title: "Said independently",
  rule: "A claim supports another, they stand in different documents, and they share no origin.",
  find: (facts) =>
    facts.ties
      .filter((tie) => tie.kind === "supports" || tie.kind === "same_as")
      .flatMap((tie) => pairOf(facts, tie.from, tie.to))
      .map((pair) => finding(facts, pair)),
};

function pairOf(facts: CaseFacts, from: string, to: string): [ClaimRecord, ClaimRecord][] {
  const [a, b] = [facts.claimById.get(from), facts.claimById.get(to)];
  if (!a || !b) return [];
  const apart =
    !a.documents.some((id) => b.documents.includes(id)) && !a.origins.some((id) => b.origins.includes(id));
  return apart ? [[a, b]] : [];
}

function finding(facts: CaseFacts, pair: [ClaimRecord, ClaimRecord]): Finding {
  const [a, b] = pair;
  const says = (claim: ClaimRecord) => {
    const letters = listing(claim.documents.map((id) => facts.letters.get(id) ?? id));
    return `${letters}: “${clause(claim)}”, by ${listing(claim.origins.map((id) => nameOf(facts, id)))}`;
  };
  const edges = pair.filter((claim) => claim.predicate);
  return {
    id: `SAID_INDEPENDENTLY:${a.id}:${b.id}`,
    kind: "SAID_INDEPENDENTLY",
    title: "Two documents, no common origin",
    text: `${says(a)}. ${says(b)}.`,
    basis: `${new Set([...a.origins, ...b.origins]).size} independent voices`,
    claims: [a.id, b.id],
    entities: endsOf(pair),
    view: { entities: endsOf(pair), claims: edges.map((claim) => claim.id), select: a.id },
    weight: 50 + edges.length,
  };
}
