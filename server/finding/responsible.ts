import type { ClaimRecord } from "../model/records.ts";
import {
  type CaseFacts,
  counted,
  endsOf,
  type Finding,
  lettersOf,
  listing,
  nameOf,
  type Rule,
} from "./facts.ts";

/** Against whom most is alleged. */
export const heldResponsible: Rule = {
  kind: "HELD_RESPONSIBLE",
  title: "Held responsible",
  rule: "Subjects of relations that accuse, by number of such relations; all with at least two are counted together.",
  find: (facts) => {
    const ranked = [...bySubject(facts)]
      .filter(([, claims]) => claims.length > 1)
      .sort(([, a], [, b]) => b.length - a.length);
    return ranked[0] ? [finding(facts, ranked[0][0], ranked)] : [];
  },
};

function bySubject(facts: CaseFacts): Map<string, ClaimRecord[]> {
  const groups = new Map<string, ClaimRecord[]>();
  for (const claim of facts.claims.filter((c) => c.alleged && c.predicate && c.subject)) {
    const subject = claim.subject as string;
    groups.set(subject, [...(groups.get(subject) ?? []), claim]);
  }
  return groups;
}

function finding(facts: CaseFacts, first: string, ranked: readonly [string, ClaimRecord[]][]): Finding {
  const claims = ranked.flatMap(([, list]) => list);
  const voices = new Set(claims.flatMap((claim) => claim.origins));
  const counts = ranked.map(([id, list]) => `${list.length} of ${article(facts, id)}${nameOf(facts, id)}`);
  return {
    id: `HELD_RESPONSIBLE:${first}`,
    kind: "HELD_RESPONSIBLE",
    title: `Most is alleged against ${article(facts, first)}${nameOf(facts, first)}`,
    text: `${counted(claims.length, "alleged act")}: ${listing(counts)}, by ${counted(voices.size, "independent voice")}, in ${lettersOf(facts, claims)}. No court has ruled on them here.`,
    basis: `${counted(claims.length, "relation")}, all alleged`,
    claims: claims.map((claim) => claim.id),
    entities: endsOf(claims),
    view: { entities: endsOf(claims), claims: claims.map((claim) => claim.id), select: first },
    weight: 70 + Math.min(9, claims.length),
  };
}

function article(facts: CaseFacts, id: string): string {
  return facts.entities.get(id)?.kind === "Government" ? "the " : "";
}
