import type { Plain, PlainMap } from "../casefile/plain.ts";
import { prefixOf, type ShortId } from "../model/ids.ts";
import { renamedAddress } from "../model/renamedAddress.ts";
import { renamed } from "./renamed.ts";

/** Any item of a case with other ids in the place of some. The very item where nothing changes. */
export function renamedItem(id: ShortId, item: PlainMap, ids: ReadonlyMap<ShortId, ShortId>): PlainMap {
  return prefixOf(id) === "view" ? renamedView(item, ids) : renamed(item, ids);
}

/**
 * A saved view with other ids in the place of some: in its address, its input and where things stand. Where both stood
 * somewhere, the place of the one that stays holds. The very item where nothing changes.
 */
function renamedView(view: PlainMap, ids: ReadonlyMap<ShortId, ShortId>): PlainMap {
  const address = renamedAddress(view.address as string, ids);
  const input = view.input === undefined ? undefined : renamedInput(view.input as string, ids);
  const positions = view.positions && renamedKeys(view.positions as PlainMap, ids);
  const same = address === view.address && input === view.input && positions === view.positions;
  if (same) return view;
  const changed = { address, ...(input === undefined ? {} : { input }), ...(positions ? { positions } : {}) };
  return { ...view, ...changed };
}

function renamedInput(json: string, ids: ReadonlyMap<ShortId, ShortId>): string {
  const input = JSON.parse(json) as PlainMap;
  const next = renamed(input, ids);
  return next === input ? json : JSON.stringify(next);
}

function renamedKeys(map: PlainMap, ids: ReadonlyMap<ShortId, ShortId>): PlainMap {
  const keys = Object.keys(map);
  if (!keys.some((key) => ids.has(key as ShortId))) return map;
  const next: Record<string, Plain> = {};
  for (const key of keys) {
    const to = ids.get(key as ShortId) ?? key;
    if (to === key || !(to in map)) next[to] ??= map[key] as Plain;
  }
  return next;
}
