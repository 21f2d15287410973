import type { Plain, PlainMap } from "../casefile/plain.ts";
import type { ShortId } from "../model/ids.ts";
import { MadeOf } from "../model/madeOf.ts";

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
  const named = NAMED.of(item, [], () => namedBy(item));
  for (const id of ids.keys()) if (named.has(id)) return replaced(item, ids, "") as PlainMap;
  return item;
}

/** What items name, as long as they are kept: whoever looks for one entity goes through all of them again and again. */
const NAMED = new MadeOf<PlainMap, ReadonlySet<string>>();

/** All that {@link replaced} would look at. */
function namedBy(item: PlainMap): ReadonlySet<string> {
  const named = new Set<string>();
  const look = (value: Plain, key: string): void => {
    if (typeof value === "string" && !WORDS.has(key)) named.add(value);
    if (typeof value !== "object" || value === null) return;
    const isList = Array.isArray(value);
    for (const [name, inner] of Object.entries(value as PlainMap)) look(inner, isList ? key : name);
  };
  look(item, "");
  return named;
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
