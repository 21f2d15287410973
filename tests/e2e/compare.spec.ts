import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

const HERE = "/c/dprk-soldiers/compare";
let house: House;

const live = (page: Page) => page.locator("#live").innerText();
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const group = (page: Page, name: RegExp) => page.getByRole("region", { name });

describe.skipIf(WITHOUT_BROWSER)("compare", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("from a document, another is chosen by keyboard; each line opens its claim and its passage", async () => {
    const { page, axe, wrongs, close } = await house.visit("/c/dprk-soldiers/doc/a");
    await page.getByRole("link", { name: "Compare with…" }).click();
    await page.getByText("Choose the second one").waitFor();
    await page.getByRole("button", { name: /Choose Second/ }).press("Enter");
    await page.keyboard.type("B Kim");
    await page.keyboard.press("Enter");
    await expect.poll(() => param(page, "b")).toBe("doc:b");
    await expect
      .poll(() => live(page), { timeout: 15_000 })
      .toMatch(/^\d+ pairs contradict, .* claims only in A, \d+ only in B\.$/);
    await page.getByText("Neither cites the other.").waitFor();
    const why = group(page, /^Contradicting/).getByRole("button", {
      name: /^contradicts: North Korean soldiers fight/,
    });
    await why.press("Enter");
    await expect.poll(() => param(page, "pair")).toBe("clm:a-c02,clm:b-c02");
    await page
      .getByRole("region", { name: "Selected pair" })
      .getByText(/^As to the place only/)
      .waitFor();
    expect(await live(page)).toMatch(/^contradicts: As to the place only/);
    expect(await axe()).toEqual([]);
    await page.keyboard.press("j");
    await expect.poll(() => param(page, "pair")).not.toBe("clm:a-c02,clm:b-c02");
    await page.getByRole("button", { name: "Show the GraphQL" }).click();
    await page.getByRole("heading", { name: "Compare", exact: true }).waitFor();
    await page.keyboard.press("Escape");
    const row = group(page, /^Contradicting/)
      .getByRole("listitem")
      .first();
    await row.getByRole("link", { name: "Read it in document B, caption" }).click();
    await expect.poll(() => page.url()).toMatch(/\/doc\/b\?claim=clm:b-c02#cap$/);
    await page.goBack();
    await group(page, /^Contradicting/).waitFor();
    await row
      .getByRole("link", { name: "North Korean soldiers fight alongside Russian forces in Ukraine." })
      .click();
    await expect.poll(() => param(page, "sel")).toBe("clm:a-c02");
    expect(wrongs).toEqual([]);
    await close();
  });

  test("two that are selected in Explore are compared, swapped, and drawn", async () => {
    const { page, axe, close } = await house.visit(
      "/c/dprk-soldiers/explore?sel=ent:russia&also=ent:north-korea",
    );
    await page.getByRole("link", { name: "Compare both" }).click();
    await page.getByRole("heading", { name: "What two entities share, and where they part" }).waitFor();
    expect([param(page, "a"), param(page, "b")]).toEqual(["ent:russia", "ent:north-korea"]);
    await group(page, /^Only of Russia/).waitFor();
    await page.getByText(/^\d+ voices of \d+ stand behind both: .* counts once/).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Swap sides" }).click();
    await expect.poll(() => param(page, "a")).toBe("ent:north-korea");
    await page.getByRole("button", { name: "First North Korea" }).click();
    await page.keyboard.type("Ukraine");
    await expect.poll(() => page.getByRole("option").first().innerText()).toMatch(/^Ukraine\s+State/);
    await page.keyboard.press("Enter");
    await group(page, /^Only of Ukraine/).waitFor();
    await page.goBack();
    await group(page, /^Only of North Korea/).waitFor();
    await page.getByRole("link", { name: "Draw it" }).click();
    await expect.poll(() => live(page)).toMatch(/^\d+ entities, \d+ relations/);
    await close();
  });

  test("what was known on two days is asked from the menu, and a group opens whole in the address", async () => {
    const { page, axe, sideways, wrongs, close } = await house.visit("/c/dprk-soldiers", {
      viewport: NARROW,
      colorScheme: "dark",
    });
    await page.getByRole("button", { name: "More sections" }).click();
    await page.getByRole("menuitemradio", { name: "Compare" }).click();
    await page.getByRole("link", { name: "Documents A and B" }).waitFor();
    await page.getByRole("radio", { name: "Days" }).click();
    await page.getByLabel("First").fill("2024-12-01");
    await page.getByLabel("Second").fill("2025-03-01");
    const came = group(page, /^Said after 1 December 2024/);
    await came.waitFor();
    expect(await came.getByRole("listitem").count()).toBe(20);
    await came.getByRole("button", { name: /^Show all \d+/ }).click();
    await expect.poll(() => came.getByRole("listitem").count()).toBeGreaterThan(20);
    expect(param(page, "more")).toBe("onlyB");
    const alike = group(page, /^Alike/);
    await alike.getByRole("button", { name: /^Show / }).click();
    await expect.poll(() => alike.getByRole("listitem").count()).toBeGreaterThan(100);
    expect(param(page, "more")).toBe("alike,onlyB");
    expect(await came.getByRole("heading").innerText()).toMatch(
      /^Said after 1 December 2024\s+\d+\s+and by 1 March 2025, in no pair; \d+ more are in the pairs$/,
    );
    const beside = page.getByRole("complementary", { name: "Beside the comparison" });
    const things = /^Show all (\d+) things$/;
    const offered = await beside.getByRole("button", { name: things }).innerText();
    await beside.getByRole("button", { name: things }).click();
    const section = beside.locator("section", { hasText: "Both speak of" });
    await expect.poll(() => section.getByRole("listitem").count()).toBe(Number(things.exec(offered)?.[1]));
    expect(param(page, "more")).toBe("alike,onlyB,shared");
    await group(page, /^Contradicting/)
      .getByRole("button")
      .first()
      .click();
    await page.getByRole("region", { name: "Selected pair" }).waitFor();
    expect(await sideways()).toBe(0);
    expect(await axe()).toEqual([]);
    await page.goto(`${house.origin}${HERE}?a=2024-11&b=2025-03-01`);
    await group(page, /^Said after 30 November 2024/).waitFor();
    expect(await page.getByLabel("First", { exact: true }).inputValue()).toBe("2024-11-30");
    expect(wrongs).toEqual([]);
    await close();
  });

  test("what cannot be compared is said, and the choice stays", async () => {
    const { page, axe, close } = await house.visit(`${HERE}?a=doc:a&b=ent:russia`);
    await page
      .getByText(
        "The first (a) is a document, the second (b) an entity. Compare two documents, two entities or two days.",
      )
      .waitFor();
    expect(await axe()).toEqual([]);
    await page.goto(`${house.origin}${HERE}?a=ent:russia&b=ent:nobody`);
    await page.getByText(/no entity of dprk-soldiers is called/).waitFor();
    await page.getByRole("button", { name: "Second not in this case" }).waitFor();
    await page.goto(`${house.origin}${HERE}?a=doc:a&b=doc:b&words=zzzz`);
    await page.getByText("Neither has a claim here").waitFor();
    await page.getByRole("button", { name: /^Take away: / }).click();
    await group(page, /^Contradicting/).waitFor();
    await close();
  });
});
