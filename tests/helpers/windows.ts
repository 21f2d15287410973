import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** What a page may be told while it stands; everything else is its context's. */
type Look = Pick<BrowserContextOptions, "viewport" | "colorScheme" | "reducedMotion">;

export interface WindowOptions extends BrowserContextOptions {
  /** A browser of its own, as somebody else would open. */
  readonly fresh?: boolean;
  /** The page will be told scripts or requests of its own: it is not used again. */
  readonly marked?: boolean;
}

export interface Window {
  readonly page: Page;
  close(): Promise<void>;
}

/** A context that is free, with its page where that may be used again. */
interface Free {
  readonly context: BrowserContext;
  readonly page: Page | undefined;
}

/** Where a page is nobody's: an answer without a program, of the same site, so that its process stays. */
const NOWHERE = "/health/live";
const OFF_THE_PAGE = -10;

/**
 * Windows of one browser, each of which knows nothing of those before it. A new context costs a second of work and a new
 * page another half, so those that one closes are used again, emptied of what was kept in them. Two windows that are open
 * at once never share one.
 */
export class Windows {
  readonly #browser: Browser;
  readonly #free = new Map<string, Free[]>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async open({ fresh = false, marked = false, ...options }: WindowOptions): Promise<Window> {
    const { viewport = null, colorScheme = null, reducedMotion = null, ...others }: Look & object = options;
    const sort = JSON.stringify(others);
    const free = fresh ? undefined : this.#free.get(sort)?.pop();
    const context = free?.context ?? (await this.#browser.newContext(others));
    const page = free?.page ?? (await context.newPage());
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion });
    return { page, close: () => this.#close(sort, context, page, marked) };
  }

  async #close(sort: string, context: BrowserContext, page: Page, marked: boolean): Promise<void> {
    // A page that was opened besides, or one that does not answer any more, is left behind with all that is its own.
    if (context.pages().length > 1 || !(await emptied(page))) return await context.close();
    if (marked) await page.close();
    this.#free.set(sort, [...(this.#free.get(sort) ?? []), { context, page: marked ? undefined : page }]);
  }
}

/** Leaves the page as a new one is, but for its past addresses; false where it cannot. */
async function emptied(page: Page): Promise<boolean> {
  try {
    page.removeAllListeners();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.mouse.move(OFF_THE_PAGE, OFF_THE_PAGE);
    await page.goto(new URL(NOWHERE, page.url()).href);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    return true;
  } catch {
    return false;
  }
}
