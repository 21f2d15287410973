import type { ItemChange } from "../casefile/editCase.ts";
import type { PlainMap } from "../casefile/plain.ts";
import { plainItem } from "../casefile/plainItem.ts";
import type { ShortId } from "../model/ids.ts";
import { type Base, counted, listed, type Plan, planOfItems, quoted, refused, shortOf } from "./act.ts";
import { leaningInWords, leaningOn } from "./leaning.ts";

/** A claim that is taken back. */
export interface RemovedClaim {
  readonly id: string;
  /** The audit record up to which its curator has seen it. */
  readonly seen?: number | undefined;
  /** Take links to it, and what notes say of it alone, along. */
  readonly withLinks?: boolean | undefined;
}

/**
 * Takes a claim, or a statement of the map, out of the text.
 *
 * @throws AppError BAD_USER_INPUT where something leans on it: all of it is named.
 */
export function removeClaim({ id: given, seen, withLinks = false }: RemovedClaim, base: Base): Plan {
  const id = shortOf(given, base.whole.id, "id");
  const item = plainItem(base.whole, id);
  if (!item || !id.startsWith("clm:")) throw refused("id", `the case has no claim ${id}.`);
  const { links, notes, ...map } = leaningOn(base.whole, id);
  const leans = leaningInWords(map) || (withLinks ? "" : leaningInWords({ links, notes }));
  if (leans !== "") {
    const all = leaningInWords({ links, notes, ...map });
    const cure = leaningInWords(map)
      ? "Change these first."
      : "Say “withLinks” to take these along, or change them first.";
    throw refused("id", `${id} is still named by ${all}. ${cure}`);
  }
  const along = [
    ...links.map((one): ItemChange => ({ id: one })),
    ...notes.map((one) => noteOf(one, id, base)),
  ];
  const gone = along.filter((change) => change.item === undefined);
  const told = [
    counted(links.length, "link"),
    ...(gone.length > links.length ? [counted(gone.length - links.length, "note")] : []),
  ];
  const text = `Removed the claim ${quoted(item.text)}${gone.length > 0 ? `, and with it ${listed(told)}` : ""}.`;
  return planOfItems(base, [{ id }, ...along], { text, changes: { ids: [id], seen } });
}

/** A note that is about other things too stays with them. */
function noteOf(note: ShortId, id: ShortId, { whole }: Base): ItemChange {
  const item = plainItem(whole, note) as PlainMap;
  const about = (item.about as readonly string[]).filter((one) => one !== id);
  return about.length > 0 ? { id: note, item: { ...item, about } } : { id: note };
}
