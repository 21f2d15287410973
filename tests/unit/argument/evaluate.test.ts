import { expect, test } from "vitest";
import { type Evaluation, evaluate } from "../../../server/argument/evaluate.ts";
import { explanationsOf } from "../../../server/argument/explain.ts";
import { loopsOf } from "../../../server/argument/loops.ts";
import { applyOverlay } from "../../../server/argument/overlay.ts";
import { GRADED, PROFILES } from "../../../server/argument/profiles.ts";
import { stability } from "../../../server/argument/sensitivity.ts";
import { faultsOf } from "../../../server/argument/validate.ts";
import { sentenceOf } from "../../../server/argument/words.ts";
import type { ArgumentMap } from "../../../server/model/argument.ts";
import { anyMap, argument, dice, issue, mapOf, reordered } from "../../helpers/maps.ts";
import { byDefinition } from "../../helpers/oracle.ts";

function labels(map: ArgumentMap, profile = GRADED): Record<string, string> {
  expect(faultsOf(map)).toEqual([]);
  return Object.fromEntries(evaluate(map, profile).labels);
}

test("evaluation: 1,000 random maps have the labels of the definitions, in whatever order either goes", () => {
  const d = dice(4);
  for (let i = 0; i < 1_000; i++) {
    const map = anyMap(d);
    const profile = d.pick(PROFILES);
    const expected = Object.fromEntries([...byDefinition(map, profile, d.shuffled)].sort());
    const told = JSON.stringify({ map, profile: profile.name });
    expect(Object.fromEntries([...evaluate(map, profile).labels].sort()), told).toEqual(expected);
    expect(Object.fromEntries([...evaluate(reordered(map, d), profile).labels].sort()), told).toEqual(
      expected,
    );
  }
});

test("evaluation: large maps do not depend on the order in which they are written", () => {
  const d = dice(11);
  for (let i = 0; i < 20; i++) {
    const map = anyMap(d, 400);
    const expected = new Map([...evaluate(map, GRADED).labels].sort());
    for (let n = 0; n < 5; n++)
      expect(new Map([...evaluate(reordered(map, d), GRADED).labels].sort())).toEqual(expected);
  }
});

test("an assumption holds while nothing speaks about it", () => {
  const assumes = argument("a", [], "c", { premises: [{ statement: "p", type: "assumption" }] });
  expect(labels(mapOf([assumes]))).toEqual({ p: "in", c: "in" });
  const contested = [assumes, argument("b", ["q"], "not p")];
  expect(labels(mapOf(contested, [issue("i", ["p", "not p"])], ["q"]))).toEqual({
    q: "in",
    p: "out",
    "not p": "in",
    c: "out",
  });
  expect(labels(mapOf([assumes, argument("b", ["q"], "p")]))).toEqual({ p: "out", q: "out", c: "out" });
});

test("an exception defeats an argument once it is established", () => {
  const map = (accepted: string[]) =>
    mapOf(
      [
        argument("a", [], "c", {
          premises: [
            { statement: "p", type: "ordinary" },
            { statement: "e", type: "exception" },
          ],
        }),
      ],
      [],
      accepted,
    );
  expect(labels(map(["p"]))).toEqual({ p: "in", e: "out", c: "in" });
  expect(labels(map(["p", "e"]))).toEqual({ p: "in", e: "in", c: "out" });
});

test("what a map leaves open stays open whatever speaks for it, and its issue waits with it", () => {
  const left = (id: string, map: ArgumentMap): ArgumentMap => ({
    ...map,
    statements: map.statements.map((one) => (one.id === id ? { ...one, given: "open" } : one)),
  });
  const lines = [argument("a", ["p"], "c"), argument("b", ["c"], "d"), argument("e", ["p"], "r")];
  expect(labels(left("c", mapOf(lines, [], ["p"])))).toEqual({ p: "in", c: "open", d: "open", r: "in" });
  const rivals = left("c", mapOf(lines, [issue("i", ["c", "r"])], ["p"]));
  expect(labels(rivals)).toEqual({ p: "in", c: "open", d: "open", r: "open" });
  expect(labels(applyOverlay(rivals, { accept: ["r"] }))).toEqual({ p: "in", c: "out", d: "out", r: "in" });
  expect(labels(applyOverlay(rivals, { reject: ["c"] }))).toEqual({ p: "in", c: "out", d: "out", r: "in" });
  expect(evaluate(rivals, GRADED)).toSatisfy((evaluation: Evaluation) =>
    explanationsOf(evaluation).map(sentenceOf).includes("r is open: its rival c in issue i is left open."),
  );
});

test("what is left open is a leaf that one could accept or reject", () => {
  const map = mapOf([argument("a", ["p"], "c"), argument("b", ["c"], "d")], [], ["p"]);
  const open = map.statements.map((one) => (one.id === "c" ? { ...one, given: "open" as const } : one));
  expect(stability({ ...map, statements: open }, GRADED, "d")).toEqual({
    computed: true,
    openLeaves: ["c"],
    labels: ["out", "in"],
  });
});

test("a statement that carries itself only stays open, and its loop is named", () => {
  const map = mapOf([argument("a", ["p"], "p")]);
  expect(labels(map)).toEqual({ p: "open" });
  expect(loopsOf(evaluate(map, GRADED).graph)).toEqual([["p"]]);
});

test("loops run through premises, undercutters and rivals, and each is named once", () => {
  const support = mapOf([argument("a", ["p"], "q"), argument("b", ["q"], "p"), argument("c", ["q"], "r")]);
  const attack = mapOf([
    argument("x", [], "v", { undercutters: ["u"] }),
    argument("y", [], "u", { undercutters: ["v"] }),
  ]);
  const rivals = mapOf([argument("m", ["s"], "not s")], [issue("i", ["s", "not s"])], []);
  const loops = (map: ArgumentMap) => loopsOf(evaluate(map, GRADED).graph);
  expect([loops(support), loops(attack), loops(rivals)]).toEqual([[["p", "q"]], [["u", "v"]], [["s"]]]);
  expect(labels(support)).toEqual({ p: "open", q: "open", r: "open" });
  expect(labels(attack)).toEqual({ u: "open", v: "open" });
});

test("an established premise outside a loop decides it", () => {
  const map = mapOf(
    [argument("a", ["p"], "q"), argument("b", ["q"], "p"), argument("c", ["f"], "p")],
    [],
    ["f"],
  );
  expect(labels(map)).toEqual({ f: "in", p: "in", q: "in" });
});

test("a rejected position is no rival", () => {
  const args = [argument("a", ["f"], "p"), argument("b", ["g"], "not p")];
  const map = mapOf(args, [issue("i", ["p", "not p"])], ["f", "g"]);
  expect(labels(map)).toEqual({ f: "in", g: "in", p: "out", "not p": "out" });
  const rejected = {
    ...map,
    statements: map.statements.map((s) => (s.id === "not p" ? { ...s, given: "rejected" as const } : s)),
  };
  expect(labels(rejected)).toEqual({ f: "in", g: "in", p: "in", "not p": "out" });
});
