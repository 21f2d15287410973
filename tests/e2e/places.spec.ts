import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

let house: House;
const PLACES = "/c/dprk-soldiers/places";

describe.skipIf(WITHOUT_BROWSER)("the map of places", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("a place selected on the map lists its claims and stays in the address", async () => {
    const { page, axe, wrongs, close } = await house.visit(PLACES);
    await page.getByRole("option", { name: /^Russia, State: \d+ claims$/ }).click();
    await page.getByRole("heading", { level: 2, name: "Russia" }).waitFor();
    await page.getByText(/^\d+ claims under this filter/).waitFor();
    expect(new URL(page.url()).searchParams.get("sel")).toBe("ent:russia");
    expect(await axe()).toEqual([]);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("works by keyboard, and what has no place is counted and listed", async () => {
    const { page, close } = await house.visit(PLACES);
    await page.getByRole("listbox").focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("sel")).toMatch(/^ent:/);
    const heading = page.getByRole("heading", { name: /^\d+ without a place/ });
    await heading.waitFor();
    await page.getByText(/of which most is said|All of them/).click();
    expect(await page.locator("details[open] button").count()).toBeGreaterThan(50);
    await close();
  });

  test("nothing scrolls sideways on a narrow page", async () => {
    const { page, axe, sideways, close } = await house.visit(PLACES, { viewport: NARROW });
    await page.getByRole("option").first().waitFor();
    expect(await sideways()).toBe(0);
    expect(await axe()).toEqual([]);
    await close();
  });
});
