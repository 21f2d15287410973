import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { House, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { caseCopy } from "../helpers/caseCopy.ts";

const CASE = "dprk-soldiers";
const YOUTH = `${CASE}/ent:the-youth`;

/** What just happened, as the page tells it. */
const told = (page: Page) => page.getByRole("region", { name: "What just happened" });

describe.skipIf(WITHOUT_BROWSER)("entities that are added and corrected while reading", () => {
  const copy = caseCopy(CASE);
  let house: House;
  beforeAll(async () => {
    house = await House.open(["--case", copy.folder], { actor: "Ada" });
  });
  afterAll(async () => {
    await house?.close();
    copy.remove();
  });

  async function ask(query: string, variables: object) {
    const headers = { "content-type": "application/json", "x-redthread": "test", origin: house.origin };
    const body = JSON.stringify({ query, variables });
    const { data, errors } = await (
      await fetch(`${house.origin}/graphql`, { method: "POST", headers, body })
    ).json();
    expect(errors).toBeUndefined();
    return data;
  }
  const entity = async (id: string) =>
    (
      await ask(
        "query ($id: ID!) { node(id: $id) { ... on Entity { name kind aliases degree mentions { nodes { passage { id } } } } } }",
        { id },
      )
    ).node;

  test("by keyboard: whom the sentence names and the case does not have comes along with the claim, and goes with it", async () => {
    const { page, axe, wrongs, close } = await house.visit(`/c/${CASE}/doc/b#p10`);
    await page.locator("[data-text='p10']").waitFor();
    await page.keyboard.press("v");
    await page.getByRole("button", { name: "Build a relation" }).waitFor();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("r");
    const builder = page.getByRole("region", { name: "Build a relation" });
    const add = builder.getByRole("button", { name: "Add the claim" });
    await builder.getByRole("button", { name: /^Who or what/ }).press("Enter");
    await page.getByRole("searchbox").fill("The youth");
    const offer = page.getByRole("option", { name: /^Add “The youth” as new/ });
    await offer.waitFor();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => offer.getAttribute("data-focused")).toBe("true");
    await page.keyboard.press("Enter");
    const coming = builder.getByRole("group", { name: /^New in this case: / });
    await coming.getByText("The stretch writes “The youth”: it is marked there.").waitFor();
    const kind = coming.getByRole("button", { name: /What is it\?/ });
    await expect.poll(() => kind.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: "Group" }).press("Enter");
    await builder.getByRole("button", { name: /^To whom or what/ }).press("Enter");
    await page.getByRole("searchbox").fill("Russia");
    await page.getByRole("option", { name: "Russia State" }).first().click();
    await builder.getByRole("button", { name: /Verb, of/ }).press("Enter");
    await page.getByRole("option", { name: "testifies about" }).press("Enter");
    // Its kind is now one that the verb takes.
    await coming.getByText(/^Only what “testifies about” takes here/).waitFor();
    // A name that the case has already is asked about.
    const name = coming.getByRole("textbox", { name: "Name", exact: true });
    await name.fill("Kim Jong Un");
    await add.press("Enter");
    await builder.getByRole("button", { name: "Take Kim Jong-un" }).waitFor();
    expect(await axe()).toEqual([]);
    await name.fill("The youth");
    await builder.getByText("With the claim comes a new entity: The youth (Group).").waitFor();
    await add.press("Enter");
    await builder.waitFor({ state: "hidden" });
    await told(page)
      .getByText(/^Added the claim “The youth .* and with it “The youth” \(Group\)\./)
      .waitFor();
    expect(await entity(YOUTH)).toEqual({
      ...{ name: "The youth", kind: "Group", aliases: [], degree: 1 },
      mentions: { nodes: [{ passage: { id: `${CASE}/doc:b/p10` } }] },
    });
    await told(page).getByRole("button", { name: "Undo" }).press("Enter");
    await told(page)
      .getByText(/^Took back act 1/)
      .waitFor();
    expect(await entity(YOUTH)).toBeNull();
    expect(wrongs).toEqual([]);
    await close();
  });

  test("a name is corrected where it is read; who did not see another's correction is shown both texts", async () => {
    const id = `${CASE}/ent:new-york`;
    const first = await entity(id);
    const { page, axe, wrongs, close } = await house.visit(`/c/${CASE}/explore?sel=ent:new-york`);
    await page.getByRole("button", { name: "Correct…" }).click();
    const dialog = page.getByRole("dialog", { name: "Correct New York" });
    const words = dialog.getByRole("textbox", { name: "What we say of it" });
    const save = dialog.getByRole("button", { name: "Save" });
    await words.fill("A city.");
    expect(await axe()).toEqual([]);
    await ask("mutation ($input: UpdateEntityInput!) { updateEntity(input: $input) { text } }", {
      input: { clientMutationId: "other", case: CASE, id, seen: 2, description: "Where the UN sits." },
    });
    await save.click();
    const row = dialog.getByRole("row", { name: /^description / });
    expect((await row.innerText()).split(/\t|\n/)).toEqual(["description", "Where the UN sits.", "A city."]);
    expect(await axe()).toEqual([]);
    await dialog.getByRole("button", { name: "Take theirs" }).click();
    await expect.poll(() => words.inputValue()).toBe("Where the UN sits.");
    await dialog.getByRole("textbox", { name: "Name", exact: true }).fill("New York City");
    expect(await dialog.getByRole("checkbox", { name: "Keep “New York” as an alias" }).isChecked()).toBe(
      true,
    );
    await save.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("heading", { name: "New York City" }).first().waitFor();
    expect(await entity(id)).toEqual({
      ...first,
      name: "New York City",
      aliases: [...first.aliases, "New York"],
    });
    await told(page)
      .getByText("Corrected “New York”: its name is “New York City” and it is also called “New York”.")
      .waitFor();
    await told(page).getByRole("button", { name: "Undo" }).first().click();
    await page.getByRole("heading", { name: "New York", exact: true }).first().waitFor();
    expect(await entity(id)).toEqual(first);
    expect(wrongs).toEqual([]);
    await close();
  });
});
