import { describe, expect, test } from "vitest";
import { evaluate } from "../../../server/argument/evaluate.ts";
import { applyOverlay } from "../../../server/argument/overlay.ts";
import { GRADED, profileNamed } from "../../../server/argument/profiles.ts";
import { FAILS, HOLDS, UNDERCUT } from "../../../server/argument/run.ts";
import { meets } from "../../../server/argument/standards.ts";
import { carneades } from "../../../server/formats/carneades.ts";
import type { ArgumentMap, Issue, Label, Profile, Standard } from "../../../server/model/argument.ts";
import { STANDARDS } from "../../../server/model/argument.ts";
import { argument, dice, issue, mapOf, reordered } from "../../helpers/maps.ts";
import { publishedMaps } from "../../helpers/published.ts";

const ORDERS = 20;
const CARNEADES = profileNamed("carneades-4") as Profile;
const CLASSIC = profileNamed("carneades-2009") as Profile;

/** The labels of the map, which twenty other orders of evaluation must not change. */
function labels(map: ArgumentMap, profile: Profile): Record<string, Label> {
  const found = Object.fromEntries(evaluate(map, profile).labels);
  const d = dice(map.statements.length);
  for (let i = 0; i < ORDERS; i++) {
    const again = evaluate(reordered(map, d), profile).labels;
    expect(Object.fromEntries(map.statements.map(({ id }) => [id, again.get(id)]))).toEqual(found);
  }
  return found;
}

function words(...groups: [label: Label, ids: string][]): Record<string, Label> {
  return Object.fromEntries(groups.flatMap(([label, ids]) => ids.split(" ").map((id) => [id, label])));
}

describe("the examples of Carneades 4, as they are published", () => {
  test.each(publishedMaps().filter(({ labels: known }) => Object.keys(known).length > 0))(
    "$file",
    ({ file, text, labels: known }) => {
      const parsed = carneades.read(text, file);
      if (file === "mcda-porsche.yml") {
        expect(parsed.ok || parsed.faults.map(({ problem }) => problem)).toEqual([
          "The scheme “gov_stats_scheme” would make arguments by rule inference, which is not done here.",
          "The weighing function “criteria” cannot be taken.",
          ...["buy", "safety", "price", "speed", "type"].map(
            (name) =>
              `The issue scheme “${name}” would make issues by rule inference, which is not done here.`,
          ),
        ]);
        return;
      }
      expect(parsed.ok).toBe(true);
      if (parsed.ok) expect(labels(parsed.value, CARNEADES)).toMatchObject(known);
    },
  );

  test("what would need Carneades' rule engine is refused with its line", () => {
    const text = [
      "argument_schemes:",
      "  - id: s1",
      "    weight: { criteria: {} }",
      "    premises: [p(X)]",
      "    conclusions: [q(X)]",
      "statements: { p(a): P, q(a): Q }",
      "assumptions: [p(a)]",
    ];
    expect(carneades.read(text.join("\n"), "f.yml")).toEqual({
      ok: false,
      faults: [
        {
          file: "f.yml",
          line: 2,
          problem: "The scheme “s1” would make arguments by rule inference, which is not done here.",
          cure: "Write its arguments out, and take the scheme's conclusions away.",
        },
        {
          file: "f.yml",
          line: 3,
          problem: "The weighing function “criteria” cannot be taken.",
          cure: "Use one of linked, convergent, cumulative, factorized, or constant with a number from 0 to 1.",
        },
      ],
    });
  });
});

