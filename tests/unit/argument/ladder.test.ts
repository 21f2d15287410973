import { expect, test } from "vitest";
import { evaluate } from "../../../server/argument/evaluate.ts";
import { ladderOf, underArticle66 } from "../../../server/argument/ladder.ts";
import { GRADED } from "../../../server/argument/profiles.ts";
import { project } from "../../../server/argument/projection.ts";
import type { Argument, ArgumentMap } from "../../../server/model/argument.ts";
import { anyMap, argument, dice, issue, mapOf } from "../../helpers/maps.ts";

const UNHURRIED = { clock: () => 0, ms: 1 };

/** A charge on two anchored facts, a defence that duress excludes it, and an answer to the defence. */
function charge({ defence = false, answer = 0, anchored = true, strength = 3 } = {}): ArgumentMap {
  const reason = { strengthReason: "Test." };
  const map = mapOf(
    [
      argument("a1", ["act", "intent"], "charge", { strength, ...reason, undercutters: ["duress"] }),
      argument("a2", ["threat"], "duress", { strength: 1, ...reason }),
      ...(answer > 0 ? [argument("a3", ["free"], "no duress", { strength: answer, ...reason })] : []),
    ],
    [issue("i", ["duress", "no duress"], "PE")],
    ["act", "intent", ...(defence ? ["threat"] : []), ...(answer > 0 ? ["free"] : [])],
  );
  const anchor = (id: string) => (anchored ? { anchors: [`ast:${id}`] } : {});
  return {
    ...map,
    statements: map.statements.map((one) => (one.given ? { ...one, ...anchor(one.id) } : one)),
  };
}

function passes(map: ArgumentMap) {
  const { rungs, highest } = ladderOf(map, GRADED, "charge", UNHURRIED);
  return [...rungs.map((rung) => rung.passes), highest];
}

test("ladder: it names its profile, its caveat and what each rung lacks", () => {
  expect(ladderOf(charge({ anchored: false, strength: 2 }), GRADED, "charge", UNHURRIED)).toEqual({
    target: "charge",
    profile: "graded",
    rungs: [
      {
        article: "58(1)(a)",
        test: "It stands in some preferred reading of the map, on leaves that are accepted or assumed",
        passes: true,
      },
      {
        article: "61(7)",
        test: "A complete chain down to anchored leaves outweighs what speaks against it",
        passes: false,
        lacks: "Some leaf on every chain has no anchor.",
      },
      {
        article: "66(3)",
        test: "It is established beyond reasonable doubt, with every defence answered",
        passes: false,
        lacks: "The weakest link of its best chain weighs 2 of 4.",
      },
    ],
    highest: "58(1)(a)",
    caveat: GRADED.caveat,
  });
});

test("ladder: strength, anchors and defences decide how far a charge comes", () => {
  expect(passes(charge())).toEqual([true, true, true, "66(3)"]);
  expect(passes(charge({ strength: 2 }))).toEqual([true, true, false, "61(7)"]);
  expect(passes(charge({ defence: true }))).toEqual([false, false, false, undefined]);
  // A weak defence that is answered strongly falls under preponderance; to be without doubt, the answer must leave none.
  expect(passes(charge({ defence: true, answer: 4 }))).toEqual([true, true, false, "61(7)"]);
});

test("ladder: a charge is never established while a defence is open", () => {
  const d = dice(66);
  let open = 0;
  for (let i = 0; i < 1_500; i++) {
    const map = anyMap(d);
    const target = d.pick(map.statements).id;
    const { label, openDefences } = underArticle66(map, GRADED, target);
    if (openDefences.length === 0) continue;
    open += 1;
    expect(label, JSON.stringify({ map, target })).not.toBe("in");
    if (open % 5 === 0) expect(ladderOf(map, GRADED, target, UNHURRIED).rungs[2]?.passes).toBe(false);
  }
  expect(open).toBeGreaterThan(100);
});

/** Each level is reached in two ways; where they can be undercut, no two trees are alike. */
function doubled(levels: number, undercut: boolean) {
  const steps = Array.from({ length: levels }, (_, i) => i);
  const undercutters = (id: string) => (undercut ? [`not ${id}`] : []);
  return mapOf(
    steps.flatMap((i) =>
      [`a${i}`, `b${i}`].map((id) =>
        argument(id, [`s${i}`], `s${i + 1}`, { undercutters: undercutters(id) }),
      ),
    ),
    [],
    ["s0"],
  );
}

test("ladder: what cannot be projected is not computed", () => {
  const map = doubled(14, true);
  expect(project(evaluate(map, GRADED))).toBeUndefined();
  expect(ladderOf(map, GRADED, "s14", UNHURRIED).rungs[0]?.passes).toBe("not computed");
});

test("ladder: what is said in many ways that nothing attacks is computed once", () => {
  const map = doubled(14, false);
  expect(project(evaluate(map, GRADED))?.treesFor.get("s14")).toHaveLength(2);
  expect(ladderOf(map, GRADED, "s14", UNHURRIED).rungs[0]?.passes).toBe(true);
});

test("projection: trees from accepted leaves, attacked at issues by what is not weaker and by undercutters", () => {
  const map = mapOf(
    [
      argument("a", ["f"], "p", { strength: 3 }),
      argument("b", ["f"], "not p", { strength: 1 }),
      argument("c", ["p"], "q", { undercutters: ["u"] }),
      argument("d", ["f"], "u"),
    ],
    [issue("i", ["p", "not p"])],
    ["f"],
  );
  const projection = project(evaluate(map, GRADED));
  expect(projection?.framework).toEqual({
    arguments: ["f#1", "p#2", "not p#3", "u#4", "q#5"],
    attacks: [
      ["p#2", "not p#3"],
      ["u#4", "q#5"],
    ],
  });
});

test("projection: a loop is not turned round, and what carries itself has no tree", () => {
  const map = mapOf(
    [argument("a", ["p"], "q"), argument("b", ["q"], "p"), argument("c", ["f"], "p")],
    [],
    ["f"],
  );
  const lone = mapOf([argument("a", ["p"], "p")]);
  expect(project(evaluate(map, GRADED))?.treesFor).toEqual(
    new Map([
      ["f", ["f#1"]],
      ["p", ["p#2"]],
      ["q", ["q#3"]],
    ]),
  );
  expect(project(evaluate(lone, GRADED))?.treesFor).toEqual(new Map());
});

test("ladder: no conclusion is firmer than the weakest link below it", () => {
  const chained = (weakest: number): ArgumentMap => ({
    statements: [
      { id: "charge", text: "The charge" },
      { id: "element", text: "An element" },
      { id: "fact", text: "A fact", given: "accepted", anchors: ["doc/p1"] },
    ],
    arguments: [
      chainedArgument("joins", "charge", "element", 4),
      chainedArgument("shows", "element", "fact", weakest),
    ],
    issues: [],
  });
  const top = (weakest: number) => ladderOf(chained(weakest), GRADED, "charge", UNHURRIED).rungs.at(-1);
  expect([1, 2, 3, 4].map((weakest) => top(weakest)?.passes)).toEqual([false, false, true, true]);
  expect(top(1)?.lacks).toBe("The weakest link of its best chain weighs 1 of 4.");
});

function chainedArgument(id: string, conclusion: string, premise: string, strength: number): Argument {
  return {
    id,
    conclusion,
    premises: [{ statement: premise, type: "ordinary" }],
    undercutters: [],
    strength,
    strengthReason: "For the test.",
  };
}
