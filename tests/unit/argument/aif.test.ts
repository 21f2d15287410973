import { expect, test } from "vitest";
import { aif } from "../../../server/formats/aif.ts";
import type { Parsed } from "../../../server/formats/format.ts";

import { spiced } from "../../helpers/maps.ts";

function value<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

function told(parsed: Parsed<unknown>): string[] {
  return parsed.ok ? [] : parsed.faults.map(({ line, problem }) => `${line}: ${problem}`);
}

test("AIF: a foreign file becomes a map; dialogue is passed over and told", () => {
  const nodes = [
    { nodeID: 1, text: "It rained.", type: "I" },
    { nodeID: 2, text: "The street is wet.", type: "I" },
    { nodeID: 3, text: "Default Inference", type: "RA" },
    { nodeID: 4, text: "It did not rain.", type: "I" },
    { nodeID: 5, text: "Default Conflict", type: "CA" },
    { nodeID: 6, text: "Streets are washed.", type: "I" },
    { nodeID: 7, text: "Default Conflict", type: "CA" },
    { nodeID: 8, text: "Bob : It rained.", type: "L" },
  ];
  const edges = [
    [2, 3],
    [3, 1],
    [4, 5],
    [5, 1],
    [6, 7],
    [7, 3],
  ].map(([fromID, toID], i) => ({ edgeID: i, fromID, toID }));
  expect(aif.read(JSON.stringify({ nodes, edges, locutions: [] }), "f.json")).toEqual({
    ok: true,
    value: {
      statements: [
        { id: "1", text: "It rained." },
        { id: "2", text: "The street is wet." },
        { id: "4", text: "It did not rain." },
        { id: "6", text: "Streets are washed." },
      ],
      arguments: [
        {
          id: "3",
          conclusion: "1",
          premises: [{ statement: "2", type: "ordinary" }],
          undercutters: ["6"],
          strength: 2,
        },
      ],
      issues: [{ id: "issue of 4", positions: [{ statement: "4" }, { statement: "1" }], tie: "block" }],
    },
    notes: [
      "1 L-nodes were left out: a map does not hold them.",
      "AIF does not say what is accepted: nothing is. Accept leaves to see what follows.",
    ],
  });
});

test("AIF: what no map can hold is refused with its line", () => {
  const text = [
    '{ "nodes": [',
    '  { "nodeID": "p", "text": "P", "type": "I" },',
    '  { "nodeID": "q", "text": "Q", "type": "I" },',
    '  { "nodeID": "r", "text": "R", "type": "I" },',
    '  { "nodeID": "a", "text": "", "type": "RA" },',
    '  { "nodeID": "c1", "text": "", "type": "CA" },',
    '  { "nodeID": "c2", "text": "", "type": "CA" },',
    '  { "nodeID": "z", "text": "", "type": "ZZ" }',
    '], "edges": [',
    '  { "edgeID": 1, "fromID": "p", "toID": "a" },',
    '  { "edgeID": 2, "fromID": "p", "toID": "c1" }, { "edgeID": 3, "fromID": "c1", "toID": "q" },',
    '  { "edgeID": 4, "fromID": "p", "toID": "c2" }, { "edgeID": 5, "fromID": "c2", "toID": "r" },',
    '  { "edgeID": 6, "fromID": "p", "toID": "nowhere" }',
    "] }",
  ];
  expect(told(aif.read(text.join("\n"), "f.json"))).toEqual([
    "5: The argument “a” has no conclusion.",
    "7: “p” conflicts with statements that do not conflict with one another.",
    "8: “ZZ” is no type of node.",
    "13: There is no node “nowhere”.",
  ]);
});

test("AIF: a sidecar that does not fit the nodes any more is left out, and that is told", () => {
  const map = spiced(3);
  const json = JSON.parse(aif.write(map).text) as { nodes: { text: string }[] };
  (json.nodes[0] as { text: string }).text = "Somebody wrote something else here.";
  const parsed = aif.read(JSON.stringify(json), "f.json");
  expect(value(parsed).statements[0]).toEqual({ id: "s0", text: "Somebody wrote something else here." });
  expect(parsed.ok && parsed.notes[0]).toBe("The sidecar does not fit the nodes any more and was left out.");
});