describe("risky operation (Prakken 2013)", () => {
  const map = mapOf(
    [
      argument("a3", ["appendicitis"], "¬risky"),
      argument("a4", ["injury", "¬risky"], "negligence"),
      argument("a5", ["injury", "negligence"], "compensation"),
      argument("b2", ["test1"], "badCirculation"),
      argument("b3", ["badCirculation"], "risky"),
      argument("c2", ["test2"], "¬badCirculation"),
    ],
    [issue("i1", ["badCirculation", "¬badCirculation"], "PE"), issue("i2", ["risky", "¬risky"], "PE")],
    ["injury", "appendicitis", "test1", "test2"],
  );

  test("a blocked tie leaves the circulation out, and compensation is established", () => {
    expect(labels(map, CARNEADES)).toEqual(
      words(
        ["in", "injury appendicitis test1 test2 ¬risky negligence compensation"],
        ["out", "badCirculation ¬badCirculation risky"],
      ),
    );
  });

  test("a tie that propagates leaves everything that hangs on it open", () => {
    const ties = map.issues.map(({ id }) => ({ issue: id, tie: "propagate" as const }));
    expect(labels(applyOverlay(map, { ties }), CARNEADES)).toEqual(
      words(
        ["in", "injury appendicitis test1 test2"],
        ["open", "badCirculation ¬badCirculation risky ¬risky negligence compensation"],
      ),
    );
  });
});

test("Toulmin: Harry's American citizenship undercuts the step from his birth in Bermuda", () => {
  const map = mapOf(
    [
      argument("a1", ["bermuda", "warrant"], "british", { undercutters: ["¬app(a1)"] }),
      argument("a1.2", ["american"], "¬app(a1)"),
      argument("a2", ["section 123"], "warrant"),
      argument("a3", ["citizen", "citizenship"], "american"),
    ],
    [],
    ["bermuda", "section 123", "citizen", "citizenship"],
  );
  const found = labels(map, CARNEADES);
  expect(Object.entries(found).filter(([, label]) => label !== "in")).toEqual([["british", "out"]]);
});

test("Prakken's jogging: of cumulative arguments the one with more premises wins", () => {
  const cumulative = { weigher: "cumulative" as const };
  const map = mapOf(
    [
      argument("a1", ["rain", "¬hot"], "¬jog", cumulative),
      argument("a2", ["hot", "¬rain"], "¬jog", cumulative),
      argument("a3", ["rain", "hot"], "jog", cumulative),
    ],
    [issue("i1", ["jog", "¬jog"]), issue("i2", ["rain", "¬rain"]), issue("i3", ["hot", "¬hot"])],
    ["rain", "hot"],
  );
  expect(labels(map, CARNEADES)).toEqual(words(["in", "rain hot jog"], ["out", "¬rain ¬hot ¬jog"]));
});

describe("intent and murder (classic Carneades)", () => {
  /** Weights of the paper, on the scale of strengths. */
  function murder(standard: Standard, { arg2 = 0.3, arg3 = 0.8, second = false } = {}): ArgumentMap {
    const exception = (id: string) => ({ statement: id, type: "exception" as const });
    const witness = (id: string) => ({ statement: id, type: "ordinary" as const });
    return mapOf(
      [
        argument("arg1", ["kill", "intent"], "murder", { strength: 3.2 }),
        argument("arg2", [], "intent", {
          strength: 4 * arg2,
          premises: [witness("witness"), exception("unreliable")],
        }),
        argument("arg3", [], "¬intent", {
          strength: 4 * arg3,
          premises: [witness("witness2"), exception("unreliable2")],
        }),
      ],
      [
        {
          id: "i",
          positions: [
            { statement: "intent", standard },
            { statement: "¬intent", standard: "SE" },
          ],
          tie: "block",
        },
      ],
      ["kill", "witness", "witness2", ...(second ? [] : ["unreliable2"])],
    );
  }
  const isMurder = (map: ArgumentMap) => labels(map, CLASSIC).murder;

  test.each([
    ["SE", "in"],
    ["PE", "in"],
    ["DV", "in"],
    ["CCE", "out"],
    ["BRD", "out"],
  ] as const)("under %s, murder is %s", (standard, expected) => {
    expect(isMurder(murder(standard))).toBe(expected);
  });

  test("as published: only the first witness's argument applies, and under BRD nothing is acceptable", () => {
    const map = murder("BRD");
    const { state } = evaluate(map, CLASSIC);
    const outcomes = map.arguments.map(({ id }, a) => [id, state.outcomes[a]]);
    expect(outcomes).toEqual([
      ["arg1", FAILS],
      ["arg2", HOLDS],
      ["arg3", UNDERCUT],
    ]);
    expect(labels(map, CLASSIC)).toMatchObject({ murder: "out", intent: "out", "¬intent": "out" });
    expect(labels(murder("SE"), CLASSIC)).toMatchObject({ intent: "in", "¬intent": "out" });
  });

  test("with the second witness reliable, preponderance is for ¬intent", () => {
    expect(labels(murder("PE", { second: true }), CLASSIC)).toMatchObject({
      murder: "out",
      intent: "out",
      "¬intent": "in",
    });
  });

  test("the smallest case that parts clear and convincing from beyond reasonable doubt", () => {
    // The rival standard is the higher one here, so that only intent can prevail.
    const strict = (standard: Standard): ArgumentMap => {
      const map = murder(standard, { arg2: 0.9, arg3: 0.25, second: true });
      return applyOverlay(map, { standards: [{ statement: "¬intent", standard: "BRD" }] });
    };
    expect([isMurder(strict("CCE")), isMurder(strict("BRD"))]).toEqual(["in", "out"]);
  });
});

