/**
 * The stage: Cytoscape with the marks layer and the controllers, behind a few calls. The only file that makes a
 * Cytoscape. It keeps no view: it is told what to draw and says what the reader did.
 */
import type { CollectionReturnValue, Core, ElementDefinition, NodeSingular } from "cytoscape";
import type { LayoutResult, Placed } from "../layouts/plan.ts";
import { highlight } from "./controllers/highlight.ts";
import { type PointerActs, watchPointer, watchWheel } from "./controllers/pointer.ts";
import { allInView, bringIntoView, fitStage, motionMs, towards, zoomBy } from "./controllers/viewport.ts";
import { orderWords, SPEAK_FROM } from "./controllers/words.ts";
import { restingCytoscape } from "./cytoscape.ts";
import { difference, type EdgeData, type Elements, type NodeData } from "./elements.ts";
import { Marks } from "./marks.ts";
import { applySigns, NO_SIGNS, type Signs } from "./signs.ts";
import { stylesheet } from "./stylesheet.ts";
import { readTokens } from "./tokens.ts";

const MOVE_MS = 320;
const WORDS_AFTER_MS = 120;
const HIDDEN_MS = 1_000;
/** Up to so many nodes a second layer of pixels is worth its price: names are blurred without it. */
const SHARP = 300;

/** Cytoscape's types know no position in `animation`, which it takes. */
function glide(node: NodeSingular, position: { x: number; y: number }, ms: number): Promise<unknown> {
  return new Promise((resolve) => {
    node.animate({ position }, { duration: ms, easing: "ease-out", complete: () => resolve(undefined) });
  });
}

/** In the second frame the first has been painted. A tab in the background has no frames: it waits no longer than that. */
function painted(): Promise<unknown> {
  const frames = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return Promise.race([frames, new Promise((resolve) => setTimeout(resolve, HIDDEN_MS))]);
}

/** Sets a node on its way; a node that is being dragged stays in the hand. */
function moveNode(node: CollectionReturnValue, { x, y, side }: Placed, ms: number): Promise<unknown> | null {
  if (node.empty() || node.grabbed()) return null;
  node.data("side", side);
  const at = node.position();
  if (at.x === x && at.y === y) return null;
  node.stop(true);
  if (ms > 0) return glide(node, { x, y }, ms);
  node.position({ x, y });
  return null;
}

export class Stage {
  readonly #cy: Core;
  readonly #marks: Marks;
  readonly #unwheel: () => void;
  #elements: Elements = { nodes: new Map(), edges: new Map() };
  #selection: string | null = null;
  #also: string | null = null;
  #signs: Signs = NO_SIGNS;
  #wordsTimer: ReturnType<typeof setTimeout> | undefined;
  #zoomed = 1;
  /** How it was fitted last, and where the reader looked then. */
  #fitted: { middle: string | null; whole: boolean; zoom: number; x: number; y: number } | null = null;

