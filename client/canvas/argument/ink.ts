/** The layer of words: what Cytoscape's one label per node cannot hold. Same transform as the map, above it. */
import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import { KNOT_R } from "../../layouts/argument/plan.ts";
import { shortText } from "../../state/argument/model.ts";
import { Layer } from "../layer.ts";
import type { Token } from "../tokens.ts";
import { MEAN_ADVANCE, META_SIZE, PAD, TEXT_LINE, TEXT_SIZE, wrapText } from "./boxes.ts";
import { type BoxData, GAP, type KnotData } from "./drawing.ts";

const BAND = 5;
/** Text never stands on the screen smaller than this. */
const LEAST = 11;
/** From this zoom on there is room under a box's words for where it comes from. */
const META_FROM = 0.78;

export class Ink {
  readonly #cy: Core;
  readonly #layer: Layer;
  #token: Token;
  #focus: string | null = null;

  constructor(cy: Core, container: HTMLElement, token: Token, className: string) {
    this.#cy = cy;
    this.#token = token;
    this.#layer = new Layer(cy, container, className, () => this.draw());
  }

  theme(token: Token): void {
    this.#token = token;
    this.draw();
  }

  focus(id: string | null): void {
    this.#focus = id;
    this.draw();
  }

  draw(): void {
    const zoom = this.#cy.zoom();
    this.#layer.begin();
    const seen = this.#cy.extent();
    const visible = (n: NodeSingular) => {
      const { x, y } = n.position();
      return x > seen.x1 - 160 && x < seen.x2 + 160 && y > seen.y1 - 120 && y < seen.y2 + 120;
    };
    for (const edge of this.#cy.edges("[line='undercut']").toArray()) this.#bars(edge as EdgeSingular);
    for (const edge of this.#cy.edges("[line='exclude'], [line='back']").toArray())
      this.#lineWords(edge as EdgeSingular, zoom);
    for (const node of this.#cy.nodes("[kind='box']").toArray() as NodeSingular[])
      if (visible(node)) this.#box(node.data() as BoxData, node, zoom);
    for (const node of this.#cy.nodes("[kind='knot']").toArray() as NodeSingular[])
      if (visible(node)) this.#knot(node.data() as KnotData, node, zoom);
    this.#ring(zoom);
  }

  #font(size: number, weight = 400): void {
    this.#layer.pen.font = `${weight} ${size}px ${this.#token("sans")}`;
  }

  #box(data: BoxData, node: NodeSingular, zoom: number): void {
    const { x, y } = node.position();
    const [left, top] = [x - data.w / 2, y - data.h / 2];
    const { pen } = this.#layer;
    const t = this.#token;
    pen.textAlign = "left";
    pen.textBaseline = "alphabetic";
    if (data.as !== "box") {
      this.#reference(data, left, y, zoom);
      return;
    }
    this.#band(data, left, top);
    const goal = node.hasClass("goal");
    const size = Math.max(TEXT_SIZE, LEAST / zoom);
    const meta = zoom >= META_FROM;
    const lines = size > TEXT_SIZE * 1.02 ? this.#rewrapped(data, size, meta) : data.words.title;
    this.#font(size, goal ? 600 : 500);
    pen.fillStyle = t(data.label === "NOT_ESTABLISHED" ? "ink-2" : "ink");
    const step = size === TEXT_SIZE ? TEXT_LINE : size * 1.25;
    lines.forEach((line, i) => {
      pen.fillText(line, left + PAD.left, top + PAD.y + step * i + size);
    });
    if (meta) this.#meta(data, left + PAD.left, top + data.h - PAD.y - 2, zoom);
    else if (data.words.bearing)
      pen.fillRect(left + PAD.left, top + data.h - 4, data.w - 2 * PAD.left, 2 / zoom);
    this.#flag(data.whatIf, x + data.w / 2, top - 4, zoom, "right");
    if (data.folded > 0) this.#pill(`+${data.folded}`, left, y, zoom, "ink");
  }

  /** Fewer, larger words when the map is small on the screen. */
  #rewrapped({ words, h, w }: BoxData, size: number, meta: boolean): string[] {
    const room = Math.max(1, Math.floor((h - 2 * PAD.y + 4 - (meta ? TEXT_LINE : 0)) / (size * 1.25)));
    return wrapText(words.whole, w - PAD.left - PAD.right, size, room);
  }

  #meta({ words, w }: BoxData, x: number, y: number, zoom: number): void {
    const { pen } = this.#layer;
    const size = Math.max(META_SIZE, LEAST / zoom);
    let from = x;
    if (words.bearing) {
      this.#font(size, 600);
      pen.fillStyle = this.#token("ink");
      pen.fillText("load-bearing", from, y);
      const { width } = pen.measureText("load-bearing");
      pen.fillRect(from, y + 2.5, width, 1.6);
      from += width + 7;
    }
    this.#font(size);
    pen.fillStyle = this.#token("ink-3");
    const room = (w - PAD.left - PAD.right - (from - x)) / (size * MEAN_ADVANCE);
    pen.fillText(shortText(words.meta, Math.floor(room)), from, y);
  }

