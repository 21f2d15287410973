import type { ClaimRecord } from "../model/records.ts";
import {
  type CaseFacts,
  clause,
  counted,
  endsOf,
  type Finding,
  groupsOf,
  lettersOf,
  listing,
  nameOf,
  type Rule,
  shortened,
} from "./facts.ts";

/** What is denied or doubted, and by whom; what one claim says against another. */
export const denied: Rule = {
  kind: "DENIED",
  title: "Said and gainsaid",
  rule: "A claim is tied to another by “contradicts”, or a passage denies or doubts it.",
  find: (facts) => [...contradictions(facts), ...refusals(facts)],
};

/** Claims that ties of contradiction join, directly or through others, are one finding. */
function contradictions(facts: CaseFacts): Finding[] {
  return groupsOf(facts, (tie) => tie.kind === "contradicts").map((group) => contradiction(facts, group));
}

function contradiction(facts: CaseFacts, ids: ReadonlySet<string>): Finding {
  const claims = facts.claims.filter((claim) => ids.has(claim.id));
  const { first, second, note } = facing(facts, ids);
  const says = (claim: ClaimRecord) => `“${clause(claim)}” (${lettersOf(facts, [claim])})`;
  return {
    id: `DENIED:${first.id}`,
    kind: "DENIED",
    title: "Two statements set against each other",
    apart: shortened(first.text),
    text: [`${says(first)} stands against ${says(second)}.`, note ?? ""].join(" ").trim(),
    basis: `${counted(claims.length, "claim")} contradict one another`,
    claims: claims.map((claim) => claim.id),
    entities: endsOf(claims),
    view: drawn(claims, first.id),
    weight: 80 + claims.length,
  };
}

/** Two claims that one tie sets against each other, from two documents where there are such. */
function facing(facts: CaseFacts, ids: ReadonlySet<string>) {
  const pairs = facts.ties
    .filter((tie) => tie.kind === "contradicts" && ids.has(tie.from))
    .map(({ from, to, note }) => ({
      first: facts.claimById.get(from) as ClaimRecord,
      second: facts.claimById.get(to) as ClaimRecord,
      note,
    }));
  const across = pairs.find(
    ({ first, second }) => !first.documents.some((id) => second.documents.includes(id)),
  );
  return (across ?? pairs[0]) as (typeof pairs)[number];
}

function refusals(facts: CaseFacts): Finding[] {
  const claims = facts.claims.filter((claim) => claim.stance === "denies" || claim.stance === "doubts");
  return claims.map((claim) => ({
    id: `DENIED:${claim.id}`,
    kind: "DENIED" as const,
    title: `${claim.stance === "denies" ? "Denied" : "Doubted"} by ${listing(claim.origins.map((id) => nameOf(facts, id)))}`,
    apart: shortened(claim.text),
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
