import fc from "fast-check";
import type { Edtf } from "../../server/model/dates.ts";
import type { NodeId } from "../../server/model/ids.ts";
import {
  AUTHORITIES,
  CRIMES,
  type Custom,
  DECLARATION_VERBS,
  type Declaration,
  ELEMENT_KINDS,
  type ElementGroup,
  type Instrument,
  type LawLibrary,
  PARTY_STATUSES,
  type PartyStatus,
  PEREMPTORY_NORMS,
  type Provision,
  type Requirement,
  VERIFIED,
} from "../../server/model/law.ts";

/** Generated law libraries. What a checker would refuse may stand in them: rows do not care. */
const text = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
const date = fc.constantFrom("1930", "1931-05", "1940-06-30", "2024~", "../2025") as fc.Arbitrary<Edtf>;
const verified = fc.constantFrom(...VERIFIED);
const covers = fc.uniqueArray(fc.constantFrom("L-01", "L-02", "L-03"));
const STATES = ["state:FRE", "state:SYL", "state:DUC"] as NodeId[];
const state = fc.constantFrom(...STATES);

/** Some of the keys that may be left out are. */
function some<T>(shape: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }, required: readonly (keyof T)[]) {
  return fc.record(shape as never, { requiredKeys: required as never }) as fc.Arbitrary<T>;
}

const custom = some<Required<Custom>>({ since: date, source: text, verified, note: text }, [
  "source",
  "verified",
]) as fc.Arbitrary<Custom>;

const party = some<Required<PartyStatus>>(
  {
    state,
    status: fc.constantFrom(...PARTY_STATUSES),
    signed: date,
    consented: date,
    since: date,
    until: date,
    reservation: text,
    note: text,
    source: text,
    verified,
  },
  ["state", "status", "source", "verified"],
) as fc.Arbitrary<PartyStatus>;

const declaration = (under: NodeId) =>
  some<Required<Declaration>>(
    {
      under: fc.constant(under),
      does: fc.constantFrom(...DECLARATION_VERBS),
      who: text,
      made: date,
      reach: date,
      place: state,
      nationals: state,
      crimes: fc.uniqueArray(fc.constantFrom(...CRIMES), { minLength: 1 }),
      contested: fc.boolean(),
      note: text,
      source: text,
      verified,
    },
    ["under", "does", "who", "made", "reach", "crimes", "contested", "source", "verified"],
  ) as fc.Arbitrary<Declaration>;

/** A tree whose elements are named by where they stand. */
function group(path: string, others: readonly NodeId[], depth: number): fc.Arbitrary<ElementGroup> {
  const members = fc.integer({ min: 1, max: 3 }).chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, i) => {
        const parts = depth > 0 ? group(`${path}-${i}`, others, depth - 1) : fc.constant(undefined);
        const element = fc
          .tuple(text, fc.constantFrom(...ELEMENT_KINDS), fc.option(parts, { nil: undefined }))
          .map(
            ([words, kind, inner]): Requirement => ({
              id: `elm:${path}-${i}` as NodeId,
              text: words,
              kind,
              ...(inner && { parts: inner }),
            }),
          );
        const reference = fc.constantFrom(...others).map((provision): Requirement => ({ provision }));
        return fc.oneof({ weight: 4, arbitrary: element }, { weight: 1, arbitrary: reference });
      }),
    ),
  );
  // A provision that is required twice would be one member written twice.
  const once = members.map((list) => list.filter((one, i) => isFirst(list, one, i)));
  return fc
    .tuple(fc.constantFrom("all" as const, "any" as const), once)
    .map(([op, m]) => ({ op, members: m }));
}

function isFirst(list: readonly Requirement[], one: Requirement, at: number): boolean {
  const key = (member: Requirement) => ("provision" in member ? member.provision : member.id);
  return list.findIndex((other) => key(other) === key(one)) === at;
}

function provision(id: NodeId, all: readonly NodeId[]): fc.Arbitrary<Provision> {
  return some<Required<Provision>>(
    {
      id: fc.constant(id),
      number: text,
      heading: text,
      paraphrase: text,
      url: fc.constant("https://example.org/law"),
      validFrom: date,
      insertedBy: fc.constant("ins:i0" as NodeId),
      custom,
      jusCogens: fc.constantFrom(...PEREMPTORY_NORMS),
      crime: fc.constantFrom(...CRIMES),
      note: text,
      covers,
      elements: group(`${id.slice("prov:".length)}/e`, all, 2),
    },
    ["id", "number", "heading", "paraphrase", "covers"],
  ) as fc.Arbitrary<Provision>;
}

function instrument(n: number, all: readonly NodeId[]): fc.Arbitrary<Instrument> {
  const own = all.filter((id) => id.startsWith(`prov:i${n}/`));
  return some<Required<Instrument>>(
    {
      id: fc.constant(`ins:i${n}` as NodeId),
      title: text,
      short: text,
      authority: fc.constantFrom(...AUTHORITIES),
      binding: fc.constantFrom(...all),
      custom,
      state,
      adopted: date,
      inForce: date,
      effect: text,
      citation: text,
      depositary: text,
      url: fc.constant("https://example.org/"),
      verified,
      note: text,
      covers,
      parties: fc.uniqueArray(party, { selector: (one) => one.state, maxLength: 3 }),
      declarations: fc.array(declaration(own[0] as NodeId), { maxLength: 3 }),
      provisions: fc.tuple(...own.map((id) => provision(id, all))),
    },
    ["id", "title", "short", "authority", "verified", "covers", "parties", "declarations", "provisions"],
  ) as fc.Arbitrary<Instrument>;
}

export const anyLibrary: fc.Arbitrary<LawLibrary> = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .chain((counts) => {
    const all = counts.flatMap((count, n) =>
      Array.from({ length: count }, (_, i) => `prov:i${n}/${i + 1}` as NodeId),
    );
    return fc.record({
      states: fc
        .subarray(STATES)
        .chain((ids) =>
          fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), name: text, short: text }))),
        ),
      instruments: fc.tuple(...counts.map((_, n) => instrument(n, all))),
    });
  });
