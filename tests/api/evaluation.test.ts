import { beforeAll, describe, expect, test } from "vitest";
import { evaluate } from "../../server/argument/evaluate.ts";
import { GRADED } from "../../server/argument/profiles.ts";
import { compiledCase } from "../../server/command/compiled.ts";
import { type Exported, matrixFile } from "../../server/export/matrixFile.ts";
import { argumentMapOf } from "../../server/model/caseMap.ts";
import { type TestHouse, testHouse } from "../helpers/house.ts";

const CASE = "dprk-soldiers";
const compiled = await compiledCase(`cases/${CASE}`);

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

interface LabelledAnswer {
  readonly id: string;
  readonly label: string;
}

describe("an evaluation over the API", () => {
  test("gives every statement the label that the case’s text gives it", async () => {
    const { evaluation } = await house.ask<{ evaluation: { labels: LabelledAnswer[] } }>(
      `{ evaluation(case: "${CASE}") { labels { id label } } }`,
    );
    const names = { in: "ESTABLISHED", out: "NOT_ESTABLISHED", open: "OPEN" } as const;
    const { labels } = evaluate(argumentMapOf(compiled.map), GRADED);
    expect(evaluation.labels.map(({ id, label }) => [id, label])).toEqual(
      [...labels].map(([id, label]) => [id, names[label]]),
    );
  });

  test("says what changes where the intelligence service is no longer relied on, and writes nothing", async () => {
    const query = `query ($overlay: OverlayInput) {
      evaluation(case: "${CASE}", overlay: $overlay, target: "acc:income") {
        inputHash
        changed { id before after }
        accusations { accusation { id } before label }
      }
    }`;
    interface Answer {
      evaluation: {
        inputHash: string;
        changed: { id: string; before: string; after: string }[];
        accusations: { accusation: { id: string }; before: string; label: string }[];
      };
    }
    const [plain, rejected, again] = [
      await house.ask<Answer>(query),
      await house.ask<Answer>(query, { overlay: { reject: ["clm:relied/nis"] } }),
      await house.ask<Answer>(query),
    ];
    expect(plain.evaluation.changed).toEqual([]);
    expect(again).toEqual(plain);
    expect(rejected.evaluation.inputHash).not.toBe(plain.evaluation.inputHash);
    expect(rejected.evaluation.changed).toContainEqual({
      id: `${CASE}/clm:m-ownership`,
      before: "OPEN",
      after: "NOT_ESTABLISHED",
    });
    const income = rejected.evaluation.accusations.find(({ accusation }) =>
      accusation.id.endsWith("acc:income"),
    );
    expect([income?.before, income?.label]).toEqual(["OPEN", "NOT_ESTABLISHED"]);
  });

  test("explains a label by what the map holds, in sentences without ids", async () => {
    const { evaluation } = await house.ask<{
      evaluation: {
        labels: LabelledAnswer[];
        explanations: { id: string; text: string; steps: { text: string; statements: { id: string }[] }[] }[];
      };
    }>(
      `{ evaluation(case: "${CASE}", target: "acc:use-of-force") {
        labels { id label }
        explanations { id text steps { text statements { id } } }
      } }`,
    );
    const held = new Set(evaluation.labels.map(({ id }) => id));
    expect(evaluation.explanations.map(({ id }) => id)).toEqual([...held]);
    const named = evaluation.explanations.flatMap(({ steps }) => steps.flatMap((step) => step.statements));
    expect(named.filter(({ id }) => !held.has(id))).toEqual([]);
    const texts = evaluation.explanations.flatMap(({ text, steps }) => [text, ...steps.map((s) => s.text)]);
    expect(texts.filter((text) => /(?:clm|arg|ast|iss):/.test(text))).toEqual([]);
  });

  test.each([
    ["an unknown profile", `profile: "jury"`, "BAD_USER_INPUT"],
    ["an unknown target", `target: "acc:nothing"`, "NOT_FOUND"],
    ["an overlay that names what is not there", `overlay: { reject: ["clm:nothing"] }`, "BAD_USER_INPUT"],
    [
      "a strength beyond the scale",
      `overlay: { strengths: [{ argument: "arg:policy-by-order", strength: 5 }] }`,
      "BAD_USER_INPUT",
    ],
    [
      "a standard on a statement of law",
      `overlay: { standards: [{ claim: "clm:m-rule-civilians", standard: BRD }] }`,
      "BAD_USER_INPUT",
    ],
  ])("refuses %s", async (_, argument, code) => {
    const { errors = [] } = await house.answer(`{ evaluation(case: "${CASE}", ${argument}) { inputHash } }`);
    expect(errors.map((error) => error.extensions.code)).toEqual([code]);
  });

  test("tells all faults of an overlay at once", async () => {
    const { errors = [] } = await house.answer(
      `{ evaluation(case: "${CASE}", overlay: { accept: ["clm:one"], reject: ["clm:two"] }) { inputHash } }`,
    );
    expect(errors.map(({ message }) => message)).toEqual([
      `There is no statement “${CASE}/clm:one”. Name one of the map.\nThere is no statement “${CASE}/clm:two”. Name one of the map.`,
    ]);
    expect(errors.map(({ extensions }) => extensions.unfit)).toEqual([
      [`${CASE}/clm:one`, `${CASE}/clm:two`],
    ]);
  });
});

