import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { encodeSteps } from "../../client/state/stepcode.ts";
import { openEntities } from "../../client/state/steps.ts";
import { projectRoot } from "../../server/config.ts";
import { CHROMIUM } from "../helpers/browser.ts";
import { type Bench, median, ms, quantile, type Row } from "./measure.ts";
import { type Drawing, type Landing, noteDrawing, noteLanding } from "./pageNotes.ts";
import { CASE } from "./questions.ts";
import { type Served, serve } from "./server.ts";
import { folder } from "./stores.ts";

const RUNS = 5;
const NODES = 40;
const PAINT_MS = 1_000;
const SCRIPT_KB = 250;
const DRAWN_MS = 500;
const SETTLED_MS = 5_000;
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
];

/** The page in a real Chromium, each time in a fresh window with nothing kept. */
export async function page({ say }: Bench): Promise<Row[]> {
  if (CHROMIUM === undefined) {
    say("the page is left out (no Chromium)");
    return [{ what: "The page", bar: "", measured: "left out: no Chromium", kept: undefined }];
  }
  const dataDir = folder();
  const server = await serve({ dataDir });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const landing = await landings(browser, server);
    say("the landing page: done");
    const drawing = await drawings(browser, server);
    say("a view of 40 nodes: done");
    return [...landing, ...drawing];
  } finally {
    await browser.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** One more than counts: the first also starts the browser's own processes. */
async function often<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for (let run = -1; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    try {
      // What compiles this file wraps named functions in a helper that the page does not have.
      await context.addInitScript("globalThis.__name = (it) => it;");
      const one = await work(await context.newPage());
      if (run >= 0) found.push(one);
    } finally {
      await context.close();
    }
  }
  return found;
}

async function landings(browser: Browser, { url }: Served): Promise<Row[]> {
  const all = await often(browser, async (window): Promise<Landing> => {
    await window.addInitScript(noteLanding);
    await window.goto(`${url}/c/${CASE}`, { waitUntil: "commit" });
    const handle = await window.waitForFunction(
      () => (window as unknown as { landing?: Landing }).landing,
      null,
      {
        timeout: 30_000,
      },
    );
    return (await handle.jsonValue()) as Landing;
  });
  const painted = median(all.map((one) => one.painted));
  const scripts = [...new Set(all.flatMap((one) => one.scripts))];
  const kb = scripts.reduce((sum, path) => sum + gzipped(path), 0) / 1000;
  const heavy = scripts.filter((path) => readFileSync(fileOf(path), "utf8").includes("cytoscape"));
  return [
    {
      what: "First paint of the landing page with its findings",
      bar: "≤ 1.0 s",
      measured: `${ms(painted)} (median of ${RUNS}, longest ${ms(Math.max(...all.map((one) => one.painted)))})`,
      kept: painted <= PAINT_MS,
    },
    {
      what: "JavaScript before it, gzip",
      bar: "≤ 250 kB",
      measured: `${kb.toFixed(0)} kB in ${scripts.length} files`,
      kept: kb <= SCRIPT_KB,
    },
    {
      what: "Cytoscape comes after it",
      bar: "not among them",
      measured: heavy.length === 0 ? "not among them" : heavy.join(", "),
      kept: heavy.length === 0,
    },
  ];
}

function fileOf(path: string): string {
  return `${projectRoot()}/dist/client${path}`;
}

function gzipped(path: string): number {
  const packed = `${fileOf(path)}.gz`;
  return statSync(existsSync(packed) ? packed : fileOf(path)).size;
}

async function drawings(browser: Browser, server: Served): Promise<Row[]> {
  const asked = { query: `{ case(id: "${CASE}") { start { id } } }` };
  const { case: opened } = await server.ask<{ case: { start: { id: string }[] } }>(asked);
  const open = openEntities(
    opened.start.map(({ id }) => id),
    4,
    NODES,
  );
  const address = `${server.url}/c/${CASE}/explore?steps=${encodeSteps(CASE, [open])}`;
  const all = await often(browser, async (window): Promise<Drawing> => {
    await window.addInitScript(noteDrawing);
    await window.goto(address, { waitUntil: "commit" });
    const handle = await window.waitForFunction(
      () => (window as unknown as { drawing?: Drawing }).drawing,
      null,
      {
        timeout: 60_000,
      },
    );
    return (await handle.jsonValue()) as Drawing;
  });
  const of = (key: "drawn" | "settled" | "gap") => all.map((one) => one[key]);
  const [drawn, settled] = [median(of("drawn")), median(of("settled"))];
  const meeting = Math.max(...all.map((one) => one.meeting));
  const { nodes = 0, labels = 0 } = all[0] ?? {};
  return [
    {
      what: `View of ${nodes} nodes drawn, after its data`,
      bar: "≤ 500 ms",
      measured: `${ms(drawn)} (median of ${RUNS}, longest ${ms(Math.max(...of("drawn")))})`,
      kept: drawn <= DRAWN_MS,
    },
    {
      what: "The same settled, without a label on a label",
      bar: "≤ 5 s, 0 labels",
      measured: `${ms(settled)}, ${meeting} of ${labels} labels meet another`,
      kept: settled <= SETTLED_MS && meeting === 0,
    },
    {
      what: "The page's own thread meanwhile: longest time between two frames",
      bar: "shown; the layout runs in a worker",
      measured: `${ms(median(of("gap")))} (median of ${RUNS}, longest ${ms(quantile(of("gap"), 1))})`,
      kept: all.every((one) => one.worker),
    },
  ];
}
