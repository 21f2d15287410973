import { rmSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { CHROMIUM } from "../helpers/browser.ts";
import { type Bench, median, ms, quantile, type Row, timed } from "./measure.ts";
import { CASE } from "./questions.ts";
import { serve } from "./server.ts";
import { folder } from "./stores.ts";

const ROUNDS = 12;
const DRAWN_MS = 300;
const ISSUE = "iss:ownership";
const QUERY = `query ($case: ID!, $target: ID, $overlay: OverlayInput) {
  evaluation(case: $case, target: $target, overlay: $overlay) {
    inputHash changed { id before after } labels { id label } explanation { text }
  }
}`;

/** A what-if over the shipped case: from the question to the answer, and from the key to the labels on the screen. */
export async function whatIf({ say }: Bench): Promise<Row[]> {
  const dataDir = folder();
  const server = await serve({ dataDir });
  try {
    const rows: Row[] = [];
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // Each is one that nobody asked before: nothing is kept of it.
      const strengths = [{ argument: "arg:policy-by-order", strength: round % 5 }];
      const overlay = {
        reject: round < 5 ? ["clm:relied/nis"] : round < 10 ? ["clm:relied/uk-mod"] : [],
        strengths,
      };
      took.push(
        await timed(() => server.ask({ query: QUERY, variables: { case: CASE, target: ISSUE, overlay } })),
      );
    }
    rows.push({
      what: "What-if over HTTP, answered",
      bar: "shown",
      measured: `median ${ms(median(took))}, p95 ${ms(quantile(took, 0.95))} (${ROUNDS} different ones)`,
      kept: undefined,
    });
    say(`what-if over HTTP: ${ms(median(took))}`);
    if (CHROMIUM === undefined) return rows;
    const drawn = await onScreen(server.url);
    say(`what-if on the screen: ${ms(median(drawn))}`);
    rows.push({
      what: "What-if, from the key to the changed labels on the screen",
      bar: "≤ 300 ms",
      measured: `median ${ms(median(drawn))}, longest ${ms(Math.max(...drawn))} (${drawn.length} times)`,
      kept: median(drawn) <= DRAWN_MS,
    });
    return rows;
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function onScreen(url: string): Promise<number[]> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM as string,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript("globalThis.__name = (it) => it;");
    await page.goto(`${url}/c/${CASE}/arguments/${ISSUE}`);
    await page.locator("[data-settled='true']").waitFor();
    await page.getByRole("application", { name: /^Argument map/ }).focus();
    // The position itself is what is supposed otherwise: its own label changes with it.
    const took: number[] = [];
    for (let round = 0; round < 10; round++) took.push(await fromKey(page, "w"));
    return took.slice(2);
  } finally {
    await browser.close();
  }
}

/** From the key to the second frame after the tray says what changes, or is gone, for this what-if. */
async function fromKey(page: Page, key: string): Promise<number> {
  await page.evaluate((pressed) => {
    const noted = window as unknown as { took: number | undefined; before: string };
    noted.took = undefined;
    noted.before = document.getElementById("live")?.innerText ?? "";
    addEventListener(
      "keydown",
      (event) => {
        if (event.key !== pressed) return;
        const start = performance.now();
        const look = () => {
          if ((document.getElementById("live")?.innerText ?? "") === noted.before)
            return void requestAnimationFrame(look);
          requestAnimationFrame(() => {
            noted.took = performance.now() - start;
          });
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  }, key);
  await page.keyboard.press(key);
  const handle = await page.waitForFunction(() => (window as unknown as { took?: number }).took);
  return (await handle.jsonValue()) as number;
}