interface MatrixAnswer {
  matrix: {
    cellCount: number;
    rows: { incriminating: object[]; exculpatory: object[]; gap: boolean; op: string | null }[];
    counts: { elements: number; withoutEvidence: number };
  };
}

describe("a matrix", () => {
  test("has a cell for each path from an assertion through its claim to an element, for every accusation", async () => {
    for (const { id } of compiled.map.accusations) {
      const { matrix } = await house.ask<MatrixAnswer>(
        `{ matrix(case: "${CASE}", accusation: "${id}") { cellCount rows { op gap incriminating { claim { id } } exculpatory { claim { id } } } counts { elements withoutEvidence } } }`,
      );
      const shown = matrix.rows.flatMap((row) => [...row.incriminating, ...row.exculpatory]);
      expect([id, matrix.cellCount, shown.length]).toEqual([id, await paths(id), await paths(id)]);
      expect(matrix.rows.filter((row) => row.gap).length).toBe(matrix.counts.withoutEvidence);
      expect(matrix.rows.filter((row) => row.op === null).length).toBe(matrix.counts.elements);
    }
  }, 60_000);

  test("leaves the house as the same cells, a line each", async () => {
    const made = await matrixFile({ case: CASE, accusation: "acc:assistance", format: "csv" }, (operation) =>
      house.api.run(operation),
    );
    const sides = textOf(made).match(/,(?:for|against),/g) ?? [];
    expect(sides.length).toBe(await paths(`${CASE}/acc:assistance`));
  });

  test("is refused for what is no accusation", async () => {
    const { errors = [] } = await house.answer(
      `{ matrix(case: "${CASE}", accusation: "acc:nothing") { cellCount } }`,
    );
    expect(errors.map((error) => error.extensions.code)).toEqual(["NOT_FOUND"]);
  });
});

/** As the store holds them: assertions of claims that speak for or against an element under an accusation. */
async function paths(accusation: string): Promise<number> {
  const [pro, con] = await Promise.all([
    house.store.run("argument.elements.for", { case: CASE as never }),
    house.store.run("argument.elements.against", { case: CASE as never }),
  ]);
  const claims = [...pro, ...con].filter((row) => row.accusation === accusation).map(({ claim }) => claim);
  const stated = await house.store.run("assertion.ofClaims", { ids: [...new Set(claims)] });
  return claims.reduce((sum, id) => sum + stated.filter(({ claim }) => claim === id).length, 0);
}

function textOf(made: Exported): string {
  if ("refused" in made) throw new Error(made.refused[0]?.message);
  return new TextDecoder().decode(made.bytes);
}

describe("no sentence of the map is a judgment", () => {
  test("in evaluations, matrices and questions of jurisdiction of the shipped case", async () => {
    const answer = await house.ask<object>(`{
      evaluation(case: "${CASE}") {
        explanations { text steps { text } }
        gaps { text }
        accusations { standing forums { name } accusation { title wording } }
        caveat
      }
      schemes { name description questions { text } }
      profiles { title caveat }
    }`);
    expect(
      JSON.stringify(answer).match(/\b(?:guilty|guilt|innocent|innocence|convict\w*|proved|proven)\b/gi),
    ).toBeNull();
    const accusations = compiled.map.accusations.map(({ wording }) => wording);
    expect(accusations.filter((wording) => !/alleged/i.test(wording))).toEqual([]);
  });
});
