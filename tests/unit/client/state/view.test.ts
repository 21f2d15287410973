import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFilter, printFilter } from "../../../../client/state/filtercode.ts";
import { arrange, collapsible, type GraphAnswer } from "../../../../client/state/graph.ts";
import { decodePlaces, encodePlaces } from "../../../../client/state/placecode.ts";
import { decodeSteps, encodeSteps } from "../../../../client/state/stepcode.ts";
import { openEntities, openFinding, type Step, type ViewFilter } from "../../../../client/state/steps.ts";
import { fold, subgraphInput } from "../../../../client/state/view.ts";
import type { ShortId } from "../../../../server/model/ids.ts";
import { renamedAddress } from "../../../../server/model/renamedAddress.ts";

const ent = (slug: string) => `c/ent:${slug}`;
const clm = (slug: string) => `c/clm:${slug}`;
const base = openEntities([ent("a")]);

const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
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
const patch = fc.record(
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
const step = fc.oneof(
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

/** What a patch sets. */
function plainFilter(set: object): ViewFilter {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null));
}

describe("steps in the address bar", () => {
  test("reading what was written gives the same steps, whatever the ids are", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const text = encodeSteps("c", steps);
        expect(decodeSteps("c", text)).toEqual({ steps, unread: [] });
        expect(encodeURIComponent(text).replaceAll("*", "*")).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test("stay short and readable", () => {
    const steps: Step[] = [
      { do: "expand", entity: ent("kim-jong-un"), added: [ent("conscripts"), ent("families")] },
      { do: "hide", ids: [ent("nis")] },
      { do: "filter", set: { predicates: ["RECEIVES"] } },
    ];
    expect(encodeSteps("c", steps)).toBe("1_xkim-jong-un..conscripts.families_hnis_fpr.1.RECEIVES");
  });

  test("name another entity once two are one, and say nothing else", () => {
    const two = [ent("a"), ent("b-c")] as const;
    const to = new Map([["ent:a" as ShortId, "ent:b-c" as ShortId]]);
    const anyStep = step.map((one) =>
      JSON.parse(JSON.stringify(one).replace(/"c\/ent:[a-m][^"]*"/g, `"${two[0]}"`)),
    );
    const moved = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_key, inner: unknown) => (inner === two[0] ? two[1] : inner));
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 6 }), patch, (steps, filter) => {
        const params = printFilter(plainFilter(filter), "c");
        const address = `explore?steps=${encodeSteps("c", steps)}&${new URLSearchParams(params)}&sel=ent:a#a`;
        const url = new URL(renamedAddress(address, to), "http://page/c/c/");
        const { steps: code = "", sel, ...others } = Object.fromEntries(url.searchParams);
        expect([url.pathname, url.hash, sel]).toEqual(["/c/c/explore", "#a", "ent:b-c"]);
        expect(decodeSteps("c", code)).toEqual({ steps: moved(steps), unread: [] });
        expect(parseFilter(others, "c")).toEqual(moved(parseFilter(params, "c")));
      }),
      { numRuns: 500 },
    );
  });

  test("of another version are not guessed at", () => {
    expect(decodeSteps("c", "0_hnis")).toEqual({
      steps: [],
      unread: [{ at: 1, text: "hnis", why: "The link is of version 0, this page reads version 1." }],
    });
  });

  test("keep what holds and name what does not", () => {
    expect(decodeSteps("c", "1_hnis_z9_pnis.1.x_snis")).toEqual({
      steps: [
        { do: "hide", ids: [ent("nis")] },
        { do: "show", ids: [ent("nis")] },
      ],
      unread: [
        { at: 2, text: "z9", why: "this version knows no such step" },
        { at: 3, text: "pnis.1.x", why: "x is not a whole number" },
      ],
    });
  });

  test("never throw, whatever stands in the address bar", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        decodeSteps("c", text);
        decodeSteps("c", `1_${text}`);
      }),
    );
  });
});