  /** The left edge says the label: solid, striped, dashed. */
  #band({ label, look, h }: BoxData, left: number, top: number): void {
    const { pen } = this.#layer;
    const inset = look === "exception" ? 10 : 0;
    const [x, y, height] = [left + (look === "exception" ? 5 : 0), top + inset, h - 2 * inset];
    if (label === "NOT_ESTABLISHED") {
      pen.strokeStyle = this.#token("label-not");
      pen.lineWidth = 1.5;
      pen.setLineDash([3, 2.5]);
      pen.strokeRect(x + 0.75, y + 0.75, BAND - 1.5, height - 1.5);
      pen.setLineDash([]);
      return;
    }
    pen.fillStyle = this.#token(label === "ESTABLISHED" ? "label-established" : "label-open");
    if (label === "ESTABLISHED") {
      pen.beginPath();
      pen.roundRect(x, y, BAND, height, look === "exception" ? 2 : [4, 0, 0, 4]);
      pen.fill();
      return;
    }
    for (let from = y; from < y + height; from += 7)
      pen.fillRect(x, from, BAND, Math.min(4, y + height - from));
  }

  #reference(data: BoxData, left: number, y: number, zoom: number): void {
    const size = Math.max(12, LEAST / zoom);
    this.#font(size);
    this.#layer.pen.fillStyle = this.#token("ink-2");
    const start = data.as === "back" ? `${data.loop}: ` : "see: ";
    const room = data.w - PAD.left - PAD.right;
    const [line = ""] = wrapText(`${start}${data.words.whole}`, room, size, 1);
    this.#layer.pen.fillText(line, left + PAD.left, y + size * 0.35);
  }

  #knot({ name, words, against, whatIf, outcome }: KnotData, node: NodeSingular, zoom: number): void {
    const { x, y } = node.position();
    const { pen } = this.#layer;
    const t = this.#token;
    pen.textAlign = "center";
    const sign = Math.max(name.length > 3 ? 10 : 12, LEAST / zoom);
    this.#font(sign, 600);
    pen.fillStyle = t(outcome === "HOLDS" ? "ink" : "ink-2");
    if (pen.measureText(name).width <= 2 * KNOT_R - 3) pen.fillText(name, x, y + sign * 0.35);
    // From the knot to the right: premises come in from the left.
    pen.textAlign = "left";
    const from = x - 15;
    const size = Math.max(12, LEAST / zoom);
    let at = y + 15 + size + 3;
    for (const line of zoom < 0.72 ? words.title.slice(0, 1) : words.title) {
      this.#outlined(line, from, at, size, 600, t("ink"));
      at += size * 1.2;
    }
    const small = Math.max(META_SIZE, LEAST / zoom);
    if (zoom >= META_FROM) this.#outlined(words.meta, from, at, small, 400, t(against ? "con" : "ink-3"));
    this.#flag(whatIf, x, y - 27, zoom, "center");
  }

  /** Words with a rim of paper, so that no line runs through them. */
  #outlined(text: string, x: number, y: number, size: number, weight: number, colour: string): void {
    const { pen } = this.#layer;
    this.#font(size, weight);
    pen.lineJoin = "round";
    pen.lineWidth = 4;
    pen.strokeStyle = this.#token("paper");
    pen.strokeText(text, x, y);
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  }

  #flag(text: string | null, x: number, y: number, zoom: number, at: "right" | "center"): void {
    if (text) this.#pill(`what if: ${text}`, x, y, zoom, "thread-ink", at);
  }

  #pill(text: string, end: number, y: number, zoom: number, colour: string, at = "center"): void {
    const { pen } = this.#layer;
    const k = Math.max(1, 1 / zoom);
    this.#font(LEAST * k, 600);
    const w = pen.measureText(text).width + 12 * k;
    const h = 16 * k;
    const x = at === "right" ? end - w / 2 : end;
    pen.beginPath();
    pen.roundRect(x - w / 2, y - h / 2, w, h, h / 2);
    pen.fillStyle = this.#token(colour);
    pen.strokeStyle = this.#token("paper");
    pen.lineWidth = 2 * k;
    pen.stroke();
    pen.fill();
    pen.fillStyle = this.#token("paper");
    pen.textAlign = "center";
    pen.fillText(text, x, y + 3.7 * k);
  }

  /** The line of an exception ends in bars on both sides of the arrow. */
  #bars(edge: EdgeSingular): void {
    const { x, y } = edge.target().position();
    const label = edge.data("label") as string;
    const colour = label === "OPEN" ? "label-open" : label === "ESTABLISHED" ? "ink" : "label-not";
    const { pen } = this.#layer;
    pen.strokeStyle = this.#token(colour);
    pen.lineWidth = label === "NOT_ESTABLISHED" ? 1.4 : 2.2;
    pen.beginPath();
    for (const dy of [-GAP, GAP]) {
      pen.moveTo(x - 8, y + dy);
      pen.lineTo(x + 8, y + dy);
    }
    pen.stroke();
  }

  /** `exclude one another` beside its bars; the name of a loop on its way back. */
  #lineWords(edge: EdgeSingular, zoom: number): void {
    const m = edge.midpoint();
    const { pen } = this.#layer;
    const size = Math.max(META_SIZE, LEAST / zoom);
    pen.textAlign = "left";
    if (edge.data("line") === "back") {
      pen.textAlign = "center";
      this.#outlined(edge.data("words"), m.x, m.y + 4, size, 600, this.#token("ink-2"));
      return;
    }
    pen.strokeStyle = this.#token("ink-2");
    pen.lineWidth = 1.6;
    pen.beginPath();
    for (const dy of [-4, 4]) {
      pen.moveTo(m.x - 6, m.y + dy - 5);
      pen.lineTo(m.x + 6, m.y + dy + 5);
    }
    pen.stroke();
    pen.textAlign = "right";
    if (edge.data("words"))
      this.#outlined(edge.data("words"), m.x - 14, m.y + 4, size, 400, this.#token("ink-3"));
  }

  /** Blue, beside the red of what is selected. */
  #ring(zoom: number): void {
    const node = this.#focus === null ? undefined : this.#cy.getElementById(this.#focus)[0];
    if (!node?.isNode()) return;
    const { x, y } = node.position();
    const [w, h] = [node.data("w") as number, node.data("h") as number];
    const air = (node.hasClass("sel") ? 8 : 4) / Math.min(1, zoom);
    const k = 1 / zoom;
    for (const [off, width, colour] of [
      [air - 1.6 * k, 2 * k, "paper"],
      [air, 2.4 * k, "focus"],
    ] as const) {
      this.#layer.pen.beginPath();
      this.#layer.pen.roundRect(x - w / 2 - off, y - h / 2 - off, w + 2 * off, h + 2 * off, 6 + off);
      this.#layer.pen.lineWidth = width;
      this.#layer.pen.strokeStyle = this.#token(colour);
      this.#layer.pen.stroke();
    }
  }
}
