import { expect, test } from "vitest";
import { evaluate } from "../../../server/argument/evaluate.ts";
import { gapsOf } from "../../../server/argument/gaps.ts";
import { applyOverlay, changesBetween } from "../../../server/argument/overlay.ts";
import { GRADED, PROFILES } from "../../../server/argument/profiles.ts";
import { loadBearing, smallestChanges, stability } from "../../../server/argument/sensitivity.ts";
import { faultsOf, faultsOfOverlay } from "../../../server/argument/validate.ts";
import type { ArgumentMap, Overlay, Scheme } from "../../../server/model/argument.ts";
import { anyMap, argument, dice, issue, mapOf } from "../../helpers/maps.ts";

/** Two of three reports carry the deployment; an order carries the intent unless it was forged. */
const MAP = mapOf(
  [
    argument("a1", ["report1"], "deployed"),
    argument("a2", ["report2"], "deployed"),
    argument("a3", ["order"], "intended", { undercutters: ["forged"] }),
    argument("a4", ["expert"], "forged"),
    argument("a5", ["deployed", "intended"], "act"),
    argument("a6", ["denial"], "not deployed", { strength: 1, strengthReason: "A party's own word." }),
  ],
  [issue("i", ["deployed", "not deployed"], "PE")],
  ["report1", "report2", "order", "denial"],
);

function change(overlay: Overlay) {
  return changesBetween(evaluate(MAP, GRADED).labels, evaluate(applyOverlay(MAP, overlay), GRADED).labels);
}

test("what if: each kind of change shows what follows from it", () => {
  expect(change({})).toEqual([]);
  expect(change({ reject: ["order"] })).toEqual([
    { id: "order", before: "in", after: "out" },
    { id: "intended", before: "in", after: "out" },
    { id: "act", before: "in", after: "out" },
  ]);
  expect(change({ accept: ["expert"] })).toEqual([
    { id: "forged", before: "out", after: "in" },
    { id: "intended", before: "in", after: "out" },
    { id: "expert", before: "out", after: "in" },
    { id: "act", before: "in", after: "out" },
  ]);
  expect(
    change({
      standards: [{ statement: "deployed", standard: "CCE" }],
      ties: [{ issue: "i", tie: "propagate" }],
    }),
  ).toEqual([
    { id: "deployed", before: "in", after: "open" },
    { id: "not deployed", before: "out", after: "open" },
    { id: "act", before: "in", after: "open" },
  ]);
  expect(change({ strengths: [{ argument: "a6", strength: 4 }] })).toEqual([
    { id: "deployed", before: "in", after: "out" },
    { id: "not deployed", before: "out", after: "in" },
    { id: "act", before: "in", after: "out" },
  ]);
  expect(change({ disable: ["a3"] })).toEqual([
    { id: "intended", before: "in", after: "out" },
    { id: "act", before: "in", after: "out" },
  ]);
});

test("what if: accepting a position takes back that its rival was accepted", () => {
  const map = mapOf([], [issue("i", ["p", "not p"])], ["p"]);
  expect(Object.fromEntries(evaluate(applyOverlay(map, { accept: ["not p"] }), GRADED).labels)).toEqual({
    p: "out",
    "not p": "in",
  });
});

test("what if: a standard for a statement that is at no issue is asked all the same", () => {
  const strict = applyOverlay(MAP, { standards: [{ statement: "act", standard: "BRD" }] });
  expect(evaluate(strict, GRADED).labels.get("act")).toBe("out");
  expect(faultsOf(strict)).toEqual([]);
});

test("what if: an overlay that does not fit the map is refused, each fault with its cure", () => {
  const map: ArgumentMap = {
    ...MAP,
    statements: [...MAP.statements, { id: "law", text: "Law.", kind: "law" }],
  };
  const overlay: Overlay = {
    accept: ["nobody", "order"],
    reject: ["order"],
    strengths: [{ argument: "a1", strength: 5 }],
    standards: [{ statement: "law", standard: "BRD" }],
    ties: [{ issue: "none", tie: "block" }],
    disable: ["a9"],
  };
  expect(faultsOfOverlay(overlay, map).map(({ problem }) => problem)).toEqual([
    "There is no statement “nobody”.",
    "“order” is both accepted and rejected.",
    "There is no argument “a9”.",
    "The strength 5 is out of range.",
    "“law” is a statement of law and takes no standard of proof.",
    "There is no issue “none”.",
  ]);
});

