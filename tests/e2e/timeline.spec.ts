import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

let house: House;
const TIMELINE = "/c/dprk-soldiers/timeline";

describe.skipIf(WITHOUT_BROWSER)("the timeline", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("sets when it was so against when it was said, and loses nothing", async () => {
    const { page, axe, wrongs, close } = await house.visit(`${TIMELINE}?sel=clm:b-c27`);
    await page.getByRole("option").first().waitFor();
    await page.getByRole("heading", { name: "Selected" }).waitFor();
    expect(await axe()).toEqual([]);
    const drawn = await page
      .getByRole("option")
      .evaluateAll((marks) =>
        marks
          .map((mark) =>
            Number(
              /(\d+) claims of the same time/.exec(mark.querySelector("title")?.textContent ?? "")?.[1] ?? 1,
            ),
          )
          .reduce((sum, n) => sum + n, 0),
      );
    const shelved = await page.locator("summary b").allInnerTexts();
    const total = Number.parseInt(await page.getByText(/^\d+ claims$/).innerText(), 10);
    expect(drawn + shelved.reduce((sum, n) => sum + Number(n), 0)).toBe(total);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("known on a day leaves out what was said later, says so, and is in the address", async () => {
    const { page, axe, close } = await house.visit(`${TIMELINE}?asof=2024-12-01`);
    const words = page.getByText(/^Known on 1 December 2024: \d+ of \d+ claims\./).first();
    await words.waitFor();
    await page.getByText(/^Labels stay those of today/).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Step on" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("known")).toMatch(/^202\d-\d\d-\d\d$/);
    await page.getByRole("button", { name: "Any day" }).click();
    await page
      .getByText(/^\d+ claims, whenever they were said\.$/)
      .first()
      .waitFor();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.postData() ?? ""));
    await page.getByLabel("Day", { exact: true }).focus();
    await page.keyboard.type("12012024");
    const live = page.locator("#live", {
      hasText: /^Known on 1 December 2024: 174 of 403 claims\. 229 more /,
    });
    await live.waitFor({ state: "attached" });
    expect(asked.filter((body) => body.includes('"knownBy":"0'))).toEqual([]);
    await page.getByRole("button", { name: "Play what became known" }).click();
    await page.getByRole("button", { name: "Pause" }).click();
    await close();
  });

  test("a stretch drawn out filters both clocks, Back takes it away, Explore has the same filter", async () => {
    const { page, close } = await house.visit(TIMELINE);
    const plot = page.getByRole("listbox");
    await plot.waitFor();
    const box = (await plot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 200, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 620, box.y + 420, { steps: 4 });
    await page.mouse.up();
    await page.getByRole("button", { name: /^Take away: said / }).waitFor();
    const query = new URL(page.url()).searchParams;
    expect([query.get("so"), query.get("said")]).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/),
      expect.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/),
    ]);
    await page.goBack();
    await page.getByRole("button", { name: /^Take away: said / }).waitFor({ state: "hidden" });
    await page.goForward();
    await page.getByRole("link", { name: "Explore under the same filter" }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe("/c/dprk-soldiers/explore");
    await close();
  });

  test("a stretch is marked out by keys, said aloud, and each filter has its own way out", async () => {
    const { page, axe, wrongs, close } = await house.visit(`${TIMELINE}?certainty=FLAT`);
    await page.getByRole("button", { name: "Mark out a stretch" }).focus();
    await page.keyboard.press("Enter");
    const stretch = page.getByRole("application");
    await expect.poll(() => stretch.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await axe()).toEqual([]);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+ArrowUp");
    await expect.poll(() => page.locator("#live").innerText()).toMatch(/^So .+, said .+/);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Take away: said / }).waitFor();
    await page.getByRole("button", { name: /^Take away: so / }).waitFor();
    await expect
      .poll(() => page.getByRole("listbox").evaluate((one) => one === document.activeElement))
      .toBe(true);
    await page.getByRole("button", { name: "Mark out a stretch" }).click();
    await page.keyboard.press("Escape");
    await stretch.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Take all away" }).click();
    await page.getByText(/^403 claims$/).waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });

  test("works by keyboard: arrows walk, Enter selects, the list is the same", async () => {
    const { page, close } = await house.visit(TIMELINE);
    const plot = page.getByRole("listbox");
    await plot.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Selected" }).waitFor();
    const sel = new URL(page.url()).searchParams.get("sel");
    await page.getByRole("radio", { name: "List" }).click();
    await page.locator("[data-row][aria-pressed=true]").waitFor();
    expect(new URL(page.url()).searchParams.get("sel")).toBe(sel);
    await close();
  });

  test("on a narrow page it is a list, each with its own track, and nothing scrolls sideways", async () => {
    const { page, axe, sideways, close } = await house.visit(TIMELINE, { viewport: NARROW });
    await page.locator("[data-row]").first().waitFor();
    expect(await sideways()).toBe(0);
    expect(await axe()).toEqual([]);
    await close();
  });
});
