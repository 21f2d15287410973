import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { House, NARROW, type Visit, WITHOUT_BROWSER } from "../helpers/browser.ts";

const EXPLORE = "/c/dprk-soldiers/explore";
const SENTENCE = "For every soldier the government takes in some 2,000 US dollars a month.";
let house: House;

/** The layout has come to rest. */
async function settled(page: Page): Promise<void> {
  await page.locator("[data-settled=true]").waitFor({ timeout: 40_000 });
}

/** What Cytoscape draws, read from the canvas itself: ids with places, and where they are on the screen. */
async function drawn(page: Page) {
  return page.evaluate(() => {
    type Point = { x: number; y: number };
    interface Element {
      id(): string;
      position(): Point;
      renderedPosition(): Point;
      renderedMidpoint(): Point;
      hasClass(name: string): boolean;
    }
    interface Cytoscape {
      nodes(): { map<T>(of: (node: Element) => T): T[] };
      edges(): { map<T>(of: (edge: Element) => T): T[] };
    }
    const box = document.querySelector("[data-settled]") as HTMLElement & { _cyreg: { cy: Cytoscape } };
    const { cy } = box._cyreg;
    const at = box.getBoundingClientRect();
    const on = (p: Point) => ({ x: Math.round(at.x + p.x), y: Math.round(at.y + p.y) });
    return {
      nodes: cy.nodes().map((node) => {
        const muted = node.hasClass("mute");
        return { id: node.id(), ...node.position(), on: on(node.renderedPosition()), muted };
      }),
      edges: cy.edges().map((edge) => ({ id: edge.id(), on: on(edge.renderedMidpoint()) })),
    };
  });
}

const places = async (page: Page) =>
  (await drawn(page)).nodes.map(({ id, x, y }) => `${id} ${Math.round(x)} ${Math.round(y)}`).sort();
const inspector = (page: Page) => page.getByRole("complementary");
const outline = (page: Page) => page.getByRole("tree", { name: "Outline of this view" });
const counts = (page: Page) => page.getByText(/entities, \d+ relations/);
const live = (page: Page) => page.locator("#live").innerText();

async function open(address: string, options: Parameters<House["visit"]>[1] = {}): Promise<Visit> {
  const visit = await house.visit(address, options);
  await settled(visit.page);
  return visit;
}

