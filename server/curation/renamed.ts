import type { Plain, PlainMap } from "../casefile/plain.ts";
import type { ShortId } from "../model/ids.ts";

/** Fields of an item that are words and never the id of something. */
const WORDS = new Set([
  "id",
  "text",
  "title",
  "name",
  "note",
  "quote",
  "hedge",
  "description",
  "summary",
  "reason",
]);

/**
 * The item with other ids in the place of some. A list in which an id would stand twice has it once: a chain of speakers
 * the last time, so that its origin stays, any other the first time. The very item where nothing changes.
 */
export function renamed(item: PlainMap, ids: ReadonlyMap<ShortId, ShortId>): PlainMap {
  return replaced(item, ids, "") as PlainMap;
}

function replaced(value: Plain, ids: ReadonlyMap<ShortId, ShortId>, key: string): Plain {
  if (typeof value === "string") return WORDS.has(key) ? value : (ids.get(value as ShortId) ?? value);
  if (Array.isArray(value)) return replacedList(value, ids, key);
  // The input of a view is any JSON.
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as PlainMap);
  const next = entries.map(([name, inner]) => [name, replaced(inner, ids, name)] as const);
  return next.every(([, inner], i) => inner === entries[i]?.[1]) ? value : Object.fromEntries(next);
}

function replacedList(list: readonly Plain[], ids: ReadonlyMap<ShortId, ShortId>, key: string): Plain {
  const next = list.map((one) => replaced(one, ids, key));
  if (next.every((one, i) => one === list[i])) return list;
  const place = (one: Plain) => (key === "speakers" ? next.lastIndexOf(one) : next.indexOf(one));
  return next.filter((one, i) => typeof one !== "string" || place(one) === i);
}
