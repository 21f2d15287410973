import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** What a page may be told while it stands; everything else is its context's. */
type Look = Pick<BrowserContextOptions, "viewport" | "colorScheme" | "reducedMotion">;

export interface WindowOptions extends BrowserContextOptions {
  /** A browser of its own, as somebody else would open. */
  readonly fresh?: boolean;
}

export interface Window {
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Windows of one browser, each of which knows nothing of those before it. A new context costs a second of work, so those
 * that one closes are used again, emptied of what was kept in them. Two windows that are open at once never share one.
 */
export class Windows {
  readonly #browser: Browser;
  readonly #free = new Map<string, BrowserContext[]>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async open({ fresh = false, ...options }: WindowOptions): Promise<Window> {
    const { viewport = null, colorScheme = null, reducedMotion = null, ...others }: Look & object = options;
    const sort = JSON.stringify(others);
    const context =
      (fresh ? undefined : this.#free.get(sort)?.pop()) ?? (await this.#browser.newContext(others));
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion });
    return { page, close: () => this.#close(sort, context, page) };
  }

  async #close(sort: string, context: BrowserContext, page: Page): Promise<void> {
    const emptied = await page
      .evaluate(() => localStorage.clear())
      .then(
        () => true,
        () => false,
      );
    // A page that was opened besides, or one that does not answer any more, is left behind with all that is its own.
    if (!emptied || context.pages().length > 1) return await context.close();
    await page.close();
    this.#free.set(sort, [...(this.#free.get(sort) ?? []), context]);
  }
}
