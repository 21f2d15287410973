import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

const HERE = "/c/dprk-soldiers/elements";
const ENSLAVEMENT = `${HERE}/acc:enslavement?on=2025-09-01`;
let house: House;

async function filled(page: Page): Promise<void> {
  await page.getByRole("grid", { name: /^Elements by evidence: .+, alleged$/ }).waitFor();
  await page.getByRole("heading", { level: 3, name: /^International Criminal Court/ }).waitFor();
  await page.getByRole("rowheader", { name: "Rome Statute", exact: true }).waitFor();
}

const live = (page: Page) => page.locator("#live").innerText();

describe.skipIf(WITHOUT_BROWSER)("the elements", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("every accusation leads to what its provision requires", async () => {
    const { page, axe, close } = await house.visit(HERE);
    await page.getByLabel("Find an accusation by act, provision or actor").fill("crime of aggression");
    await page.getByRole("link", { name: /^Alleged crime of aggression/ }).click();
    await page.getByRole("grid").waitFor();
    expect(await page.getByText("alleged", { exact: true }).first().isVisible()).toBe(true);
    expect(await page.getByText(/\d+ without evidence/).count()).toBe(1);
    expect(await axe()).toEqual([]);
    await close();
  });

  test("two clicks lead from a cell to the sentence", async () => {
    const { page, axe, close } = await house.visit(ENSLAVEMENT);
    await filled(page);
    await page
      .getByRole("gridcell", { name: /^Document B: \d claims?: / })
      .first()
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("blockquote").first().waitFor();
    expect(await axe()).toEqual([]);
    await dialog
      .getByRole("link", { name: /^The sentence, document B / })
      .first()
      .click();
    await expect.poll(() => page.url()).toMatch(/\/doc\/b\?claim=clm:/);
    await page.locator("mark").first().waitFor();
    await close();
  });

  test("by keyboard alone: arrows walk the grid, N goes to the next gap, Enter searches or opens", async () => {
    const { page, close } = await house.visit(ENSLAVEMENT);
    await filled(page);
    const grid = page.getByRole("grid");
    expect(await grid.locator("[tabindex='0']").count()).toBe(1);
    await grid.locator("[tabindex='0']").focus();
    await page.keyboard.press("n");
    await expect.poll(() => live(page)).toMatch(/^Gap: /);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await expect.poll(focused).toMatch(/^no evidence yet for /);
    await page.keyboard.press("Enter");
    const search = page.getByRole("dialog", { name: "Search this case" });
    expect(await search.getByRole("searchbox").inputValue()).not.toBe("");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await search.waitFor({ state: "hidden" });
    await grid.locator("[tabindex='0']").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    await expect.poll(focused).toMatch(/^Document B: /);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("blockquote").first().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(focused).toMatch(/^Document B: /);
    expect(await grid.locator("[tabindex='0']").count()).toBe(1);
    await close();
  });

  test("the label of an element leads to why", async () => {
    const { page, close } = await house.visit(ENSLAVEMENT);
    await filled(page);
    await page
      .getByRole("gridcell", { name: /Opens why$/ })
      .nth(2)
      .click();
    await page.getByRole("complementary", { name: "Why this label" }).waitFor();
    await close();
  });

  test("who is bound and which court is asked for the day that one chooses, with how sure we are", async () => {
    const { page, close } = await house.visit(`${HERE}/acc:enslavement?on=2024-11-01`);
    await filled(page);
    const ukraine = page.getByRole("row", { name: /^Rome Statute / }).getByRole("cell");
    const before = await ukraine.allInnerTexts();
    await page.getByLabel("As of").fill("2025-02-01");
    await expect.poll(() => new URL(page.url()).searchParams.get("on")).toBe("2025-02-01");
    await expect.poll(() => ukraine.allInnerTexts()).not.toEqual(before);
    expect(await page.getByText("seen on a public page").count()).toBeGreaterThan(0);
    await close();
  });

  test("the matrix leaves as a file, and a what-if goes with it", async () => {
    const { page, close } = await house.visit(`${ENSLAVEMENT}&overlay=reject.clm:relied/nis`);
    await filled(page);
    await page.getByText("Under a what-if of 1 change; nothing saved.").waitFor();
    for (const format of ["CSV", "XLSX", "DOCX"]) {
      const coming = page.waitForEvent("download");
      await page.getByRole("link", { name: format }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe(`dprk-soldiers-enslavement-elements.${format.toLowerCase()}`);
      expect(file.url()).toContain("relied%2Fnis");
      expect(await file.failure()).toBeNull();
    }
    await page.getByRole("link", { name: "As the case has it" }).click();
    await page.getByText("Under a what-if of 1 change; nothing saved.").waitFor({ state: "hidden" });
    await close();
  });

  test("the ladder stands with its caveat and names its profile", async () => {
    const { page, close } = await house.visit(ENSLAVEMENT);
    await filled(page);
    const side = page.getByRole("complementary", { name: "Ladder, jurisdiction and party status" });
    expect(await side.innerText()).toMatch(/No court has endorsed[\s\S]+Profile: /);
    await close();
  });

  test("an accusation that is not there and a server that does not answer are told", async () => {
    const unknown = await house.visit(`${HERE}/acc:nothing-of-this-name`);
    await unknown.page
      .getByRole("heading", { level: 1, name: /No accusation of this case is called/ })
      .waitFor();
    expect(await unknown.axe()).toEqual([]);
    await unknown.close();
    const before = async (page: Page) => {
      await page.route("**/graphql", (route) =>
        (route.request().postData() ?? "").includes("query Matrix(") ? route.abort() : route.continue(),
      );
    };
    const down = await house.visit(ENSLAVEMENT, { before });
    await down.page.getByRole("heading", { level: 1, name: "The server does not answer" }).waitFor();
    expect(await down.axe()).toEqual([]);
    await down.close();
  });

  test("narrow: each element a card, with only what it has", async () => {
    const { page, axe, sideways, picture, close } = await house.visit(ENSLAVEMENT, { viewport: NARROW });
    await page.getByRole("article").first().waitFor();
    await page.getByRole("rowheader", { name: "Rome Statute", exact: true }).waitFor();
    expect(await page.getByRole("grid").count()).toBe(0);
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    await picture("elements-narrow");
    await page
      .getByRole("button", { name: /^\d claims?: / })
      .first()
      .click();
    await page.getByRole("dialog").getByRole("blockquote").first().waitFor();
    expect(await axe()).toEqual([]);
    await close();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`looks as it did and is clean for axe: ${colorScheme}`, async () => {
      const { page, axe, sideways, picture, wrongs, close } = await house.visit(ENSLAVEMENT, { colorScheme });
      await filled(page);
      expect(await axe()).toEqual([]);
      expect(await sideways()).toBe(0);
      await picture(`elements-${colorScheme}`);
      expect(wrongs).toEqual([]);
      await close();
    });
});
