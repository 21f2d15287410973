import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { counts, EXPLORE, openSettled } from "../helpers/exploring.ts";

/** What two prisoners say of their orders, on the day between the first and the second. */
const ON_THE_DAY = `${EXPLORE}?steps=1_fkb.1.2025-02-19&sel=clm:r-pow-training-abroad`;

let house: House;

const isFocused = (one: Locator) => one.evaluate((element) => element === document.activeElement);

describe.skipIf(WITHOUT_BROWSER)("filters", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("a voice switched off says which relations fall, stands in the link, and can speak again", async () => {
    const { page, axe, close } = await openSettled(house, EXPLORE);
    const before = await counts(page).first().innerText();
    await page.getByRole("button", { name: "Without any" }).click();
    const menu = page.getByRole("dialog", { name: "Without" });
    await menu.getByText("they fall", { exact: false }).waitFor();
    await menu.getByRole("checkbox").first().check();
    await page.locator("#live", { hasText: /\d+ relations? falls? without / }).waitFor({ state: "attached" });
    await page.keyboard.press("Escape");
    const fallen = page.locator("summary", { hasText: /^\d+ relations? falls? without / });
    await fallen.click();
    expect(page.url()).toMatch(/steps=1_fws\.1\./);
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Let them speak again" }).click();
    await fallen.waitFor({ state: "detached" });
    await expect.poll(() => counts(page).first().innerText()).toBe(before);
    await close();
  });

  test("a day is asked for, what is no day is refused in words, and the view of that day is smaller", async () => {
    const { page, close } = await openSettled(house, EXPLORE);
    const total = async () => Number(/(\d+) relations/.exec(await counts(page).first().innerText())?.[1]);
    const before = await total();
    await page.getByRole("button", { name: "Known on any day" }).click();
    await page.getByLabel("Day", { exact: true }).fill("December");
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByText("December is no date. Write 2024-12-01.").waitFor();
    await page.getByLabel("Day", { exact: true }).fill("2024-12-01");
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Known on 2024-12-01" }).waitFor();
    await expect.poll(total).toBeLessThan(before);
    await page.reload();
    await page.getByRole("button", { name: "Known on 2024-12-01" }).waitFor();
    await close();
  });

  test("on a day a relation is drawn as it stood then, and the inspector says what does not count yet", async () => {
    const { page, axe, close } = await openSettled(house, ON_THE_DAY);
    const inspector = page.getByRole("complementary", { name: "Selected claim" });
    await inspector
      .getByText("In this view by 1 of its 2 statements: the rest was said after 19 February 2025.")
      .waitFor();
    expect(await inspector.getByText("1 origin", { exact: true }).count()).toBe(1);
    expect(await inspector.getByText("; not counted in this view").count()).toBe(1);
    expect(await axe()).toEqual([]);
    await close();
  });

  test("a filter that came with a link is told by name", async () => {
    const steps = "1_fws.1.nis_fsp.1.kim-eun-ju";
    const { page, close } = await openSettled(house, `${EXPLORE}?steps=${steps}`);
    await page.getByRole("button", { name: "Without National Intelligence Service" }).waitFor();
    await page.getByRole("button", { name: "Speaker Kim Eun-ju" }).waitFor();
    expect(await page.getByText("something not in this case").count()).toBe(0);
    await close();
  });

  test("the row fits the screen, and every menu shows its numbers whole", async () => {
    const { page, close } = await openSettled(house, EXPLORE);
    const bar = page.getByRole("toolbar", { name: "Filters" });
    const [least, most] = await bar.evaluate((row) => [row.scrollWidth, row.clientWidth]);
    expect(least).toBeLessThanOrEqual(most as number);
    const tops = await bar
      .locator("> *")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(10);
    await page.getByRole("button", { name: "More filters" }).click();
    const titles = ["Kind", "Relation", "Document", "Speaker", "Without", "Certainty", "Origins", "Disputed"];
    for (const title of [
      ...titles,
      "Known on",
      "So between",
      "Said between",
      "Sort of claim",
      "Stance",
      "Label",
    ]) {
      await bar.getByRole("button", { name: new RegExp(`^${title} `) }).click();
      const menu = page.getByRole("dialog", { name: title });
      await menu.getByText(/^\d+$/).first().waitFor();
      const cut = await menu.evaluate((dialog) => {
        const { right } = dialog.parentElement?.getBoundingClientRect() ?? { right: 0 };
        return [...dialog.querySelectorAll("li span:last-child")].filter(
          (count) => count.getBoundingClientRect().right > right,
        ).length;
      });
      expect([title, cut]).toEqual([title, 0]);
      await page.keyboard.press("Escape");
      await menu.waitFor({ state: "detached" });
    }
    await close();
  });

  test("the filters are one stop for Tab, and the arrows go from one to the next", async () => {
    const { page, close } = await openSettled(house, EXPLORE);
    const [first, second] = ["Kind", "Relation"].map((name) =>
      page.getByRole("button", { name: new RegExp(`^${name} `) }),
    ) as [Locator, Locator];
    await first.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => isFocused(second)).toBe(true);
    await page.keyboard.press("Tab");
    const bar = page.getByRole("toolbar", { name: "Filters" });
    await expect.poll(() => bar.evaluate((one) => one.contains(document.activeElement))).toBe(false);
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => isFocused(second)).toBe(true);
    await close();
  });

  test("narrow, one button opens all filters in a sheet, and what falls leaves the view on the screen", async () => {
    const { page, axe, sideways, close } = await openSettled(house, EXPLORE, { viewport: NARROW });
    await page.getByRole("button", { name: "Filters", exact: true }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await sheet.getByRole("button", { name: "Without any" }).click();
    await sheet.getByRole("group", { name: "Without" }).getByRole("checkbox").first().check();
    await sheet.getByRole("button", { name: "Stance any" }).click();
    await sheet.getByRole("group", { name: "Stance" }).getByRole("checkbox").first().check();
    expect(await axe()).toEqual([]);
    await sheet.getByRole("button", { name: /^Show \d+ relations?$/ }).click();
    await sheet.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Filters (2)" }).waitFor();
    await page.locator("summary", { hasText: /^\d+ relations? falls? without / }).click();
    const seen = await page.locator("[data-settled]").boundingBox();
    expect(seen?.height).toBeGreaterThan(200);
    expect(await sideways()).toBe(0);
    await page.getByRole("button", { name: "Clear all" }).click();
    await page.getByRole("button", { name: "Filters", exact: true }).waitFor();
    await close();
  });

  test("labels and their profile are offered with the further filters, clean for axe", async () => {
    const { page, axe, sideways, close } = await openSettled(house, EXPLORE);
    await page.getByRole("button", { name: "More filters" }).click();
    await page.getByRole("button", { name: "Label any" }).click();
    await page
      .getByRole("dialog", { name: "Label" })
      .getByLabel(/^established on this map/)
      .check();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Profile the usual one" }).waitFor();
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    await close();
  });
});
