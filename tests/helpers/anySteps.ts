import fc from "fast-check";
import type { Step } from "../../client/state/steps.ts";

export const ent = (slug: string) => `c/ent:${slug}`;
export const clm = (slug: string) => `c/clm:${slug}`;

const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
export const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const id = fc.oneof(
  { weight: 5, arbitrary: slug.map(ent) },
  slug.map((s) => `prov:${s}/2/4`),
  word,
);
const claim = fc.oneof(slug.map(clm), word);
const ids = fc.array(id, { maxLength: 6 });
const some = fc.array(id, { minLength: 1, maxLength: 4 });
const whole = fc.integer({ min: -3000, max: 3000 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
export const patch = fc.record(
  {
    text: orNull(word),
    entityKinds: orNull(fc.array(word, { minLength: 1, maxLength: 3 })),
    predicates: orNull(fc.array(fc.constantFrom("RECEIVES", "PAYS", "SENT"), { minLength: 1, maxLength: 3 })),
    documents: orNull(
      fc.array(
        slug.map((s) => `c/doc:${s}`),
        { minLength: 1, maxLength: 2 },
      ),
    ),
    speakers: orNull(some),
    certainties: orNull(fc.array(fc.constantFrom("FLAT", "OPINION"), { minLength: 1, maxLength: 2 })),
    minOrigins: orNull(fc.nat(9)),
    disputed: orNull(fc.boolean()),
    validDuring: orNull(fc.constantFrom("2024-10/2025-03", "2024~", "../2025-01")),
    saidDuring: orNull(fc.constantFrom("2024-10/2025-03")),
    knownBy: orNull(fc.constantFrom("2024-12-01")),
    labels: orNull(fc.constant(["OPEN", "NOT_ESTABLISHED"])),
    profile: orNull(word),
    orUndated: orNull(fc.boolean()),
  },
  { requiredKeys: [] },
);
/** A rule says what a relation must be, so nothing in it is taken away and it is not empty. */
const rule = fc.record(
  {
    speakers: some,
    predicates: fc.array(fc.constantFrom("PAYS", "SENT"), { minLength: 1, maxLength: 2 }),
    disputed: fc.boolean(),
    knownBy: fc.constantFrom("2024-12-01"),
  },
  { requiredKeys: ["disputed"] },
);
export const step = fc.oneof(
  fc.record({
    do: fc.constant("open"),
    entities: ids,
    claims: fc.array(claim, { maxLength: 3 }),
    hops: fc.nat(4),
    limit: fc.nat(500),
  }),
  fc.record({
    do: fc.constant("open"),
    entities: ids,
    claims: fc.constant([]),
    finding: word,
    hops: fc.nat(4),
    limit: fc.nat(500),
  }),
  fc.record({ do: fc.constant("expand"), entity: id, added: ids }),
  fc.record({
    do: fc.constant("expand"),
    entity: id,
    direction: fc.constantFrom("OUT", "IN"),
    predicate: word,
    added: ids,
  }),
  fc.record({ do: fc.constant("collapse"), entity: id, removed: ids }),
  fc.record({ do: fc.constantFrom("hide", "show", "add", "widen"), ids }),
  fc.record({ do: fc.constant("filter"), set: patch }),
  fc.record({ do: fc.constant("limit"), limit: fc.nat(500) }),
  fc.record(
    {
      ...{ do: fc.constant("colour"), colour: fc.constantFrom(1, 4, 6), rule: orNull(rule) },
      ...{ instead: fc.constant(true), from: fc.constantFrom(2, 5) },
    },
    { requiredKeys: ["do", "colour", "rule"] },
  ),
  fc.record({ do: fc.constant("pin"), id, x: whole, y: whole }),
  fc.record({ do: fc.constant("unpin"), id }),
) as fc.Arbitrary<Step>;
