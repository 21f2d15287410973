import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

const HERE = "/c/dprk-soldiers/arguments";
const OWNERSHIP = `${HERE}/iss:ownership`;
const ENSLAVEMENT = `${HERE}/acc:enslavement`;
let house: House;

/** The map is drawn, and why its position has its label is told. */
async function drawn(page: Page): Promise<void> {
  await page.locator("[data-settled='true']").waitFor();
  await page
    .getByRole("complementary", { name: "Why this label" })
    .getByRole("heading", { level: 3 })
    .first()
    .waitFor();
}

const live = (page: Page) => page.locator("#live").innerText();
const overlay = (page: Page) => new URL(page.url()).searchParams.get("overlay");
const sel = (page: Page) => new URL(page.url()).searchParams.get("sel");

describe.skipIf(WITHOUT_BROWSER)("the arguments", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("the landing leads to every accusation, each as alleged, with its label; what one types narrows them", async () => {
    const { page, axe, close } = await house.visit("/c/dprk-soldiers");
    await page
      .getByRole("complementary", { name: "This case" })
      .getByRole("link", { name: "Arguments" })
      .click();
    await page.getByRole("heading", { level: 1, name: "Arguments" }).waitFor();
    const rows = page.getByRole("link", { name: /^Alleged / });
    await rows.first().waitFor();
    const all = await rows.count();
    expect(all).toBeGreaterThan(10);
    expect(await page.getByText("alleged", { exact: true }).count()).toBe(all);
    await page.getByLabel("Find an accusation by act, provision or actor").fill("enslavement");
    await expect.poll(() => rows.count()).toBe(1);
    expect(await axe()).toEqual([]);
    await rows.first().click();
    await drawn(page);
    expect(page.url()).toContain("/arguments/acc:enslavement");
    await close();
  });

  test("what if the intelligence service is not relied on? Labels change, nothing is saved, and the link holds it", async () => {
    const { page, wrongs, close } = await house.visit(ENSLAVEMENT);
    await drawn(page);
    await page.getByLabel("Find on this map").fill("South Korea’s intelligence service reports");
    await page.getByRole("button", { name: /^What South Korea’s intelligence service reports/ }).click();
    await expect.poll(() => sel(page)).toBe("clm:relied/nis");
    await page.getByRole("button", { name: "What if rejected" }).click();
    await expect.poll(() => overlay(page)).toBe("reject.clm:relied/nis");
    const tray = page.getByRole("region", { name: "What if" });
    await tray.getByRole("heading", { name: /^\d+ labels change/ }).waitFor();
    expect(await tray.innerText()).toContain("nothing saved; the link holds it");
    await expect.poll(() => live(page)).toMatch(/^\d+ labels change; .+: .+ to .+\.$/);
    await page.reload();
    await tray.getByRole("heading", { name: /^\d+ labels change/ }).waitFor();
    await tray.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => overlay(page)).toBeNull();
    await tray.waitFor({ state: "hidden" });
    expect(wrongs).toEqual([]);
    await close();
  });

  test("a standard, a tie and a strength are changed in place, and taken back one by one or all at once", async () => {
    const { page, axe, close } = await house.visit(OWNERSHIP);
    await drawn(page);
    await page.getByRole("button", { name: /^preponderance Proof/ }).click();
    await page.getByRole("option", { name: "beyond reasonable doubt" }).click();
    await expect.poll(() => overlay(page)).toBe("standard-BRD.clm:m-ownership");
    await page.getByRole("button", { name: /^stays open On a tie/ }).click();
    await page.getByRole("option", { name: "neither stands" }).click();
    await expect.poll(() => overlay(page)).toMatch(/,tie-BLOCK\.iss:ownership$/);
    await page.getByRole("treeitem", { name: /^for / }).first().click();
    const argument = page.getByRole("complementary", { name: "The argument" });
    await argument.getByRole("radio", { name: "4" }).click();
    await expect.poll(() => overlay(page)).toMatch(/strength-4\.arg:/);
    const tray = page.getByRole("region", { name: "What if" });
    expect(await tray.getByRole("button", { name: /^Take back/ }).count()).toBe(3);
    expect(await axe()).toEqual([]);
    await tray.getByRole("button", { name: "Discard" }).click();
    await expect.poll(() => overlay(page)).toBeNull();
    await close();
  });

  test("why a label is told down to the sentence: two clicks to the document", async () => {
    const { page, close } = await house.visit(OWNERSHIP);
    await drawn(page);
    const why = page.getByRole("complementary", { name: "Why this label" });
    await why
      .getByRole("link", { name: /^The sentence, document / })
      .first()
      .click();
    await expect.poll(() => page.url()).toMatch(/\/doc\/.+claim=clm:/);
    await page.goBack();
    await drawn(page);
    await close();
  });

  test("by keyboard alone: the map's arrows walk from conclusion to premise and back, W and brackets ask what if", async () => {
    const { page, close } = await house.visit(OWNERSHIP);
    await drawn(page);
    await page.getByRole("application", { name: /^Argument map/ }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect.poll(() => sel(page)).toMatch(/^arg:/);
    const argument = sel(page);
    await page.keyboard.press("]");
    await expect.poll(() => overlay(page)).toBe(`strength-3.${argument}`);
    // Once the answer is there, too, what the case says is not what was asked.
    const tray = page.getByRole("region", { name: "What if" });
    await tray.getByRole("heading", { name: /labels? changes?( |$)/ }).waitFor();
    await page.keyboard.press("[");
    await expect.poll(() => overlay(page)).toBeNull();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect.poll(() => sel(page)).toMatch(/^clm:/);
    const premise = sel(page);
    await page.keyboard.press("w");
    await expect.poll(() => overlay(page)).toMatch(new RegExp(`^(accept|reject)\\.${premise}$`));
    await page.keyboard.press("w");
    await expect.poll(() => overlay(page)).toBeNull();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect.poll(() => sel(page)).toBe("clm:m-ownership");
    await close();
  });

  test("by keyboard alone: the outline reads the same map, opens and shuts, and leads", async () => {
    const { page, close } = await house.visit(OWNERSHIP);
    await drawn(page);
    const tree = page.getByRole("tree", { name: "Outline of this map" });
    const items = tree.getByRole("treeitem");
    const before = await items.count();
    await items.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const folded = tree.locator("[aria-expanded='false']").first();
    await folded.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => items.count()).toBeGreaterThan(before);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => items.count()).toBe(before);
    await page.keyboard.press("Enter");
    await expect.poll(() => sel(page)).toMatch(/^clm:/);
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => sel(page)).toBe("clm:m-ownership");
    await close();
  });

  test("G A and G L go there, and the keys are told", async () => {
    const { page, axe, close } = await house.visit("/c/dprk-soldiers");
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await page.getByRole("heading", { level: 1, name: "Arguments" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("l");
    await page.getByRole("heading", { level: 1, name: "Elements" }).waitFor();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    expect(await dialog.innerText()).toContain("what if it were otherwise");
    expect(await axe()).toEqual([]);
    await close();
  });

  test("from a claim in the network to the accusations that lean on it", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers/explore?sel=clm:b-c27");
    const used = page
      .getByRole("region", { name: "Used in" })
      .or(page.locator("section", { hasText: "accusations that lean on it" }));
    const link = used
      .last()
      .getByRole("link", { name: /^Alleged / })
      .first();
    await link.click();
    await drawn(page);
    expect(sel(page)).toBe("clm:b-c27");
    await close();
  });

  test("what it asked is shown word for word", async () => {
    const { page, close } = await house.visit(OWNERSHIP);
    await drawn(page);
    await page.keyboard.press("q");
    const dialog = page.getByRole("dialog", { name: "The GraphQL of this screen" });
    expect(await dialog.innerText()).toContain("query ArgumentMap($case: ID!, $target: ID!");
    expect(await dialog.innerText()).toContain("query WhyThisLabel(");
    await close();
  });

  test("an unknown argument, an empty case and a server that does not answer are told as what they are", async () => {
    const unknown = await house.visit(`${HERE}/acc:nothing-of-this-name`);
    await unknown.page
      .getByRole("heading", { level: 1, name: /holds no “acc:nothing-of-this-name”/ })
      .waitFor();
    expect(await unknown.axe()).toEqual([]);
    await unknown.close();
    // A what-if of an older version: what the map has not is left out and counted, the rest is asked.
    const old = await house.visit(`${ENSLAVEMENT}?overlay=reject.clm:relied/nis,accept.clm:gone`);
    const tray = old.page.getByRole("region", { name: "What if" });
    await tray.getByRole("heading", { name: /^\d+ labels change/ }).waitFor();
    await tray.getByText("1 change of the link could not be read and is left out.").waitFor();
    await old.close();
    const answer = (json: unknown) => async (page: Page) => {
      await page.route("**/graphql", async (route) => {
        if (!(route.request().postData() ?? "").includes("query Chains(")) return route.continue();
        return json === null ? route.abort() : route.fulfill({ json });
      });
    };
    const evaluation = {
      __typename: "Evaluation",
      profile: { __typename: "Profile", name: "graded", title: "Graded" },
      caveat: "A label says what this map shows.",
      accusations: [],
      issues: [],
    };
    const empty = await house.visit(HERE, { before: answer({ data: { evaluation } }) });
    await empty.page.getByRole("heading", { name: "Nothing is argued in this case yet" }).waitFor();
    expect(await empty.axe()).toEqual([]);
    await empty.close();
    const down = await house.visit(HERE, { before: answer(null) });
    await down.page.getByRole("heading", { name: "The server does not answer" }).waitFor();
    expect(await down.axe()).toEqual([]);
    await down.close();
  });

  test("while it is weighed, the shape of a map is shown and it can be stopped", async () => {
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const before = async (page: Page) => {
      await page.route("**/graphql", async (route) => {
        if ((route.request().postData() ?? "").includes("query ArgumentMap(")) await held;
        await route.continue();
      });
    };
    const { page, axe, close } = await house.visit(OWNERSHIP, { before });
    await page.getByText("Weighing the arguments").first().waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByRole("heading", { name: "Stopped before it was weighed" }).waitFor();
    go();
    await page.getByRole("button", { name: "Weigh it now" }).click();
    await drawn(page);
    await close();
  });

  test("narrow: cards, and the what-if as a sheet from below", async () => {
    const { page, axe, sideways, picture, close } = await house.visit(OWNERSHIP, { viewport: NARROW });
    await page.getByRole("region", { name: "Position 1" }).waitFor();
    expect(await page.getByRole("application").count()).toBe(0);
    const cards = page.getByRole("article");
    expect(await cards.count()).toBeGreaterThan(1);
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    await picture("arguments-narrow");
    await cards.first().getByRole("button").nth(1).click();
    const sheet = page.getByRole("complementary", { name: "Why this label" });
    await sheet
      .getByRole("button", { name: /^What if / })
      .first()
      .click();
    await sheet.getByRole("button", { name: "Close" }).click();
    const inShort = page.getByRole("complementary", { name: "What if, in short" });
    await inShort.getByText(/labels? change|No label changes/).waitFor();
    await inShort.getByRole("button", { name: "Show" }).click();
    await inShort.getByRole("button", { name: "Discard" }).waitFor();
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    await close();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`looks as it did and is clean for axe: ${colorScheme}`, async () => {
      const address = `${OWNERSHIP}?overlay=reject.clm:relied/nis`;
      const { page, axe, sideways, picture, wrongs, close } = await house.visit(address, { colorScheme });
      await drawn(page);
      await page.getByRole("heading", { name: /labels? change/ }).waitFor();
      expect(await axe()).toEqual([]);
      expect(await sideways()).toBe(0);
      await picture(`arguments-${colorScheme}`);
      expect(wrongs).toEqual([]);
      await close();
    });
});
