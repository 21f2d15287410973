/** Words beside what is drawn: each at the first place around it that is free, or nowhere. */
import type { Box } from "./geometry.ts";

export type Side = "above" | "right" | "left" | "below";

/** Something drawn, with what could be written beside it. */
export interface Worded {
  readonly id: string;
  /** What it covers itself. */
  readonly box: Box;
  readonly text: string;
}

/** A text as SVG sets it: `y` is its base line. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
}

export interface LabelRules {
  readonly frame: { readonly width: number; readonly height: number };
  /** Tried in this order. */
  readonly sides: readonly Side[];
  /** How wide a letter is on average, and how high a line, in pixels. */
  readonly letter: number;
  readonly line: number;
  /** To the right or left a text may be cut down to so many letters; elsewhere, or where undefined, it stands whole. */
  readonly least?: number;
  readonly most?: number;
  /** What else is drawn. */
  readonly taken?: readonly Box[];
}

/** Between a thing and its words. */
const GAP = 5;

/** Labels that touch neither one another nor anything drawn, nor the edge. The first thing chooses first. */
export function labelsOf(things: readonly Worded[], rules: LabelRules): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  const written: Box[] = [...(rules.taken ?? [])];
  for (const thing of things) {
    const others = things.flatMap((other) => (other === thing ? [] : [other.box]));
    const found = placed(thing, [...others, ...written], rules);
    if (!found) continue;
    labels.set(thing.id, found.label);
    written.push(found.box);
  }
  return labels;
}

function placed(thing: Worded, taken: readonly Box[], rules: LabelRules): { label: Label; box: Box } | null {
  for (const side of rules.sides) {
    const text = cut(thing.text, roomFor(thing, side, taken, rules), rules);
    if (text === null) continue;
    const found = at(thing.box, side, text, rules);
    if (isWithin(found.box, rules.frame) && taken.every((other) => !meet(found.box, other))) return found;
  }
  return null;
}

/** How many letters there is room for beside a thing; as many as one likes above and below it. */
function roomFor(
  { box }: Worded,
  side: Side,
  taken: readonly Box[],
  { frame, letter, line }: LabelRules,
): number {
  if (side === "above" || side === "below") return Number.POSITIVE_INFINITY;
  const middle = (box.y1 + box.y2) / 2;
  const inRow = taken.filter((other) => other.y1 < middle + line / 2 && other.y2 > middle - line / 2);
  const room =
    side === "right"
      ? Math.min(frame.width, ...inRow.flatMap(({ x1, x2 }) => (x2 > box.x2 ? [x1] : []))) - box.x2
      : box.x1 - Math.max(0, ...inRow.flatMap(({ x1, x2 }) => (x1 < box.x1 ? [x2] : [])));
  return Math.floor((room - 2 * GAP) / letter);
}

function cut(
  text: string,
  room: number,
  { least, most = Number.POSITIVE_INFINITY }: LabelRules,
): string | null {
  const letters = Math.min(room, most);
  if (text.length <= letters) return text;
  if (least === undefined || letters < least) return null;
  const short = text.slice(0, letters - 1);
  const word = short.lastIndexOf(" ");
  return word < least / 2 ? null : `${short.slice(0, word)}…`;
}

function at(thing: Box, side: Side, text: string, { letter, line }: LabelRules): { label: Label; box: Box } {
  const width = text.length * letter;
  const middle = (thing.x1 + thing.x2) / 2;
  const x = side === "right" ? thing.x2 + GAP : side === "left" ? thing.x1 - GAP - width : middle - width / 2;
  const y =
    side === "above"
      ? thing.y1 - 2 - line
      : side === "below"
        ? thing.y2 + 2
        : (thing.y1 + thing.y2) / 2 - line / 2;
  const anchor = side === "right" ? "start" : side === "left" ? "end" : "middle";
  const base = { start: x, middle, end: x + width }[anchor];
  return {
    label: { x: base, y: y + line * 0.78, anchor, text },
    box: { x1: x, y1: y, x2: x + width, y2: y + line },
  };
}

function isWithin({ x1, y1, x2, y2 }: Box, { width, height }: LabelRules["frame"]): boolean {
  return x1 >= 0 && y1 >= 0 && x2 <= width && y2 <= height;
}

function meet(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
