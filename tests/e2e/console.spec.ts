import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { printAddress } from "../../client/console/address.ts";
import { EXAMPLES } from "../../client/console/examples.ts";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

let house: House;

/** A console, with the texts of its editors. */
async function visit(address = "/console", options: Parameters<House["visit"]>[1] = {}) {
  const visited = await house.visit(address, options);
  const { page } = visited;
  await page.locator("[data-editor=query]").waitFor({ state: "attached" });
  const text = async (name: string) =>
    (await page.getByRole("textbox", { name }).locator(".cm-line").allInnerTexts()).join("\n");
  return { ...visited, answer: () => text("Answer as JSON"), query: () => text("Query") };
}

const choose = (page: Page, question: string) => page.getByRole("option", { name: question }).click();
const status = (page: Page, words: RegExp) => page.getByText(words).first().waitFor();

describe.skipIf(WITHOUT_BROWSER)("the console", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("opens on an answered question, and loads nothing from elsewhere under its policy", async () => {
    const { page, wrongs, answer, close } = await visit();
    await status(page, /14 relations/);
    await expect.poll(answer).toContain('"phrase": "profits from"');
    await page.getByRole("option", { name: /^Who pays for the soldiers\?\s*, open$/ }).waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`is clean for axe in ${colorScheme}: questions, table, error, schema, history, keys`, async () => {
      const { page, axe, wrongs, close } = await visit("/console", { colorScheme });
      await status(page, /14 relations/);
      expect(await axe()).toEqual([]);
      await page.getByRole("radio", { name: "Table" }).click();
      expect(await axe()).toEqual([]);
      await page.getByRole("textbox", { name: "Query" }).click();
      await page.keyboard.press("Control+End");
      await page.keyboard.type("{");
      await page.keyboard.press("Control+Enter");
      await page.getByText("BAD_USER_INPUT").first().waitFor();
      expect(await axe()).toEqual([]);
      await page.getByRole("radio", { name: "Schema" }).click();
      await page.getByText(/^\d+ types$/).waitFor();
      expect(await axe()).toEqual([]);
      await page.getByRole("option", { name: /^Claim object/ }).click();
      expect(await axe()).toEqual([]);
      await page.getByRole("radio", { name: "History" }).click();
      expect(await axe()).toEqual([]);
      await page.getByRole("button", { name: "Keys of the console" }).click();
      await page.getByRole("dialog").waitFor();
      expect(await axe()).toEqual([]);
      expect(wrongs).toEqual([]);
      await close();
    });

  test("answers a question chosen by keyboard alone, and shows it as a table whose ids lead on", async () => {
    const { page, close } = await visit();
    await status(page, /14 relations/);
    await page.getByRole("option", { name: /Who pays/ }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page
      .getByText(/Relations of the Kim Jong-un regime, open|20 of \d+ neighbours/)
      .first()
      .waitFor();
    await choose(page, "Which claims are disputed?");
    await status(page, /\d+ claims/);
    await page.getByRole("radio", { name: "Table" }).click();
    const link = page.getByRole("link", { name: "clm:a-c02", exact: true }).first();
    expect(await link.getAttribute("href")).toBe("/c/dprk-soldiers/explore?sel=clm:a-c02");
    await close();
  });

  test("completes from the schema, says what a field means, and shows where an error is", async () => {
    const { page, query, close } = await visit("/console#query=&variables=");
    const editor = page.getByRole("textbox", { name: "Query" });
    await page.getByText("checked against the schema").waitFor();
    await editor.click();
    await page.keyboard.type('{ case(id: "dprk-soldiers") { titl');
    await page.getByRole("option", { name: /^title/ }).waitFor();
    await expect
      .poll(async () => {
        await page.keyboard.press("Tab");
        return await query();
      })
      .toContain("title");
    const docs = page.getByRole("region", { name: "Documentation of the field under the caret" }).last();
    await docs.getByText("What the case is called.").waitFor();
    await page.keyboard.type(" nonsense");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await page.getByText('Cannot query field "nonsense" on type "Case".').first().waitFor();
    await page.getByText("Mend the query or its variables at the place named, then run it again.").waitFor();
    await page.getByRole("button", { name: /^line 1, column \d+$/ }).click();
    await page.keyboard.press("Control+Delete");
    await page.keyboard.press("Control+Enter");
    await page.getByText("BAD_USER_INPUT").first().waitFor({ state: "detached" });
    await close();
  });

  test("types a question mark into an editor and opens the keys elsewhere; Escape gives the focus back", async () => {
    const { page, query, close } = await visit();
    await status(page, /14 relations/);
    await page.getByRole("textbox", { name: "Query" }).click();
    await page.keyboard.type("?");
    expect(await query()).toContain("?");
    expect(await page.getByRole("dialog").count()).toBe(0);
    const copy = page.getByRole("button", { name: "Copy", exact: true });
    await copy.focus();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys of the console" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
    await close();
  });

  test("lets Tab through the whole page and out of it again", async () => {
    const { page, close } = await visit();
    await status(page, /14 relations/);
    await page.getByRole("textbox", { name: "Answer as JSON" }).waitFor();
    const seen: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const active = document.activeElement as HTMLElement | null;
        return active?.dataset.editor ?? (active === document.body ? "body" : "other");
      });
      if (at === "body") break;
      seen.push(at);
    }
    expect(seen.filter((at) => at !== "other")).toEqual(["query", "variables", "answer"]);
    expect(seen.length).toBeLessThan(40);
    await close();
  });

  test("brings query, variables and answer to whoever opens the link", async () => {
    const { page, query, close } = await visit();
    await status(page, /14 relations/);
    await choose(page, "Search: forced labour");
    await status(page, /10 of \d+ search/);
    await page.getByRole("button", { name: "Share" }).click();
    await page
      .getByText(/stands in the address bar|did not let us copy/)
      .first()
      .waitFor();
    const example = EXAMPLES.find((e) => e.name === "search");
    const { pathname, hash } = new URL(page.url());
    expect(pathname + hash).toBe(example && printAddress(example));
    const colleague = await visit(pathname + hash, { fresh: true });
    await status(colleague.page, /10 of \d+ search/);
    expect(await colleague.query()).toBe(await query());
    await close();
    await colleague.close();
  });

  test("lays a query out without losing a comment, and undoes it", async () => {
    const { page, query, close } = await visit(
      printAddress({ query: "# why\n{cases{id # who\n}}", variables: "{}" }),
    );
    await page.getByRole("button", { name: "Prettify" }).click();
    await expect.poll(query).toBe("# why\n{\n  cases {\n    id\n    # who\n  }\n}");
    await page.getByRole("textbox", { name: "Query" }).click();
    await page.keyboard.press("Control+z");
    await expect.poll(query).toBe("# why\n{cases{id # who\n}}");
    await close();
  });

  test("finds a field in the schema and remembers what was run", async () => {
    const { page, close } = await visit();
    await status(page, /14 relations/);
    await page.getByRole("radio", { name: "Schema" }).click();
    await page.getByPlaceholder("Find a type, a field or a word").fill("originCount");
    await page.getByRole("option", { name: "Claim.originCount" }).click();
    await page.getByRole("heading", { name: "Claim" }).waitFor();
    await page.getByText("How many independent first voices.").first().waitFor();
    await page.getByRole("radio", { name: "History" }).click();
    await page.getByRole("option", { name: /Who pays for the soldiers/ }).waitFor();
    await close();
  });

  test("keeps the query and says what to do when no answer comes", async () => {
    const { page, query, close } = await visit();
    await status(page, /14 relations/);
    const before = await query();
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByText("NO_ANSWER").waitFor();
    await page.getByText("See whether the server still runs").waitFor();
    expect(await query()).toBe(before);
    await close();
  });

  test("shows one of three panes on a narrow screen, and nothing scrolls sideways", async () => {
    const { page, axe, wrongs, close } = await visit("/console", { viewport: NARROW, hasTouch: true });
    expect(await axe()).toEqual([]);
    await choose(page, "Which claims are disputed?");
    await status(page, /\d+ claims/);
    expect(await axe()).toEqual([]);
    await page.getByRole("radio", { name: "Query" }).click();
    await page.getByRole("textbox", { name: "Variables" }).waitFor();
    expect(await axe()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("asks for CodeMirror only after the first paint", async () => {
    const { page, close } = await visit();
    await status(page, /14 relations/);
    const html = await (await page.request.get(`${house.origin}/console`)).text();
    const first = [...html.matchAll(/assets\/[\w.-]+\.js/g)].map(([file]) => file);
    const { paint, editor } = await page.evaluate(() => ({
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      editor:
        performance.getEntriesByType("resource").find((e) => e.name.includes("QueryEditor"))?.name ?? "",
    }));
    expect(paint).toBeGreaterThan(0);
    expect(editor).not.toBe("");
    expect(first.some((file) => editor.endsWith(file))).toBe(false);
    await close();
  });
});
