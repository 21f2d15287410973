import type { ClaimRecord } from "../model/records.ts";
import { type CaseFacts, counted, endsOf, type Finding, lettersOf, nameOf, type Rule } from "./facts.ts";

/** Against whom most is alleged. */
export const heldResponsible: Rule = {
  kind: "HELD_RESPONSIBLE",
  title: "Held responsible",
  rule: "Subjects of relations that accuse, by number of such relations; the first three with at least two.",
  find: (facts) =>
    [...bySubject(facts)]
      .filter(([, claims]) => claims.length > 1)
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, 3)
      .map(([subject, claims]) => finding(facts, subject, claims)),
};

function bySubject(facts: CaseFacts): Map<string, ClaimRecord[]> {
  const groups = new Map<string, ClaimRecord[]>();
  for (const claim of facts.claims.filter((c) => c.alleged && c.predicate && c.subject)) {
    const subject = claim.subject as string;
    groups.set(subject, [...(groups.get(subject) ?? []), claim]);
  }
  return groups;
}

function finding(facts: CaseFacts, subject: string, claims: readonly ClaimRecord[]): Finding {
  const voices = new Set(claims.flatMap((claim) => claim.origins));
  const name = nameOf(facts, subject);
  return {
    id: `HELD_RESPONSIBLE:${subject}`,
    kind: "HELD_RESPONSIBLE",
    title: `Most is alleged against ${article(facts, subject)}${name}`,
    text: `${counted(claims.length, "alleged act")} of ${article(facts, subject)}${name}, by ${counted(voices.size, "independent voice")}, in ${lettersOf(facts, claims)}. No court has ruled on them here.`,
    basis: `${counted(claims.length, "relation")}, all alleged`,
    claims: claims.map((claim) => claim.id),
    entities: endsOf(claims),
    view: { entities: endsOf(claims), claims: claims.map((claim) => claim.id), select: subject },
    weight: 70 + claims.length,
  };
}

function article(facts: CaseFacts, id: string): string {
  return facts.entities.get(id)?.kind === "Government" ? "the " : "";
}
