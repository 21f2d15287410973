import { expect, test } from "vitest";
import { evaluate } from "../../../server/argument/evaluate.ts";
import { GRADED } from "../../../server/argument/profiles.ts";
import { argdown } from "../../../server/formats/argdown.ts";
import type { ArgumentMap } from "../../../server/model/argument.ts";
import { anyMap, dice } from "../../helpers/maps.ts";

const AWKWARD = [
  "é",
  "¬",
  '"',
  "'",
  "{",
  "}",
  "[x]",
  "<y>",
  "#tag",
  " // ",
  "\\",
  ":",
  "- a",
  "(1) b",
  "===",
  "한",
  "\n",
  "  ",
];

function awkward(seed: number): ArgumentMap {
  const d = dice(seed);
  const map = anyMap(d);
  const spiced = map.statements.map((one) => ({
    ...one,
    text: `${d.pick(AWKWARD)}${one.text}${d.pick(AWKWARD)}`,
  }));
  return { ...map, statements: spiced };
}

test("Argdown: what is written without a loss reads as the same map", () => {
  let whole = 0;
  for (let seed = 0; seed < 200; seed++) {
    const map = awkward(seed);
    const { text, losses } = argdown.write(map);
    const again = argdown.read(text, "f.argdown");
    if (losses.some((loss) => !loss.includes("has no premises"))) continue;
    whole += 1;
    expect(again, text).toEqual({ ok: true, value: map, notes: [] });
  }
  expect(whole).toBeGreaterThan(100);
});

test("Argdown: ids that cannot be titles come back too", () => {
  const ids = ["clm:a-1", "a [b]", "x/y", " padded "];
  const map: ArgumentMap = {
    statements: ids.map((id) => ({ id, text: `Text of ${id.trim()}` })),
    arguments: [
      {
        id: "arg:1",
        conclusion: "clm:a-1",
        premises: [{ statement: "a [b]", type: "ordinary" }],
        undercutters: ["x/y"],
        strength: 2,
      },
    ],
    issues: [{ id: "iss:1", positions: [{ statement: "clm:a-1" }, { statement: " padded " }], tie: "block" }],
  };
  expect(argdown.read(argdown.write(map).text, "f")).toEqual({ ok: true, value: map, notes: [] });
});

const FILE = `===
title: Rain
===

# The street

[Wet]: The street is wet.
    <+ [Rain]: It rained. // seen
    >< [Dry]: The street is dry.

<Cleaning>: The street was washed.
    -> [Rain]
    _> <Radar>

<Radar>

(1) The radar shows rain.
(2) [Reliable]: The radar is reliable. {given: accepted}
-- expert {strength: 3, strengthReason: "Two stations.", uses: [1, 2]} --
(3) [Rain]
`;

test("Argdown: a foreign file becomes a map, and what was decided in reading is told", () => {
  expect(argdown.read(FILE, "f.argdown")).toEqual({
    ok: true,
    value: {
      statements: [
        { id: "Wet", text: "The street is wet." },
        { id: "Rain", text: "It rained." },
        { id: "Dry", text: "The street is dry." },
        { id: "Radar (1)", text: "The radar shows rain.", given: "accepted" },
        { id: "Reliable", text: "The radar is reliable.", given: "accepted" },
        { id: "Cleaning", text: "The street was washed.", given: "accepted" },
        { id: "not Rain", text: "It is not so that: It rained." },
      ],
      arguments: [
        {
          id: "Radar",
          conclusion: "Rain",
          premises: [
            { statement: "Radar (1)", type: "ordinary" },
            { statement: "Reliable", type: "ordinary" },
          ],
          undercutters: ["Cleaning"],
          scheme: "expert",
          strength: 3,
          strengthReason: "Two stations.",
        },
        {
          id: "Rain supports Wet",
          conclusion: "Wet",
          premises: [{ statement: "Rain", type: "ordinary" }],
          undercutters: [],
          strength: 2,
        },
        {
          id: "Cleaning",
          conclusion: "not Rain",
          premises: [{ statement: "Cleaning", type: "ordinary" }],
          undercutters: [],
          strength: 2,
        },
      ],
      issues: [
        { id: "issue of Dry", positions: [{ statement: "Dry" }, { statement: "Wet" }], tie: "block" },
        {
          id: "issue of not Rain",
          positions: [{ statement: "not Rain" }, { statement: "Rain" }],
          tie: "block",
        },
      ],
    },
    notes: [
      "Line 5: the heading “The street” was left out.",
      "Argdown does not say what is accepted: what nothing supports or rivals is, 2 in number.",
    ],
  });
});

test("Argdown: the map of the example is evaluated", () => {
  const parsed = argdown.read(FILE, "f.argdown");
  const labels = parsed.ok ? Object.fromEntries(evaluate(parsed.value, GRADED).labels) : {};
  expect(labels).toMatchObject({ Rain: "out", "not Rain": "in", Wet: "out" });
});

test("Argdown: what no map can hold is refused with its line", () => {
  const text = [
    "[A]: One.",
    "    + It has no title.",
    "    _ [B]: Two.",
    "    >< [C]: Three.",
    "    >< [D]: Four.",
    "",
    "[A]: Another text.",
    "Just words.",
    "(1) A premise of nothing.",
    "",
    "<X>",
    "",
    "(1) [B]",
    "-- rule",
    "-- r {uses: [7]} --",
    "(2) [A]",
    "",
    "[E]: Five.",
    "    + <X>",
    "    +> <X>",
    "[F]: Six. {given: perhaps}",
  ];
  const parsed = argdown.read(text.join("\n"), "f");
  expect(parsed.ok ? [] : parsed.faults.map(({ line, problem }) => `${line}: ${problem}`)).toEqual([
    "2: “It has no title.” has no title.",
    "3: “A” is no argument and cannot be undercut.",
    "5: “A” excludes statements that do not exclude one another.",
    "7: “A” has another text on line 1.",
    "8: “Just words.” is no statement, argument, relation or premise.",
    "9: The premise belongs to no argument.",
    "14: The inference does not end on its line.",
    "15: There is no premise (7).",
    "20: It is not said which premise of <X> this is about.",
    '21: given: Invalid option: expected one of "accepted"|"rejected"|"open".',
  ]);
});
