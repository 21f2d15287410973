import type { ClaimRecord } from "../model/records.ts";
import {
  type CaseFacts,
  clause,
  counted,
  endsOf,
  type Finding,
  lettersOf,
  nameOf,
  type Rule,
} from "./facts.ts";

/** What many claims lean on: one voice, counted by origin and told by what it says with a figure. */
export const oneOrigin: Rule = {
  kind: "ONE_ORIGIN",
  title: "One origin only",
  rule: "Claims about money or with a figure that rest on a single independent voice, by voice; most claims first.",
  find: (facts) => [...byOrigin(facts)].map(([origin, claims]) => leaning(facts, origin, claims)),
};

function byOrigin(facts: CaseFacts): Map<string, ClaimRecord[]> {
  const groups = new Map<string, ClaimRecord[]>();
  for (const claim of facts.claims.filter((c) => c.originCount === 1 && isTelling(facts, c))) {
    const origin = claim.origins[0] as string;
    groups.set(origin, [...(groups.get(origin) ?? []), claim]);
  }
  return groups;
}

function isTelling(facts: CaseFacts, claim: ClaimRecord): boolean {
  const paid = claim.object !== undefined && facts.entities.get(claim.object)?.kind === "Payment";
  return claim.tier === 1 && (paid || claim.value !== undefined);
}

function leaning(facts: CaseFacts, origin: string, claims: readonly ClaimRecord[]): Finding {
  const lead = claims.find((claim) => claim.predicate === "RECEIVES") ?? (claims[0] as ClaimRecord);
  const edges = claims.filter((claim) => claim.predicate);
  const voice = nameOf(facts, origin);
  return {
    id: `ONE_ORIGIN:${origin}`,
    kind: "ONE_ORIGIN",
    title: titleOf(facts, lead),
    text: `“${clause(lead)}” rests on ${voice} alone, as ${others(claims.length - 1)} with a figure or a payment. Said in ${lettersOf(facts, claims)}.`,
    basis: `${counted(claims.length, "claim")}, 1 origin`,
    claims: claims.map((claim) => claim.id),
    entities: endsOf(edges),
    view: { entities: endsOf(edges), claims: edges.map((claim) => claim.id), select: lead.id },
    weight: lead.predicate === "RECEIVES" ? 100 : 60 + claims.length,
  };
}

function others(count: number): string {
  if (count === 0) return "does no other claim";
  return count === 1 ? "does one other claim" : `do ${count} other claims`;
}

function titleOf(facts: CaseFacts, lead: ClaimRecord): string {
  const object = lead.object ? facts.entities.get(lead.object) : undefined;
  if (object?.kind === "Payment") return `Only one origin for the ${object.name.toLowerCase()}`;
  return lead.measure ? `Only one origin for ${lead.measure}` : "Only one origin for these figures";
}