describe.skipIf(WITHOUT_BROWSER)("exploring", () => {
  beforeAll(async () => {
    house = await House.open();
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
      .toBe("Kim Jong-un regime receives Monthly payment per soldier: estimate, 1 origin");
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
      "Where it leads",
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
      .getByText(/6 relations, 2 drawn/)
      .waitFor();
    expect(await inspector(page).getByRole("button", { name: "Expand “conscripts”: 3 more" }).count()).toBe(
      1,
    );
    expect(await axe()).toEqual([]);
    const before = await places(page);
    await page
      .getByRole("treeitem", { name: /^State North Korea/ })
      .first()
      .focus();
    await page.keyboard.press("x");
    await page.getByText("6 entities, 6 relations added.").waitFor();
    await settled(page);
    const after = await places(page);
    expect(after.length).toBe(before.length + 6);
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
    await inspector(page).getByRole("button", { name: "Expand “conscripts”: 3 more" }).click();
    await page.getByText("3 entities, 3 relations added.").waitFor();
    await settled(page);
    expect((await drawn(page)).nodes.length).toBe(before + 3);
    await page.getByRole("button", { name: "Collapse" }).click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBe(before);
    await close();
  });

  test("the link opens the same view at the same places in a fresh browser", async () => {
    const { page, close } = await open(`${EXPLORE}?sel=ent:north-korea`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: /^Expand 6/ }).click();
    await page.getByText("6 entities, 6 relations added.").waitFor();
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
    const fresh = await open(link.pathname + link.search);
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

  test("hiding in the outline hides on the canvas, says so and can be taken back", async () => {
    const { page, close } = await open(`${EXPLORE}?sel=ent:russia`);
    const before = (await drawn(page)).nodes.length;
    await outline(page)
      .getByRole("treeitem", { name: /^State Russia/ })
      .focus();
    await page.keyboard.press("h");
    await expect
      .poll(async () => (await drawn(page)).nodes.some((n) => n.id.endsWith("ent:russia")))
      .toBe(false);
    expect(
      await outline(page)
        .getByRole("treeitem", { name: /^State Russia/ })
        .count(),
    ).toBe(0);
    await page.getByRole("button", { name: "Show again" }).click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBe(before);
    await close();
  });

  test("filters count each choice before it is made, and say what each costs when nothing is left", async () => {
    const { page, axe, close } = await open(EXPLORE);
    await page.getByRole("button", { name: /^Certainty any/ }).click();
    const opinion = page.getByRole("checkbox", { name: /^opinion/ });
    expect(await opinion.locator("xpath=..").innerText()).toMatch(/opinion\s*\d+/);
    expect(await axe()).toEqual([]);
    await opinion.check();
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await drawn(page)).edges.length).toBeLessThan(20);
    await page.getByRole("button", { name: /^Origins/ }).click();
    await page.getByRole("radio", { name: /^3 or more/ }).check();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: /^0 relations meet/ }).waitFor();
    await page.getByText(/without it [1-9]\d* relations/).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Undo the last filter" }).click();
    await settled(page);
    await close();
  });

  test("prints the very operation and variables that it sent", async () => {
    const sent: { query: string; variables: unknown }[] = [];
    const { page, axe, close } = await open(`${EXPLORE}?sel=clm:b-c27`, {
      before: async (p) => {
        p.on("request", (request) => {
          if (request.url().endsWith("/graphql")) sent.push(JSON.parse(request.postData() ?? "{}"));
        });
      },
    });
    await page.getByRole("button", { name: "Show the GraphQL" }).click();
    const drawer = page.getByRole("region", { name: "GraphQL of this view" });
    const view = sent.find((operation) => operation.query.includes("query View("));
    const printed = JSON.parse(
      await drawer.getByRole("region", { name: "Variables" }).locator("pre").innerText(),
    );
    expect(printed).toEqual(view?.variables);
    const bare = (text: string) => text.replace(/\b__typename\b/g, "").replace(/\s+/g, "");
    expect(bare(await drawer.getByRole("region", { name: "Query" }).locator("pre").innerText())).toBe(
      bare(view?.query ?? ""),
    );
    expect(await axe()).toEqual([]);
    await drawer.getByRole("button", { name: "Run again" }).click();
    await page.getByText("Run again: the answer is on the screen.").first().waitFor();
    await drawer.getByRole("link", { name: "Open in the console" }).click();
    await page.waitForURL(/\/console/);
    await page.getByText("subgraph").first().waitFor();
    await close();
  });

  test("as a table the view has the same relations", async () => {
    const { page, axe, close } = await open(EXPLORE);
    const edges = (await drawn(page)).edges.length;
    await page.getByRole("radio", { name: "Table" }).click();
    expect(await page.locator("tbody tr").count()).toBe(edges);
    await page.locator("tbody tr").first().getByRole("button").nth(1).click();
    await inspector(page).locator("mark").first().waitFor();
    expect(await axe()).toEqual([]);
    await close();
  });

  test("a link of which a part does not hold keeps the rest, and guesses nothing", async () => {
    const { page, axe, close } = await open(`${EXPLORE}?steps=1_hglobal-internet_z9_ano-such-thing`);
    const notice = page.getByRole("region", { name: "About this link" });
    expect(await notice.innerText()).toContain("2 steps of this link hold. 1 step could not be read.");
    await notice.getByText(/not in this case/).waitFor();
    expect((await drawn(page)).nodes.some((n) => n.id.endsWith("ent:global-internet"))).toBe(false);
    expect(await axe()).toEqual([]);
    await close();
  });

  test("when the server does not answer it says so, and keeps the steps", async () => {
    let down = true;
    const { page, axe, close } = await house.visit(`${EXPLORE}?steps=1_hnorth-korea`, {
      before: async (p) => {
        await p.route("**/graphql", (route) => (down ? route.abort() : route.continue()));
      },
    });
    await page.getByText("Your steps are kept in this address.").waitFor();
    expect(await axe()).toEqual([]);
    down = false;
    await page.reload();
    await settled(page);
    expect(page.url()).toContain("steps=1_hnorth-korea");
    await close();
  });

  test("the method note tells how the view was made", async () => {
    const { page, axe, close } = await open(`${EXPLORE}?steps=1_hglobal-internet`);
    await page.getByRole("button", { name: "Method note" }).click();
    const note = await page.getByRole("textbox", { name: "Method note" }).inputValue();
    expect(note).toContain("1. Opened Kim Jong-un regime.\n2. Hid Global internet.");
    expect(note).toContain("query View(");
    expect(await axe()).toEqual([]);
    await close();
  });

  test("narrow: one pane at a time, the relation in a sheet that opens, closes and never scrolls sideways", async () => {
    const { page, sideways, axe, picture, close } = await open(`${EXPLORE}?sel=clm:b-c27`, {
      viewport: NARROW,
      hasTouch: true,
    });
    expect(await sideways()).toBe(0);
    expect(await inspector(page).locator("mark").first().innerText()).toBe(SENTENCE);
    expect(await axe()).toEqual([]);
    await picture("explore-narrow");
    await page.getByRole("button", { name: "Make the sheet larger" }).press("ArrowUp");
    await page.getByRole("button", { name: "Make the sheet smaller" }).waitFor();
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.getByRole("radio", { name: "Outline" }).click();
    expect(await outline(page).getByRole("treeitem").first().isVisible()).toBe(true);
    expect(await axe()).toEqual([]);
    await close();
  });

  for (const theme of ["light", "dark"] as const)
    test(`looks as it did, ${theme}`, async () => {
      const { page, axe, picture, close } = await open(`${EXPLORE}?sel=clm:b-c27`, { colorScheme: theme });
      expect(await axe()).toEqual([]);
      await picture(`explore-${theme}`);
      await page.goto(`${house.origin}${EXPLORE}?sel=ent:north-korea`);
      await settled(page);
      await inspector(page).getByRole("heading", { name: "Named as" }).waitFor();
      await picture(`entity-${theme}`);
      await close();
    });

  test("the theme changes the canvas's colours without a reload, and keeps the selection", async () => {
    const { page, close } = await open(`${EXPLORE}?sel=clm:b-c27`);
    const fill = () =>
      page.evaluate(() => {
        const box = document.querySelector("[data-settled]") as HTMLElement & {
          _cyreg: { cy: { nodes(): { data(k: string): string }[] } };
        };
        return box._cyreg.cy.nodes()[0]?.data("fill");
      });
    const light = await fill();
    await page
      .getByRole("button", { name: /theme|dark|light/i })
      .first()
      .click();
    await expect.poll(fill).not.toBe(light);
    expect(page.url()).toContain("sel=clm:b-c27");
    await close();
  });
});
