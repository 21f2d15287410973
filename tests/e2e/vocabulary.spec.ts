import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

let house: House;
const VOCABULARY = "/c/dprk-soldiers/vocabulary";

describe.skipIf(WITHOUT_BROWSER)("the vocabulary", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("a line opens its verbs, a verb its entry, and the entry its relations", async () => {
    const { page, axe, wrongs, close } = await house.visit(VOCABULARY);
    await page.getByRole("option", { name: /^Government and Payment: \d+ relations$/ }).focus();
    await page.getByRole("option", { name: /^Government and Payment: / }).dispatchEvent("click");
    await page.getByRole("heading", { level: 2, name: /Government and\s+Payment/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("pick")).toBe("Government.Payment");
    await page
      .getByRole("button", { name: /receives/ })
      .first()
      .click();
    await page.getByText("RECEIVES", { exact: true }).waitFor();
    expect(await axe()).toEqual([]);
    const all = page.getByRole("link", { name: /^List \d+ relations$/ });
    const count = Number(/\d+/.exec(await all.innerText())?.[0]);
    await all.click();
    await page.getByRole("heading", { level: 1, name: "Relations" }).waitFor();
    await page
      .getByText(new RegExp(`\\b${count}\\b`))
      .first()
      .waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });

  test("from Explore it counts what the view draws, and the whole case on demand", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers/explore");
    await page.getByRole("button", { name: "More sections" }).click();
    await page.getByRole("menuitemradio", { name: "Vocabulary" }).click();
    await page
      .locator("#main")
      .getByText(/^38 entities of \d+ kinds, \d+ relations by \d+ verbs$/)
      .waitFor();
    await page.getByRole("radio", { name: "Whole case" }).click();
    await page
      .locator("#main")
      .getByText(/^1\d\d entities of 15 kinds/)
      .waitFor();
    expect(new URL(page.url()).searchParams.get("over")).toBe("case");
    await close();
  });

  test("works by keyboard, and as a table says the same", async () => {
    const { page, axe, close } = await house.visit(VOCABULARY);
    await page.getByRole("option").first().waitFor();
    await page.getByRole("listbox").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("pick")).toMatch(/^[A-Z]\w+$/);
    const relations = Number(
      /(\d+) relations/.exec(
        await page
          .locator("#main")
          .getByText(/^\d+ entities of/)
          .innerText(),
      )?.[1],
    );
    await page.getByRole("button", { name: "As a table" }).click();
    const cells = await page.locator("tbody td:last-child").allInnerTexts();
    expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(relations);
    expect(await axe()).toEqual([]);
    await close();
  });

  test("nothing scrolls sideways on a narrow page", async () => {
    const { page, axe, sideways, close } = await house.visit(`${VOCABULARY}?pick=Payment`, {
      viewport: NARROW,
    });
    await page.getByRole("option").first().waitFor();
    expect(await sideways()).toBe(0);
    expect(await axe()).toEqual([]);
    await close();
  });
});
