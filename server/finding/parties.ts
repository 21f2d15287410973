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

/** What only those say who take part in the conflict. */
export const partyOnly: Rule = {
  kind: "PARTY_ONLY",
  title: "Said by a party alone",
  rule: "Claims whose every voice is a party to a conflict of the case or an organ of one, by party. The case says in its text who is.",
  find: (facts) => [...byParties(facts)].map(([, { parties, claims }]) => finding(facts, parties, claims)),
};

interface Side {
  readonly parties: readonly string[];
  readonly claims: ClaimRecord[];
}

function byParties(facts: CaseFacts): Map<string, Side> {
  const sides = new Map<string, Side>();
  for (const claim of facts.claims) {
    const parties = claim.origins.map((id) => partyOf(facts, id));
    if (parties.length === 0 || !parties.every((one) => one !== undefined)) continue;
    const sorted = [...new Set(parties)].sort();
    const side = sides.get(sorted.join(" ")) ?? { parties: sorted, claims: [] };
    side.claims.push(claim);
    sides.set(sorted.join(" "), side);
  }
  return sides;
}

/** The party that a voice is, or whose organ it is, at first or second hand; undefined for anybody else. */
export function partyOf({ entities }: Pick<CaseFacts, "entities">, voice: string): string | undefined {
  for (let at = entities.get(voice); at; at = at.organOf && entities.get(at.organOf))
    if (at.partyIn.length > 0) return at.id;
  return undefined;
}

function finding(facts: CaseFacts, parties: readonly string[], claims: readonly ClaimRecord[]): Finding {
  const voices = [...new Set(claims.flatMap((claim) => claim.origins))];
  const lead = claims.find((claim) => claim.value !== undefined) ?? (claims[0] as ClaimRecord);
  const edges = claims.filter((claim) => claim.predicate);
  const sides = listing(parties.map((id) => nameOf(facts, id)));
  const conflicts = [...new Set(parties.flatMap((id) => facts.entities.get(id)?.partyIn ?? []))];
  const more = claims.length - 1;
  const entities = endsOf(edges);
  return {
    id: `PARTY_ONLY:${parties.join("+")}`,
    kind: "PARTY_ONLY",
    title: `${claims.length === 1 ? "One claim rests" : `${claims.length} claims rest`} on the word of ${sides} alone`,
    text: `“${clause(lead)}”${more > 0 ? `, and ${counted(more, "other claim")}` : ""}: said by ${listing(voices.map((id) => nameOf(facts, id)))}. ${sides} ${parties.length === 1 ? "is a party" : "are parties"} to ${listing(conflicts.map((id) => nameOf(facts, id)))}; no voice from outside it says so here, in ${lettersOf(facts, claims)}.`,
    basis: `${counted(claims.length, "claim")}, ${counted(voices.length, "voice")}, ${counted(parties.length, "party", "parties")}`,
    claims: [lead, ...claims.filter((claim) => claim !== lead)].map((claim) => claim.id),
    entities: entities.length > 0 ? entities : voices,
    view: {
      entities: entities.length > 0 ? entities : voices,
      claims: edges.map((claim) => claim.id),
      select: lead.id,
    },
    weight: 60 + Math.min(9, claims.length),
  };
}
