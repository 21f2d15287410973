import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, NARROW, WITHOUT_BROWSER } from "../helpers/browser.ts";

let house: House;

/** Answers every operation of this name with something else than the server would. */
function instead(name: string, act: (page: Page) => { status?: number; body?: string } | "abort" | "never") {
  return async (page: Page) => {
    await page.route("**/graphql", async (route) => {
      if (!route.request().postData()?.includes(`query ${name}`)) return route.continue();
      const what = act(page);
      if (what === "never") return;
      if (what === "abort") return route.abort();
      return route.fulfill({
        status: what.status ?? 200,
        contentType: "application/json",
        body: what.body ?? "",
      });
    });
  };
}

const failure = (code: string, message: string) =>
  JSON.stringify({ errors: [{ message, extensions: { code, requestId: "7f3c" } }] });

describe.skipIf(WITHOUT_BROWSER)("the frame and its states", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
  });
  afterAll(() => house?.close());

  test("the first page lists the cases, and a case opens", async () => {
    const { page, axe, close } = await house.visit("/");
    expect(await axe()).toEqual([]);
    await page.getByRole("link", { name: /^North Korean soldiers/ }).click();
    await page.getByRole("heading", { level: 1, name: "What stands out" }).waitFor();
    await expect
      .poll(() => page.title())
      .toBe("Findings · North Korean soldiers in Russia’s war · Redthread");
    await close();
  });

  test("keys go to the sections, and focus goes to the heading of where one arrives", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers");
    await page.keyboard.press("g");
    await page.keyboard.press("d");
    await page.getByRole("heading", { level: 1, name: /^North Korean soldiers in Ukraine/ }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("f");
    await page.getByRole("heading", { level: 1, name: "What stands out" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("What stands out");
    await close();
  });

  test("the focus stays where one reads: on a screen that comes late, and where a control goes away", async () => {
    let comes = () => {};
    const late = new Promise<void>((done) => {
      comes = done;
    });
    const { page, close } = await house.visit("/c/dprk-soldiers/explore", {
      before: async (page) => {
        await page.route("**/graphql", async (route) => {
          if (route.request().postData()?.includes("query Document(")) await late;
          await route.continue();
        });
      },
    });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const among = page.getByRole("complementary", { name: "In this view" });
    const relation = among.getByRole("button", { name: /deceives Two North Korean prisoners/ });
    await relation.first().press("Enter");
    await expect.poll(focused).toMatch(/deceives\s*Two North Korean prisoners of war$/);
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("In this view");
    await page.keyboard.press("g");
    await page.keyboard.press("d");
    await page.getByText("Opening the document").first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
    comes();
    await expect.poll(focused).toMatch(/^North Korean soldiers in Ukraine/);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect(await page.locator("[inert] #live, [aria-hidden=true] #live").count()).toBe(0);
    await close();
  });

  test("more sections are under one button, by mouse, keyboard and thumb", async () => {
    const { page, axe, close } = await house.visit("/c/dprk-soldiers");
    await page.getByRole("button", { name: "More sections" }).first().press("Enter");
    await page.getByRole("menuitemradio", { name: "Places" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Places" }).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Places. More sections" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "What stands out" }).waitFor();
    await page.setViewportSize(NARROW);
    await page.getByRole("button", { name: "More sections" }).click();
    await page.getByRole("menuitemradio", { name: "Timeline" }).click();
    await page.getByRole("heading", { level: 1, name: "Two clocks" }).waitFor();
    await page.getByRole("button", { name: "Timeline. More sections" }).click();
    await page.getByRole("menuitemradio", { name: "Keys" }).click();
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await close();
  });

  test("who presses / and types before the search stands loses no letter, and none is a key of the page", async () => {
    const { page, close } = await house.visit(`/c/dprk-soldiers/explore`);
    await page.getByRole("treeitem").first().waitFor();
    const before = page.url();
    await page.evaluate(() => {
      for (const key of ["/", "h", "x", "f", "Backspace", "p"])
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    });
    const field = page.getByPlaceholder("Search entities, claims, passages");
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toBe("hxp");
    await page.keyboard.type("q");
    expect([await field.inputValue(), page.url()]).toEqual(["hxpq", before]);
    await close();
  });

  test("? lists every key, finds one, and can switch them off", async () => {
    const { page, axe, picture, close } = await house.visit("/c/dprk-soldiers");
    await page.locator("[data-finding]").first().waitFor();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.getByText("you are here").waitFor();
    expect(await axe()).toEqual([]);
    await picture("keys-light");
    await dialog.getByLabel("Find a key or an act").fill("dismiss");
    expect(await dialog.getByRole("term").count()).toBe(1);
    await dialog.getByText("Single keys are on").click();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.keyboard.press("/");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await close();
  });

  test("the theme is kept for the next visit", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers");
    await page.getByRole("button", { name: "Switch to dark" }).click();
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    await page.getByRole("button", { name: "Switch to light" }).waitFor();
    await close();
  });

  test("addresses that lead nowhere say so: page, case, document, claim", async () => {
    for (const [address, words] of [
      ["/c/dprk-soldiers/nothing", "This address leads nowhere"],
      ["/c/nobody", "No case is called “nobody” here"],
      ["/c/dprk-soldiers/doc/z", "No document is called “z” in this case"],
    ] as const) {
      const { page, axe, close } = await house.visit(address);
      await page.getByRole("heading", { level: 1, name: words }).waitFor();
      expect(await axe()).toEqual([]);
      await close();
    }
    const { page, close } = await house.visit("/c/dprk-soldiers/doc/b?claim=clm:gone");
    await page.getByText("Nothing has the id clm:gone any more.").waitFor();
    await close();
  });

  test("a server that does not answer is named, nothing is pretended, and the page goes on by itself when it is back", async () => {
    let down = true;
    const before = async (page: Page) => {
      await page.route("**/graphql", (route) => (down ? route.abort() : route.continue()));
    };
    for (const address of ["/c/dprk-soldiers", "/c/dprk-soldiers/doc/b", "/c/dprk-soldiers/claims", "/"]) {
      down = true;
      const { page, axe, close } = await house.visit(address, { before });
      await page.getByText("UNAVAILABLE").first().waitFor();
      expect(await axe()).toEqual([]);
      down = false;
      await page.getByText("UNAVAILABLE").first().waitFor({ state: "hidden" });
      await close();
    }
  });

  test("a part of the page whose code does not arrive says so, and comes when it is asked for again", async () => {
    let down = true;
    const before = async (page: Page) => {
      await page.route(/\/assets\/Elements-[^/]*\.js$/, (route) => (down ? route.abort() : route.continue()));
    };
    const { page, axe, close } = await house.visit("/c/dprk-soldiers", { before });
    await page.getByRole("link", { name: "Elements", exact: true }).first().click();
    const missing = page.getByRole("alert").filter({ hasText: "This part of the page did not arrive" });
    await missing.waitFor();
    expect(await axe()).toEqual([]);
    down = false;
    await missing.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await missing.waitFor({ state: "hidden" });
    await close();
  });

  test("an error of the server shows its code, its words and the request", async () => {
    let late = true;
    const answer = () => ({ body: failure("TIMEOUT", "The store did not answer in 10 seconds.") });
    const before = async (page: Page) => {
      await instead("Findings", answer)(page);
      await page.route("**/graphql", (route) => (late ? route.fallback() : route.continue()));
    };
    const { page, axe, picture, close } = await house.visit("/c/dprk-soldiers", { before });
    await page.getByRole("alert").getByText("TIMEOUT").waitFor();
    expect(await page.getByRole("alert").innerText()).toMatch(
      /request 7f3c[\s\S]*The store did not answer in 10 seconds\./,
    );
    expect(await axe()).toEqual([]);
    await page.evaluate(() => {
      const when = document.querySelector("[role=alert] small");
      if (when) when.textContent = "14:02, request 7f3c";
    });
    await picture("error-light");
    late = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { level: 1, name: "What stands out" }).waitFor();
    await close();
  });

  test("what takes long shows its shape and can be stopped; the rest stays usable", async () => {
    for (const [address, name, again] of [
      ["/c/dprk-soldiers", "Findings", "Stopped before the findings came"],
      ["/c/dprk-soldiers/claims", "ClaimPage", "Stopped before the claims came"],
    ] as const) {
      const { page, axe, close } = await house.visit(address, { before: instead(name, () => "never") });
      const stop = page.getByRole("button", { name: "Stop" });
      await stop.waitFor();
      expect(await axe()).toEqual([]);
      await stop.click();
      await page.getByRole("heading", { name: again }).waitFor();
      expect(await page.getByRole("button", { name: "Go on" }).count()).toBe(1);
      await close();
    }
  });

  test("a case without findings lists the rules that were tried", async () => {
    const rule = {
      __typename: "FindingRule",
      kind: "DENIED",
      title: "Said and gainsaid",
      rule: "A passage denies a claim.",
      count: 0,
    };
    const body = JSON.stringify({ data: { findings: [], findingRules: [rule] } });
    const { page, axe, close } = await house.visit("/c/dprk-soldiers", {
      before: instead("Findings", () => ({ body })),
    });
    await page.getByRole("heading", { name: "Nothing stands out yet: 0 of 1 rules matched" }).waitFor();
    expect(await axe()).toEqual([]);
    await close();
  });

  test("script in a name or a claim never runs", async () => {
    const evil = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>`;
    const stats = { __typename: "CaseStats", documents: 1, claims: 1 };
    const one = (id: string) => ({ __typename: "Case", id, title: evil, summary: evil, stats });
    const body = JSON.stringify({ data: { cases: [one("a"), one("b")] } });
    const { page, wrongs, close } = await house.visit("/", { before: instead("Cases", () => ({ body })) });
    await page.getByText("<script>", { exact: false }).first().waitFor();
    expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
    expect(wrongs).toEqual([]);
    await close();
  });

  test("a finger's targets are 44 pixels high on a coarse pointer", async () => {
    const { page, close } = await house.visit("/c/dprk-soldiers/doc/b", {
      viewport: NARROW,
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole("button", { name: "Next" }).waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, nav a, [role=radio]")]
        .filter((e) => e.offsetParent !== null && !e.closest(".sr"))
        .filter((e) => e.getBoundingClientRect().width > 1 && e.getBoundingClientRect().height < 43.5)
        .map((e) => `${e.textContent} ${e.getBoundingClientRect().height}`),
    );
    expect(small.filter((text) => !text.startsWith("Skip to content"))).toEqual([]);
    await close();
  });
});
