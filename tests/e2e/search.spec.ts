import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, type Visit, WITHOUT_BROWSER } from "../helpers/browser.ts";

let house: House;

async function searching(text: string, options = {}): Promise<Visit> {
  const visit = await house.visit("/c/dprk-soldiers", options);
  await visit.page.locator("[data-finding]").first().waitFor();
  await visit.page.keyboard.press("/");
  await visit.page.getByRole("searchbox").or(visit.page.getByRole("combobox")).first().waitFor();
  await visit.page.keyboard.type(text);
  return visit;
}

describe.skipIf(WITHOUT_BROWSER)("search", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("it finds in groups, marks the letters, and says which field matched", async () => {
    const { page, axe, picture, wrongs, close } = await searching("forced lab");
    const first = page.getByRole("option", { name: /Forced labour/ }).first();
    await first.waitFor();
    await expect.poll(() => first.locator("mark").allInnerTexts()).toEqual(["Forced", "lab"]);
    expect(await page.getByRole("group", { name: /entities/i }).count()).toBe(1);
    await expect
      .poll(() => page.locator("#live").innerText())
      .toMatch(/^\d+ found: \d+ entit(y|ies), \d+ claims?, \d+ passages?$/);
    // A list that has just come takes the place of one whose line the field still names, for a moment.
    await expect.poll(axe).toEqual([]);
    await picture("search-light");
    expect(wrongs).toEqual([]);
    await close();
  });

  test("Enter opens what is chosen, an entity in the network", async () => {
    const { page, close } = await searching("kim jong-un regime");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/\/explore\?sel=ent:kim-jong-un-regime&steps=/);
    await close();
  });

  test("what is opened from the search takes the focus, from another screen and from the same", async () => {
    const { page, close } = await searching("kim jong-un regime");
    const focused = () => page.evaluate(() => document.activeElement?.tagName ?? "");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator("[data-settled='true']").waitFor();
    await expect.poll(focused).toMatch(/^(H1|MAIN)$/);
    await page.keyboard.press("/");
    await page.keyboard.type("vladimir putin");
    await page
      .getByRole("option", { name: /Vladimir Putin/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("sel=ent:vladimir-putin");
    await expect.poll(focused).toBe("H1");
    await close();
  });

  test("Tab keeps to the group one is on, Backspace in the empty field opens all again", async () => {
    const { page, close } = await searching("kim");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: /^Only entities/ }).waitFor();
    await expect.poll(() => page.getByRole("group", { name: /claims/i }).count()).toBe(0);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await page.getByRole("button", { name: /^Only entities/ }).waitFor({ state: "hidden" });
    await close();
  });

  test("nothing found tells what was searched and the nearest spelling", async () => {
    const { page, axe, close } = await searching("trafikxing");
    await page.getByText("Nothing holds “trafikxing”.").waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "trafficking" }).click();
    await page.getByRole("option").first().waitFor();
    await close();
  });

  test("a link can hold what is searched for", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers/explore?find=forced+lab");
    await page
      .getByRole("option", { name: /Forced labour/ })
      .first()
      .waitFor();
    await close();
  });

  test("Escape closes it and gives the focus back", async () => {
    const { page, close } = await searching("kim");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await close();
  });

  test("narrow: it fills the screen", async () => {
    const { page, axe, sideways, picture, close } = await searching("kim", { viewport: NARROW });
    await page.getByRole("option").first().waitFor();
    const box = await page.getByRole("dialog").boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    await picture("search-narrow");
    await close();
  });
});
