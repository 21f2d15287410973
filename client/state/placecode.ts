/**
 * Positions as text for the address bar, so that a link draws at once what was laid out once. Each entity is told by 22
 * bits of a hash of its id, so that a case that gained or lost an entity keeps the places of all others. Two entities
 * of one view with the same 22 bits are left out; the layout then places them, the same way every time.
 */
export interface Place {
  x: number;
  y: number;
  /** On which side of the node its name stands: bottom, top, right, left. */
  side: "b" | "t" | "r" | "l";
}

const SIDES = ["b", "t", "r", "l"] as const;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const OFFSET = 1024;
const SPAN = 4096;
/** Above this many entities a link would grow too long, and leaves places to the layout. */
export const MOST_PLACES = 150;

/** FNV-1a over UTF-16 units, folded to 22 bits. */
function hash(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return (h ^ (h >>> 22)) & 0x3fffff;
}

function chars(value: number, count: number): string {
  let out = "";
  for (let i = count - 1; i >= 0; i--) out += ALPHABET[(value >>> (6 * i)) & 63];
  return out;
}

function number(text: string): number {
  let value = 0;
  for (const c of text) {
    const digit = ALPHABET.indexOf(c);
    if (digit < 0) return Number.NaN;
    value = value * 64 + digit;
  }
  return value;
}

const fits = (place: Place) =>
  [Math.round(place.x), Math.round(place.y)].every((v) => v + OFFSET >= 0 && v + OFFSET < SPAN);

/** Places to text; empty where there are none or too many. */
export function encodePlaces(places: ReadonlyMap<string, Place>): string {
  if (places.size > MOST_PLACES) return "";
  const seen = new Map<number, number>();
  for (const id of places.keys()) seen.set(hash(id), (seen.get(hash(id)) ?? 0) + 1);
  return [...places]
    .filter(([id, place]) => seen.get(hash(id)) === 1 && fits(place))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y, side }]) => {
      const told = hash(id) * 4 + SIDES.indexOf(side);
      return chars(told, 4) + chars(Math.round(x) + OFFSET, 2) + chars(Math.round(y) + OFFSET, 2);
    })
    .join("");
}

/** Finds the places of `ids` in a text; an entity that the text does not know gets none. */
export function decodePlaces(text: string, ids: readonly string[]): Map<string, Place> {
  const byHash = new Map<number, Place>();
  for (let at = 0; at + 8 <= text.length; at += 8) {
    const told = number(text.slice(at, at + 4));
    const x = number(text.slice(at + 4, at + 6)) - OFFSET;
    const y = number(text.slice(at + 6, at + 8)) - OFFSET;
    if (![told, x, y].some(Number.isNaN))
      byHash.set(Math.floor(told / 4), { x, y, side: SIDES[told % 4] ?? "b" });
  }
  const seen = new Map<number, number>();
  for (const id of ids) seen.set(hash(id), (seen.get(hash(id)) ?? 0) + 1);
  const out = new Map<string, Place>();
  for (const id of ids) {
    const place = byHash.get(hash(id));
    if (place && seen.get(hash(id)) === 1) out.set(id, place);
  }
  return out;
}
