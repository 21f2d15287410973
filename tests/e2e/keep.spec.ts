import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { ROOT } from "../helpers/root.ts";
import { temporary } from "../helpers/server.ts";

const CASE = "dprk-soldiers";
const OWNERSHIP = `/c/${CASE}/arguments/iss:ownership`;
const PRICE = "A price for each month and each death";

/** A case's folder of its own: what is kept is written there, and never into the text that ships. */
function copied() {
  const place = temporary();
  const folder = join(place.dir, CASE);
  cpSync(join(ROOT, "cases", CASE), folder, { recursive: true });
  const text = () => readFileSync(join(folder, "arguments", "ownership.yaml"), "utf8");
  /** What the text says of one argument. */
  const item = (id: string) =>
    text()
      .split(/^ {2}- id: /m)
      .find((one) => one.startsWith(`${id}\n`)) ?? "";
  return { folder, text, item, remove: place.remove };
}

const overlay = (page: Page) => new URL(page.url()).searchParams.get("overlay");
const trayOf = (page: Page) => page.getByRole("region", { name: "What if", exact: true });
const live = (page: Page) => page.locator("#live").innerText();

async function asked(page: Page) {
  const keep = trayOf(page).getByRole("button", { name: "Keep …" });
  await keep.waitFor();
  await page.locator("[data-settled='true']").waitFor();
  await keep.click();
  const dialog = page.getByRole("dialog", { name: /^Keep th/ });
  await dialog.getByText("So far: ").first().waitFor();
  return dialog;
}

