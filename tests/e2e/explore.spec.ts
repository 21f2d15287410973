import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, WITHOUT_BROWSER } from "../helpers/browser.ts";
import {
  counts,
  drawn,
  EXPLORE,
  inspector,
  live,
  openSettled,
  outline,
  places,
  SENTENCE,
  settled,
} from "../helpers/exploring.ts";

let house: House;
const open = (address: string, options: Parameters<House["visit"]>[1] = {}) =>
  openSettled(house, address, options);

/** How many frames a page asks for in a moment: none, where nothing moves. */
function framesAsked(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const ask = globalThis.requestAnimationFrame;
    let asked = 0;
    globalThis.requestAnimationFrame = (draw) => {
      asked++;
      return ask.call(globalThis, draw);
    };
    await new Promise((resolve) => setTimeout(resolve, 250));
    globalThis.requestAnimationFrame = ask;
    return asked;
  });
}

describe.skipIf(WITHOUT_BROWSER)("exploring", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("from the landing page to the sentence behind a payment in two actions, with the mouse", async () => {
    const { page, wrongs, close } = await house.visit("/c/dprk-soldiers");
    await page
      .getByRole("link", { name: /network/i })
      .first()
      .click();
    await inspector(page).locator("mark").first().waitFor();
    expect(await inspector(page).locator("mark").first().innerText()).toBe(SENTENCE);
    expect(await inspector(page).getByText("and names no source").count()).toBe(1);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("and with the keyboard alone", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers");
    await page
      .getByRole("link", { name: /network/i })
      .first()
      .waitFor();
    await page.keyboard.press("j");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.hasAttribute("data-finding")))
      .toBe(true);
    await page.keyboard.press("Enter");
    await inspector(page).locator("mark").first().waitFor();
    expect(await inspector(page).locator("mark").first().innerText()).toBe(SENTENCE);
    await close();
  });

  test("is never empty: without a step it opens the case's start, with what is around it and what is not shown", async () => {
    const { page, wrongs, axe, close } = await open(EXPLORE);
    const view = await drawn(page);
    expect(view.nodes.length).toBeGreaterThan(20);
    expect(await counts(page).first().innerText()).toContain(
      `${view.nodes.length} entities, ${view.edges.length} relations`,
    );
    expect(await page.getByRole("treeitem", { level: 1 }).count()).toBe(view.nodes.length);
    expect(view.nodes.filter((node) => node.muted)).toEqual([]);
    const more = page.getByRole("button", { name: /^Show \d+$/ });
    const offered = Number((await more.innerText()).replace("Show ", ""));
    await more.click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBe(view.nodes.length + offered);
    expect(await axe()).toEqual([]);
    await expect.poll(() => framesAsked(page), { timeout: 10_000 }).toBe(0);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("a click on an edge opens its sentence, one more the document, and Back returns to the edge", async () => {
    const { page, close } = await open(EXPLORE);
    const edge = (await drawn(page)).edges.find((e) => e.id.endsWith("clm:b-c27"));
    await page.mouse.click(edge?.on.x ?? 0, edge?.on.y ?? 0);
    await expect.poll(() => new URL(page.url()).searchParams.get("sel")).toBe("clm:b-c27");
    expect(await inspector(page).locator("mark").first().innerText()).toBe(SENTENCE);
    await expect
      .poll(() => live(page))
      .toBe("Kim Jong-un regime receives Monthly payment per soldier: estimate, 1 origin, disputed");
    const row = outline(page).getByRole("treeitem", { selected: true });
    expect(await row.innerText()).toContain("Monthly payment");
    await inspector(page).getByRole("link", { name: "Open in the document" }).first().click();
    await page.waitForURL(/\/doc\/b\?claim=clm:b-c27#p9$/);
    await page.goBack();
    await inspector(page).locator("mark").first().waitFor();
    expect(await inspector(page).locator("mark").first().innerText()).toBe(SENTENCE);
    await close();
  });

  test("the inspector tells clocks, hedge, what stands against it and what it leads to", async () => {
    const { page, axe, close } = await open(`${EXPLORE}?sel=clm:b-c27`);
    const titles = await inspector(page).getByRole("heading", { level: 3 }).allInnerTexts();
    expect(titles.map((title) => title.replace(/\s+[B\d].*$/s, ""))).toEqual([
      "The sentence",
      "Who says so",
      "Two clocks",
      "Against it",
      "Used in",
      "Where it leads",
      "Notes",
    ]);
    const text = await inspector(page).innerText();
    for (const words of [
      "about 2,000 USD per soldier and month",
      "hedged “some”",
      "undated: the text gives no time",
      "Digest in our words.",
      "qualified by",
    ])
      expect(text).toContain(words);
    expect(await axe()).toEqual([]);
    await close();
  });

  test("two voices that disagree stand side by side", async () => {
    const { page, axe, close } = await open(`${EXPLORE}?sel=clm:b-c02`);
    const against = inspector(page)
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: /^Against it/ }) })
      .last();
    await against.getByText("contradicted by", { exact: true }).waitFor();
    const voices = await against.getByRole("heading", { level: 4 }).allInnerTexts();
    expect(voices).toEqual(["Kim Eun-ju", "Kim Eun-ju", "Unnamed recent reports", "Unnamed recent reports"]);
    expect(await against.locator("blockquote").first().innerText()).toBe(
      "a dead soldier of North Korea, killed in Kursk Oblast, Russia",
    );
    const [ours, theirs] = await Promise.all(
      [0, 1].map((i) => against.locator("blockquote").nth(i).boundingBox()),
    );
    expect(Math.abs((ours?.y ?? 0) - (theirs?.y ?? 99))).toBeLessThan(4);
    expect(await axe()).toEqual([]);
    await close();
  });

  test("an entity tells its figures before it is expanded; undo and redo take steps, not navigation", async () => {
    const { page, axe, close } = await open(`${EXPLORE}?sel=ent:north-korea`);
    await inspector(page)
      .getByText(/19 relations, 11 drawn/)
      .waitFor();
    expect(await inspector(page).getByRole("button", { name: "Expand “conscripts”: 10 more" }).count()).toBe(
      1,
    );
    expect(await axe()).toEqual([]);
    const before = await places(page);
    await page
      .getByRole("treeitem", { name: /^State North Korea/ })
      .first()
      .focus();
    await page.keyboard.press("x");
    await page.getByText("10 entities, 17 relations added. 3 more not drawn.").first().waitFor();
    await settled(page);
    const after = await places(page);
    expect(after.length).toBe(before.length + 10);
    expect(before.filter((place) => !after.includes(place))).toEqual([]);
    await page.keyboard.press("u");
    await expect.poll(async () => (await drawn(page)).nodes.length).toBe(before.length);
    await page.keyboard.press("Shift+U");
    await expect.poll(async () => (await drawn(page)).nodes.length).toBe(after.length);
    await settled(page);
    expect(await places(page)).toEqual(after);
    expect(await page.getByRole("button", { name: /^Expanded North Korea/ }).count()).toBe(1);
    await close();
  });

  test("one verb alone can be expanded, and one node's expansion taken back", async () => {
    const { page, close } = await open(`${EXPLORE}?sel=ent:north-korea`);
    const before = (await drawn(page)).nodes.length;
    await inspector(page).getByRole("button", { name: "Expand “conscripts”: 10 more" }).click();
    await page.getByText("4 entities, 10 relations added.").first().waitFor();
    await settled(page);
    expect((await drawn(page)).nodes.length).toBe(before + 4);
    await page.getByRole("button", { name: "Collapse" }).click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBe(before);
    await close();
  });

  test("the link opens the same view at the same places in a fresh browser", async () => {
    const { page, close } = await open(`${EXPLORE}?sel=ent:north-korea`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: /^Expand 10/ }).click();
    await page.getByText("10 entities, 17 relations added. 3 more not drawn.").first().waitFor();
    await settled(page);
    const node = (await drawn(page)).nodes.find((n) => n.id.endsWith("ent:russia"));
    await page.mouse.move(node?.on.x ?? 0, node?.on.y ?? 0);
    await page.mouse.down();
    await page.mouse.move((node?.on.x ?? 0) + 40, (node?.on.y ?? 0) + 22, { steps: 5 });
    await page.mouse.up();
    await page.getByRole("button", { name: /^Placed Russia/ }).waitFor();
    await settled(page);
    await page.getByRole("button", { name: "Copy link", exact: true }).click();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const here = await places(page);
    await close();
    const fresh = await open(link.pathname + link.search, { fresh: true });
    expect(await places(fresh.page)).toEqual(here);
    expect(await fresh.page.getByRole("button", { name: /^Expanded North Korea/ }).count()).toBe(1);
    expect(await inspector(fresh.page).getByRole("heading", { level: 2 }).innerText()).toContain(
      "North Korea",
    );
    await fresh.close();
  });

  test("the outline walks along a relation to its other end, and the canvas's ring goes with it", async () => {
    const { page, close } = await open(EXPLORE);
    const first = outline(page).getByRole("treeitem").first();
    await first.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(await focused()).toContain("Global internet");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-level"))).toBe("1");
    await page.keyboard.press("Space");
    await expect.poll(() => page.url()).toMatch(/sel=ent:global-internet/);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).not.toMatch(/sel=/);
    await close();
  });
});
