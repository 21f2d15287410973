/**
 * Positions as text for the address bar, so that a link draws at once what was laid out once. Each entity is told by 18
 * bits of a hash of its id, so that a case that gained or lost an entity keeps the places of all others. Two entities
 * of one view with the same 18 bits are left out; the layout then places them, the same way every time.
 */
export interface Place {
  x: number;
  y: number;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const OFFSET = 1024;
const SPAN = 4096;
/** Above this many entities a link would grow too long, and leaves places to the layout. */
export const MOST_PLACES = 150;

/** FNV-1a over UTF-16 units, folded to 18 bits. */
function hash(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return (h ^ (h >>> 18)) & 0x3ffff;
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

const fits = (place: Place) => [place.x, place.y].every((v) => v + OFFSET >= 0 && v + OFFSET < SPAN);

/** Places to text; empty where there are none or too many. */
export function encodePlaces(places: ReadonlyMap<string, Place>): string {
  if (places.size > MOST_PLACES) return "";
  const seen = new Map<number, number>();
  for (const id of places.keys()) seen.set(hash(id), (seen.get(hash(id)) ?? 0) + 1);
  return [...places]
    .filter(([id, place]) => seen.get(hash(id)) === 1 && fits(place))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, place]) =>
        chars(hash(id), 3) + chars(Math.round(place.x) + OFFSET, 2) + chars(Math.round(place.y) + OFFSET, 2),
    )
    .join("");
}

/** Finds the places of `ids` in a text; an entity that the text does not know gets none. */
export function decodePlaces(text: string, ids: readonly string[]): Map<string, Place> {
  const byHash = new Map<number, Place>();
  for (let at = 0; at + 7 <= text.length; at += 7) {
    const place = {
      x: number(text.slice(at + 3, at + 5)) - OFFSET,
      y: number(text.slice(at + 5, at + 7)) - OFFSET,
    };
    if (!Number.isNaN(place.x) && !Number.isNaN(place.y)) byHash.set(number(text.slice(at, at + 3)), place);
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
