import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

const PAYMENT = "/c/dprk-soldiers/doc/b?claim=clm:b-c27#p9";
const END = { __typename: "PageInfo", hasNextPage: false, endCursor: null };
let house: House;

describe.skipIf(WITHOUT_BROWSER)("the document", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("a link with a claim shows its sentence, who says so, and how firmly", async () => {
    const { page, wrongs, close } = await house.visit(PAYMENT);
    const card = page.getByRole("region", { name: "The claim, and who says so" });
    await card.getByText("and names no source").waitFor();
    expect(await card.getByRole("link", { name: "Kim Eun-ju" }).count()).toBe(1);
    const marked = page.locator("#p9 mark").first();
    expect(await marked.innerText()).toBe(
      "For every soldier the government takes in some 2,000 US dollars a month.",
    );
    const { y } = (await marked.boundingBox()) ?? { y: -1 };
    expect(y).toBeGreaterThan(88);
    expect(y).toBeLessThan(800);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("N and B walk the claims, Enter shows one in the network, Back returns to its sentence", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers/doc/b#p9");
    await page.keyboard.press("n");
    await expect.poll(() => new URL(page.url()).searchParams.get("claim")).toBe("clm:b-c27");
    await expect
      .poll(() => page.locator("#live").innerText())
      .toMatch(/^Claim 1 of \d+ in paragraph 9: The regime receives/);
    await page.keyboard.press("n");
    const second = new URL(page.url()).searchParams.get("claim");
    expect(second).not.toBe("clm:b-c27");
    await page.keyboard.press("b");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/\/explore\?sel=clm:b-c27/);
    await page.goBack();
    await page.getByRole("region", { name: "The claim, and who says so" }).waitFor();
    await close();
  });

  test("pointing at a stretch selects its claim, and Escape lets go", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers/doc/b#p9");
    await page.locator("#p9 mark").first().click();
    expect(page.url()).toMatch(/claim=clm:b-c27#p9$/);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).not.toMatch(/claim=/);
    await close();
  });

  test("marks can be mentions, each a link to its entity, or none at all", async () => {
    const { page, axe, close } = await house.visit("/c/dprk-soldiers/doc/b");
    await page.getByRole("radio", { name: /^Mentions/ }).click();
    expect(await page.locator("#p9 mark").count()).toBe(0);
    expect(
      await page.locator("#p2").getByRole("link", { name: "Kim Jong-un regime" }).count(),
    ).toBeGreaterThan(0);
    expect(await axe()).toEqual([]);
    await page.getByRole("radio", { name: "None" }).click();
    expect(await page.locator("#p2").getByRole("link").count()).toBe(0);
    await close();
  });

  test("it says whose words they are, before any of them and for as long as they are read", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers/doc/a#p21");
    const banner = page.getByRole("region", { name: "Which text this is" });
    expect(await banner.innerText()).toContain("our own words");
    const { y } = (await banner.boundingBox()) ?? { y: -1 };
    expect(y).toBe(48);
    await close();
  });

  test("V that was pressed before it was known that one may not says why, once it is", async () => {
    let knows = () => {};
    const known = new Promise<void>((done) => {
      knows = done;
    });
    const { page, close } = await house.visit("/c/dprk-soldiers/doc/b#p9", {
      before: async (page) => {
        await page.route("**/graphql", async (route) => {
          if (!route.request().postData()?.includes("query Session")) return route.continue();
          await known;
          const json = await (await route.fetch()).json();
          json.data.session = { ...json.data.session, readOnly: true, curates: [] };
          return route.fulfill({ json });
        });
      },
    });
    await page.locator("[data-text='p9']").waitFor();
    await page.keyboard.press("v");
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe("For");
    knows();
    await page.locator("#live", { hasText: "This server is read-only" }).waitFor();
    await close();
  });

  test("text is chosen as soon as it is known that one may, and stays chosen when it is drawn again", async () => {
    let knows = () => {};
    const known = new Promise<void>((done) => {
      knows = done;
    });
    const { page, close } = await house.visit("/c/dprk-soldiers/doc/b#p9", {
      before: async (page) => {
        await page.route("**/graphql", async (route) => {
          if (route.request().postData()?.includes("query Session")) await known;
          await route.continue();
        });
      },
    });
    await page.locator("[data-text='p9']").waitFor();
    await page.keyboard.press("v");
    knows();
    await page.getByRole("button", { name: "Build a relation" }).waitFor();
    for (let i = 0; i < 4; i++) await page.keyboard.press("Shift+ArrowRight");
    const words = () => page.evaluate(() => getSelection()?.toString().split(" ").length);
    expect(await words()).toBe(5);
    await page.getByRole("radio", { name: "None" }).press("Enter");
    await expect.poll(() => page.locator("[data-text='p9'] mark").count()).toBe(0);
    expect(await words()).toBe(5);
    await page.getByRole("radio", { name: /^Claims/ }).press("Enter");
    await page.locator("[data-text='p9'] mark").first().waitFor();
    expect(await words()).toBe(5);
    await close();
  });

  test("what it asked is shown word for word", async () => {
    const { page, axe, close } = await house.visit(PAYMENT);
    await page.getByText("and names no source").waitFor();
    await page.keyboard.press("q");
    const dialog = page.getByRole("dialog", { name: "The GraphQL of this screen" });
    expect(await dialog.innerText()).toContain("query Document($id: ID!)");
    expect(await dialog.innerText()).toContain('"id": "dprk-soldiers/doc:b"');
    expect(await dialog.getByRole("link", { name: "Open in the console" }).count()).toBe(2);
    expect(await axe()).toEqual([]);
    await close();
  });

  test("a document too long for one answer says how much is here, and comes whole", async () => {
    let rest: unknown[] = [];
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const before = async (page: Page) => {
      await page.route("**/graphql", async (route) => {
        const asked = route.request().postData() ?? "";
        if (asked.includes("query MorePassages")) {
          await held;
          const passages = { __typename: "PassageConnection", pageInfo: END, nodes: rest };
          const node = { __typename: "Document", id: "dprk-soldiers/doc:b", passages };
          return route.fulfill({ json: { data: { node } } });
        }
        if (!asked.includes("query Document(")) return route.continue();
        const json = await (await route.fetch()).json();
        const { passages } = json.data.node;
        rest = passages.nodes.splice(5);
        passages.pageInfo = { ...END, hasNextPage: true, endCursor: "5" };
        return route.fulfill({ json });
      });
    };
    const { page, close } = await house.visit("/c/dprk-soldiers/doc/b", { before });
    await page.getByText(/^5 of \d+ passages are here/).waitFor();
    go();
    await page.locator("#p15").waitFor();
    expect(await page.getByText(/passages are here/).count()).toBe(0);
    await close();
  });

  test("narrow: the claims come as a sheet, one after the other", async () => {
    const { page, axe, sideways, picture, close } = await house.visit(PAYMENT, { viewport: NARROW });
    const sheet = page.getByRole("complementary", { name: "Claim in the text" });
    await sheet.getByText("1 of 8 here").waitFor();
    // How far it was scrolled hangs on when which letters came, by a few pixels: the picture is of one place.
    await page.evaluate(() => {
      scrollBy({ top: (document.getElementById("p9")?.getBoundingClientRect().top ?? 0) - 216 });
    });
    await picture("document-narrow");
    await sheet.getByRole("button", { name: "Next" }).click();
    await sheet.getByText("2 of 8 here").waitFor();
    await sheet.getByRole("button", { name: "Who says so" }).click();
    await sheet.getByText("when it was said").waitFor();
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    await close();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`looks as it did and is clean for axe: ${colorScheme}`, async () => {
      const { page, axe, sideways, picture, wrongs, close } = await house.visit(PAYMENT, { colorScheme });
      await page.getByText("and names no source").waitFor();
      expect(await axe()).toEqual([]);
      expect(await sideways()).toBe(0);
      await picture(`document-${colorScheme}`);
      expect(wrongs).toEqual([]);
      await close();
    });
});
