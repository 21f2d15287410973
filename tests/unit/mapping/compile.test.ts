import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../server/argument/evaluate.ts";
import { GRADED } from "../../../server/argument/profiles.ts";
import { faultsOf } from "../../../server/argument/validate.ts";
import { qualifyMap } from "../../../server/mapping/qualify.ts";
import { argumentMapOf, type CaseMap } from "../../../server/model/caseMap.ts";
import type { CaseId } from "../../../server/model/ids.ts";
import { anyCase } from "../../helpers/anyCase.ts";
import { mapOfCase, mappedCase, mappedWith } from "../../helpers/mapText.ts";

const map = mapOfCase();

function statement(id: string, of: CaseMap = map) {
  return of.statements.find((one) => one.id === id);
}

function argument(id: string, of: CaseMap = map) {
  return of.arguments.find((one) => one.id === id);
}

function labels(of: CaseMap = map): Record<string, string> {
  return Object.fromEntries(evaluate(of, GRADED).labels);
}

test("a map without a fault compiles to a map without a fault, whatever the case", () => {
  fc.assert(
    fc.property(anyCase, (whole) => {
      const compiled = mapOfCase(whole);
      expect(faultsOf(argumentMapOf(compiled))).toEqual([]);
      const named = new Set(compiled.statements.map(({ id }) => id));
      for (const { statement: own, bound, rows, groups, defences } of compiled.accusations) {
        const all = rows.flatMap((row) => [row.statement, ...row.for, ...row.against]);
        const wanted = [
          own,
          ...(bound ? [bound] : []),
          ...all,
          ...groups.map((g) => g.statement),
          ...defences,
        ];
        expect(wanted.filter((id) => !named.has(id))).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

test("the order of the text changes no label", () => {
  fc.assert(
    fc.property(anyCase, (whole) => {
      const { statements, sources, arguments: all, issues, accusations } = whole.mapping;
      const turned = {
        statements: statements.toReversed(),
        sources: sources.toReversed(),
        arguments: all.toReversed().map((one) => ({ ...one, premises: one.premises.toReversed() })),
        issues: issues.toReversed().map((one) => ({ ...one, positions: one.positions.toReversed() })),
        accusations: accusations.map((one) => ({ ...one, elements: one.elements.toReversed() })),
      };
      expect(labels(mapOfCase({ ...whole, claims: whole.claims.toReversed(), mapping: turned }))).toEqual(
        labels(mapOfCase(whole)),
      );
    }),
    { numRuns: 100 },
  );
});

test("the same case gives the same map, and qualified it holds no short id", () => {
  expect(mapOfCase()).toEqual(map);
  const qualified = JSON.stringify(qualifyMap(map, "small" as CaseId));
  expect(qualified.match(/"(?:clm|arg|iss|acc|ast|ent|doc):/g)).toBe(null);
});

describe("what is said", () => {
  test("is accepted with its sentence, and carries its claim as far as its origin can be relied on", () => {
    expect(statement("ast:pay/1")).toMatchObject({
      text: "The first letter states: “Freedonia pays the miners”",
      given: "accepted",
      anchors: ["doc:a/p1"],
      source: "assertion",
    });
    expect(statement("clm:relied/ada")).toMatchObject({ text: "What Ada Alm writes can be relied on." });
    expect(statement("clm:relied/miners")?.text).toBe("What Miners of Freedonia says here can be relied on.");
    expect(argument("arg:said/pay/1")).toEqual({
      id: "arg:said/pay/1",
      title: "What Ada Alm says",
      conclusion: "clm:pay",
      premises: [
        { statement: "ast:pay/1", type: "ordinary", role: "said" },
        { statement: "clm:relied/ada", type: "assumption" },
        { statement: "clm:m-honest", type: "assumption", role: "position" },
      ],
      undercutters: [],
      scheme: "testimony",
      weigher: "linked",
      strength: 3,
      strengthReason: "She saw it.",
      covers: [],
    });
    expect(argument("arg:said/no-pay/1")).toMatchObject({ strength: 2, scheme: "testimony" });
  });

  test("as an opinion weighs one less, and says why", () => {
    expect(argument("arg:said/war/1")).toMatchObject({
      strength: 2,
      strengthReason: "She saw it. It is said as an opinion.",
    });
  });

  test("against a claim makes a rival of it, and an issue that propagates a tie", () => {
    expect(statement("clm:denied/war")?.text).toBe("It is denied that “There was war”.");
    expect(argument("arg:said/war/2")).toMatchObject({ conclusion: "clm:denied/war", strength: 2 });
    expect(map.issues.find(({ id }) => id === "iss:denied/war")).toMatchObject({
      tie: "propagate",
      positions: [
        { statement: "clm:war", standard: "PE" },
        { statement: "clm:denied/war", standard: "PE" },
      ],
    });
    expect(labels()["clm:war"]).toBe("open");
  });

  test("against a claim that is at issue already becomes one more position there", () => {
    const at = mapOfCase(
      mappedCase(
        mappedWith(["arguments.yaml", "      - clm:m-peace\n", "      - clm:m-peace\n      - clm:war\n"]),
      ),
    );
    expect(at.issues.map(({ id, positions }) => [id, positions.map((p) => p.statement)])).toEqual([
      ["iss:war", ["clm:m-act", "clm:m-peace", "clm:war", "clm:denied/war"]],
    ]);
  });

  test("as a doubt weighs little", () => {
    const doubted = mapOfCase(mappedCase(mappedWith(["claims.yaml", "stance: denies", "stance: doubts"])));
    expect(statement("clm:denied/war", doubted)?.text).toBe("It is doubted that “There was war”.");
    expect(argument("arg:said/war/2", doubted)).toMatchObject({
      strength: 1,
      strengthReason: "It is a doubt, not a denial.",
    });
    expect(labels(doubted)["clm:war"]).toBe("in");
  });
});

describe("statements of the map", () => {
  test("a rule that rests on a provision and that nobody argues about is accepted", () => {
    expect(statement("clm:m-rule")).toMatchObject({ given: "accepted", anchors: ["prov:pact/1"] });
    const argued = mapOfCase(
      mappedCase(
        mappedWith(
          ["arguments.yaml", "conclusion: clm:m-meant", "conclusion: clm:m-rule"],
          ["arguments.yaml", 'met: "clm:m-meant", ', ""],
        ),
      ),
    );
    expect(statement("clm:m-rule", argued)?.given).toBe(undefined);
  });

  test("what is given says why, and what is open stays open", () => {
    expect(statement("clm:m-honest")).toMatchObject({ given: "accepted", why: "She lives elsewhere." });
    expect(statement("clm:m-duress")).toMatchObject({ given: "open", why: "Nobody has asked." });
    expect(labels()["clm:m-duress"]).toBe("open");
  });

  test("claims that the map does not name stay out of it", () => {
    expect(statement("clm:sells")).toBe(undefined);
    expect(map.statements.filter(({ source }) => source === "claim").map(({ id }) => id)).toEqual([
      "clm:pay",
      "clm:no-pay",
      "clm:amount",
      "clm:war",
    ]);
  });
});

describe("an accusation", () => {
  test("is carried by its elements, the duty of the State and the defences", () => {
    expect(argument("arg:acc/war")).toMatchObject({
      conclusion: "clm:acc/war",
      scheme: "element-met",
      premises: [
        { statement: "clm:m-act", type: "ordinary", role: "elm:pact/1/act" },
        { statement: "clm:acc/war/pact/1/fault", type: "ordinary", role: "elm:pact/1/fault" },
        { statement: "clm:acc/war/bound", type: "ordinary", role: "bound" },
        { statement: "clm:m-duress", type: "exception" },
      ],
    });
    expect(statement("clm:acc/war")).toMatchObject({
      text: "Alleged breach of the Pact by Freedonia.",
      kind: "classification",
      alleged: true,
    });
  });

  test("has an argument for each way in which a group can be met, and a statement for each empty leaf", () => {
    expect(argument("arg:acc/war/pact/1/fault/1")?.premises[0]?.statement).toBe("clm:m-meant");
    expect(argument("arg:acc/war/pact/1/fault/2")?.premises[0]?.statement).toBe(
      "clm:acc/war/pact/1/foreseen",
    );
    expect(labels()["clm:acc/war/pact/1/foreseen"]).toBe("out");
  });

  test("has a row for every leaf, in the order of the law", () => {
    expect(map.accusations[0]).toMatchObject({
      bound: "clm:acc/war/bound",
      rows: [
        { element: "elm:pact/1/act", statement: "clm:m-act", for: ["clm:war"], against: ["clm:no-pay"] },
        { element: "elm:pact/1/meant", statement: "clm:m-meant", missing: "A written order." },
        { element: "elm:pact/1/foreseen", statement: "clm:acc/war/pact/1/foreseen", for: [], against: [] },
      ],
      groups: [{ element: "elm:pact/1/fault", statement: "clm:acc/war/pact/1/fault" }],
    });
  });

  test("asks the law whether the State was bound all through the conduct", () => {
    const given = (period: string, state = "FRE") =>
      statement(
        "clm:acc/war/bound",
        mapOfCase(
          mappedCase(
            mappedWith(
              ["arguments.yaml", "period: 1935", `period: ${period}`],
              ["arguments.yaml", 'state: "state:FRE"', `state: "state:${state}"`],
            ),
          ),
        ),
      );
    expect(given("1935")).toMatchObject({
      text: "Freedonia was bound by Pact 1 at the time.",
      kind: "law",
      given: "accepted",
      anchors: ["prov:pact/1"],
    });
    expect(given("1929")?.given).toBe("rejected");
    expect(given("1939/1941")?.given).toBe("open");
    expect(given("1935", "SYL")?.given).toBe("rejected");
  });

  test("under a provision that another refers to, or that any part of meets, has a statement for the whole", () => {
    const other = mapOfCase(
      mappedCase(
        mappedWith([
          "arguments.yaml",
          "provision: prov:pact/1\n    against",
          "provision: prov:decision/1\n    against",
        ]),
      ),
    );
    expect(argument("arg:acc/war", other)?.premises[0]).toEqual({
      statement: "clm:acc/war/elements",
      type: "ordinary",
    });
    expect(argument("arg:acc/war/elements/1", other)?.premises).toEqual([
      { statement: "clm:acc/war/pact/1", type: "ordinary", role: "prov:pact/1" },
    ]);
    expect(argument("arg:acc/war/elements/2", other)?.premises[0]?.statement).toBe(
      "clm:acc/war/decision/1/duck",
    );
    expect(argument("arg:acc/war/pact/1", other)?.premises).toHaveLength(2);
  });

  test("is open while a defence is", () => {
    const flat = mappedWith(["claims.yaml", "stance: denies", "stance: doubts"]);
    const text = flat.files.find(({ path }) => path === "arguments.yaml")?.text ?? "";
    const met = text
      .replace('      - { claim: "clm:no-pay", type: exception }\n', "")
      .replace("    undercutBy: [clm:amount]\n", "");
    const whole = mappedCase({
      ...flat,
      files: flat.files.map((file) => (file.path === "arguments.yaml" ? { ...file, text: met } : file)),
    });
    expect(labels(mapOfCase(whole))["clm:acc/war"]).toBe("open");
    const undefended = { ...whole.mapping.accusations[0], defences: [] } as never;
    const without = mapOfCase({ ...whole, mapping: { ...whole.mapping, accusations: [undefended] } });
    expect(labels(without)["clm:acc/war"]).toBe("in");
  });
});
