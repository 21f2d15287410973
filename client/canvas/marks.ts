/**
 * The marks layer: one canvas above Cytoscape's own, in the same transform, for what its style cannot draw: the two bars
 * of a contradicted relation, the numbers of rules, pinned notes, the `+n` badges of what is not drawn, the ring of the
 * keyboard's focus.
 */
import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import { along, curveOf } from "./along.ts";
import { Layer } from "./layer.ts";
import { drawSigns } from "./signs.ts";
import type { Token } from "./tokens.ts";

interface Extent {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const inside = (p: { x: number; y: number }, e: Extent, air: number) =>
  p.x > e.x1 - air && p.x < e.x2 + air && p.y > e.y1 - air && p.y < e.y2 + air;

/** Below this zoom bars are too small to read. */
const BARS_FROM = 0.35;

export class Marks {
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

  /** The node whose `+n` badge is at a point of the model. */
  badgeAt(point: { x: number; y: number }): NodeSingular | undefined {
    const zoom = Math.max(1, 0.8 / this.#cy.zoom());
    return this.#cy.nodes("[more > 0]").filter((node) => {
      const p = node.position();
      const dx = Math.abs(point.x - p.x - node.data("w") * 0.5);
      const dy = Math.abs(point.y - p.y + node.data("h") * 0.5);
      return dx < 14 * zoom && dy < 11 * zoom;
    })[0] as NodeSingular | undefined;
  }

  draw(): void {
    const zoom = this.#cy.zoom();
    this.#layer.begin();
    const extent = this.#cy.extent();
    if (zoom > BARS_FROM) {
      for (const edge of this.#cy.edges("[?contested]").toArray()) this.#bars(edge as EdgeSingular, extent);
      drawSigns(this.#cy, this.#layer.pen, this.#token);
    }
    for (const node of this.#cy.nodes("[more > 0]").toArray())
      this.#badge(node as NodeSingular, extent, zoom);
    this.#ring(zoom);
  }

  #bars(edge: EdgeSingular, extent: Extent): void {
    const m = along(curveOf(edge), edge.data("barAt") ?? 0.5);
    if (!inside(m, extent, 9)) return;
    const alleged = edge.data("alleged") === true;
    const half = alleged ? 8 : 6.2;
    const apart = alleged ? 3.4 : 2.7;
    const t = this.#token;
    const ink = this.#inkOf(edge);
    const { pen } = this.#layer;
    pen.lineCap = "butt";
    for (const [colour, width] of [
      [t("paper"), alleged ? 5.2 : 4.4],
      [ink, 1.5],
    ] as const) {
      pen.strokeStyle = colour;
      pen.lineWidth = width;
      pen.beginPath();
      for (const q of [-apart, apart]) {
        const cx = m.x + m.ux * q;
        const cy = m.y + m.uy * q;
        pen.moveTo(cx - m.uy * half - m.ux * 1.7, cy + m.ux * half - m.uy * 1.7);
        pen.lineTo(cx + m.uy * half + m.ux * 1.7, cy - m.ux * half + m.uy * 1.7);
      }
      pen.stroke();
    }
  }

  /** What its line is drawn in. */
  #inkOf(edge: EdgeSingular): string {
    if (edge.hasClass("sel")) return this.#token("thread");
    const tint: string | undefined = edge.data("tint");
    if (tint !== undefined) return tint;
    if (edge.hasClass("ctx")) return this.#token("edge-context");
    return this.#token(edge.data("alleged") === true ? "ink-2" : "edge");
  }

  #badge(node: NodeSingular, extent: Extent, zoom: number): void {
    const p = node.position();
    if (!inside(p, extent, 40)) return;
    const k = Math.max(1, 0.8 / zoom);
    const text = `+${node.data("more")}`;
    const { pen } = this.#layer;
    pen.font = `600 ${10 * k}px ${this.#token("sans")}`;
    const w = pen.measureText(text).width + 10 * k;
    const h = 15 * k;
    const cx = p.x + node.data("w") * 0.42 + w * 0.3;
    const cy = p.y - node.data("h") * 0.46 - 3;
    pen.beginPath();
    pen.roundRect(cx - w / 2, cy - h / 2, w, h, h / 2);
    pen.fillStyle = this.#token("ink");
    pen.strokeStyle = this.#token("paper");
    pen.lineWidth = 2 * k;
    pen.stroke();
    pen.fill();
    pen.fillStyle = this.#token("paper");
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.fillText(text, cx, cy + 0.5 * k);
  }

  #ring(zoom: number): void {
    const focused = this.#focus === null ? undefined : this.#cy.getElementById(this.#focus)[0];
    if (!focused) return;
    if (focused.isNode()) this.#ringNode(focused as NodeSingular, 1 / zoom);
    else this.#ringEdge(focused as EdgeSingular, 1 / zoom);
  }

  #ringNode(node: NodeSingular, k: number): void {
    const p = node.position();
    const w = node.data("w") as number;
    const h = node.data("h") as number;
    const air = node.hasClass("sel") ? 9 : 5;
    const { pen } = this.#layer;
    for (const [off, width, colour] of [
      [air - 1.6 * k, 2 * k, "paper"],
      [air, 2.4 * k, "focus"],
    ] as const) {
      pen.beginPath();
      pen.roundRect(p.x - w / 2 - off, p.y - h / 2 - off, w + 2 * off, h + 2 * off, 8 + off);
      pen.lineWidth = width;
      pen.strokeStyle = this.#token(colour);
      pen.stroke();
    }
  }

  #ringEdge(edge: EdgeSingular, k: number): void {
    const { pen } = this.#layer;
    const curve = curveOf(edge);
    for (const side of [-7, 7]) {
      pen.beginPath();
      for (let i = 0; i <= 16; i++) {
        const m = along(curve, i / 16);
        if (i === 0) pen.moveTo(m.x - m.uy * side, m.y + m.ux * side);
        else pen.lineTo(m.x - m.uy * side, m.y + m.ux * side);
      }
      pen.lineWidth = 2 * k;
      pen.strokeStyle = this.#token("focus");
      pen.stroke();
    }
  }
}
