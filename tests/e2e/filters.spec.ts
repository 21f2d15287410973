import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { counts, EXPLORE, openSettled } from "../helpers/exploring.ts";

let house: House;

describe.skipIf(WITHOUT_BROWSER)("filters", () => {
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house?.close());

  test("a voice switched off says which relations fall, stands in the link, and can speak again", async () => {
    const { page, axe, close } = await openSettled(house, EXPLORE);
    const before = await counts(page).first().innerText();
    await page.getByRole("button", { name: "Without any" }).click();
    const menu = page.getByRole("dialog", { name: "Without" });
    await menu.getByText("they fall", { exact: false }).waitFor();
    await menu.getByRole("checkbox").first().check();
    await page.keyboard.press("Escape");
    const fallen = page.getByText(/^\d+ relations? falls? without /);
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

  test("labels and their profile are offered with the further filters, wide and narrow, clean for axe", async () => {
    for (const viewport of [undefined, NARROW]) {
      const { page, axe, sideways, close } = await openSettled(house, EXPLORE, viewport ? { viewport } : {});
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
    }
  });
});
