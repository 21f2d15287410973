import type { Page } from "playwright-core";
import type { House, Visit } from "./browser.ts";

export const EXPLORE = "/c/dprk-soldiers/explore";
/** Of the claim that the tour goes to. */
export const SENTENCE = "For every soldier the government takes in some 2,000 US dollars a month.";

/** The layout has come to rest. */
export async function settled(page: Page): Promise<void> {
  await page.locator("[data-settled=true]").waitFor({ timeout: 40_000 });
}

/** What Cytoscape draws, read from the canvas itself: ids with places, and where they are on the screen. */
export async function drawn(page: Page) {
  return page.evaluate(() => {
    type Point = { x: number; y: number };
    interface Element {
      id(): string;
      position(): Point;
      renderedPosition(): Point;
      renderedMidpoint(): Point;
      hasClass(name: string): boolean;
    }
    interface Cytoscape {
      nodes(): { map<T>(of: (node: Element) => T): T[] };
      edges(): { map<T>(of: (edge: Element) => T): T[] };
    }
    const box = document.querySelector("[data-settled]") as HTMLElement & { _cyreg: { cy: Cytoscape } };
    const { cy } = box._cyreg;
    const at = box.getBoundingClientRect();
    const on = (p: Point) => ({ x: Math.round(at.x + p.x), y: Math.round(at.y + p.y) });
    return {
      nodes: cy.nodes().map((node) => {
        const muted = node.hasClass("mute");
        return { id: node.id(), ...node.position(), on: on(node.renderedPosition()), muted };
      }),
      edges: cy.edges().map((edge) => ({ id: edge.id(), on: on(edge.renderedMidpoint()) })),
    };
  });
}

export const places = async (page: Page) =>
  (await drawn(page)).nodes.map(({ id, x, y }) => `${id} ${Math.round(x)} ${Math.round(y)}`).sort();
export const inspector = (page: Page) => page.getByRole("complementary");
export const outline = (page: Page) => page.getByRole("tree", { name: "Outline of this view" });
export const counts = (page: Page) => page.getByText(/entities, \d+ relations/);
/** What a screen reader was told last. */
export const live = (page: Page) => page.locator("#live").innerText();

/** Opens an address and waits until the layout rests. */
export async function openSettled(
  house: House,
  address: string,
  options: Parameters<House["visit"]>[1] = {},
): Promise<Visit> {
  const visit = await house.visit(address, options);
  await settled(visit.page);
  return visit;
}
