import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { drawn, EXPLORE, inspector, openSettled, outline, SENTENCE, settled } from "../helpers/exploring.ts";

let house: House;
const open = (address: string, options: Parameters<House["visit"]>[1] = {}) =>
  openSettled(house, address, options);

describe.skipIf(WITHOUT_BROWSER)("a view on the screen", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("hiding in the outline hides on the canvas, says so and can be taken back", async () => {
    const { page, close } = await open(`${EXPLORE}?sel=ent:russia`);
    const before = (await drawn(page)).nodes.length;
    await outline(page)
      .getByRole("treeitem", { name: /^State Russia/ })
      .focus();
    await page.keyboard.press("h");
    await expect
      .poll(async () => (await drawn(page)).nodes.some((n) => n.id.endsWith("ent:russia")))
      .toBe(false);
    expect(
      await outline(page)
        .getByRole("treeitem", { name: /^State Russia/ })
        .count(),
    ).toBe(0);
    await page.getByRole("button", { name: "Show again" }).click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBe(before);
    await close();
  });

  test("filters count each choice before it is made, and say what each costs when nothing is left", async () => {
    const { page, axe, close } = await open(EXPLORE);
    await page.getByRole("button", { name: /^Certainty any/ }).click();
    const opinion = page.getByRole("checkbox", { name: /^opinion/ });
    expect(await opinion.locator("xpath=..").innerText()).toMatch(/opinion\s*\d+/);
    expect(await axe()).toEqual([]);
    await opinion.check();
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await drawn(page)).edges.length).toBeLessThan(20);
    await page.getByRole("button", { name: /^Origins/ }).click();
    await page.getByRole("radio", { name: /^3 or more/ }).check();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: /^0 relations meet/ }).waitFor();
    await page.getByText(/without it [1-9]\d* relations/).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Undo the last filter" }).click();
    await settled(page);
    await close();
  });

  test("prints the very operation and variables that it sent", async () => {
    const sent: { query: string; variables: unknown }[] = [];
    const { page, axe, close } = await open(`${EXPLORE}?sel=clm:b-c27`, {
      before: async (p) => {
        p.on("request", (request) => {
          if (request.url().endsWith("/graphql")) sent.push(JSON.parse(request.postData() ?? "{}"));
        });
      },
    });
    await page.getByRole("button", { name: "Show the GraphQL" }).click();
    const drawer = page.getByRole("region", { name: "GraphQL of this view" });
    const view = sent.find((operation) => operation.query.includes("query View("));
    const printed = JSON.parse(
      await drawer.getByRole("region", { name: "Variables" }).locator("pre").innerText(),
    );
    expect(printed).toEqual(view?.variables);
    const bare = (text: string) => text.replace(/\b__typename\b/g, "").replace(/\s+/g, "");
    expect(bare(await drawer.getByRole("region", { name: "Query" }).locator("pre").innerText())).toBe(
      bare(view?.query ?? ""),
    );
    expect(await axe()).toEqual([]);
    await drawer.getByRole("button", { name: "Run again" }).click();
    await page.getByText("Run again: the answer is on the screen.").first().waitFor();
    await drawer.getByRole("link", { name: "Open in the console" }).click();
    await page.waitForURL(/\/console/);
    await page.getByText("subgraph").first().waitFor();
    await close();
  });

  test("as a table the view has the same relations", async () => {
    const { page, axe, close } = await open(EXPLORE);
    const edges = (await drawn(page)).edges.length;
    await page.getByRole("radio", { name: "Table" }).click();
    expect(await page.locator("tbody tr").count()).toBe(edges);
    await page.locator("tbody tr").first().getByRole("button").nth(1).click();
    await inspector(page).locator("mark").first().waitFor();
    expect(await axe()).toEqual([]);
    await close();
  });

  test("a link of which a part does not hold keeps the rest, and guesses nothing", async () => {
    const { page, axe, close } = await open(`${EXPLORE}?steps=1_hglobal-internet_z9_ano-such-thing`);
    const notice = page.getByRole("region", { name: "About this link" });
    expect(await notice.innerText()).toContain("2 steps of this link hold. 1 step could not be read.");
    await notice.getByText(/not in this case/).waitFor();
    expect((await drawn(page)).nodes.some((n) => n.id.endsWith("ent:global-internet"))).toBe(false);
    expect(await axe()).toEqual([]);
    await close();
  });

  test("when the server does not answer it says so, and keeps the steps", async () => {
    let down = true;
    const { page, axe, close } = await house.visit(`${EXPLORE}?steps=1_hnorth-korea`, {
      before: async (p) => {
        await p.route("**/graphql", (route) => (down ? route.abort() : route.continue()));
      },
    });
    await page.getByText("Your steps are kept in this address.").waitFor();
    expect(await axe()).toEqual([]);
    down = false;
    await page.reload();
    await settled(page);
    expect(page.url()).toContain("steps=1_hnorth-korea");
    await close();
  });

  test("the method note tells how the view was made", async () => {
    const { page, axe, close } = await open(`${EXPLORE}?steps=1_hglobal-internet`);
    await page.getByRole("button", { name: "Method note" }).click();
    const note = await page.getByRole("textbox", { name: "Method note" }).inputValue();
    expect(note).toContain("1. Opened Kim Jong-un regime.\n2. Hid Global internet.");
    expect(note).toContain("query View(");
    expect(await axe()).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as PROV-O" }).click(),
    ]);
    const made = JSON.parse(readFileSync(await file.path(), "utf8"));
    const told = made["@graph"].filter((thing: { "@type": string }) => thing["@type"] === "prov:Activity");
    expect(file.suggestedFilename()).toBe("dprk-soldiers-view.prov.jsonld");
    expect(told.map((step: { "rdfs:label": string }) => step["rdfs:label"])).toEqual([
      "Opened Kim Jong-un regime.",
      "Hid Global internet.",
    ]);
    expect(JSON.stringify(made)).toContain('"dcterms:title":"Evolving North Korean rights abuses');
    await close();
  });

  test("narrow: one pane at a time, the relation in a sheet that opens, closes and never scrolls sideways", async () => {
    const { page, sideways, axe, picture, close } = await open(`${EXPLORE}?sel=clm:b-c27`, {
      viewport: NARROW,
      hasTouch: true,
    });
    expect(await sideways()).toBe(0);
    expect(await inspector(page).locator("mark").first().innerText()).toBe(SENTENCE);
    expect(await axe()).toEqual([]);
    // Who may change the case, and the notes, come after the rest.
    await page.getByRole("button", { name: "Save view" }).waitFor();
    await picture("explore-narrow");
    await page.getByRole("button", { name: "Make the sheet larger" }).press("ArrowUp");
    await page.getByRole("button", { name: "Make the sheet smaller" }).waitFor();
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.getByRole("radio", { name: "Outline" }).click();
    expect(await outline(page).getByRole("treeitem").first().isVisible()).toBe(true);
    expect(await axe()).toEqual([]);
    await close();
  });

  for (const theme of ["light", "dark"] as const)
    test(`looks as it did, ${theme}`, async () => {
      const { page, axe, picture, close } = await open(`${EXPLORE}?sel=clm:b-c27`, { colorScheme: theme });
      expect(await axe()).toEqual([]);
      await page.getByRole("button", { name: "Save view" }).waitFor();
      await picture(`explore-${theme}`);
      await page.goto(`${house.origin}${EXPLORE}?sel=ent:north-korea`);
      await settled(page);
      await inspector(page).getByRole("heading", { name: "Named as" }).waitFor();
      await picture(`entity-${theme}`);
      await close();
    });

  test("the theme changes the canvas's colours without a reload, and keeps the selection", async () => {
    const { page, close } = await open(`${EXPLORE}?sel=clm:b-c27`);
    const fill = () =>
      page.evaluate(() => {
        const box = document.querySelector("[data-settled]") as HTMLElement & {
          _cyreg: { cy: { nodes(): { data(k: string): string }[] } };
        };
        return box._cyreg.cy.nodes()[0]?.data("fill");
      });
    const light = await fill();
    await page
      .getByRole("button", { name: /theme|dark|light/i })
      .first()
      .click();
    await expect.poll(fill).not.toBe(light);
    expect(page.url()).toContain("sel=clm:b-c27");
    await close();
  });
});
