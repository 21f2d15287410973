import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

let house: House;
const CASUALTIES = "/c/dprk-soldiers/figures?measure=casualties+of+the+deployed";

describe.skipIf(WITHOUT_BROWSER)("figures side by side", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("one screen tells the casualties, the dead and the wounded, who says each and what could be one source", async () => {
    const { page, axe, wrongs, close } = await house.visit(CASUALTIES);
    await page
      .getByText("7 figures from 4 voices on 3 measures; 3 groups could be one source.")
      .first()
      .waitFor();
    const deaths = page.getByRole("region", { name: "deaths of the deployed" });
    expect(await deaths.getByText("National Intelligence Service", { exact: true }).count()).toBe(2);
    await page.getByRole("button", { name: /One origin.*National Intelligence Service/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("source")).toBe("1");
    await expect.poll(() => page.getByRole("button", { pressed: true, name: /One origin/ }).count()).toBe(1);
    expect(await axe()).toEqual([]);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("the finding that figures disagree leads to them, and another measure is one press away", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers");
    const more = page.getByRole("button", { name: /more findings?$/ });
    if ((await more.count()) > 0) await more.click();
    await page.getByRole("link", { name: /figures for deaths of the deployed/ }).click();
    await page.getByRole("heading", { level: 2, name: /^Deaths of the deployed/ }).waitFor();
    await page.getByRole("button", { name: /^number deployed/ }).click();
    await page.getByRole("heading", { level: 2, name: /^Number deployed/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("measure")).toBe("number deployed");
    await page.goBack();
    await page.getByRole("heading", { level: 2, name: /^Deaths of the deployed/ }).waitFor();
    await close();
  });

  test("a measure that nobody has is said, and nothing scrolls sideways on a narrow page", async () => {
    const { page, axe, sideways, close } = await house.visit("/c/dprk-soldiers/figures?measure=horses", {
      viewport: NARROW,
    });
    await page.getByText("No figure has this measure").waitFor();
    await page.goto(house.origin + CASUALTIES);
    await page.getByRole("heading", { level: 2, name: /^Wounded/ }).waitFor();
    expect(await sideways()).toBe(0);
    expect(await axe()).toEqual([]);
    await close();
  });
});
