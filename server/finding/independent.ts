import type { ClaimRecord } from "../model/records.ts";
import {
  type CaseFacts,
  clause,
  counted,
  endsOf,
  type Finding,
  groupsOf,
  listing,
  nameOf,
  type Rule,
  shortened,
} from "./facts.ts";

/** What documents say without leaning on one another. */
export const saidIndependently: Rule = {
  kind: "SAID_INDEPENDENTLY",
  title: "Said independently",
  rule: "Claims of fact that support one another stand in different documents and share no origin; what hangs together is one finding.",
  find: (facts) => groupsOf(facts, (tie) => isIndependent(facts, tie)).map((group) => finding(facts, group)),
};

function isIndependent(facts: CaseFacts, tie: CaseFacts["ties"][number]): boolean {
  if (tie.kind !== "supports" && tie.kind !== "same_as") return false;
  const [a, b] = [facts.claimById.get(tie.from), facts.claimById.get(tie.to)];
  if (a?.kind !== "fact" || b?.kind !== "fact") return false;
  return (
    !a.documents.some((id) => b.documents.includes(id)) && !a.origins.some((id) => b.origins.includes(id))
  );
}

function finding(facts: CaseFacts, ids: ReadonlySet<string>): Finding {
  const claims = facts.claims.filter((claim) => ids.has(claim.id));
  const leads = leadOfEach(claims);
  const letters = leads.map((lead) => letterOf(facts, lead));
  const origins = new Set(claims.flatMap((claim) => claim.origins));
  const edges = claims.filter((claim) => claim.predicate);
  const [first] = leads as [ClaimRecord];
  return {
    id: `SAID_INDEPENDENTLY:${first.id}`,
    kind: "SAID_INDEPENDENTLY",
    title: `${listing(letters)} agree, and share no origin`,
    apart: shortened(first.text),
    text: `${leads.map((lead) => says(facts, lead)).join(" ")} ${rest(claims.length - leads.length)}`.trim(),
    basis: `${counted(claims.length, "claim")}, ${counted(origins.size, "independent voice")}`,
    claims: claims.map((claim) => claim.id),
    entities: endsOf(claims),
    view: {
      entities: endsOf(claims),
      claims: edges.map((claim) => claim.id),
      select: (edges[0] ?? first).id,
    },
    weight: 45 + 2 * claims.length + edges.length,
  };
}

/** For each document the claim that says most: one with a figure before one with an edge before any other. */
function leadOfEach(claims: readonly ClaimRecord[]): ClaimRecord[] {
  const rank = (claim: ClaimRecord) => (claim.value === undefined ? 0 : 2) + (claim.predicate ? 1 : 0);
  const leads = new Map<string, ClaimRecord>();
  for (const claim of claims) {
    const document = claim.documents[0] as string;
    const lead = leads.get(document);
    if (!lead || rank(claim) > rank(lead)) leads.set(document, claim);
  }
  return [...leads.values()];
}

function letterOf(facts: CaseFacts, claim: ClaimRecord): string {
  return facts.letters.get(claim.documents[0] as string) ?? "";
}

function says(facts: CaseFacts, claim: ClaimRecord): string {
  return `${letterOf(facts, claim)}, on the word of ${listing(claim.origins.map((id) => nameOf(facts, id)))}: “${clause(claim)}”.`;
}

function rest(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? "One more claim hangs together with these."
    : `${count} more claims hang together with these.`;
}
