import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { caseCopy } from "../helpers/caseCopy.ts";

const CASE = "dprk-soldiers";
const WHOLE = `query ($case: ID!) {
  entities(case: $case, first: 500) { nodes { id kind name aliases description degree } }
  claims(case: $case, first: 500) { totalCount nodes { id text subject { id } object { id } origins { id } } }
}`;

/** What the case says of its entities, and of its claims which two each ties and who says so. */
async function saidBy(house: House): Promise<unknown> {
  const asked = new URLSearchParams({ query: WHOLE, variables: JSON.stringify({ case: CASE }) });
  const { data } = await (await fetch(`${house.origin}/graphql?${asked}`)).json();
  expect(data).toBeTruthy();
  return data;
}

/** What just happened, as the page tells it. */
const told = (page: Page) => page.getByRole("region", { name: "What just happened" });

describe.skipIf(WITHOUT_BROWSER)("curation in the page", () => {
  const copy = caseCopy(CASE);
  let house: House;
  beforeAll(async () => {
    house = await House.open(["--case", copy.folder], { actor: "Ada" });
  });
  afterAll(async () => {
    await house?.close();
    copy.remove();
  });

  test("a history without acts says what will stand there", async () => {
    const { page, axe, wrongs, close } = await house.visit(`/c/${CASE}/history`);
    await page.getByRole("heading", { name: "Nothing was changed yet" }).waitFor();
    expect(await axe()).toEqual([]);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("a wrong merge: what moves is told before, and Undo takes all of it back", async () => {
    const before = await saidBy(house);
    const { page, axe, wrongs, close } = await house.visit(`/c/${CASE}/explore?sel=ent:civilians-harmed`);
    const perhaps = page.getByRole("region", { name: "Perhaps the same" });
    await perhaps
      .getByRole("button", { name: "Merge with Civilian population of North Korea…" })
      .press("Enter");
    await page.getByRole("region", { name: "Goes: Civilian population of North Korea" }).waitFor();
    expect(await axe()).toEqual([]);
    await page.keyboard.press("Escape");
    await perhaps
      .getByRole("button", { name: "Civilian population of North Korea", exact: true })
      .press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("sel")).toBe("ent:civilian-population");
    await page.goto(`${house.origin}/c/${CASE}/explore?sel=ent:russia`);
    await page.getByRole("button", { name: "Merge with…" }).click();
    const dialog = page.getByRole("dialog", { name: "Merge Russia with another" });
    await dialog.getByRole("button", { name: /^The other one/ }).click();
    await page.getByRole("searchbox").fill("Ukraine");
    await page
      .getByRole("option", { name: /^Ukraine/ })
      .first()
      .click();
    const stays = dialog.getByRole("region", { name: /^Stays: / });
    await stays.waitFor();
    expect(await stays.getAttribute("aria-label")).toBe("Stays: Russia");
    await dialog.getByRole("button", { name: "Turn round" }).click();
    expect(await stays.getAttribute("aria-label")).toBe("Stays: Ukraine");
    expect(await dialog.innerText()).toMatch(/\d+ claims about it\n\d+ claims? in which it speaks/);
    expect(await axe()).toEqual([]);
    await dialog.getByRole("button", { name: "Merge into Ukraine" }).click();
    await dialog.waitFor({ state: "hidden" });
    await told(page)
      .getByText(/^Merged “Russia” into “Ukraine”: \d+ claims/)
      .waitFor();
    expect(new URL(page.url()).searchParams.get("sel")).toBe("ent:ukraine");
    expect(await saidBy(house)).not.toEqual(before);
    await told(page).getByRole("button", { name: "Undo" }).click();
    await told(page)
      .getByText(/^Unmerged “Russia” from “Ukraine”/)
      .waitFor();
    expect(await saidBy(house)).toEqual(before);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("the history tells both acts, what they changed and that its chain is whole, and takes one back again", async () => {
    const { page, axe, wrongs, close } = await house.visit(`/c/${CASE}/history`);
    const acts = page.getByRole("list", { name: "Acts, the newest first" }).getByRole("listitem");
    await acts.first().waitFor();
    expect(await acts.count()).toBe(2);
    await page.getByText("Chain whole: this page computed the SHA-256 seals of all 2 acts anew.").waitFor();
    expect(await acts.nth(1).innerText()).toMatch(
      /Merged “Russia” into “Ukraine”[\s\S]*Ada[\s\S]*Taken back by act 2/,
    );
    await acts.first().getByRole("button", { name: "What changed with act 2" }).click();
    const changed = page.getByRole("table", { name: "ent:russia, before and after" });
    await changed
      .getByRole("row", { name: /name nothing Russia/ })
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get("act")).toBe("2");
    expect(await axe()).toEqual([]);
    await page.goBack();
    await changed.waitFor({ state: "hidden" });
    await acts.first().getByRole("button", { name: "Undo act 2" }).click();
    await acts.first().getByRole("button", { name: "Undo act 3" }).click();
    await acts.first().getByRole("button", { name: "Undo act 4" }).waitFor();
    expect(await acts.count()).toBe(4);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("one entry of two things is split: what goes is told in numbers, and Undo takes it back", async () => {
    const before = await saidBy(house);
    const { page, axe, wrongs, close } = await house.visit(`/c/${CASE}/explore?sel=ent:russia`);
    await page.getByRole("button", { name: "Split…" }).click();
    const dialog = page.getByRole("dialog", { name: "Split Russia" });
    const split = dialog.getByRole("button", { name: "Split", exact: true });
    const claims = dialog.getByRole("group", { name: /^Claims about it/ });
    await claims.getByRole("checkbox").first().check();
    expect(await split.isDisabled()).toBe(true);
    await dialog.getByRole("textbox", { name: "Name of the new one" }).fill("The Kremlin’s press office");
    await dialog.getByText(/^Goes to the new one: 0 names, 1 claim about it, 0 sentences/).waitFor();
    expect(await axe()).toEqual([]);
    await split.click();
    await dialog.waitFor({ state: "hidden" });
    await told(page)
      .getByText(/^Split “The Kremlin’s press office” from “Russia”: 1 claim moved/)
      .waitFor();
    expect(new URL(page.url()).searchParams.get("sel")).toBe("ent:the-kremlins-press-office");
    expect(await saidBy(house)).not.toEqual(before);
    await told(page).getByRole("button", { name: "Undo" }).click();
    await told(page)
      .getByText(/^Took back act \d+/)
      .waitFor();
    expect(await saidBy(house)).toEqual(before);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("a claim is edited where it is read; two curators see both texts, and what is kept is chosen", async () => {
    const { page, axe, wrongs, close } = await house.visit(`/c/${CASE}/explore?sel=clm:b-c27`);
    await page.getByRole("button", { name: "Edit…" }).click();
    const dialog = page.getByRole("dialog", { name: "Edit the claim" });
    const words = dialog.getByRole("textbox", { name: "The claim, in our words" });
    await words.waitFor();
    const before = await words.inputValue();
    expect(await axe()).toEqual([]);
    await words.fill("One curator’s words.");
    const other = await house.visit(`/c/${CASE}/explore?sel=clm:b-c27`);
    await other.page.getByRole("button", { name: "Edit…" }).click();
    const theirs = other.page.getByRole("dialog", { name: "Edit the claim" });
    await theirs.getByRole("textbox", { name: "The claim, in our words" }).fill("Another curator’s words.");
    await theirs.getByRole("button", { name: "Save" }).click();
    await theirs.waitFor({ state: "hidden" });
    await dialog.getByRole("button", { name: "Save" }).click();
    const row = dialog.getByRole("row", { name: /^text / });
    await row.waitFor();
    expect((await row.innerText()).split(/\t|\n/)).toEqual([
      "text",
      "Another curator’s words.",
      "One curator’s words.",
    ]);
    expect(await axe()).toEqual([]);
    await dialog.getByRole("button", { name: "Take theirs" }).click();
    await expect.poll(() => words.inputValue(), { timeout: 15_000 }).toBe("Another curator’s words.");
    await words.fill(before);
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "hidden" });
    await told(page).getByText("Changed the claim").first().waitFor();
    expect(wrongs).toEqual([]);
    await other.close();
    await close();
  });

  test("a claim that others lean on says so, and is not taken out", async () => {
    const { page, axe, close } = await house.visit(`/c/${CASE}/explore?sel=clm:b-c27`);
    await page.getByRole("button", { name: "Retract…" }).click();
    const dialog = page.getByRole("dialog", { name: "Retract the claim" });
    await dialog.getByText(/ accusations?: /).waitFor();
    expect(await axe()).toEqual([]);
    const along = dialog.getByRole("checkbox");
    if ((await along.count()) > 0) await along.check();
    await dialog.getByRole("button", { name: "Retract" }).click();
    await dialog
      .getByRole("alert")
      .getByText(/is still named by/)
      .waitFor();
    expect(await axe()).toEqual([]);
    await dialog.getByRole("button", { name: "Keep it" }).click();
    await close();
  });

  test("by keyboard in the reader: text is chosen, a relation built from it, and it stands in Explore", async () => {
    const { page, axe, wrongs, close } = await house.visit(`/c/${CASE}/doc/b#p9`);
    await page.locator("[data-text='p9']").waitFor();
    await page.keyboard.press("v");
    await page.getByRole("button", { name: "Build a relation" }).waitFor();
    for (let i = 0; i < 4; i++) await page.keyboard.press("Shift+ArrowRight");
    expect(await page.evaluate(() => getSelection()?.toString().split(" ").length)).toBe(5);
    await page.keyboard.press("r");
    const builder = page.getByRole("region", { name: "Build a relation" });
    const choose = async (end: RegExp, name: string) => {
      await builder.getByRole("button", { name: end }).click();
      await page.getByRole("searchbox").fill(name);
      await page
        .getByRole("option", { name: new RegExp(`^${name}`) })
        .first()
        .click();
    };
    await choose(/^Who or what/, "North Korea");
    await choose(/^To whom or what/, "Russia");
    const record = builder.getByRole("region", { name: "What the record holds" });
    await record.getByText(/^The record holds \d+ claims? between these two/).waitFor();
    expect(await record.innerText()).not.toContain("conscripted");
    await builder.getByRole("button", { name: /Verb, of/ }).click();
    await page.getByRole("option").nth(1).click();
    const words = builder.getByRole("textbox", { name: "The claim, in our words" });
    expect(await words.inputValue()).toMatch(/^North Korea .* Russia\.$/);
    await words.fill("A claim that was built in the reader.");
    await builder.getByText("A figure", { exact: true }).press("Enter");
    await builder.getByRole("textbox", { name: "Figure" }).fill("2,000");
    await builder.getByText("Say what is counted: soldiers, USD, years.").waitFor();
    expect(await builder.getByRole("button", { name: "Add the claim" }).isDisabled()).toBe(true);
    await builder.getByRole("textbox", { name: "What is counted" }).fill("soldiers");
    await builder.getByRole("button", { name: /A claim about/ }).press("Enter");
    await page.getByRole("option", { name: /^call/ }).press("Enter");
    expect(await axe()).toEqual([]);
    await builder.getByRole("button", { name: "Add the claim" }).click();
    await builder.waitFor({ state: "hidden" });
    await told(page)
      .getByText(/A claim that was built in the reader/)
      .waitFor();
    await told(page).getByRole("button", { name: "Show in Explore" }).click();
    const claim = page.getByRole("complementary", { name: "Selected claim" });
    await claim.getByText("A claim that was built in the reader.").first().waitFor();
    await claim.getByText("2,000 soldiers").first().waitFor();
    await claim.getByText("opinion", { exact: true }).first().waitFor();
    await claim.getByRole("button", { name: "Retract…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Retract" }).click();
    await told(page)
      .getByText(/^Removed the claim “A claim that was built/)
      .waitFor();
    expect(new URL(page.url()).searchParams.get("sel")).toBeNull();
    expect(wrongs).toEqual([]);
    await close();
  });

  test("narrow: the history fits, and an act that is shown otherwise than it was sealed is pointed at", async () => {
    const before = async (p: Page) => {
      await p.route("**/graphql", async (route) => {
        if (!(route.request().postData() ?? "").includes("query History(")) return route.continue();
        const json = await (await route.fetch()).json();
        json.data.audit.nodes[1].actor = "Eve";
        return route.fulfill({ json });
      });
    };
    const { page, axe, sideways, close } = await house.visit(`/c/${CASE}/history?act=1`, {
      ...{ viewport: NARROW, before },
    });
    await page.getByRole("table").first().waitFor();
    await page
      .getByRole("alert")
      .getByText("The chain is broken at act 2: who did it is shown otherwise than it was sealed.")
      .waitFor();
    await page.getByRole("listitem").filter({ hasText: "Eve" }).getByText("Its seal does not hold").waitFor();
    expect(await sideways()).toBe(0);
    expect(await axe()).toEqual([]);
    await close();
  });
});

describe.skipIf(WITHOUT_BROWSER)("curation on a server that is read-only", () => {
  const copy = caseCopy(CASE);
  let house: House;
  beforeAll(async () => {
    house = await House.open(["--read-only"], { first: ["load", copy.folder] });
  });
  afterAll(async () => {
    await house?.close();
    copy.remove();
  });

  test("says why nothing can be changed, and offers no act", async () => {
    const { page, axe, close } = await house.visit(`/c/${CASE}/history`);
    await page.getByText("This server is read-only: nothing can be changed here.").waitFor();
    expect(await axe()).toEqual([]);
    await page.goto(`${house.origin}/c/${CASE}/explore?sel=ent:russia`);
    await page.getByRole("link", { name: "Path from here…" }).waitFor();
    expect(await page.getByRole("button", { name: /^(?:Merge with|Split|Correct)…/ }).count()).toBe(0);
    await page.goto(`${house.origin}/c/${CASE}/doc/b#p9`);
    await page.locator("[data-text='p9']").waitFor();
    await page.keyboard.press("v");
    await page.locator("#live", { hasText: "This server is read-only" }).waitFor();
    await close();
  });
});
