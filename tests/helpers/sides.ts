import fc from "fast-check";
import { type Side, sideClaim } from "../../server/comparison/side.ts";
import { CERTAINTIES, STANCES } from "../../server/model/case.ts";
import type { Edtf } from "../../server/model/dates.ts";
import type { NodeId } from "../../server/model/ids.ts";
import type { AssertionRecord, ClaimRecord, LinkRecord } from "../../server/model/records.ts";

export const id = (text: string) => `case/${text}` as NodeId;

/** What a claim says of itself, the rest as plain as can be. */
export interface Said
  extends Partial<Pick<ClaimRecord, "certainty" | "stance" | "measure" | "bound" | "value">> {
  /** `ent:a PAYS ent:b`. */
  readonly relation?: string;
  readonly origins?: readonly string[];
  /** ISO day or EDTF of one year. */
  readonly validTime?: string;
  readonly by?: readonly Partial<AssertionRecord>[];
}

/** Claims by their slugs, in this order. */
export function claimOf(slug: string, position: number, said: Said): ClaimRecord {
  const { relation, origins = ["voice"], validTime, by: _by, ...rest } = said;
  const [subject, predicate, object] = relation?.split(" ") ?? [];
  const voices = origins.map((name) => id(`ent:${name}`));
  return {
    ...{ id: id(`clm:${slug}`), position, text: slug, certainty: "flat", stance: "asserts" },
    ...(relation && { subject: id(subject ?? ""), predicate, object: id(object ?? ""), phrase: "pays" }),
    ...(validTime && {
      ...{ validTime: validTime as Edtf, validFrom: `${validTime}-01-01`, validTo: `${validTime}-12-31` },
    }),
    ...(rest.value !== undefined && { unit: "soldiers", bound: "exactly" }),
    ...{ origins: voices, speakers: voices, documents: [] },
    ...rest,
  } as Partial<ClaimRecord> as ClaimRecord;
}

/** A side with these of the claims, each by those of its assertions that are told. */
export function sideOf(key: string, all: Readonly<Record<string, Said>>, slugs: readonly string[]): Side {
  const claims = Object.entries(all).flatMap(([slug, said], position) =>
    slugs.includes(slug)
      ? [sideClaim(claimOf(slug, position, said), (said.by ?? []) as AssertionRecord[])]
      : [],
  );
  return { key, name: key, claims };
}

export function link(from: string, kind: LinkRecord["kind"], to: string, note?: string): LinkRecord {
  return {
    id: id(`lnk:${from}-${to}`),
    kind,
    from: id(`clm:${from}`),
    to: id(`clm:${to}`),
    ...(note && { note }),
  };
}

const SLUGS = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"] as const;
const ENDS = ["ent:a", "ent:b", "ent:c"] as const;

const anySaid: fc.Arbitrary<Said> = fc.record(
  {
    certainty: fc.constantFrom(...CERTAINTIES),
    stance: fc.constantFrom(...STANCES),
    relation: fc
      .tuple(fc.constantFrom(...ENDS), fc.constantFrom("PAYS", "ARMS"), fc.constantFrom(...ENDS))
      .map((parts) => parts.join(" ")),
    origins: fc.uniqueArray(fc.constantFrom("one", "two", "three"), { minLength: 1 }),
    validTime: fc.constantFrom("2024", "2025"),
    measure: fc.constantFrom("the dead", "the sent"),
    value: fc.constantFrom(10, 20),
  },
  { requiredKeys: [] },
);

/** Claims, which of them either side has, and links among them. */
export const anySides = fc.record({
  compared: fc.constantFrom("DOCUMENTS" as const, "ENTITIES" as const, "DAYS" as const),
  claims: fc
    .tuple(...SLUGS.map(() => anySaid))
    .map((all) => Object.fromEntries(SLUGS.map((slug, i) => [slug, all[i] as Said]))),
  inA: fc.subarray([...SLUGS]),
  inB: fc.subarray([...SLUGS]),
  links: fc
    .array(
      fc.tuple(
        fc.constantFrom(...SLUGS),
        fc.constantFrom(
          "contradicts" as const,
          "qualifies" as const,
          "supports" as const,
          "same_as" as const,
        ),
        fc.constantFrom(...SLUGS),
      ),
      { maxLength: 8 },
    )
    .map((all) => all.filter(([from, , to]) => from !== to).map(([from, kind, to]) => link(from, kind, to))),
});
