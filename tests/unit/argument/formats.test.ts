import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Framework } from "../../../server/argument/framework.ts";
import { faultsOf } from "../../../server/argument/validate.ts";
import { aif, writeAif, xaif } from "../../../server/formats/aif.ts";
import { apx } from "../../../server/formats/apx.ts";
import { carneades } from "../../../server/formats/carneades.ts";
import type { Parsed } from "../../../server/formats/format.ts";
import { iccma } from "../../../server/formats/iccma.ts";
import { native, nativeSchema } from "../../../server/formats/native.ts";
import { tgf } from "../../../server/formats/tgf.ts";
import type { ArgumentMap } from "../../../server/model/argument.ts";
import { anyFramework, dice, spiced } from "../../helpers/maps.ts";

function value<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

function told(parsed: Parsed<unknown>): string[] {
  return parsed.ok ? [] : parsed.faults.map(({ line, problem }) => `${line}: ${problem}`);
}

describe("formats that hold a whole map", () => {
  test.each([
    ["native JSON", native],
    ["AIF with its sidecar", aif],
    ["xAIF with its sidecar", xaif],
  ] as const)("%s: what is written reads as the same map, without a loss", (_, format) => {
    for (let seed = 0; seed < 80; seed++) {
      const map = spiced(seed);
      expect(faultsOf(map)).toEqual([]);
      const { text, losses } = format.write(map);
      expect(losses).toEqual([]);
      expect(value(format.read(text, "f")), text).toEqual(map);
    }
  });

  test("native JSON: the schema in docs/ is the one that the reader goes by", () => {
    const shipped = readFileSync(new URL("../../../docs/argument.schema.json", import.meta.url), "utf8");
    expect(JSON.parse(shipped)).toEqual(nativeSchema());
  });

  test("native JSON: every fault with its line", () => {
    const text = [
      "{",
      '  "format": "redthread-arguments", "version": 1,',
      '  "statements": [',
      '    { "id": "p", "text": "P" },',
      '    { "id": "l", "text": "L", "kind": "law" }',
      "  ],",
      '  "arguments": [',
      '    { "id": "a", "conclusion": "p", "premises": [{ "statement": "x" }] },',
      '    { "id": "b", "premises": [], "strength": 9 }',
      "  ],",
      '  "issues": [',
      '    { "id": "i", "positions": [{ "statement": "p" }] },',
      '    { "id": "j", "positions": [{ "statement": "p" }, { "statement": "l", "standard": "BRD" }] }',
      "  ]",
      "}",
    ];
    expect(told(native.read(text.join("\n"), "f.json"))).toEqual([
      "8: “a” has as premise “x”, which is no statement.",
      "9: The argument “b” has no conclusion.",
      "9: The strength 9 is out of range.",
      "13: “l” is a statement of law and takes no standard of proof.",
      "13: “p” stands in two issues, “i” and “j”.",
    ]);
    expect(told(native.read('{\n  "format": ,', "f.json"))).toEqual(["2: Not JSON."]);
    expect(told(native.read('{\n"a": 1,\n"b": [1, 2\n"c": 3\n}', "f.json"))).toEqual(["4: Not JSON."]);
    expect(told(native.read('{\n"a": 1,\n', "f.json"))).toEqual(["3: Not JSON."]);
    expect(told(native.read('{"format":"redthread-arguments","version":2}', "f.json"))).toEqual([
      "1: version: Invalid input: expected 1.",
    ]);
  });
});

describe("formats that hold part of a map", () => {
  test("Carneades: where no loss is told the same map is read; where the map comes back different, losses tell it", () => {
    let whole = 0;
    for (let seed = 0; seed < 200; seed++) {
      const map = seed % 2 === 0 ? spiced(seed) : plain(spiced(seed));
      const { text, losses } = carneades.write(map);
      const again = value(carneades.read(text, "f.yml"));
      const same = JSON.stringify(again) === JSON.stringify(map);
      if (losses.length === 0) whole += 1;
      expect([losses.length === 0, same], `${text}\n${losses.join("\n")}`).toEqual([same, same]);
    }
    expect(whole).toBeGreaterThan(60);
  });

  test("AIF without its sidecar: statements, premises, conclusions and undercutters come back, and losses tell the rest", () => {
    for (let seed = 0; seed < 80; seed++) {
      const map = spiced(seed);
      const { text, losses } = writeAif(map, false);
      const again = value(aif.read(text, "f.json"));
      expect(again.statements).toEqual(map.statements.map(({ id, text: said }) => ({ id, text: said })));
      expect(again.arguments.map(({ conclusion }) => conclusion)).toEqual(
        map.arguments.map(({ conclusion }) => conclusion),
      );
      if (map.statements.some(({ given }) => given)) expect(losses.length).toBeGreaterThan(0);
    }
  });
});