  constructor(container: HTMLElement, acts: PointerActs, marksClass: string, size: number) {
    const token = readTokens();
    this.#cy = restingCytoscape({
      container,
      style: stylesheet(token),
      layout: { name: "preset" },
      minZoom: 0.15,
      maxZoom: 3,
      autounselectify: true,
      boxSelectionEnabled: false,
      userZoomingEnabled: false,
      pixelRatio: size > SHARP ? 1 : Math.max(2, devicePixelRatio || 1),
    });
    this.#marks = new Marks(this.#cy, container, token, marksClass);
    watchPointer(this.#cy, this.#marks, acts);
    this.#unwheel = watchWheel(this.#cy, container);
    this.#cy.on("zoom", () => this.#later());
    this.#cy.on("dragfree", () => this.order());
    // The stage shrinks when something opens beside it: what was fitted stays whole, and the selected in sight.
    this.#cy.on("resize", () => {
      if (this.gone) return;
      const [was, { x, y }] = [this.#fitted, this.#cy.pan()];
      if (was?.zoom === this.#cy.zoom() && was.x === x && was.y === y) this.fit(was.middle, was.whole);
      if (this.#selection !== null) this.bringIntoView(this.#selection);
    });
  }

  #later(): void {
    clearTimeout(this.#wordsTimer);
    this.#wordsTimer = setTimeout(() => {
      if (this.gone) return;
      const speaks = (zoom: number) => zoom >= SPEAK_FROM;
      if (speaks(this.#zoomed) !== speaks(this.#cy.zoom()))
        highlight(this.#cy, this.#selection, speaks(this.#cy.zoom()), this.#also);
      this.#zoomed = this.#cy.zoom();
      this.order();
    }, WORDS_AFTER_MS);
  }

  /** Words, names and bars find their places. */
  order(): void {
    if (!this.#cy.destroyed() && this.#cy.nodes().nonempty()) orderWords(this.#cy);
  }

  /** Draws the next elements. New nodes appear beside the neighbour they came from. */
  draw(next: Elements, result: LayoutResult | null): void {
    const { addNodes, addEdges, remove, patch } = difference(this.#elements, next);
    const places = new Map((result?.places ?? []).map((place) => [place.id, place]));
    const cy = this.#cy;
    cy.batch(() => {
      for (const id of remove) cy.getElementById(id).remove();
      cy.add([
        ...addNodes.map((data) => this.#newNode(data, places, addEdges)),
        ...addEdges.map((data) => ({ group: "edges" as const, data: { ...data } })),
      ]);
      for (const data of patch) {
        const element = cy.getElementById(data.id);
        for (const key of ["inner", "hub", "parallel"]) if (!(key in data)) element.removeData(key);
        element.data({ ...data });
      }
    });
    this.#elements = next;
    applySigns(cy, this.#signs, readTokens());
    highlight(cy, this.#selection, cy.zoom() >= SPEAK_FROM, this.#also);
  }

  #newNode(
    data: NodeData,
    places: ReadonlyMap<string, { x: number; y: number }>,
    edges: readonly EdgeData[],
  ): ElementDefinition {
    const near = edges.flatMap((e) =>
      e.source === data.id ? [e.target] : e.target === data.id ? [e.source] : [],
    );
    const from = near.map((id) => this.#cy.getElementById(id)).find((node) => node.nonempty());
    const position = from ? { ...from.position() } : { x: 0, y: 0, ...places.get(data.id) };
    return { group: "nodes", data: { ...data }, position: { x: position.x, y: position.y } };
  }

  /** The first picture, whole in one turn; once it is painted the words find their places. */
  async open(elements: Elements, result: LayoutResult, selection: string | null, middle: string | null) {
    this.#selection = selection;
    this.draw(elements, result);
    this.#place(result, 0);
    this.fit(middle, false);
    await painted();
    this.order();
  }

  /** Draws what is new, moves what moved, bends what must bend, puts names on their sides. Resolves when all have arrived. */
  async redraw(elements: Elements, result: LayoutResult): Promise<void> {
    this.draw(elements, result);
    await Promise.all(this.#place(result, motionMs(MOVE_MS)));
    this.order();
  }

  #place(result: LayoutResult, ms: number): Promise<unknown>[] {
    const cy = this.#cy;
    const moving: Promise<unknown>[] = [];
    cy.batch(() => {
      for (const place of result.places) {
        const arrival = moveNode(cy.getElementById(place.id), place, ms);
        if (arrival) moving.push(arrival);
      }
      for (const edge of cy.edges().toArray()) this.#bend(edge.id(), result.bends[edge.id()] ?? 0);
    });
    return moving;
  }

  #bend(id: string, part: number): void {
    const edge = this.#cy.getElementById(id);
    if (part === 0 || edge.data("parallel")) {
      edge.removeData("bend");
      return;
    }
    const a = edge.source().position();
    const b = edge.target().position();
    const length = Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
    // Our bend is a part of the length to the left of the edge; Cytoscape measures to the right, in pixels.
    edge.data("bend", Math.round(-part * length));
  }

  /** @param also a second entity, selected besides */
  select(id: string | null, also: string | null): void {
    this.#selection = id;
    this.#also = also;
    highlight(this.#cy, id, this.#cy.zoom() >= SPEAK_FROM, also);
    this.order();
    this.#marks.draw();
  }

  /** Colours by rule and pinned notes: nothing moves for them. */
  sign(signs: Signs): void {
    this.#signs = signs;
    applySigns(this.#cy, signs, readTokens());
    this.#marks.draw();
  }

  focus(id: string | null, intoView: boolean): void {
    this.#marks.focus(id);
    if (id !== null && intoView) bringIntoView(this.#cy, id, motionMs(200));
  }

  bringIntoView(id: string): void {
    bringIntoView(this.#cy, id, motionMs(200));
  }

  towards(from: string, direction: "up" | "down" | "left" | "right"): string | null {
    return towards(this.#cy, from, direction);
  }

  fit(middle: string | null, whole: boolean): void {
    fitStage(this.#cy, middle, whole);
    this.#fitted = { middle, whole, zoom: this.#cy.zoom(), ...this.#cy.pan() };
  }

  fitIfOutside(middle: string | null): void {
    if (!allInView(this.#cy)) this.fit(middle, false);
  }

  zoomBy(factor: number): void {
    zoomBy(this.#cy, factor);
  }

  places(): Map<string, { x: number; y: number; side: "b" | "t" | "r" | "l" }> {
    return new Map(
      this.#cy.nodes().map((node) => {
        const { x, y } = node.position();
        return [node.id(), { x: Math.round(x), y: Math.round(y), side: node.data("side") ?? "b" }];
      }),
    );
  }

  /** The theme changed: new colours in one frame, nothing reloaded, the selection kept. */
  theme(elements: Elements): void {
    const token = readTokens();
    this.draw(elements, null);
    this.#cy.style(stylesheet(token));
    // Sizes that were written by hand went with the old style.
    this.#cy.elements().removeScratch("size");
    this.#marks.theme(token);
    this.order();
  }

  resize(): void {
    this.#cy.resize();
  }

  /** Whether it was taken down: what arrives then is nobody's. */
  get gone(): boolean {
    return this.#cy.destroyed();
  }

  destroy(): void {
    clearTimeout(this.#wordsTimer);
    this.#unwheel();
    this.#cy.destroy();
  }
}
