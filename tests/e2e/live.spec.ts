import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { ROOT } from "../helpers/root.ts";
import { temporary } from "../helpers/server.ts";

const CASE = "dprk-soldiers";
const ADD = "mutation ($input: AddClaimInput!) { addClaim(input: $input) { claim { id } } }";

describe.skipIf(WITHOUT_BROWSER)("two browsers on one case", () => {
  const place = temporary();
  const folder = join(place.dir, CASE);
  let house: House;
  let added = 0;
  beforeAll(async () => {
    cpSync(join(ROOT, "cases", CASE), folder, { recursive: true });
    house = await House.open(["--case", folder], { actor: "Anna" });
  });
  afterAll(async () => {
    await house?.close();
    place.remove();
  });

  /** From the page of one browser, as its own buttons would: the other hears of it. */
  const add = (page: Page, text: string, more: object = {}) =>
    page.evaluate(
      async ([query, input]) => {
        const headers = { "content-type": "application/json" };
        const body = JSON.stringify({ query, variables: { input } });
        const answer = await fetch("/graphql", { method: "POST", headers, body });
        const { errors } = await answer.json();
        if (errors) throw new Error(errors[0].message);
      },
      [
        ADD,
        {
          ...{ clientMutationId: `live-${++added}`, case: CASE, kind: "FACT", text },
          ...{
            subject: "ent:kim-jong-un-regime",
            predicate: "SENT",
            object: "ent:deployed-soldiers",
            ...more,
          },
          assertions: [
            {
              ...{ passage: "doc:b/p9", start: 0, end: 20, speakers: ["ent:article-b"] },
              ...{ stance: "ASSERTS", certainty: "FLAT" },
            },
          ],
        },
      ] as const,
    );
  const view = (page: Page) =>
    page.evaluate(() => ({ at: location.href, scroll: scrollY, focus: document.activeElement?.tagName }));

  test("what one adds the other sees, without losing the own view", async () => {
    const one = await house.visit(`/c/${CASE}`);
    const two = await house.visit(`/c/${CASE}`);
    await two.page.goto(`${house.origin}/c/${CASE}/explore?steps=1_hnis&sel=ent:kim-jong-un-regime`);
    await two.page.locator("[data-settled='true']").waitFor();
    const before = await view(two.page);
    const table = two.page.getByText("Kim Jong-un says it in the second browser");
    await add(one.page, "Kim Jong-un says it in the second browser.");
    const toast = two.page.getByText("Anna added 1 claim.", { exact: true });
    await toast.first().waitFor({ timeout: 5_000 });
    expect(await view(two.page)).toEqual(before);
    // What it adds to the view is said after it, once it is drawn.
    expect(await two.page.locator("#live").innerText()).toMatch(/^Anna added 1 claim\./);
    expect(await two.axe()).toEqual([]);
    await two.page.getByRole("button", { name: "Show", exact: true }).click();
    await table.first().waitFor();
    expect(new URL(two.page.url()).searchParams.get("sel")).toBe("clm:kim-jong-un-says-it-in");
    for (const own of ["steps", "at"])
      expect(new URL(two.page.url()).searchParams.get(own)).toBe(new URL(before.at).searchParams.get(own));
    expect([...one.wrongs, ...two.wrongs]).toEqual([]);
    await one.close();
    await two.close();
  });

  test("several acts are one message", async () => {
    const one = await house.visit(`/c/${CASE}`);
    const two = await house.visit(`/c/${CASE}/claims`, { viewport: NARROW });
    await add(one.page, "It is said a second time.");
    await two.page.getByText("Anna added 1 claim.").first().waitFor({ timeout: 5_000 });
    await add(one.page, "It is said a third time.");
    await two.page.getByText("2 changes by others. The last: Anna added 1 claim.").first().waitFor();
    expect(await two.page.getByRole("button", { name: "Dismiss" }).count()).toBe(1);
    expect(await two.sideways()).toBe(0);
    await one.close();
    await two.close();
  });

  test("a text that is turned invalid is said with file and line, and a whole one is loaded by a button", async () => {
    const { page, axe, sideways, close } = await house.visit(`/c/${CASE}`, { viewport: NARROW });
    const file = join(folder, "notes.yaml");
    const before = readFileSync(file, "utf8");
    const line = before.split("\n").length;
    const banner = page.getByRole("region", { name: "Text on disk" });
    writeFileSync(file, `${before}- id: note:half\n`);
    await banner.getByText(`notes.yaml, line ${line}`).first().waitFor({ timeout: 10_000 });
    expect(await axe()).toEqual([]);
    expect(await sideways()).toBe(0);
    expect(await banner.getByRole("button").count()).toBe(0);
    writeFileSync(file, before);
    await banner.waitFor({ state: "detached" });
    writeFileSync(file, before.replace("The structure of service", "Edited: the structure of service"));
    await banner.getByRole("button", { name: "Load the edited text" }).click({ timeout: 10_000 });
    await banner.waitFor({ state: "detached" });
    await page.getByText("The edited text was loaded: changed 1 note.").first().waitFor();
    await close();
  });
});
