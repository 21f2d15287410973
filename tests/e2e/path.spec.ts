import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { drawn, EXPLORE, openSettled, outline, settled } from "../helpers/exploring.ts";

const HERE = "/c/dprk-soldiers/path";
const PAYMENT = `${HERE}?from=ent:kim-jong-un&to=ent:monthly-payment`;
let house: House;

const live = (page: Page) => page.locator("#live").innerText();
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const beside = (page: Page) => page.getByRole("complementary", { name: "Beside the path" });
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

async function read(page: Page): Promise<void> {
  await page.getByRole("blockquote").first().waitFor();
  await expect.poll(() => beside(page).getByText("counting").count()).toBe(0);
}

describe.skipIf(WITHOUT_BROWSER)("paths", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("a path reads as numbered sentences, the weakest boxed and named", async () => {
    const { page, close } = await house.visit(PAYMENT);
    await read(page);
    expect(await heading(page).innerText()).toBe(
      "Two sentences lead from Kim Jong-un to Monthly payment per soldier",
    );
    const weakest = page.locator("li", { hasText: "weakest link" });
    expect(await weakest.getByRole("heading").innerText()).toMatch(
      /Kim Jong-un regime\s+receives\s+Monthly payment per soldier/,
    );
    expect(await weakest.getByRole("blockquote").innerText()).toBe(
      "For every soldier the government takes in some 2,000 US dollars a month.",
    );
    expect(await live(page)).toMatch(/^Two sentences lead there; the weakest is 2\. /);
    await weakest.getByRole("link", { name: "Open document B, ¶9" }).click();
    await expect.poll(() => page.url()).toMatch(/\/doc\/b\?claim=clm:.*#p9$/);
    await close();
  });

  test("both ends are chosen by searching, by keyboard alone, and swapped", async () => {
    const { page, axe, close } = await house.visit(HERE);
    await page.getByRole("button", { name: "From Choose" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("searchbox", { name: /^Search people/ }).waitFor();
    await page.keyboard.type("Kim Jong-un");
    const first = () => page.getByRole("option").first().innerText();
    await expect.poll(first).toMatch(/^Kim Jong-un\s+Person/);
    expect(await axe()).toEqual([]);
    await page.keyboard.press("Enter");
    await expect.poll(() => param(page, "from")).toBe("ent:kim-jong-un");
    await page.getByText("Where is the path from Kim Jong-un to lead?").waitFor();
    await page.getByRole("button", { name: "To Choose" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Putin");
    await expect.poll(first).toMatch(/^Vladimir Putin/);
    await page.keyboard.press("Enter");
    await expect.poll(() => param(page, "to")).toBe("ent:vladimir-putin");
    await read(page);
    await page.getByRole("button", { name: "Swap ends" }).click();
    await expect.poll(() => heading(page).innerText()).toMatch(/lead from Vladimir Putin to Kim Jong-un$/);
    await page.goBack();
    await expect.poll(() => heading(page).innerText()).toMatch(/lead from Kim Jong-un to Vladimir Putin$/);
    await close();
  });

  test("other paths stand beside it with their weakest link; the one that is read is in the address", async () => {
    const { page, close } = await house.visit(PAYMENT);
    await read(page);
    const others = beside(page).getByRole("link", { name: /weakest: / });
    const count = await others.count();
    expect(count).toBeGreaterThan(1);
    await others.nth(1).click();
    await expect.poll(() => param(page, "n")).toBe("2");
    await expect.poll(() => heading(page).innerText()).toMatch(/^Three sentences lead /);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect.poll(() => live(page)).toMatch(/^Sentence 2 of 3/);
    expect(param(page, "sel")).toMatch(/^clm:/);
    await close();
  });

  test("rules are relaxed one by one, each with what it would add", async () => {
    const { page, close } = await house.visit(`${PAYMENT}&max=2`);
    await read(page);
    const offer = beside(page).getByRole("link", { name: "At most 4 relations" });
    expect(await offer.locator("..").innerText()).toMatch(/more, the shortest of 2 relations$/);
    await offer.click();
    await expect.poll(() => param(page, "max")).toBe("4");
    await page.getByRole("checkbox", { name: "opinions and likenesses" }).check();
    await expect.poll(() => param(page, "may")).toBe("opinions,hubs");
    await page.getByRole("checkbox", { name: /^hubs/ }).uncheck();
    await expect.poll(() => heading(page).innerText()).toBe("No sourced path within 4 relations");
    await page.goBack();
    await expect.poll(() => heading(page).innerText()).toMatch(/^Two sentences lead /);
    await close();
  });

  test("no path is said plainly, with why, and what each relaxed rule would give", async () => {
    const { page, axe, close } = await house.visit(
      `${HERE}?from=ent:kim-jong-un&to=ent:vladimir-putin&max=1&may=law`,
    );
    await page.getByRole("heading", { level: 1, name: "No sourced path within 1 relation" }).waitFor();
    await page.getByRole("link", { name: "Through opinions and likenesses" }).waitFor();
    await expect.poll(() => page.getByText("counting").count()).toBe(0);
    expect(await axe()).toEqual([]);
    await page.getByRole("link", { name: "Through opinions and likenesses" }).click();
    await expect
      .poll(() => heading(page).innerText())
      .toBe("One sentence leads from Kim Jong-un to Vladimir Putin");
    await close();
  });

  test("a thing and itself, an end of another case, and things that nothing ties are answered in words", async () => {
    const { page, axe, close } = await house.visit(`${HERE}?from=ent:kim-jong-un&to=ent:kim-jong-un`);
    await page.getByRole("heading", { name: "A path needs two different things" }).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Choose another end" }).click();
    await expect.poll(() => param(page, "to")).toBeNull();
    await close();
    const unknown = await house.visit(`${HERE}?from=ent:kim-jong-un&to=ent:france`);
    await unknown.page.getByText("This case has nothing called “ent:france”").waitFor();
    expect(await unknown.axe()).toEqual([]);
    await unknown.close();
    const apart = await house.visit(`${HERE}?from=ent:kim-jong-un&to=ent:three-generation-rule`);
    await apart.page
      .getByRole("main")
      .getByText(/^No path of any length leads from Kim Jong-un to /)
      .waitFor();
    await apart.close();
  });

  test("a filter of the address stands in words beside the rules, and each part can be taken away", async () => {
    const { page, axe, close } = await house.visit(`${PAYMENT}&not=nis&known=2025-12-31&undated=yes`);
    await read(page);
    const parts = page.getByRole("group", { name: "Filters that are on" });
    await parts.getByRole("button", { name: "Take away: Without: National Intelligence Service" }).waitFor();
    const pane = await page.getByRole("region", { name: "What is asked" }).boundingBox();
    for (const button of await parts.getByRole("button").all()) {
      const box = await button.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan((pane?.x ?? 0) + (pane?.width ?? 0));
    }
    expect(await axe()).toEqual([]);
    await parts
      .getByRole("button", { name: "Take away: what had been said by 2025-12-31, or undated" })
      .click();
    await expect.poll(() => param(page, "known")).toBeNull();
    expect([param(page, "undated"), param(page, "not")]).toEqual([null, "nis"]);
    await parts.getByRole("button").click();
    await parts.waitFor({ state: "detached" });
    await close();
  });

  test("Kim Jong-un and the rule on fingers are five sentences apart", async () => {
    const { page, close } = await house.visit(`${HERE}?from=ent:kim-jong-un&to=ent:both-fingers-rule`);
    await page.getByRole("heading", { level: 1, name: "No sourced path within 4 relations" }).waitFor();
    await page.getByRole("link", { name: "At most 6 relations" }).click();
    await expect.poll(() => heading(page).innerText()).toMatch(/^Five sentences lead from Kim Jong-un /);
    await page.getByText("young men who sever both have become far more numerous").first().waitFor();
    await close();
  });

  test("the path is drawn in Explore, and its GraphQL is shown", async () => {
    const { page, close } = await house.visit(PAYMENT);
    await read(page);
    await page.keyboard.press("q");
    const dialog = page.getByRole("dialog", { name: "The GraphQL of this screen" });
    await dialog.getByRole("heading", { name: "Paths", exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await beside(page).getByRole("link", { name: "Draw it" }).click();
    await page.getByText("3 entities, 2 relations; only").waitFor();
    await close();
  });

  test("two selected in Explore lead to the path between them, by keyboard and by Shift and click", async () => {
    const steps = "1_o1.20..1.kim-jong-un";
    const { page, close } = await openSettled(house, `${EXPLORE}?sel=ent:kim-jong-un&steps=${steps}`);
    await outline(page)
      .getByRole("treeitem", { name: /^Government Kim Jong-un regime/ })
      .focus();
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => param(page, "also")).toBe("ent:kim-jong-un-regime");
    await expect
      .poll(() => live(page))
      .toBe("2 selected: Kim Jong-un and Kim Jong-un regime. P opens the paths between them");
    expect(await outline(page).locator("[aria-selected=true]").count()).toBe(2);
    await page.keyboard.press("p");
    await expect.poll(() => param(page, "to")).toBe("ent:kim-jong-un-regime");
    await expect.poll(() => heading(page).innerText()).toMatch(/^One sentence leads from Kim Jong-un /);
    await page.goBack();
    await settled(page);
    const on = (await drawn(page)).nodes.find((node) => /ent:(?!kim-jong-un)/.test(node.id))?.on;
    await page.keyboard.down("Shift");
    await page.mouse.click(on?.x ?? 0, on?.y ?? 0);
    await page.keyboard.up("Shift");
    await expect.poll(() => param(page, "also")).not.toBe("ent:kim-jong-un-regime");
    expect(param(page, "sel")).toBe("ent:kim-jong-un");
    await page.keyboard.press("Escape");
    await expect.poll(() => param(page, "also")).toBeNull();
    await close();
  });

  test("a server that does not answer is told, and the question stays", async () => {
    const before = async (page: Page) => {
      await page.route("**/graphql", (route) =>
        (route.request().postData() ?? "").includes("query Paths(") ? route.abort() : route.continue(),
      );
    };
    const { page, axe, close } = await house.visit(PAYMENT, { before });
    await page.getByRole("heading", { level: 1, name: "The server does not answer" }).waitFor();
    expect(await axe()).toEqual([]);
    await close();
  });

  test("narrow: the question is one line that opens", async () => {
    const { page, axe, sideways, picture, close } = await house.visit(PAYMENT, { viewport: NARROW });
    await read(page);
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    await picture("path-narrow");
    await page.getByRole("button", { name: "Change" }).click();
    await page.getByRole("button", { name: "Swap ends" }).waitFor();
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    await close();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`looks as it did and is clean for axe: ${colorScheme}`, async () => {
      const { page, axe, sideways, picture, wrongs, close } = await house.visit(PAYMENT, { colorScheme });
      await read(page);
      expect(await axe()).toEqual([]);
      expect(await sideways()).toBe(0);
      await picture(`path-${colorScheme}`);
      expect(wrongs).toEqual([]);
      await close();
    });
});
