import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { ROOT } from "../helpers/root.ts";
import { temporary } from "../helpers/server.ts";

const CASE = "dprk-soldiers";
const drawn = (page: Page) => page.locator("[data-settled='true']").waitFor();
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe.skipIf(WITHOUT_BROWSER)("kept views", () => {
  const place = temporary();
  const folder = join(place.dir, CASE);
  let house: House;
  beforeAll(async () => {
    cpSync(join(ROOT, "cases", CASE), folder, { recursive: true });
    house = await House.open(["--case", folder], { actor: "Anna" });
  });
  afterAll(async () => {
    await house?.close();
    place.remove();
  });
  const text = () => readFileSync(join(folder, "views.yaml"), "utf8");

  test("a view is saved with its steps and places, opened by its short link, and taken back", async () => {
    const { page, axe, wrongs, close } = await house.visit(
      `/c/${CASE}/explore?steps=1_o1.12..1.kim-jong-un&sel=ent:kim-jong-un`,
    );
    await drawn(page);
    await page.getByRole("button", { name: "Save view" }).click();
    const dialog = page.getByRole("dialog", { name: "Save this view" });
    await dialog.getByRole("button", { name: "Save view" }).click();
    await dialog.getByText("A kept view needs a title.").waitFor();
    await dialog.getByLabel("Title").fill("Around Kim Jong-un");
    await dialog.getByLabel("What there is to see").fill("Who and what he is tied to.");
    expect(await axe()).toEqual([]);
    await dialog.getByRole("button", { name: "Save view" }).click();
    await page.getByText("The view “Around Kim Jong-un” is kept.").first().waitFor();
    expect(param(page, "v")).toBe("view:around-kim-jong-un");
    expect(text()).toContain("title: Around Kim Jong-un");
    const at = param(page, "at");
    await page.goto(`${house.origin}/c/${CASE}/explore?v=view:around-kim-jong-un`);
    await drawn(page);
    await page.getByRole("region", { name: "Kept view" }).getByText("Who and what he is tied to.").waitFor();
    await expect.poll(() => param(page, "at")).not.toBeNull();
    expect(placesIn(param(page, "at"))).toEqual(placesIn(at));
    expect(param(page, "steps")).toBe("1_o1.12..1.kim-jong-un");
    expect(param(page, "sel")).toBe("ent:kim-jong-un");
    await page.goto(`${house.origin}/c/${CASE}/views`);
    await page.getByRole("button", { name: "Remove Around Kim Jong-un" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page
      .getByText(/^Took back act 2 by Anna/)
      .first()
      .waitFor();
    await page.getByRole("link", { name: "Around Kim Jong-un" }).waitFor();
    expect(text()).toContain("title: Around Kim Jong-un");
    expect(wrongs).toEqual([]);
    await close();
  });

  test("two who rename one view: the second is shown both texts and decides", async () => {
    const { page, close } = await house.visit(`/c/${CASE}/views`);
    await page.getByRole("button", { name: "Rename Who is paid, and how much" }).click();
    const dialog = page.getByRole("dialog", { name: "Rename this view" });
    await dialog.getByLabel("Title").fill("Mine");
    await page.evaluate(async (kase) => {
      const query = `mutation ($input: SaveViewInput!) { saveView(input: $input) { text } }`;
      const seen = 1000;
      const input = {
        clientMutationId: "theirs",
        case: kase,
        id: "view:money",
        seen,
        title: "Theirs",
        address: "claims",
      };
      const headers = { "content-type": "application/json" };
      const answer = await fetch("/graphql", {
        method: "POST",
        headers,
        body: JSON.stringify({ query, variables: { input } }),
      });
      const { errors } = await answer.json();
      if (errors) throw new Error(errors[0].message);
    }, CASE);
    await dialog.getByRole("button", { name: "Save", exact: true }).click();
    const alert = dialog.getByRole("alert");
    await alert.getByText("Theirs", { exact: true }).waitFor();
    await alert.getByText("Mine", { exact: true }).waitFor();
    await dialog.getByRole("button", { name: "Write mine in its place" }).click();
    await page.getByRole("link", { name: "Mine", exact: true }).waitFor();
    await close();
  });

  test("every kept view is listed on any page width, and one told in a story cannot be removed", async () => {
    const { page, axe, sideways, close } = await house.visit(`/c/${CASE}/views`, { viewport: NARROW });
    await page.getByRole("heading", { name: "Kept views" }).waitFor();
    expect(
      await page.getByRole("button", { name: "Remove Casualty figures, and who says each" }).isDisabled(),
    ).toBe(true);
    expect(await sideways()).toBe(0);
    expect(await axe()).toEqual([]);
    await close();
  });

  test("a note is pinned to a relation, marked in the outline, changed, and taken out with a way back", async () => {
    const link = `/c/${CASE}/explore?v=view:order-to-article-2-4`;
    const { page, axe, wrongs, close } = await house.visit(link);
    await drawn(page);
    const pane = page.getByRole("region", { name: "Relation, its thread" });
    const notes = () => readFileSync(join(folder, "notes.yaml"), "utf8");
    await pane.getByRole("button", { name: "Add a note" }).click();
    const dialog = page.getByRole("dialog", { name: "Add a note" });
    await dialog.getByLabel("Note", { exact: true }).fill("Pinned by the test.");
    expect(await axe()).toEqual([]);
    await dialog.getByRole("button", { name: "Save note" }).click();
    await pane.getByText("Pinned by the test.").waitFor();
    expect(notes()).toContain("Pinned by the test.");
    await page
      .getByRole("treeitem", { name: /with a note/ })
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "Edit the note “Pinned by the test.”" }).click();
    const edit = page.getByRole("dialog", { name: "Edit this note" });
    await edit.getByLabel("Note", { exact: true }).fill("Changed by the test.");
    await edit.getByRole("button", { name: "Save note" }).click();
    await pane.getByText("Changed by the test.").waitFor();
    await pane.getByRole("button", { name: "Remove the note “Changed by the test.”" }).click();
    await pane.getByText("Changed by the test.").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).last().click();
    await pane.getByText("Changed by the test.").waitFor();
    expect(await axe()).toEqual([]);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("a link made for another case says what is missing and shows the rest", async () => {
    const steps = "1_o1.12..2.kim-jong-un.of-elsewhere_hnot-here-either_aruss-not-here";
    const { page, axe, close } = await house.visit(`/c/${CASE}/explore?steps=${steps}&sel=ent:of-elsewhere`);
    await drawn(page);
    const notice = page.getByRole("region", { name: "About this link" });
    await notice.getByText(/3 things it speaks of are not in this case/).waitFor();
    await page
      .getByRole("treeitem", { name: /^Person Kim Jong-un|Kim Jong-un/ })
      .first()
      .waitFor();
    await page.getByText("This case has nothing of that id.").waitFor();
    expect(await axe()).toEqual([]);
    await close();
  });

  test("a link to a view that the case does not have says so and shows the case", async () => {
    const { page, axe, close } = await house.visit(`/c/${CASE}/explore?v=view:of-another-case`);
    await page.getByText("This case has no view called view:of-another-case.").waitFor();
    await drawn(page);
    expect(await axe()).toEqual([]);
    await close();
  });

  test("a story is walked by keys, each chapter beside its live view", async () => {
    const { page, axe, sideways, wrongs, close } = await house.visit(`/c/${CASE}/story/what-is-known`);
    await page.getByRole("heading", { name: "What was known on 1 December 2024" }).waitFor();
    await drawn(page);
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "How many fell, and who says so" }).waitFor();
    expect(await page.locator("#live").innerText()).not.toBe("");
    await drawn(page);
    expect(param(page, "ch")).toBe("2");
    expect(param(page, "steps")).toMatch(/^1_o0/);
    await page.keyboard.press("End");
    await page.getByRole("heading", { level: 2, name: "What would have to be shown" }).waitFor();
    await page.getByText("Chapter 6 of 6", { exact: true }).waitFor();
    expect(await axe()).toEqual([]);
    await page.goBack();
    await page.getByRole("heading", { name: "How many fell, and who says so" }).waitFor();
    await page.keyboard.press("Home");
    await page.getByText("Chapter 1 of 6", { exact: true }).waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });

  test("chapters left while their picture is still being painted break nothing", async () => {
    const { page, wrongs, close } = await house.visit(`/c/${CASE}/story/what-is-known`, {
      before: async (p) => {
        await p.addInitScript(() => {
          // Frames come late, as on a busy machine.
          const frame = globalThis.requestAnimationFrame.bind(globalThis);
          globalThis.requestAnimationFrame = (then) => frame((at) => setTimeout(() => then(at), 100));
        });
      },
    });
    for (let wait = 0; wait <= 400; wait += 80)
      for (const key of ["End", "Home", "ArrowRight"]) {
        await page.keyboard.press(key);
        await page.waitForTimeout(wait);
      }
    expect(wrongs).toEqual([]);
    await close();
  });

  test("a story is written by keyboard: chapters are added, put in order, kept, read and changed", async () => {
    const { page, axe, sideways, wrongs, close } = await house.visit(`/c/${CASE}/views`);
    await page.getByRole("button", { name: "New story" }).click();
    await page.getByRole("button", { name: "Save story" }).click();
    await page.getByText("A story needs a title.").waitFor();
    await page.getByRole("alert").getByText("A story needs a chapter.").waitFor();
    expect(await axe()).toEqual([]);
    await page.getByLabel("Title").fill("Three looks");
    await page.getByLabel("What it tells").fill("In which order one looks.");
    const add = page.getByRole("button", { name: /^Add “/ });
    for (const i of [0, 1, 2]) await add.nth(i).click();
    const headings = page.getByRole("textbox", { name: "Heading" });
    const written = () => headings.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const [one, two, three] = await written();
    await headings.nth(0).focus();
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("Alt+ArrowDown");
    expect(await written()).toEqual([two, three, one]);
    expect(await page.locator("#live").innerText()).toBe(`Chapter 3 of 3: ${one}`);
    await page.keyboard.press("End");
    await page.keyboard.type(", at last");
    await page.getByRole("button", { name: "Move chapter 1 down" }).press("Enter");
    await page.getByRole("button", { name: "Remove chapter 1" }).press("Enter");
    expect(await written()).toEqual([two, `${one}, at last`]);
    await page.goto(`${house.origin}/c/${CASE}/views`);
    await page.getByRole("button", { name: "New story" }).click();
    expect(await written()).toEqual([]);
    for (const i of [1, 0]) await add.nth(i).click();
    await page.getByLabel("Title").fill("Two looks");
    await page.goBack();
    await page.goForward();
    expect(await written()).toEqual([two, one]);
    await page.getByRole("button", { name: "Save story" }).press("Enter");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("heading", { level: 2, name: two ?? "" }).waitFor();
    expect(text()).toContain("title: Two looks");
    await page.setViewportSize(NARROW);
    await page.goto(`${house.origin}/c/${CASE}/views?story=story:two-looks`);
    await page.getByLabel("Title").fill("Two looks, the other way");
    await page.getByRole("button", { name: "Move chapter 2 up" }).press("Enter");
    expect(await sideways()).toBe(0);
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Save story" }).click();
    await page.getByRole("link", { name: "Two looks, the other way" }).waitFor();
    await page.getByRole("button", { name: "Remove Two looks, the other way" }).click();
    await page.getByRole("link", { name: "Two looks, the other way" }).waitFor({ state: "detached" });
    expect(wrongs).toEqual([]);
    await close();
  });

  test("a story fits a narrow page", async () => {
    const { page, axe, sideways, close } = await house.visit(`/c/${CASE}/story/what-is-known?ch=2`, {
      viewport: NARROW,
    });
    await drawn(page);
    expect(await sideways()).toBe(0);
    expect(await axe()).toEqual([]);
    await close();
  });
});

describe.skipIf(WITHOUT_BROWSER)("a server that writes to no case", () => {
  test("says why nothing can be kept, and that the link holds the view", async () => {
    const house = await House.open(["--read-only"], { first: ["load", join(ROOT, "cases", CASE)] });
    const { page, close } = await house.visit(`/c/${CASE}/explore`);
    await drawn(page);
    await page.getByRole("button", { name: "Save view" }).click();
    await page.getByText("This server is read-only: nothing can be changed here.").waitFor();
    expect(await page.getByRole("dialog").getByRole("button", { name: "Save view" }).count()).toBe(0);
    await close();
    await house.close();
  });
});

/** Eight characters a place; whichever side a name stands on is the layout's. */
function placesIn(at: string | null): string[] {
  return (at?.match(/.{8}/g) ?? []).map((one) => one.slice(0, 3) + one.slice(4)).sort();
}