describe("murder and self-defence (Prakken & Sartor 2011): who bears the risk of a tie", () => {
  function selfDefence(
    x: number,
    y: number,
    standards: Partial<Record<"pro" | "con", Standard>>,
    tie: Issue["tie"],
    discredited = false,
  ) {
    const positions = [
      { statement: "selfdefence", standard: standards.pro ?? "PE" },
      { statement: "¬selfdefence", standard: standards.con ?? "PE" },
    ];
    return mapOf(
      [
        argument("a1", ["killing", "malice"], "murder", { undercutters: ["u1"] }),
        argument("a1x", ["excused"], "u1"),
        argument("a2", ["selfdefence", "s197"], "excused"),
        argument("a3", ["w1"], "selfdefence", { strength: x, undercutters: ["u3"] }),
        argument("a4", ["w2"], "¬selfdefence", { strength: y }),
      ],
      [{ id: "i", positions, tie }],
      ["killing", "malice", "w1", "w2", "s197", ...(discredited ? ["u3"] : [])],
    );
  }
  const burdenSafe = { pro: "SE", con: "BRD" } as const;

  test.each([
    ["two equal witnesses, ties blocked: the accused bears the risk", selfDefence(4, 4, {}, "block"), "in"],
    ["two equal witnesses, ties propagate: murder is open", selfDefence(4, 4, {}, "propagate"), "open"],
    ["a weaker defence loses under preponderance", selfDefence(1, 3, {}, "block"), "in"],
    [
      "a weaker defence is enough where it must only be raised",
      selfDefence(1, 3, burdenSafe, "propagate"),
      "out",
    ],
    ["a discredited defence falls", selfDefence(1, 3, burdenSafe, "propagate", true), "in"],
  ] as const)("%s", (_, map, expected) => {
    expect(labels(map, GRADED).murder).toBe(expected);
  });
});

test("standards nest strictly: of 25 cells SE accepts 20, PE 10, CCE 5, BRD 2, and DV 4", () => {
  const cells = [0, 1, 2, 3, 4].flatMap((pro) => [0, 1, 2, 3, 4].map((con) => [pro, con] as const));
  const accepted = (standard: Standard) =>
    cells.filter(([pro, con]) => meets(standard, pro, con, GRADED.constants)).map((cell) => cell.join());
  expect(STANDARDS.map((standard) => accepted(standard).length)).toEqual([20, 10, 5, 2, 4]);
  const [se, pe, cce, brd] = (["SE", "PE", "CCE", "BRD"] as const).map(accepted);
  expect([pe, cce, brd].map((inner, i) => inner?.every((cell) => [se, pe, cce][i]?.includes(cell)))).toEqual([
    true,
    true,
    true,
  ]);
});
