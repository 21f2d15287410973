/** The stage of an argument map: its own Cytoscape with the layer of words. Places are given, nothing is dragged. */
import type { Core, ElementDefinition, NodeSingular } from "cytoscape";
import { watchWheel } from "../controllers/pointer.ts";
import { bringIntoView, motionMs, zoomBy } from "../controllers/viewport.ts";
import { restingCytoscape } from "../cytoscape.ts";
import { readTokens } from "../tokens.ts";
import type { Drawing } from "./drawing.ts";
import { Ink } from "./ink.ts";
import { mapStylesheet } from "./stylesheet.ts";

export interface MapActs {
  /** A box's statement or a knot's argument; null beside everything. */
  select(key: string | null): void;
  fold(key: string): void;
}

const AIR = 26;
const LEAST_FIT = 0.62;
const READABLE = 0.86;
const MOST_FIT = 1.08;

export class MapStage {
  readonly #cy: Core;
  readonly #ink: Ink;
  readonly #unwheel: () => void;
  #goals: readonly string[] = [];

  constructor(container: HTMLElement, acts: MapActs, inkClass: string) {
    const token = readTokens();
    this.#cy = restingCytoscape({
      container,
      style: mapStylesheet(token),
      layout: { name: "preset" },
      minZoom: 0.1,
      maxZoom: 2.5,
      autounselectify: true,
      autoungrabify: true,
      boxSelectionEnabled: false,
      userZoomingEnabled: false,
      pixelRatio: Math.max(2, devicePixelRatio || 1),
    });
    this.#ink = new Ink(this.#cy, container, token, inkClass);
    this.#unwheel = watchWheel(this.#cy, container);
    this.#cy.on("tap", (event) => {
      const badge = this.#badgeAt(event.position);
      if (badge !== null) return acts.fold(badge);
      acts.select(event.target === this.#cy ? null : (event.target.id() as string));
    });
    this.#cy.on("dbltap", "node[kind='box']", (event) => acts.fold(event.target.id() as string));
    this.#cy.on("mouseover", "node", (event) => event.target.addClass("hover"));
    this.#cy.on("mouseout", "node", (event) => event.target.removeClass("hover"));
  }

  /** The `+n` at the left edge of a box whose arguments are folded. */
  #badgeAt(point: { x: number; y: number }): string | null {
    const found = this.#cy.nodes("[folded > 0]").filter((node) => {
      const { x, y } = node.position();
      const k = Math.max(1, 1 / this.#cy.zoom());
      return Math.abs(point.x - x + node.data("w") / 2) < 16 * k && Math.abs(point.y - y) < 12 * k;
    })[0];
    return found ? found.id() : null;
  }

  /** Draws the whole map anew: it is small, and every place may have moved. What stays in sight keeps its place. */
  draw({ nodes, lines }: Drawing, goals: readonly string[], anchor: string | null): void {
    const cy = this.#cy;
    const kept = anchor === null ? null : cy.getElementById(anchor);
    const before = kept?.nonempty() ? { ...(kept as NodeSingular).renderedPosition() } : null;
    this.#goals = goals;
    cy.batch(() => {
      cy.elements().remove();
      cy.add([
        ...nodes.map(
          (data): ElementDefinition => ({
            group: "nodes",
            data: { w: 30, h: 30, ...data },
            position: { x: data.x, y: data.y },
            classes: goals.includes(data.id) ? "goal" : "",
          }),
        ),
        ...lines.map((data): ElementDefinition => ({ group: "edges", data: { ...data } })),
      ]);
    });
    const after = anchor === null ? null : cy.getElementById(anchor);
    if (!before || !after?.nonempty()) return;
    const now = (after as NodeSingular).renderedPosition();
    cy.panBy({ x: before.x - now.x, y: before.y - now.y });
  }

  /** Marks what is selected, and its way to the position in the thread's red. */
  select(keys: readonly string[], way: ReadonlySet<string>): void {
    this.#cy.batch(() => {
      this.#cy.elements().removeClass("sel way");
      for (const key of keys) this.#cy.getElementById(key).addClass("sel");
      for (const id of way) this.#cy.getElementById(id).addClass("way");
    });
    this.#ink.draw();
  }

  focus(key: string | null, intoView: boolean): void {
    this.#ink.focus(key);
    if (key !== null && intoView) bringIntoView(this.#cy, key, motionMs(200));
  }

  bringIntoView(key: string): void {
    bringIntoView(this.#cy, key, motionMs(200));
  }

  /** All of it where it can be read; else the positions at the right, as large as reading needs. */
  fit(whole: boolean): void {
    const cy = this.#cy;
    if (cy.nodes().empty() || cy.width() === 0) return;
    const box = cy.elements().boundingBox({ includeUnderlays: false });
    const level = Math.min(MOST_FIT, (cy.width() - 2 * AIR) / box.w, (cy.height() - 2 * AIR) / box.h);
    if (level >= LEAST_FIT || whole) {
      const zoom = Math.max(cy.minZoom(), level);
      const centre = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
      cy.viewport({
        zoom,
        pan: { x: cy.width() / 2 - zoom * centre.x, y: cy.height() / 2 - zoom * centre.y },
      });
      return;
    }
    const zoom = Math.min(READABLE, Math.max(LEAST_FIT, (cy.width() - 2 * AIR) / box.w));
    const goal = cy.getElementById(this.#goals[0] ?? "");
    const middle = goal.nonempty() ? (goal as NodeSingular).position().y : (box.y1 + box.y2) / 2;
    cy.viewport({ zoom, pan: { x: cy.width() - AIR - zoom * box.x2, y: cy.height() / 2 - zoom * middle } });
  }

  zoomBy(factor: number): void {
    zoomBy(this.#cy, factor);
  }

  theme(): void {
    const token = readTokens();
    this.#cy.style(mapStylesheet(token));
    this.#ink.theme(token);
  }

  destroy(): void {
    this.#unwheel();
    this.#cy.destroy();
  }
}
