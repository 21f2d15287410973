/**
 * What readers put on a drawing: the colour of a rule, with its number, and the sign that a note is pinned. It moves nothing,
 * so it is laid over what is drawn and asks no layout.
 */
import type { Core, EdgeSingular } from "cytoscape";
import { along, curveOf } from "./along.ts";
import type { Token } from "./tokens.ts";

export interface Signs {
  /** Ids of entities and relations to which a note is pinned. */
  readonly noted: ReadonlySet<string>;
  /** The number of the colour that a rule gives a relation, from 1. */
  readonly colours: ReadonlyMap<string, number>;
}

export const NO_SIGNS: Signs = { noted: new Set(), colours: new Map() };

/** Gives every element its signs, as data that the style and the marks layer read. */
export function applySigns(cy: Core, { noted, colours }: Signs, token: Token): void {
  cy.batch(() => {
    for (const element of cy.elements().toArray()) {
      element.data("noted", noted.has(element.id()));
      const colour = colours.get(element.id());
      if (colour === undefined) element.removeData("tint rule");
      else element.data({ tint: token(`rule-${colour}`), rule: colour });
    }
  });
}

/** Where on a relation the number of its rule stands, and where its note: words and bars are in the middle. */
const RULE_AT = 0.2;
const NOTE_AT = 0.78;

export function drawSigns(cy: Core, pen: CanvasRenderingContext2D, token: Token): void {
  const k = Math.max(1, 0.8 / cy.zoom());
  for (const edge of cy.edges("[rule]").toArray()) {
    const at = along(curveOf(edge as EdgeSingular), RULE_AT);
    drawNumber(pen, at, k, { number: edge.data("rule"), colour: edge.data("tint") }, token);
  }
  // A relation's note shows where its words do.
  for (const edge of cy.edges(".say[?noted], .hover[?noted], .sel[?noted]").toArray())
    drawNote(pen, along(curveOf(edge as EdgeSingular), NOTE_AT), k, token);
  for (const node of cy.nodes("[?noted]").toArray()) {
    const { x, y } = node.position();
    drawNote(pen, { x: x - node.data("w") * 0.5, y: y - node.data("h") * 0.46 - 1 }, k, token);
  }
}

interface At {
  readonly x: number;
  readonly y: number;
}

/** A disc in the colour with the number of the rule: nothing is said by colour alone. */
function drawNumber(
  pen: CanvasRenderingContext2D,
  { x, y }: At,
  k: number,
  { number, colour }: { readonly number: number; readonly colour: string },
  token: Token,
): void {
  pen.beginPath();
  pen.arc(x, y, 6.5 * k, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.strokeStyle = token("paper");
  pen.lineWidth = 2 * k;
  pen.stroke();
  pen.fill();
  pen.font = `600 ${9.5 * k}px ${token("sans")}`;
  pen.fillStyle = token("paper");
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(String(number), x, y + 0.5 * k);
}

/** A little page with lines on it, as in the outline. */
function drawNote(pen: CanvasRenderingContext2D, { x, y }: At, k: number, token: Token): void {
  const [w, h] = [9 * k, 11 * k];
  const [left, top] = [x - w / 2, y - h / 2];
  pen.lineJoin = "round";
  pen.lineCap = "butt";
  pen.beginPath();
  pen.rect(left, top, w, h);
  pen.strokeStyle = token("paper");
  pen.lineWidth = 4.5 * k;
  pen.stroke();
  pen.fillStyle = token("label-open-wash");
  pen.fill();
  pen.strokeStyle = token("label-open");
  pen.lineWidth = 1.4 * k;
  pen.stroke();
  pen.beginPath();
  for (const [line, part] of [
    [0.3, 0.76],
    [0.52, 0.76],
    [0.74, 0.5],
  ] as const) {
    pen.moveTo(left + w * 0.24, top + h * line);
    pen.lineTo(left + w * part, top + h * line);
  }
  pen.lineWidth = k;
  pen.stroke();
}
