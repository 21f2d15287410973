import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

const LISTS = ["entities", "claims", "relations", "events", "legal-claims", "calls"];
let house: House;

describe.skipIf(WITHOUT_BROWSER)("lists", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("a long list says how many there are, and loads fifty more", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers/claims");
    const rows = page.locator("[data-row]");
    await page.getByRole("button", { name: "Load 50 more" }).click();
    await expect.poll(() => rows.count()).toBe(100);
    await page
      .locator("main")
      .getByText(/^100 of \d+ claims$/)
      .waitFor();
    await close();
  });

  test("a chip narrows the list and stands in the address", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers/claims");
    await page.getByRole("button", { name: /^disputed/ }).click();
    expect(page.url()).toMatch(/claims\?disputed=yes$/);
    const undisputed = async () => {
      const words = await page.locator("li p").filter({ hasText: "origin" }).allInnerTexts();
      return words.length === 0
        ? ["no row yet"]
        : words.filter((text) => !/disputed|denied|doubted/.test(text));
    };
    await expect.poll(undisputed).toEqual([]);
    await close();
  });

  test("the documents with most claims have a chip, the others come when asked for", async () => {
    const { page, axe, sideways, close } = await house.visit("/c/dprk-soldiers/claims", { viewport: NARROW });
    const chips = page.getByRole("group", { name: "Only" }).getByRole("button", { name: /^in [A-Z]/ });
    await chips.first().waitFor();
    expect(await chips.count()).toBe(6);
    await page.getByRole("button", { name: "81 more documents" }).click();
    await expect.poll(() => chips.count()).toBe(87);
    expect(await sideways()).toBe(0);
    expect(await axe()).toEqual([]);
    await close();
  });

  test("what has no chip of its own stands in words and can be taken away; counts are those under it", async () => {
    const { page, axe, sideways, close } = await house.visit(
      "/c/dprk-soldiers/claims?by=kim-eun-ju&certainty=FLAT",
      { viewport: NARROW },
    );
    const parts = page.getByRole("group", { name: "Filters that are on" });
    const flat = page.getByRole("group", { name: "Only" }).getByRole("button", { name: /^flat/ });
    await parts.getByRole("button", { name: "Take away: Speaker: Kim Eun-ju" }).waitFor();
    const total = async () =>
      /of (\d+) claims/.exec(
        await page
          .locator("main")
          .getByText(/^\d+ of \d+ claims$/)
          .innerText(),
      )?.[1];
    await expect.poll(async () => (await flat.innerText()).replace(/\D/g, "")).toBe(await total());
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    const under = Number(await total());
    await parts.getByRole("button").click();
    await expect.poll(async () => Number(await total())).toBeGreaterThan(under);
    expect(page.url()).toMatch(/claims\?certainty=FLAT$/);
    await expect.poll(async () => (await flat.innerText()).replace(/\D/g, "")).toBe(await total());
    await close();
  });

  test("a claim opens its sentence, and J walks the rows", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers/calls");
    await page.locator("[data-row]").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "The claim, and who says so" }).waitFor();
    await close();
  });

  test("filters that leave nothing over can be cleared", async () => {
    const { page, axe, close } = await house.visit("/c/dprk-soldiers/calls?certainty=ESTIMATE");
    await page.getByRole("heading", { name: "No claims fit" }).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Clear all filters" }).click();
    await page.locator("[data-row]").first().waitFor();
    await close();
  });

  for (const list of LISTS)
    test(`${list}: clean for axe, wide and narrow, without scrolling sideways`, async () => {
      for (const viewport of [undefined, NARROW]) {
        const { page, axe, sideways, wrongs, close } = await house.visit(
          `/c/dprk-soldiers/${list}`,
          viewport ? { viewport } : {},
        );
        await page.locator("[data-row]").first().waitFor();
        expect(await axe()).toEqual([]);
        expect(await sideways()).toBe(0);
        expect(wrongs).toEqual([]);
        await close();
      }
    });

  test("looks as it did", async () => {
    const { page, picture, close } = await house.visit("/c/dprk-soldiers/claims");
    await page.getByRole("button", { name: /^disputed/ }).waitFor();
    await page.locator("[data-row]").first().waitFor();
    await picture("claims-light");
    await close();
  });
});
