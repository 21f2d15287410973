import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { House, WITHOUT_BROWSER } from "../helpers/browser.ts";

let house: House;

describe.skipIf(WITHOUT_BROWSER)("the measures of a view", () => {
  beforeAll(async () => {
    house = await House.open();
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
});
