import type { Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { House, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { ROOT } from "../helpers/root.ts";

const SIZE = { viewport: { width: 1000, height: 760 } };
let house: House;
let scenes: ViteDevServer;

/** The playground is no part of the program: its files come from Vite, as when somebody works on the canvas. */
async function fromVite(page: Page): Promise<void> {
  const address = scenes.httpServer?.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    await route.fulfill({
      response: await route.fetch({ url: `http://127.0.0.1:${port}${url.pathname}${url.search}` }),
    });
  });
}

describe.skipIf(WITHOUT_BROWSER)("a scene of the canvas", () => {
  beforeAll(async () => {
    house = await House.at(inject("origin"));
    scenes = await createServer({
      configFile: `${ROOT}/vite.config.ts`,
      logLevel: "error",
      server: { host: "127.0.0.1", port: 0, hmr: false, ws: false },
    });
    await scenes.listen();
  });
  afterAll(async () => {
    await scenes?.close();
    await house?.close();
  });

  for (const [scene, theme] of [
    ["kinds", "light"],
    ["kinds", "dark"],
    ["strokes", "light"],
    ["strokes", "dark"],
  ] as const)
    test(`shows all ${scene} as it did, ${theme}`, async () => {
      const { page, picture, close } = await house.visit(`/scenes.html#${scene}`, {
        ...SIZE,
        colorScheme: theme,
        before: fromVite,
      });
      await page.locator("[data-settled=true]").waitFor({ timeout: 40_000 });
      await picture(`scene-${scene}-${theme}`);
      await close();
    });

  test("of 300 entities is drawn while the page still answers", async () => {
    const { page, close } = await house.visit("/scenes.html#three-hundred", { ...SIZE, before: fromVite });
    await page.locator("[data-settled=true]").waitFor({ timeout: 50_000 });
    const drawn = await page.evaluate(() => {
      const box = document.querySelector("[data-settled]") as HTMLElement & {
        _cyreg: { cy: { nodes(): { length: number } } };
      };
      return box._cyreg.cy.nodes().length;
    });
    expect(drawn).toBe(300);
    await close();
  });
});
