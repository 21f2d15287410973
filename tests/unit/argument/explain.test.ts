import { expect, test } from "vitest";
import { evaluate } from "../../../server/argument/evaluate.ts";
import { explanationsOf } from "../../../server/argument/explain.ts";
import { GRADED, PROFILES } from "../../../server/argument/profiles.ts";
import { sentenceOf } from "../../../server/argument/words.ts";
import type { ArgumentMap } from "../../../server/model/argument.ts";
import { anyMap, argument, dice, issue, mapOf } from "../../helpers/maps.ts";
import { namesIn, replay } from "../../helpers/replay.ts";

const VERDICT = /\b(guilty|innocent|proved|proven|convicted|convict)\b/i;

test("explanations: replayed, they give the same labels; they name only what is on the map, and no verdict", () => {
  const d = dice(66);
  for (let i = 0; i < 2_000; i++) {
    const map = anyMap(d);
    const profile = d.pick(PROFILES);
    const evaluation = evaluate(map, profile);
    const explanations = explanationsOf(evaluation);
    expect(replay(explanations, map, profile), JSON.stringify({ map, explanations })).toEqual(
      evaluation.labels,
    );
    const known = new Set([...map.statements, ...map.arguments, ...map.issues].map(({ id }) => id));
    expect(explanations.flatMap(({ reason }) => namesIn(reason)).filter((id) => !known.has(id))).toEqual([]);
    expect(explanations.map(sentenceOf).filter((sentence) => VERDICT.test(sentence))).toEqual([]);
  }
});

test("explanations: each way to a label has its sentence", () => {
  const map: ArgumentMap = {
    ...mapOf(
      [
        argument("a1", ["f"], "p", { strength: 3 }),
        argument("a2", ["g"], "not p", { strength: 1 }),
        argument("a3", ["p"], "q", { undercutters: ["u"] }),
        argument("a4", ["f"], "u"),
        argument("a5", ["none"], "r"),
        argument("a6", ["loop"], "loop"),
        argument("a7", [], "s", { premises: [{ statement: "taken", type: "assumption" }] }),
        argument("a8", ["f"], "t"),
        argument("a9", ["g"], "not t"),
      ],
      [
        issue("i", ["p", "not p"], "PE"),
        issue("j", ["t", "not t"], "SE", "propagate"),
        issue("k", ["f", "not f"]),
      ],
      ["f", "g"],
    ),
  };
  const sentences = explanationsOf(evaluate(map, GRADED)).map(sentenceOf);
  expect(sentences.sort()).toEqual(
    [
      "f is established on this map: the map takes it as given.",
      "g is established on this map: the map takes it as given.",
      "p is established on this map: p weighs 3 against 1 of not p, which meets preponderance of the evidence.",
      "not p is not established: p wins issue i; not p weighs 1 against 3 of p, which does not meet preponderance of the evidence.",
      "t is open: t and not t each meet their standard in issue j, and its tie policy is propagate.",
      "not t is open: t and not t each meet their standard in issue j, and its tie policy is propagate.",
      "not f is not established: its rival f stands in issue k.",
      "q is not established: a3 is undercut by u.",
      "u is established on this map: a4 holds with weight 2 on f.",
      "none is not established: no argument concludes it.",
      "r is not established: a5 lacks none.",
      "loop is open: a6 waits for loop.",
      "taken is established on this map: a7 assumes it, and nothing speaks about it.",
      "s is established on this map: a7 holds with weight 2 on taken.",
    ].sort(),
  );
});
