import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutMap } from "../../../../client/layouts/argument/argumentMap.ts";
import {
  BOX_W,
  type MapArgument,
  type MapLayout,
  type MapPlan,
} from "../../../../client/layouts/argument/plan.ts";

const H = 60;

function argument(id: string, premises: string[], conclusion: string, more: Partial<MapArgument> = {}) {
  return { id, premises, conclusion, undercutters: [], linked: true, words: 30, ...more };
}

function planOf(
  args: MapArgument[],
  goals: string[],
  issues: string[][] = [],
  folded: string[] = [],
): MapPlan {
  const ids = new Set([
    ...goals,
    ...issues.flat(),
    ...args.flatMap((a) => [...a.premises, ...a.undercutters, a.conclusion]),
  ]);
  const statements = [...ids].map((id, i) => ({ id, h: H + (i % 3) * 14, folded: folded.includes(id) }));
  return { statements, arguments: args, issues, goals };
}

/** Boxes that overlap, and knots within a box. */
function collisions({ statements, arguments: args }: MapLayout): string[] {
  const boxes = [
    ...statements.map(({ key, x, y, h }) => ({ key, x, y, w: BOX_W, h })),
    ...args.map(({ id, x, y }) => ({ key: id, x, y, w: 30, h: 30 })),
  ];
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.w + b.w) / 2 && Math.abs(a.y - b.y) < (a.h + b.h) / 2)
      .map((b) => `${a.key} ${b.key}`),
  );
}

const OWNERSHIP = planOf(
  [
    argument("price", ["monthly", "death", "rule"], "ownership", { undercutters: ["wage"] }),
    argument("no-way-out", ["compelled", "misled"], "ownership", { undercutters: ["excluded"] }),
    argument("service", ["honours", "common"], "state-service", { linked: false }),
  ],
  ["ownership"],
  [["ownership", "state-service"]],
);

describe("the tidy tree of an argument map", () => {
  const layout = layOutMap(OWNERSHIP);
  const at = (key: string) => layout.statements.find((s) => s.key === key)!;
  const knot = (id: string) => layout.arguments.find((a) => a.id === id)!;

  test("puts positions at the right, knots between, premises at the left", () => {
    expect(at("ownership").x).toBe(at("state-service").x);
    expect(knot("price").x).toBeLessThan(at("ownership").x);
    expect(at("monthly").x).toBeLessThan(knot("price").x);
  });

  test("sets what rests on something in the middle of it", () => {
    expect(Math.abs(knot("price").y - (at("monthly").y + at("rule").y) / 2)).toBeLessThanOrEqual(1);
    const between = (knot("price").y + knot("no-way-out").y) / 2;
    expect(Math.abs(at("ownership").y - between)).toBeLessThanOrEqual(1);
  });

  test("joins linked premises before the arrow, and convergent ones not", () => {
    expect(knot("price").join?.y).toBe(knot("price").y);
    expect(knot("price").join?.x).toBeLessThan(knot("price").x);
    expect(knot("service").join).toBeNull();
  });

  test("stands an undercutter on the arrow of the argument that it undercuts", () => {
    const [undercut] = knot("price").undercuts;
    expect(undercut).toMatchObject({ key: "wage", above: true, y: knot("price").y });
    expect(undercut?.x).toBeGreaterThan(knot("price").x + 15);
    expect(undercut?.x).toBeLessThan(knot("price").exit.x);
    expect(at("wage").y + at("wage").h / 2).toBeLessThan(knot("price").y - 15);
  });

  test("lets several arrows end beside one another in one box", () => {
    expect(knot("price").lands).toBeLessThan(knot("no-way-out").lands);
  });

  test("lets nothing stand on anything else", () => {
    expect(collisions(layout)).toEqual([]);
  });

  test("is the same when it is made again", () => {
    expect(layOutMap(OWNERSHIP)).toEqual(layout);
  });
});

