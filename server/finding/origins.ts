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
  return claim.tier === 1 && (isPaid(facts, claim) || claim.value !== undefined);
}

function isPaid(facts: CaseFacts, claim: ClaimRecord): boolean {
  return claim.object !== undefined && facts.entities.get(claim.object)?.kind === "Payment";
}

function leaning(facts: CaseFacts, origin: string, claims: readonly ClaimRecord[]): Finding {
  const lead = claims.find((claim) => claim.predicate === "RECEIVES") ?? (claims[0] as ClaimRecord);
  const edges = claims.filter((claim) => claim.predicate);
  const voice = nameOf(facts, origin);
  return {
    id: `ONE_ORIGIN:${origin}`,
    kind: "ONE_ORIGIN",
    title: titleOf(facts, lead, claims.length),
    apart: voice,
    text: `“${clause(lead)}”: on the word of ${voice} alone${others(claims.length - 1)}. Said in ${lettersOf(facts, claims)}.`,
    basis: `${counted(claims.length, "claim")}, 1 origin`,
    claims: claims.map((claim) => claim.id),
    entities: endsOf(edges),
    view: { entities: endsOf(edges), claims: edges.map((claim) => claim.id), select: lead.id },
    weight: isPaid(facts, lead) ? 100 : 50 + claims.length,
  };
}

function others(count: number): string {
  return count === 0 ? "" : `, as ${counted(count, "other statement")} with a figure or a payment`;
}

function titleOf(facts: CaseFacts, lead: ClaimRecord, count: number): string {
  if (isPaid(facts, lead)) return `Only one origin for the ${nameOf(facts, lead.object ?? "").toLowerCase()}`;
  return count > 1
    ? `${count} figures from one voice`
    : `Only one origin for the ${lead.measure ?? "figure"}`;
}