async function graphql(house: House, query: string, variables: object = {}) {
  const answer = await fetch(`${house.origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as { data: Record<string, never>; errors?: unknown };
}

/** Somebody else gives an argument another strength, elsewhere. */
async function otherwise(house: House, strength: number, reason: string) {
  const premises = ["clm:m-price", "clm:b-c28", "clm:m-rule-ownership"].map((claim, i) => ({
    claim,
    role: i === 2 ? "definition" : "feature",
  }));
  const whole = { id: "arg:price-per-head", title: PRICE, scheme: "classification", premises };
  const act = { clientMutationId: `other-${strength}`, case: CASE, seen: 500 };
  const { errors } = await graphql(
    house,
    "mutation ($input: SaveArgumentInput!) { saveArgument(input: $input) { audit { id } } }",
    { input: { ...whole, ...act, conclusion: "clm:m-ownership", strength, reason } },
  );
  expect(errors).toBeUndefined();
}

describe.skipIf(WITHOUT_BROWSER)("keeping a strength", () => {
  const copy = copied();
  let house: House;
  beforeAll(async () => {
    house = await House.open(["--case", copy.folder], { actor: "Ada" });
  });
  afterAll(async () => {
    await house?.close();
    copy.remove();
  });

  test("by keyboard alone: asked for a reason, written with it, in the trail, and there after a reload", async () => {
    const address = `${OWNERSHIP}?overlay=reject.clm:relied/nis,strength-4.arg:price-per-head,strength-3.arg:profit`;
    const { page, axe, wrongs, close } = await house.visit(address);
    await page.locator("[data-settled='true']").waitFor();
    await trayOf(page).getByRole("button", { name: "Keep …" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Keep these strengths" });
    await dialog.getByRole("heading", { name: PRICE }).waitFor();
    const words = await dialog.innerText();
    expect(words).toContain("into its audit trail");
    expect(words).toMatch(/2 moderate\s*→\s*(becomes)?\s*4 conclusive/);
    expect(words).toContain("stay in the link: 1 rejected statement.");
    expect(await axe()).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await expect.poll(focused).toBe("Keep …");
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Save" }).focus();
    await page.keyboard.press("Enter");
    await dialog.getByText("A strength other than 2 needs a reason.").first().waitFor();
    const first = dialog.getByRole("textbox", { name: `Why is it conclusive? ${PRICE}` });
    await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await axe()).toEqual([]);
    await page.keyboard.type("Both ledgers name a price.");
    await page.keyboard.press("Tab");
    await page.keyboard.type("The sums are named.");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Save");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => overlay(page)).toBe("reject.clm:relied/nis");
    await page.getByText("2 strengths are kept in the case’s text, under the name Ada.").first().waitFor();
    await expect.poll(() => live(page)).toMatch(/^Kept, and weighed again\. \d+ labels? changes?; /);
    // One statement is still rejected: the focus stays in the tray, where it begins.
    await expect.poll(focused).toBe("What if");
    expect(copy.item("arg:price-per-head")).toContain(
      "strength: 4\n    reason: Both ledgers name a price.\n",
    );
    expect(copy.item("arg:price-per-head")).toMatch(/\{ ?claim: clm:m-rule-ownership, role: definition ?\}/);
    expect(copy.item("arg:profit")).toContain("strength: 3\n    reason: The sums are named.\n");
    const { data } = await graphql(
      house,
      "query ($case: ID!) { audit(case: $case) { nodes { actor act subjects } } }",
      { case: CASE },
    );
    expect(data.audit).toEqual({
      nodes: ["price-per-head", "profit"].map((slug) => ({
        ...{ actor: "Ada", act: "saveArgument", subjects: [`${CASE}/arg:${slug}`] },
      })),
    });
    await page.goto(`${house.origin}${OWNERSHIP}?sel=arg:price-per-head`);
    const argument = page.getByRole("complementary", { name: "The argument" });
    await argument.getByText("Strength 4: Both ledgers name a price.").waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });

  test("what one kept is in every answer that the page had: the map without a what-if is asked anew", async () => {
    const { page, close } = await house.visit(`${OWNERSHIP}?sel=arg:state-service`);
    const argument = page.getByRole("complementary", { name: "The argument" });
    await argument.getByRole("radio", { name: "1" }).click();
    const dialog = await asked(page);
    await dialog.getByRole("textbox").fill("One voice only.");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => overlay(page)).toBeNull();
    await expect.poll(() => live(page)).toBe("Kept, and weighed again. No what-if is left.");
    await argument.getByText("Strength 1: One voice only.").waitFor();
    expect(await argument.getByRole("radio", { name: "1" }).isChecked()).toBe(true);
    await close();
  });

  test("two curators: theirs and yours are shown, what was typed stays, and Save then writes yours", async () => {
    const { page, axe, close } = await house.visit(`${OWNERSHIP}?overlay=strength-3.arg:price-per-head`);
    const dialog = await asked(page);
    await otherwise(house, 1, "The ledgers are a figure of speech.");
    const reason = dialog.getByRole("textbox");
    await reason.fill("A price is named twice.");
    await dialog.getByRole("button", { name: "Save" }).click();
    const alert = dialog.getByRole("alert");
    await alert.getByText("Somebody else changed this argument").waitFor();
    const told = await alert.innerText();
    expect(told).toMatch(/Theirs\s+1 weak The ledgers are a figure of speech\./);
    expect(told).toMatch(/Yours\s+3 strong A price is named twice\./);
    expect(await reason.inputValue()).toBe("A price is named twice.");
    expect(overlay(page)).toBe("strength-3.arg:price-per-head");
    expect(copy.item("arg:price-per-head")).toContain("strength: 1\n");
    expect(await axe()).toEqual([]);
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(copy.item("arg:price-per-head")).toContain("strength: 3\n    reason: A price is named twice.\n");
    await close();
  });

  test("what the server does not take is told in its words, and an answer that was lost is written once", async () => {
    let lose = true;
    const before = async (page: Page) => {
      await page.route("**/graphql", async (route) => {
        const saves = (route.request().postData() ?? "").includes("mutation SaveArgument(");
        if (!saves || !lose) return route.continue();
        lose = false;
        await route.fetch();
        await route.abort();
      });
    };
    const { page, close } = await house.visit(`${OWNERSHIP}?overlay=strength-3.arg:state-service`, {
      before,
    });
    const dialog = await asked(page);
    await dialog.getByRole("textbox").fill("A text that \u202eturns round.");
    lose = false;
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByRole("alert").getByText("The server does not take it like this").waitFor();
    expect(await dialog.getByRole("alert").innerText()).toContain("BAD_USER_INPUT");
    lose = true;
    await dialog.getByRole("textbox").fill("A word of law only.");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByRole("alert").getByText("The server does not answer", { exact: true }).waitFor();
    expect(await dialog.getByRole("textbox").inputValue()).toBe("A word of law only.");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "hidden" });
    const trail = readFileSync(join(copy.folder, "audit.jsonl"), "utf8");
    expect(trail.match(/A word of law only\./g)).toHaveLength(1);
    await close();
  });

  test("in the reader a note is pinned to a paragraph by keyboard, marked beside it, changed and removed; so to the document", async () => {
    const { page, axe, sideways, wrongs, close } = await house.visit(`/c/${CASE}/doc/b#p9`);
    const notes = () => readFileSync(join(copy.folder, "notes.yaml"), "utf8");
    await page.getByRole("list", { name: "Notes on ¶1", exact: true }).waitFor();
    await page.keyboard.press("m");
    const dialog = page.getByRole("dialog", { name: "Add a note to ¶9 of document B" });
    await page.keyboard.type("Pinned where it is read.");
    expect(await axe()).toEqual([]);
    await dialog.getByRole("button", { name: "Save note" }).press("Enter");
    const here = page.getByRole("list", { name: "Notes on ¶9" });
    await here.getByRole("button", { name: /^Caution Pinned where it is read/ }).press("Enter");
    expect(notes()).toMatch(/Pinned where it is read\.\n\s+about: \[ ?doc:b\/p9 ?\]/);
    await here.getByRole("button", { name: "Edit the note “Pinned where it is read.”" }).press("Enter");
    const edit = page.getByRole("dialog", { name: "Edit this note" });
    await edit.getByLabel("Note", { exact: true }).fill("Read again.");
    await edit.getByRole("button", { name: "Save note" }).click();
    await here.getByText("Read again.").waitFor();
    await page.getByRole("button", { name: "Add a note", exact: true }).press("Enter");
    await page
      .getByRole("dialog", { name: "Add a note to document B" })
      .getByLabel("Note", { exact: true })
      .fill("On the whole.");
    await page.getByRole("button", { name: "Save note" }).click();
    await page.getByRole("region", { name: "Notes on this document" }).getByText("On the whole.").waitFor();
    await page.setViewportSize(NARROW);
    await here.getByText("Read again.").waitFor();
    expect(await sideways()).toBe(0);
    expect(await axe()).toEqual([]);
    await here.getByRole("button", { name: "Remove the note “Read again.”" }).click();
    await here.waitFor({ state: "detached" });
    expect(notes()).not.toContain("Read again.");
    expect(wrongs).toEqual([]);
    await close();
  });

  test("narrow: the dialog comes from below and fits", async () => {
    const address = `${OWNERSHIP}?overlay=strength-4.arg:hired-out-before,strength-2.arg:servile-marriage`;
    const { page, axe, sideways, close } = await house.visit(address, { viewport: NARROW });
    await page
      .getByRole("complementary", { name: "What if, in short" })
      .getByRole("button", { name: "Show" })
      .click();
    await trayOf(page).getByRole("button", { name: "Keep …" }).click();
    const dialog = page.getByRole("dialog", { name: /^Keep th/ });
    await dialog.getByRole("textbox").first().waitFor();
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "hidden" });
    await close();
  });
});

describe.skipIf(WITHOUT_BROWSER)("keeping on a server that is read-only", () => {
  const copy = copied();
  let house: House;
  beforeAll(async () => {
    house = await House.open(["--read-only"], { first: ["load", copy.folder] });
  });
  afterAll(async () => {
    await house?.close();
    copy.remove();
  });

  test("it is told in words, and what was typed and the what-if stay", async () => {
    const { page, axe, close } = await house.visit(`${OWNERSHIP}?overlay=strength-4.arg:price-per-head`);
    const before = copy.text();
    const dialog = await asked(page);
    await dialog.getByRole("textbox").fill("Both ledgers name a price.");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByRole("alert").getByText("This server does not write to the case").waitFor();
    expect(await dialog.getByRole("alert").innerText()).toContain("This server is read-only.");
    expect(await axe()).toEqual([]);
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(overlay(page)).toBe("strength-4.arg:price-per-head");
    await trayOf(page).getByRole("button", { name: "Keep …" }).click();
    await expect.poll(() => dialog.getByRole("textbox").inputValue()).toBe("Both ledgers name a price.");
    expect(copy.text()).toBe(before);
    await close();
  });
});