describe("what a tree alone does not have", () => {
  test("a premise that is used again is referred to, not drawn twice", () => {
    const plan = planOf(
      [argument("a", ["shared", "p"], "g"), argument("b", ["shared"], "g"), argument("c", ["q"], "shared")],
      ["g"],
    );
    const shared = layOutMap(plan).statements.filter(({ id }) => id === "shared");
    expect(shared.map(({ as, key }) => [as, key])).toEqual([
      ["box", "shared"],
      ["again", "b shared"],
    ]);
    expect(layOutMap(plan).arguments.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("a way back is drawn as such, and the loop named with what it runs through", () => {
    const plan = planOf(
      [argument("a", ["p"], "g"), argument("b", ["q"], "p"), argument("c", ["p"], "q")],
      ["g"],
    );
    const { loops, statements } = layOutMap(plan);
    expect(loops).toEqual([{ name: "Loop 1", ids: ["p", "q"], key: "c p" }]);
    expect(statements.find(({ key }) => key === "c p")?.as).toBe("back");
  });

  test("a statement that supports itself is a loop of one", () => {
    const { loops } = layOutMap(planOf([argument("a", ["g"], "g")], ["g"]));
    expect(loops.map(({ ids }) => ids)).toEqual([["g"]]);
  });

  test("what is folded stands without its arguments", () => {
    const plan = planOf([argument("a", ["p"], "g"), argument("b", ["q"], "p")], ["g"], [], ["p"]);
    expect(layOutMap(plan).arguments.map(({ id }) => id)).toEqual(["a"]);
  });

  test("the rival of a premise stands under it, with its own arguments", () => {
    const plan = planOf(
      [argument("a", ["p", "q"], "g"), argument("b", ["r"], "denied")],
      ["g"],
      [["p", "denied"]],
    );
    const { statements, arguments: args } = layOutMap(plan);
    const denied = statements.find(({ id }) => id === "denied");
    expect(denied).toMatchObject({ rivalOf: "p", column: 2 });
    expect(args.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(args[0]?.premises).toEqual(["p", "q"]);
  });

  test("of two uses the nearer to the position has the box, whatever stands above", () => {
    const plan = planOf(
      [argument("a", ["p", "q"], "g", { undercutters: ["u"] }), argument("b", ["p"], "u")],
      ["g"],
    );
    expect(layOutMap(plan).statements.find(({ key }) => key === "p")?.column).toBe(2);
    expect(layOutMap(plan).statements.find(({ key }) => key === "b p")?.as).toBe("again");
  });

  test("positions stand at the right and nowhere else, also where a premise comes back to them", () => {
    const plan = planOf(
      [
        argument("a", ["p"], "g"),
        argument("b", ["g"], "p"),
        argument("c", ["r"], "q"),
        argument("d", ["q"], "r"),
      ],
      ["g"],
      [["g", "q"]],
    );
    const { statements, loops } = layOutMap(plan);
    const boxes = statements.filter(({ as, column }) => as === "box" && column === 0);
    expect(boxes.map(({ id }) => id)).toEqual(["g", "q"]);
    expect(loops.map(({ ids }) => ids)).toEqual([
      ["g", "p"],
      ["q", "r"],
    ]);
  });

  test("several undercutters of one argument keep their lines apart", () => {
    const undercutters = ["u1", "u2", "u3", "u4", "u5", "u6"];
    const layout = layOutMap(planOf([argument("a", ["p"], "g", { undercutters })], ["g"]));
    for (const above of [true, false]) {
      const side = layout.arguments[0]!.undercuts.filter((u) => u.above === above);
      expect(side.length).toBe(3);
      side.slice(1).forEach(({ x }, i) => {
        const nearer = layout.statements.find(({ key }) => key === side[i]!.key)!;
        expect(x).toBeGreaterThan(nearer.x + BOX_W / 2);
      });
    }
    expect(collisions(layout)).toEqual([]);
  });
});

const ids = fc.constantFrom(..."abcdefghijklmnop".split(""));
const anyMap = fc
  .array(
    fc.tuple(fc.uniqueArray(ids, { minLength: 1, maxLength: 4 }), ids, fc.uniqueArray(ids, { maxLength: 3 })),
    {
      maxLength: 20,
    },
  )
  .map((list) =>
    list.map(([premises, to, undercutters], i) => argument(`arg${i}`, premises, to, { undercutters })),
  );

describe("any map at all", () => {
  test("is laid out without overlap, each reachable statement in one box", () => {
    fc.assert(
      fc.property(anyMap, (args) => {
        const layout = layOutMap(
          planOf(
            args,
            ["a"],
            [
              ["a", "b"],
              ["c", "d"],
            ],
          ),
        );
        expect(collisions(layout)).toEqual([]);
        const boxes = layout.statements.filter(({ as }) => as === "box").map(({ id }) => id);
        expect(new Set(boxes).size).toBe(boxes.length);
        const used = layout.statements.map(({ id }) => id);
        expect([...new Set(used)].sort()).toEqual([...boxes].sort());
      }),
    );
  });

  test("a chain of 20,000 is no trouble", () => {
    const args = Array.from({ length: 20_000 }, (_, i) => argument(`a${i}`, [`s${i + 1}`], `s${i}`));
    expect(layOutMap(planOf(args, ["s0"])).statements.length).toBe(20_001);
  });
});
