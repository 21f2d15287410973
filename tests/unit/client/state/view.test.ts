import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrange, collapsible, type GraphAnswer } from "../../../../client/state/graph.ts";
import { decodePlaces, encodePlaces } from "../../../../client/state/placecode.ts";
import { decodeSteps, encodeSteps } from "../../../../client/state/stepcode.ts";
import { openEntities, openFinding, type Step } from "../../../../client/state/steps.ts";
import { fold, subgraphInput } from "../../../../client/state/view.ts";
import { clm, ent, slug, step } from "../../../helpers/anySteps.ts";

const base = openEntities([ent("a")]);

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
