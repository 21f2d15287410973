import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFilter, printFilter, withFilter } from "../../client/state/filtercode.ts";
import { parseRoute, printRoute } from "../../client/state/route.ts";
import type { ViewFilter } from "../../client/state/steps.ts";

const CASE = "c";
const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 16 });
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: 1, maxLength: 4 });
const id = (kind: string) =>
  fc.oneof(
    word,
    word.map((slug) => `${CASE}/${kind}:${slug}`),
  );

/** Any filter without empty lists, with each field there or not. */
const filter = fc.record(
  {
    text: fc.string({ unit: "grapheme", maxLength: 16 }),
    kinds: some(fc.constantFrom("FACT", "LAW", "CLASSIFICATION", "CALL")),
    entityKinds: some(word),
    predicates: some(word),
    documents: some(id("doc")),
    speakers: some(id("ent")),
    withoutSpeakers: some(id("ent")),
    stances: some(fc.constantFrom("ASSERTS", "REPORTS", "DENIES", "DOUBTS")),
    certainties: some(fc.constantFrom("FLAT", "REPORTED", "ESTIMATE", "PROBABLE", "POSSIBLE", "OPINION")),
    minOrigins: fc.nat(999),
    maxOrigins: fc.nat(999),
    disputed: fc.boolean(),
    labels: some(fc.constantFrom("ESTABLISHED", "NOT_ESTABLISHED", "OPEN")),
    profile: word,
    validDuring: word,
    saidDuring: word,
    knownBy: word,
    orUndated: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ViewFilter>;

describe("filters in an address", () => {
  test("what is printed is read as it was, whatever stands in it", () => {
    fc.assert(
      fc.property(filter, (given) => {
        expect(parseFilter(printFilter(given, CASE), CASE)).toEqual(given);
      }),
    );
  });

  test("they come through the address bar of a screen beside its own parameters", () => {
    fc.assert(
      fc.property(filter, filter, (before, given) => {
        const others = { order: "ORIGINS", max: "4" };
        const params = withFilter({ ...others, ...printFilter(before, CASE) }, given, CASE);
        const route = { screen: "list" as const, case: CASE, sel: "clm:a", list: "claims" as const, params };
        const read = parseRoute(printRoute(route));
        expect(read).toEqual(route);
        expect("params" in read && parseFilter(read.params, CASE)).toEqual(given);
        expect(params).toMatchObject(others);
      }),
    );
  });

  test("any parameters are read without an error, and what was read is printed and read again", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(word, fc.constantFrom("doc", "least", "undated")), word),
        (params) => {
          const read = parseFilter(params, CASE);
          expect(parseFilter(printFilter(read, CASE), CASE)).toEqual(read);
        },
      ),
    );
  });

  test("an address stays readable: ids stand without their case, a field is one key", () => {
    const given: ViewFilter = {
      documents: ["c/doc:a", "c/doc:b"],
      withoutSpeakers: ["c/ent:nis"],
      certainties: ["FLAT"],
      minOrigins: 2,
      disputed: true,
      labels: ["NOT_ESTABLISHED"],
      knownBy: "2024-12-01",
      orUndated: false,
    };
    const route = { screen: "list" as const, case: "c", sel: null, list: "claims" as const };
    expect(printRoute({ ...route, params: printFilter(given, "c") })).toBe(
      "/c/c/claims?certainty=FLAT&disputed=yes&doc=a,b&known=2024-12-01&label=NOT_ESTABLISHED&least=2&not=nis&undated=no",
    );
  });

  test("values that a field cannot have are passed over", () => {
    const params = { certainty: "FLAT,ROUGH", stance: "SHOUTS", least: "two", disputed: "perhaps", doc: "" };
    expect(parseFilter(params, "c")).toEqual({ certainties: ["FLAT"] });
  });
});
