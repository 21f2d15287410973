import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

const HERE = "/c/dprk-soldiers";
let house: House;

describe.skipIf(WITHOUT_BROWSER)("findings", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("the lead finding opens as the network that shows it", async () => {
    const { page, wrongs, close } = await house.visit(HERE);
    await page.getByRole("heading", { name: /^Only one origin for the monthly payment/ }).click();
    expect(page.url()).toMatch(/\/c\/dprk-soldiers\/explore\?sel=clm:b-c27&steps=/);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("J and K walk the findings, D puts one away and Undo brings it back", async () => {
    const { page, close } = await house.visit(HERE);
    const findings = page.locator("[data-finding]");
    await findings.first().waitFor();
    const before = await findings.count();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await expect.poll(() => findings.first().evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.locator("#live").innerText()).toMatch(/^Finding 1 of \d+: Only one origin/);
    await page.keyboard.press("d");
    await page.getByText("1 dismissed in this browser.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => findings.count()).toBe(before);
    expect(
      await page.getByRole("heading", { name: /^Only one origin for the monthly payment/ }).count(),
    ).toBe(1);
    await close();
  });

  test("figures that lead open side by side, and gaps of an accusation as its elements", async () => {
    const { page, wrongs, close } = await house.visit(HERE);
    const findings = page.locator("[data-finding]");
    await findings.first().waitFor();
    await page.keyboard.press("j");
    while (!(await findings.first().getAttribute("data-finding"))?.startsWith("FIGURES_DISAGREE"))
      await page.keyboard.press("d");
    await findings.first().getByText("Compare the figures").click();
    await page.getByRole("heading", { level: 1, name: "Figures" }).waitFor();
    await page.goBack();
    await page.getByRole("button", { name: /more findings$/ }).click();
    await page.getByText("No claim for 3 of 3 elements").click();
    await page.waitForURL(/\/c\/dprk-soldiers\/elements\/acc:children-fighting/);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("the rules by which findings are computed are one click away, with how many each finds", async () => {
    const { page, axe, close } = await house.visit(HERE);
    await page.getByRole("button", { name: "How each is computed" }).click();
    const dialog = page.getByRole("dialog", { name: "How findings are computed" });
    expect(await dialog.getByRole("term").count()).toBe(9);
    expect(await axe()).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe("How each is computed");
    await close();
  });

  test("each count opens its list, and the document its text", async () => {
    const { page, close } = await house.visit(HERE);
    await page.getByRole("link", { name: /legal claims$/ }).click();
    await page.getByRole("heading", { level: 1, name: "Legal claims" }).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: /^B Kim Eun-ju/ }).click();
    await page.getByRole("heading", { level: 1, name: /^Evolving North Korean rights abuses/ }).waitFor();
    await close();
  });

  for (const [name, options] of [
    ["light", {}],
    ["dark", { colorScheme: "dark" as const }],
    ["narrow", { viewport: NARROW }],
  ] as const)
    test(`looks as it did and is clean for axe: ${name}`, async () => {
      const { page, wrongs, axe, sideways, picture, close } = await house.visit(HERE, options);
      await page.getByText(/^each count opens its list/).waitFor();
      await page.locator("[data-finding]").first().waitFor();
      expect(await axe()).toEqual([]);
      expect(await sideways()).toBe(0);
      await picture(`findings-${name}`);
      expect(wrongs).toEqual([]);
      await close();
    });
});