describe("positions in the address bar", () => {
  test("come back to the pixel", () => {
    const coordinate = fc.integer({ min: -1024, max: 3071 });
    const side = fc.constantFrom("b" as const, "t" as const, "r" as const, "l" as const);
    const place = fc.record({ x: coordinate, y: coordinate, side });
    fc.assert(
      fc.property(fc.dictionary(slug, place, { maxKeys: 12 }), (record) => {
        const places = new Map(Object.entries(record));
        const back = decodePlaces(encodePlaces(places), [...places.keys()]);
        for (const [key, value] of back) expect(value).toEqual(places.get(key));
        expect(places.size - back.size).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe("a view", () => {
  test("is the case's start when no step was taken", () => {
    expect(subgraphInput(fold(base, []))).toEqual({
      entities: [ent("a")],
      expand: [ent("a")],
      hops: 2,
      limit: 38,
    });
  });

  test("holds what was expanded beyond the limit of its opening, with why each is there", () => {
    const view = fold(base, [{ do: "expand", entity: ent("b"), added: [ent("x"), ent("y")] }]);
    expect(subgraphInput(view)).toEqual({
      entities: [ent("a"), ent("x"), ent("y")],
      expand: [ent("a")],
      hops: 2,
      limit: 40,
    });
    expect(view.named.get(ent("x"))).toEqual({ by: "expand", entity: ent("b") });
  });

  test("forgets one node's expansion and nothing else", () => {
    const steps: Step[] = [
      { do: "expand", entity: ent("b"), added: [ent("x"), ent("y")] },
      { do: "expand", entity: ent("d"), added: [ent("z")] },
      { do: "collapse", entity: ent("b"), removed: [ent("x"), ent("y")] },
    ];
    const view = fold(base, steps);
    expect([...view.named.keys()]).toEqual([ent("a"), ent("z")]);
    expect([...view.expanded.keys()]).toEqual([ent("d")]);
    expect(fold(base, steps.slice(0, 2)).expanded.get(ent("b"))).toEqual([ent("x"), ent("y")]);
  });

  test("of a finding draws only its claims until it is widened", () => {
    const finding = openFinding("one_origin:1", [ent("a")], [clm("1")]);
    expect(subgraphInput(fold(base, [finding]))).toEqual({
      entities: [ent("a")],
      claims: [clm("1")],
      hops: 0,
      limit: 500,
    });
    const wide = fold(base, [finding, { do: "widen", ids: [ent("a"), ent("b")] }]);
    expect(subgraphInput(wide)).toEqual({ entities: [ent("a"), ent("b")], hops: 0, limit: 39 });
  });

  test("takes filters patch by patch, and null takes one away", () => {
    const steps: Step[] = [
      { do: "filter", set: { predicates: ["PAYS"], minOrigins: 2 } },
      { do: "filter", set: { predicates: null } },
    ];
    expect(fold(base, steps).filter).toEqual({ minOrigins: 2 });
  });

  test("is the same however often it is folded, and leaves its steps alone", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const before = structuredClone(steps);
        expect(fold(base, steps)).toEqual(fold(base, steps));
        expect(steps).toEqual(before);
      }),
    );
  });
});

const node = (slug: string) => ({
  id: ent(slug),
  kind: "Person",
  label: slug,
  degree: 2,
  undrawn: 0,
  disputed: false,
  sensitive: false,
  distance: 1,
});
const edge = (slug: string, from: string, to: string) => ({
  id: clm(slug),
  from: ent(from),
  to: ent(to),
  predicate: "PAYS",
  phrase: "pays",
  inverse: "is paid by",
  certainty: "FLAT" as const,
  stance: "ASSERTS" as const,
  originCount: 1,
  disputed: false,
  alleged: false,
  validTime: null,
});
const answer: GraphAnswer = {
  nodes: ["a", "b", "x", "y"].map(node),
  edges: [edge("1", "a", "b"), edge("2", "b", "x"), edge("3", "a", "y")],
  omitted: { nodes: 0, edges: 0, reason: null, next: [] },
};

describe("the graph of a view", () => {
  test("counts what was hidden among what is not drawn", () => {
    const graph = arrange(fold(base, [{ do: "hide", ids: [ent("x")] }]), answer);
    expect(graph.nodes.map((n) => [n.label, n.undrawn])).toEqual([
      ["a", 0],
      ["b", 1],
      ["y", 0],
    ]);
    expect(graph.hidden.map((n) => n.label)).toEqual(["x"]);
    expect(graph.edges.map((e) => e.id)).toEqual([clm("1"), clm("3")]);
  });

  test("leaves out what a filter left without a relation, and says so", () => {
    const view = fold(base, [{ do: "filter", set: { minOrigins: 2 } }]);
    const graph = arrange(view, { ...answer, edges: [edge("1", "a", "b")] });
    expect(graph.nodes.map((n) => n.label)).toEqual(["a", "b"]);
    expect(graph.stripped.map((n) => n.label)).toEqual(["x", "y"]);
  });

  test("collapses what hangs on one node alone, never what was placed by hand", () => {
    const view = fold(base, [{ do: "pin", id: ent("y"), x: 1, y: 2 }]);
    expect(collapsible(view, arrange(view, answer), ent("a"))).toEqual([]);
    expect(collapsible(fold(base, []), arrange(fold(base, []), answer), ent("b"))).toEqual([ent("x")]);
  });
});