test("load-bearing premises are the leaves that alone change the target", () => {
  expect(loadBearing(MAP, GRADED, "act")).toEqual([
    { statement: "order", to: "rejected", label: "out" },
    { statement: "expert", to: "accepted", label: "out" },
  ]);
});

test("load-bearing premises: flipping a leaf on the whole map says the same, for any map", () => {
  const d = dice(5);
  for (let i = 0; i < 300; i++) {
    const map = anyMap(d);
    const profile = d.pick(PROFILES);
    const target = d.pick(map.statements).id;
    const before = evaluate(map, profile).labels;
    const leaves = map.statements.filter(
      ({ id, given }) =>
        id !== target && (given === "open" || !map.arguments.some(({ conclusion }) => conclusion === id)),
    );
    const expected = leaves.flatMap(({ id }) => {
      const to = before.get(id) === "in" ? ("rejected" as const) : ("accepted" as const);
      const overlay = to === "rejected" ? { reject: [id] } : { accept: [id] };
      const label = evaluate(applyOverlay(map, overlay), profile).labels.get(target);
      return label === before.get(target) ? [] : [{ statement: id, to, label }];
    });
    expect(loadBearing(map, profile, target), JSON.stringify({ map, target })).toEqual(expected);
  }
});

test("smallest changes: single leaves first, pairs where no single leaf is enough", () => {
  const flips = ({ sets }: ReturnType<typeof smallestChanges>) =>
    sets.map((set) => set.flips.map(({ statement, to }) => `${statement} ${to}`));
  const act = smallestChanges(MAP, GRADED, "act");
  expect([flips(act), act.searchedUpTo, act.complete]).toEqual([
    [["order rejected"], ["expert accepted"]],
    1,
    true,
  ]);
  const deployed = smallestChanges(MAP, GRADED, "deployed");
  expect([flips(deployed), deployed.searchedUpTo]).toEqual([[["report1 rejected", "report2 rejected"]], 2]);
});

test("smallest changes: it says that it found none, and where it gave up", () => {
  const four = mapOf(
    ["1", "2", "3", "4"].map((n) => argument(`a${n}`, [`w${n}`], "p")),
    [],
    ["w1", "w2", "w3", "w4"],
  );
  expect(smallestChanges(four, GRADED, "p")).toEqual({ sets: [], searchedUpTo: 3, complete: true });
  expect(smallestChanges(four, GRADED, "p", { maxRuns: 5 })).toEqual({
    sets: [],
    searchedUpTo: 1,
    complete: false,
  });
});

test("stability: what no further finding can change is told from what one still may", () => {
  expect(stability(MAP, GRADED, "act")).toEqual({
    computed: true,
    openLeaves: ["expert"],
    labels: ["in", "out"],
  });
  expect(stability(MAP, GRADED, "deployed")).toEqual({ computed: true, openLeaves: [], labels: ["in"] });
});

test("stability: two rivals are never both accepted", () => {
  const map = mapOf([argument("a", ["p"], "c"), argument("b", ["not p"], "c")], [issue("i", ["p", "not p"])]);
  const both = mapOf([argument("a", ["p", "not p"], "c")], [issue("i", ["p", "not p"])]);
  expect(stability(map, GRADED, "c")).toEqual({
    computed: true,
    openLeaves: ["p", "not p"],
    labels: ["out", "in"],
  });
  expect(stability(both, GRADED, "c")).toEqual({
    computed: true,
    openLeaves: ["p", "not p"],
    labels: ["out"],
  });
});

test("stability: beyond twelve open leaves it is not computed", () => {
  const leaves = Array.from({ length: 13 }, (_, i) => `leaf${i}`);
  expect(stability(mapOf([argument("a", leaves, "c")]), GRADED, "c")).toEqual({
    computed: false,
    openLeaves: leaves,
  });
});

