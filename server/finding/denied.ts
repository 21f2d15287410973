import type { ClaimRecord } from "../model/records.ts";
import {
  type CaseFacts,
  clause,
  counted,
  endsOf,
  type Finding,
  lettersOf,
  listing,
  nameOf,
  type Rule,
} from "./facts.ts";

/** What is denied or doubted, and by whom; what one claim says against another. */
export const denied: Rule = {
  kind: "DENIED",
  title: "Said and gainsaid",
  rule: "A claim is tied to another by “contradicts”, or a passage denies or doubts it.",
  find: (facts) => [...contradictions(facts), ...refusals(facts)],
};

function contradictions(facts: CaseFacts): Finding[] {
  const groups = new Map<string, Set<string>>();
  for (const tie of facts.ties.filter((t) => t.kind === "contradicts")) {
    const group = groups.get(tie.from) ?? groups.get(tie.to) ?? new Set<string>();
    group.add(tie.from).add(tie.to);
    for (const id of group) groups.set(id, group);
  }
  return [...new Set(groups.values())].map((group) => contradiction(facts, [...group]));
}

function contradiction(facts: CaseFacts, ids: readonly string[]): Finding {
  const claims = facts.claims.filter((claim) => ids.includes(claim.id));
  const [first, second] = facingPair(facts, ids);
  return {
    id: `DENIED:${first.id}`,
    kind: "DENIED",
    title: "Two statements that cannot both be so",
    text: `“${clause(first)}” (${lettersOf(facts, [first])}) stands against “${clause(second)}” (${lettersOf(facts, [second])}).`,
    basis: `${counted(claims.length, "claim")} contradict one another`,
    claims: claims.map((claim) => claim.id),
    entities: endsOf(claims),
    view: drawn(claims, first.id),
    weight: 80 + claims.length,
  };
}

/** Two claims that one tie sets against each other, from two documents where there are such. */
function facingPair(facts: CaseFacts, ids: readonly string[]): [ClaimRecord, ClaimRecord] {
  const pairs = facts.ties
    .filter((tie) => tie.kind === "contradicts" && ids.includes(tie.from))
    .map((tie) => [facts.claimById.get(tie.from), facts.claimById.get(tie.to)] as [ClaimRecord, ClaimRecord]);
  const across = pairs.find(([a, b]) => !a.documents.some((id) => b.documents.includes(id)));
  return (across ?? pairs[0]) as [ClaimRecord, ClaimRecord];
}

function refusals(facts: CaseFacts): Finding[] {
  const claims = facts.claims.filter((claim) => claim.stance === "denies" || claim.stance === "doubts");
  return claims.map((claim) => ({
    id: `DENIED:${claim.id}`,
    kind: "DENIED" as const,
    title: `${claim.stance === "denies" ? "Denied" : "Doubted"} by ${listing(claim.origins.map((id) => nameOf(facts, id)))}`,
    text: `${claim.text} Said in ${lettersOf(facts, [claim])}.`,
    basis: counted(claim.originCount, "voice"),
    claims: [claim.id],
    entities: endsOf([claim]),
    view: drawn([claim], claim.id),
    weight: 78,
  }));
}

function drawn(claims: readonly ClaimRecord[], select: string): Finding["view"] {
  return { entities: endsOf(claims), claims: claims.filter((c) => c.predicate).map((c) => c.id), select };
}