/** The map as Carneades can hold it. */
function plain(map: ArgumentMap): ArgumentMap {
  return {
    statements: map.statements.map(({ id, text, given }) => ({
      id,
      text: text.trim().replace(/\s+/g, " "),
      ...(given === "accepted" ? { given } : {}),
    })),
    arguments: map.arguments.map(({ id, conclusion, premises, undercutters, weigher }) => ({
      id,
      conclusion,
      premises: premises.map(({ statement }) => ({ statement, type: "ordinary" })),
      undercutters: undercutters.slice(0, 1),
      ...(typeof weigher === "string" ? { weigher } : {}),
      strength: 4,
      strengthReason: "Carneades gives every argument full weight.",
    })),
    issues: map.issues.map(({ id, positions }) => ({
      id,
      positions: positions.map(({ statement }) => ({ statement, standard: "PE" })),
      tie: "block",
    })),
  };
}

describe("frameworks", () => {
  test.each([
    ["APX", apx],
    ["TGF", tgf],
    ["ICCMA 2023", iccma],
  ] as const)("%s: what is written reads as the same framework", (_, format) => {
    const d = dice(23);
    for (let i = 0; i < 300; i++) {
      const framework = anyFramework(d);
      const { text, losses } = format.write(framework);
      expect([losses, value(format.read(text, "f"))]).toEqual([[], framework]);
    }
  });

  test("names that a format cannot hold are told as losses, and attacks stay what they are", () => {
    const framework: Framework = { arguments: ["it rains", "n1"], attacks: [["it rains", "n1"]] };
    expect([apx, tgf, iccma].map((format) => format.write(framework))).toEqual([
      { text: "arg(n2).\narg(n1).\natt(n2,n1).\n", losses: ["The name “it rains”: it is written as n2."] },
      { text: "n2\nn1\n#\nn2 n1\n", losses: ["The name “it rains”: it is written as n2."] },
      {
        text: "p af 2\n1 2\n",
        losses: ["The name “it rains”: it is written as 1.", "The name “n1”: it is written as 2."],
      },
    ]);
  });

  test("several facts stand on one line, and comments are passed over", () => {
    const framework: Framework = { arguments: ["a", "b"], attacks: [["a", "b"]] };
    expect(value(apx.read("% AF\narg(a). arg(b). % two\natt(a, b).\n", "f"))).toEqual(framework);
    expect(value(iccma.read("# AF\np af 2\n1 2\n", "f"))).toEqual({
      arguments: ["1", "2"],
      attacks: [["1", "2"]],
    });
    expect(tgf.read("a The first\nb\n#\na b strongly\n", "f")).toEqual({
      ok: true,
      value: framework,
      notes: ["2 labels were left out: frameworks have names only."],
    });
  });

  test("faults are told with their lines", () => {
    expect(told(apx.read("arg(a).\narg(a).\natt(a,b).\narg(c)\n", "f"))).toEqual([
      "2: The argument “a” stands twice.",
      "3: There is no argument “b”.",
      "4: “arg(c)” is no fact of APX.",
    ]);
    expect(told(tgf.read("a\n#\na\na c\n#\n", "f"))).toEqual([
      "3: An attack needs two arguments.",
      "4: There is no argument “c”.",
      "5: A second # stands here.",
    ]);
    expect(told(iccma.read("1 2\np af 2\n1 3\n", "f"))).toEqual([
      "1: “1 2” stands at a wrong place.",
      "3: There is no argument “3”.",
    ]);
    expect(told(iccma.read("p af 99999999\n", "f"))).toEqual([
      "1: 99999999 arguments are more than can be read.",
    ]);
  });
});