test("gaps: unanswered questions, leaves without a sentence, elements that nothing speaks for", () => {
  const testimony: Scheme = {
    id: "testimony",
    name: "Witness testimony",
    description: "A witness says so.",
    weigher: "linked",
    premises: [{ role: "said", text: "The witness says so." }],
    questions: [
      { id: "bias", text: "Is the witness biased?", type: "exception" },
      { id: "saw", text: "Was the witness in a position to know?", type: "assumption" },
    ],
  };
  const map: ArgumentMap = {
    statements: [
      { id: "s1", text: "W says that it rained.", given: "accepted", anchors: ["ast:1"] },
      { id: "s2", text: "W stood outside.", given: "accepted" },
      { id: "s3", text: "It rained." },
    ],
    arguments: [
      argument("a", [], "s3", {
        scheme: "testimony",
        premises: [
          { statement: "s1", type: "ordinary", role: "said" },
          { statement: "s2", type: "assumption", role: "saw" },
        ],
      }),
    ],
    issues: [],
  };
  const elements = [
    { id: "e1", text: "Rain.", statements: ["s3"] },
    { id: "e2", text: "Wind.", statements: [] },
  ];
  expect(gapsOf(map, [testimony], elements)).toEqual([
    { kind: "question", about: "a", text: "Is the witness biased?" },
    { kind: "leaf", about: "s2", text: "No sentence states it: W stood outside." },
    { kind: "element", about: "e2", text: "Nothing speaks for this element: Wind." },
  ]);
});

test("validation: every fault of a map, with its cure", () => {
  const map: ArgumentMap = {
    statements: [
      { id: "p", text: "P", given: "accepted" },
      { id: "q", text: "Q", given: "accepted" },
      { id: "l", text: "L", kind: "law" },
      { id: "l", text: "L again", kind: "law" },
    ],
    arguments: [
      argument("a", ["p"], ""),
      argument("b", ["x"], "q", { strength: 7, undercutters: ["y"] }),
      argument("c", ["p"], "q", { strength: 3 }),
      argument("d", ["p"], "p"),
    ],
    issues: [issue("i", ["p", "q"]), issue("j", ["p", "l"], "BRD"), { id: "k", positions: [], tie: "block" }],
  };
  expect(faultsOf(map)).toEqual([
    {
      subject: { kind: "statement", id: "l" },
      problem: "The statement “l” stands twice.",
      cure: "Give one of them another id.",
    },
    {
      subject: { kind: "argument", id: "a" },
      problem: "The argument “a” has no conclusion.",
      cure: "Name the statement that it speaks for.",
    },
    {
      subject: { kind: "argument", id: "b" },
      problem: "“b” has as premise “x”, which is no statement.",
      cure: "Add the statement, or name another.",
    },
    {
      subject: { kind: "argument", id: "b" },
      problem: "“b” is undercut by “y”, which is no statement.",
      cure: "Add the statement, or name another.",
    },
    {
      subject: { kind: "argument", id: "b" },
      problem: "The strength 7 is out of range.",
      cure: "Use a whole number from 0 (none) to 4 (conclusive).",
    },
    {
      subject: { kind: "argument", id: "c" },
      problem: "The strength 3 of “c” has no reason.",
      cure: "Say why it is not 2, or leave it out.",
    },
    {
      subject: { kind: "issue", id: "i" },
      problem: "The issue “i” has 2 accepted positions: “p”, “q”.",
      cure: "Accept one of them at most: they exclude one another.",
    },
    {
      subject: { kind: "issue", id: "j" },
      problem: "“l” is a statement of law and takes no standard of proof.",
      cure: "Take the standard out: authority orders statements of law.",
    },
    {
      subject: { kind: "issue", id: "k" },
      problem: "The issue “k” has no position.",
      cure: "Name the statements that exclude one another.",
    },
    {
      subject: { kind: "issue", id: "j" },
      problem: "“p” stands in two issues, “i” and “j”.",
      cure: "A statement is a position of one issue; join the two, or take it out of one.",
    },
  ]);
});
