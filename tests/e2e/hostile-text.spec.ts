import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { House, type Visit, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { HOSTILE, HOSTILE_CASE, writeHostileCase } from "../helpers/hostile.ts";
import { temporary } from "../helpers/server.ts";

const home = temporary();
let house: House;

/** What a script in a text would have left behind: a mark, a dialog, a refused inline script, a foreign element. */
async function traces({ page, wrongs }: Visit): Promise<unknown> {
  const ran = await page.evaluate(() => (globalThis as { ran?: number }).ran);
  const foreign = await page
    .locator("iframe, object, base, x, math, script:not([src]), [onerror], [onload]")
    .count();
  return { ran, foreign, wrongs };
}
const NONE = { ran: undefined, foreign: 0, wrongs: [] };

describe.skipIf(WITHOUT_BROWSER)("a text that would be a script", () => {
  beforeAll(async () => {
    house = await House.open(["--case", writeHostileCase(home.dir)]);
  });
  afterAll(async () => {
    await house?.close();
    home.remove();
  });

  test("there are 200 of them", () => {
    expect(new Set(HOSTILE).size).toBe(200);
  });

  const screens = [
    "",
    "/explore",
    "/explore?sel=clm:h0",
    "/explore?sel=ent:h1",
    "/doc/h",
    "/entities",
    "/claims",
    "/relations",
  ];
  for (const screen of screens)
    test(`is text and nothing else at ${screen || "/"}`, async () => {
      const visit = await house.visit(`/c/${HOSTILE_CASE}${screen}`);
      await visit.page.getByText("window.ran=1").first().waitFor({ state: "attached" });
      expect(await traces(visit)).toEqual(NONE);
      await visit.close();
    });

  test("is text in every page of the list of claims, to the last", async () => {
    const visit = await house.visit(`/c/${HOSTILE_CASE}/claims`);
    const more = visit.page.getByRole("button", { name: /^Load \d+ more$/ });
    const rows = visit.page.locator("[data-row]");
    for (const loaded of [100, 150, 200]) {
      await more.click();
      await expect.poll(() => rows.count()).toBe(loaded);
    }
    expect(await traces(visit)).toEqual(NONE);
    await visit.close();
  });

  test("is text where it is searched for and found", async () => {
    const visit = await house.visit(`/c/${HOSTILE_CASE}`);
    await visit.page.keyboard.press("/");
    await visit.page.getByRole("searchbox").or(visit.page.getByRole("combobox")).first().waitFor();
    await visit.page.keyboard.type("<img src=x onerror=window.ran=1>");
    await visit.page.getByRole("option").first().waitFor();
    expect(await traces(visit)).toEqual(NONE);
    await visit.close();
  });
});
