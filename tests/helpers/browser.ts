import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { type Browser, chromium, type Page } from "playwright-core";
import { PNG } from "pngjs";
import { Redthread, temporary } from "./server.ts";
import { type WindowOptions, Windows } from "./windows.ts";

/** Where the system's packages put a Chromium; undefined where there is none, and then pages are not tested. */
export const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);

/** In CI a missing browser is a failure, elsewhere a skipped test that is counted. */
export const WITHOUT_BROWSER = CHROMIUM === undefined && process.env.CI !== "true";

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };

const FLAGS = [
  "headless",
  "no-sandbox",
  "disable-gpu",
  "disable-quic",
  "no-first-run",
  "disable-background-networking",
  "disable-component-update",
  "disable-sync",
  "font-render-hinting=none",
  "force-color-profile=srgb",
];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = new URL("../e2e/pictures/", import.meta.url).pathname;
/** How much of a picture may differ: text is smoothed a little differently from machine to machine. */
const TOLERATED = 0.02;

/** A page with what must never happen written down. */
export interface Visit {
  readonly page: Page;
  /** Violations of the content security policy, requests to other origins, exceptions. */
  readonly wrongs: string[];
  /** The violations that axe finds in what is shown now, each with the place of its first. */
  axe(): Promise<string[]>;
  /** How many pixels the page can be scrolled sideways. */
  sideways(): Promise<number>;
  /** Compares what is shown with the stored picture; where there is none yet, it becomes the picture. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** One browser for all files of a run: it ends with the process that started it, or when it is told to. */
let started: Promise<Browser> | undefined;
let windows: Windows | undefined;

async function openWindows(): Promise<Windows> {
  if (CHROMIUM === undefined) throw new Error("No Chromium: install the system's package `chromium`.");
  const args = FLAGS.map((flag) => `--${flag}`);
  started ??= chromium.launch({ executablePath: CHROMIUM, args });
  windows ??= new Windows(await started);
  return windows;
}

export async function closeBrowser(): Promise<void> {
  await (await started)?.close();
}

/** A real server on an embedded store, and a real browser before it. */
export class House {
  readonly origin: string;
  readonly #windows: Windows;
  readonly #done: () => Promise<void>;

  private constructor(origin: string, windows: Windows, done: () => Promise<void>) {
    this.origin = origin;
    this.#windows = windows;
    this.#done = done;
  }

  /** A server that others use too, as the one of pageSetup.ts: nothing may be changed there. */
  static async at(origin: string): Promise<House> {
    return new House(origin, await openWindows(), async () => {});
  }

  /**
   * A server of its own.
   *
   * @param args what `redthread serve` is told besides, such as other cases
   * @param more a command that runs before on the same store, such as `load`, and under whose name acts are written
   */
  static async open(
    args: readonly string[] = [],
    more: { readonly first?: readonly string[]; readonly actor?: string } = {},
  ): Promise<House> {
    const opened = await openWindows();
    const data = temporary();
    const env = { REDTHREAD_DATA: data.dir, ...(more.actor && { REDTHREAD_ACTOR: more.actor }) };
    if (more.first) await new Redthread(more.first, env).ended;
    const server = new Redthread(["serve", "--port", "0", ...args], env);
    return new House(await server.address(), opened, async () => {
      server.signal("SIGTERM");
      await server.ended;
      data.remove();
    });
  }

  close(): Promise<void> {
    return this.#done();
  }

  /** Opens an address of the server in a browser that knows nothing of it. `before` may stop or change requests. */
  async visit(
    address: string,
    options: WindowOptions & { before?: (page: Page) => Promise<void> } = {},
  ): Promise<Visit> {
    const { before, ...wanted } = options;
    const marked = before !== undefined;
    const look = { viewport: WIDE, reducedMotion: "reduce", ...wanted } as const;
    const { page, close } = await this.#windows.open({ ...look, marked });
    const wrongs = await watch(page, this.origin);
    await before?.(page);
    await page.goto(this.origin + address);
    await page.locator("h1").first().waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return {
      page,
      wrongs,
      axe: () => axeOf(page),
      sideways: () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      picture: (name) => compare(page, name),
      close,
    };
  }
}

/** Where a page's violations are noted now: what a page was told to call stays with it. */
const noted = new WeakMap<Page, string[]>();

async function watch(page: Page, origin: string): Promise<string[]> {
  const wrongs: string[] = [];
  const known = noted.has(page);
  noted.set(page, wrongs);
  if (!known) await noteViolations(page);
  page.on("pageerror", (error) => wrongs.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) wrongs.push(request.url());
  });
  return wrongs;
}

async function noteViolations(page: Page): Promise<void> {
  await page.exposeFunction("noteViolation", (text: string) => noted.get(page)?.push(text));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { noteViolation } = globalThis as unknown as { noteViolation(text: string): void };
      noteViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

async function axeOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  // Past the page's own content security policy, which rightly lets no such script in.
  await session.send("Runtime.evaluate", { expression: AXE });
  // React Aria's announcer keeps for seven seconds what it has said, named by an element that may have gone since.
  const expression = `axe.run({ exclude: [["[data-live-announcer]"]] }, { resultTypes: ["violations"] }).then((r) => r.violations.map((v) => v.id + " " + v.nodes[0].target.join(" ")))`;
  const { result } = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as string[];
}

async function compare(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const [stored, changed] = [join(PICTURES, `${name}.png`), join(PICTURES, `${name}-changed.png`)];
  const taken = await page.screenshot({ animations: "disabled", caret: "hide" });
  if (!existsSync(stored)) return writeFileSync(stored, taken);
  const [was, is] = [PNG.sync.read(readFileSync(stored)), PNG.sync.read(taken)];
  const size = `${is.width}×${is.height}`;
  if (`${was.width}×${was.height}` !== size) {
    writeFileSync(changed, taken);
    throw new Error(`${name}: the picture is ${size}, the stored one ${was.width}×${was.height}.`);
  }
  const differing = pixelmatch(was.data, is.data, undefined, is.width, is.height, { threshold: 0.2 });
  const share = differing / (is.width * is.height);
  if (share <= TOLERATED) return rmSync(changed, { force: true });
  writeFileSync(changed, taken);
  throw new Error(
    `${name}: ${(share * 100).toFixed(1)} % of the picture differ. See ${name}-changed.png; if it is right, let it replace ${name}.png.`,
  );
}
