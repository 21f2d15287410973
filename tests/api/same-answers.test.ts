import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { printAnswer } from "../../server/command/query.ts";
import type { Api } from "../../server/graphql/server.ts";
import { House, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { emptyFields, QUERY_FILES } from "../helpers/queries.ts";
import { openShippedApi } from "../helpers/shippedApi.ts";
import { type Shown, shownOn, VIEWS } from "../helpers/shownQueries.ts";
import { stores } from "../helpers/stores.ts";

/** The text that `redthread query` prints, by store and question: the name of a file, or a view of the page. */
const printed = new Map<string, Map<string, string>>();
const shown = new Map<string, readonly Shown[]>();

beforeAll(async () => {
  if (WITHOUT_BROWSER) return;
  const house = await House.at(inject("origin"));
  for (const view of VIEWS) shown.set(view, await shownOn(house, view));
}, 180_000);

describe.each(stores())("$name:", ({ name, open }) => {
  const texts = new Map<string, string>();
  let api: Api;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ api, close } = await openShippedApi({ open }));
    printed.set(name, texts);
  }, 180_000);
  afterAll(() => close?.());

  test.each(QUERY_FILES)("$name is answered, without error and not with nothing", async (file) => {
    const answer = await api.run({ query: file.query, variables: file.variables });
    expect(answer.errors).toBeUndefined();
    expect(emptyFields(file, answer.data)).toEqual([]);
    texts.set(file.name, printAnswer(answer));
  });

  test("an argument's strength is what the case says, also in the answer to a what-if that gives it another", async () => {
    const query = `query ($strengths: [StrengthInput!]) {
      evaluation(case: "dprk-soldiers", overlay: { strengths: $strengths }) { arguments { weight argument { id strength } } }
    }`;
    const strengthsOf = async (strengths: object[]) => {
      const { data, errors } = await api.run({ query, variables: { strengths } });
      expect(errors).toBeUndefined();
      const found = data?.evaluation as { arguments: { weight: number; argument: object }[] };
      return found.arguments;
    };
    const plain = await strengthsOf([]);
    const other = await strengthsOf([{ argument: "arg:policy-by-order", strength: 1 }]);
    expect(other.map(({ argument }) => argument)).toEqual(plain.map(({ argument }) => argument));
    // It is weighed with what was asked.
    expect(other.map(({ weight }) => weight)).not.toEqual(plain.map(({ weight }) => weight));
  });

  test.skipIf(WITHOUT_BROWSER).each(VIEWS)(
    "what “Show the GraphQL” prints on the view “%s” is answered without error",
    async (view) => {
      const operations = shown.get(view) ?? [];
      expect(operations.length).toBeGreaterThan(0);
      const answers: string[] = [];
      for (const operation of operations) {
        const answer = await api.run(operation);
        expect(answer.errors, operation.query).toBeUndefined();
        answers.push(printAnswer(answer));
      }
      texts.set(view, answers.join("\n"));
    },
  );
});

describe("the same question has the same answer, byte for byte, whatever the store:", () => {
  const questions = [...QUERY_FILES.map(({ name }) => name), ...(WITHOUT_BROWSER ? [] : VIEWS)];
  test.for(questions)("“%s”", (question, { skip }) => {
    if (printed.size < 2) skip("only one store could be opened");
    const [first, ...others] = [...printed.values()].map((texts) => texts.get(question));
    expect(first).toBeDefined();
    for (const other of others) expect(other).toBe(first);
  });
});
