import { counted, endsOf, lettersOf, type Rule } from "./facts.ts";

/** What has no date, although it tells of something that happened. */
export const undated: Rule = {
  kind: "UNDATED",
  title: "Without a date",
  rule: "Claims of fact that draw an edge to or from an event, a payment or a place and have no time at which they were so.",
  find: (facts) => {
    const dated = ["Event", "Payment", "Place"];
    const claims = facts.claims.filter(
      (claim) =>
        claim.kind === "fact" &&
        !claim.validTime &&
        [claim.subjectKind, claim.objectKind].some((kind) => kind !== undefined && dated.includes(kind)),
    );
    const [first] = claims;
    const all = facts.claims.filter((claim) => claim.kind === "fact");
    const none = all.filter((claim) => !claim.validTime);
    if (!first) return [];
    return [
      {
        id: `UNDATED:${first.id}`,
        kind: "UNDATED",
        title: `${none.length} of ${all.length} claims of fact have no date`,
        text: `Among them ${counted(claims.length, "relation")} with an event, a payment or a place, in ${lettersOf(facts, claims)}: no text says when they were so.`,
        basis: counted(claims.length, "undated relation"),
        claims: claims.map((claim) => claim.id),
        entities: endsOf(claims),
        view: { entities: endsOf(claims), claims: claims.map((claim) => claim.id), select: first.id },
        weight: 55,
      },
    ];
  },
};
