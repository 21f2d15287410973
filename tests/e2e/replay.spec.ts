import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, WITHOUT_BROWSER } from "../helpers/browser.ts";

const CASE = "dprk-soldiers";
const drawn = (page: Page) => page.locator("[data-settled='true']").waitFor();
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Every node and edge on the canvas as it is drawn: what it says, where it stands, its colours and strokes. */
function canvasOf(page: Page) {
  return page.evaluate(() => {
    interface Element {
      id(): string;
      isNode(): boolean;
      data(): Record<string, unknown>;
      position(): { x: number; y: number };
      classes(): string[];
      style(name: string): string;
    }
    const box = document.querySelector("[data-settled]") as HTMLElement & {
      _cyreg: { cy: { elements(): { map<T>(of: (element: Element) => T): T[] } } };
    };
    const NODE = ["background-color", "border-color", "shape", "width", "height", "opacity"];
    const EDGE = ["line-color", "line-style", "line-dash-pattern", "width", "target-arrow-shape", "opacity"];
    const all = box._cyreg.cy.elements().map((element) => ({
      data: element.data(),
      at: element.isNode() ? { ...element.position() } : null,
      classes: [...element.classes()].sort(),
      look: (element.isNode() ? NODE : EDGE).map((name) => `${name}: ${element.style(name)}`),
    }));
    return all.sort((a, b) => (String(a.data.id) < String(b.data.id) ? -1 : 1));
  });
}

/** All that a view shows, as whole values: what is drawn and said, where it stands, in which colours. */
async function shown(page: Page) {
  await drawn(page);
  await page.getByRole("button", { name: "Open all rows" }).click();
  const texts = (selector: string) => page.locator(selector).allInnerTexts();
  const rules = () => texts("section[aria-label='Colours by rule'] li");
  await expect.poll(async () => (await rules()).filter((text) => !/ 0 relations/.test(text))).toHaveLength(2);
  const canvas = page.getByRole("application");
  return {
    network: await canvas.getAttribute("aria-label"),
    places: param(page, "at"),
    outline: await texts("[role='treeitem']"),
    rules: await rules(),
    canvas: await canvasOf(page),
  };
}

describe.skipIf(WITHOUT_BROWSER)("colours by rule, and a view replayed from its link", () => {
  let house: House;
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(async () => {
    await house?.close();
  });

  test("a filter becomes a colour with a number, in the link, in words and undone; the link gives the same picture", async () => {
    const { page, axe, wrongs, close } = await house.visit(
      `/c/${CASE}/explore?steps=1_o1.14..1.kim-jong-un_xkim-jong-un..russia_fdi.1.true`,
    );
    await drawn(page);
    await page.getByRole("button", { name: "Colour it instead" }).press("Enter");
    await page.getByRole("menu", { name: "Colour it instead" }).waitFor();
    expect(await axe()).toEqual([]);
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    const rules = page.getByRole("region", { name: "Colours by rule" });
    await rules.getByText("disputed only").waitFor();
    expect(param(page, "steps")).toBe("1_o1.14..1.kim-jong-un_xkim-jong-un..russia_fdi.1.true_k3i.di.1.true");
    await rules.getByRole("button", { name: "Change colour 3, green" }).press("Enter");
    await page.getByRole("menuitem", { name: /^1 blue/ }).press("Enter");
    await rules.getByRole("button", { name: "Change colour 1, blue" }).waitFor();
    expect(param(page, "steps")).toMatch(/_k3i\.di\.1\.true_k1f3\.di\.1\.true$/);
    await page.goto(page.url().replace(/steps=([^&]*)/, "steps=$1_k2.ce.1.REPORTED"));
    await rules.getByText("reported").waitFor();
    const first = await shown(page);
    expect(await axe()).toEqual([]);
    expect(first.rules.map((text) => text.replace(/\s+/g, " "))).toEqual([
      expect.stringMatching(/^1 blue disputed only \d+ relations?$/),
      expect.stringMatching(/^2 amber reported \d+ relations?$/),
    ]);
    expect(first.outline.filter((text) => /colour\s+[12]/.test(text)).length).toBeGreaterThan(1);

    const second = await house.visit(page.url().slice(house.origin.length));
    expect(await shown(second.page)).toEqual(first);
    expect(second.page.url()).toBe(page.url());
    expect(second.wrongs).toEqual([]);
    await second.close();

    await rules.getByRole("button", { name: "Take away colour 2, amber" }).press("Enter");
    await rules.getByText("reported").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo", exact: true }).first().press("Enter");
    await rules.getByText("reported").waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });
});
