import { beforeAll, describe, expect, test } from "vitest";
import { readAnswer } from "../../client/console/answer.ts";
import { EXAMPLES } from "../../client/console/examples.ts";
import { countWords, tableOf } from "../../client/console/table.ts";
import { type TestHouse, testHouse } from "../helpers/house.ts";
import { emptyFields, QUERY_FILES } from "../helpers/queries.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

describe("every query of tests/api/queries", () => {
  test.each(QUERY_FILES)("$name is answered, without error and not with nothing", async (file) => {
    const { data, errors } = await house.answer(file.query, file.variables);
    expect(errors).toBeUndefined();
    expect(emptyFields(file, data)).toEqual([]);
  });
});

/** What the console shows of an example: over HTTP, as the page asks. */
async function shown(name: string) {
  const example = EXAMPLES.find((e) => e.name === name);
  if (!example) throw new TypeError(`no example ${name}`);
  const body = JSON.stringify({ query: example.query, variables: JSON.parse(example.variables) });
  const headers = { "content-type": "application/json", accept: "application/json" };
  const request = new Request("http://localhost/graphql", { method: "POST", headers, body });
  const response = await house.api.fetch(request, "test");
  const text = await response.text();
  return readAnswer({ text, status: response.status, ms: 1, bytes: text.length });
}

describe("the console", () => {
  test.each(EXAMPLES)("answers “$title”", async ({ name }) => {
    const { faults, data } = await shown(name);
    expect(faults).toEqual([]);
    expect(data).not.toBeNull();
  });

  test("says who pays for the soldiers as a table", async () => {
    const table = tableOf((await shown("who-pays")).data);
    expect(table && countWords(table)).toBe("14 relations");
    expect(table?.rows.map((row) => row.slice(0, 3).join(" "))).toContain("Russia pays Kim Jong-un regime");
  });
});
