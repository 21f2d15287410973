import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

let house: House;

describe.skipIf(WITHOUT_BROWSER)("the measures of a view", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("come when they are asked for, with what they do not say, and lead to what they name", async () => {
    const { page, axe, wrongs, close } = await house.visit("/c/dprk-soldiers/explore");
    await page.getByRole("button", { name: "Measure this view" }).click();
    await page.getByText(/^These numbers describe what is drawn here/).waitFor();
    expect(new URL(page.url()).searchParams.get("measures")).toBe("yes");
    await page.getByRole("heading", { level: 4, name: /^Groups \d+$/ }).waitFor();
    expect(await axe()).toEqual([]);
    await page
      .getByRole("region", { name: "Measures" })
      .getByRole("button", { name: /Kim Jong-un regime 39 to 23 others/ })
      .click();
    await expect.poll(() => new URL(page.url()).searchParams.get("sel")).toMatch(/^ent:/);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("are in a sheet of their own on a narrow page", async () => {
    const { page, axe, sideways, wrongs, close } = await house.visit("/c/dprk-soldiers/explore", {
      viewport: NARROW,
    });
    await page.getByRole("button", { name: "In this view, and its measures" }).click();
    const sheet = page.getByRole("complementary", { name: "In this view" });
    await sheet.getByRole("button", { name: "Measure this view" }).click();
    await sheet.getByText(/^These numbers describe what is drawn here/).waitFor();
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    await sheet.getByRole("button", { name: "Close" }).click();
    await sheet.waitFor({ state: "detached" });
    expect(wrongs).toEqual([]);
    await close();
  });
});
