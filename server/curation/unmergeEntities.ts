import type { ItemChange } from "../casefile/editCase.ts";
import type { PlainMap } from "../casefile/plain.ts";
import { plainItem, plainItems } from "../casefile/plainItem.ts";
import { AppError } from "../model/errors.ts";
import { prefixOf, qualify, type ShortId, shorten } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import { type Base, counted, listed, type Plan, planOfItems, quoted, refused } from "./act.ts";
import { renamed } from "./renamed.ts";
import { renamedItem } from "./renamedView.ts";
import { reverted } from "./threeWay.ts";
import { type Recorded, type RecordedChange, recordedChanges, sameItem } from "./undo.ts";

/** A merge that was wrong. */
export interface UnmergedEntities {
  /** The number of the merge’s audit record. */
  readonly position: number;
}

/** One thing as it shall be after the unmerging. */
interface Back extends ItemChange {
  /** Fields that were edited since, and stay as they are. */
  readonly kept: readonly string[];
  /** It was edited since, and what was edited stays. */
  readonly edited: boolean;
}

/**
 * Takes a merge back, also after further edits: field by field, what the merge did goes, and what was edited since stays
 * and is told. What came since stays with the entity that they were merged into.
 *
 * @throws AppError CONFLICT where one of the entities is there again, or the one they were merged into is not.
 */
export function unmergeEntities(_input: UnmergedEntities, base: Base, { record, later }: Recorded): Plan {
  if (record.act !== "mergeEntities")
    throw refused(
      "position",
      `act ${record.position} is no merge of entities but: ${record.text ?? record.act}`,
    );
  const [into = record.id] = record.subjects;
  const changes = recordedChanges(record);
  const apart = changes.filter(({ id, after }) => prefixOf(id) === "ent" && after === undefined);
  const name = quoted(expectApart(shorten(into), apart, record, base).name);
  const sources = changes.filter(({ id }) => prefixOf(id) === "src");
  const items = changes.filter(({ id }) => prefixOf(id) !== "src").map((change) => backOf(change, base));
  const all = [...items, ...sourcesBack(sources, base)];
  const text = `Unmerged ${listed(apart.map(({ before }) => quoted(before?.name)))} from ${name}. ${told(all, changes, base)}${cameSince(later, shorten(into), name, base)}`;
  const changed = all.filter(({ id, item }) => !sameItem(item, plainItem(base.whole, id)));
  const first = changed.find(({ id }) => id === apart[0]?.id) as Back;
  const rest = changed.filter((one) => one !== first);
  return planOfItems(base, [first, ...rest], { text: text.trim(), undoes: record.position }, record);
}

function expectApart(
  into: ShortId,
  apart: readonly RecordedChange[],
  record: AuditRecord,
  { whole }: Base,
): PlainMap {
  const conflict = (message: string, id: ShortId) =>
    new AppError("CONFLICT", `${message} Nothing was changed.`, {
      details: { id: qualify(whole.id, id), audit: record.id, theirs: plainItem(whole, id) ?? null },
    });
  const again = apart.find(({ id }) => plainItem(whole, id));
  if (again)
    throw conflict(`${again.id} is there again: act ${record.position} was taken back already.`, again.id);
  const one = plainItem(whole, into);
  if (one) return one;
  throw conflict(`${into} is gone: it was merged further, or removed. Take that act back first.`, into);
}

function backOf({ id, before, after, place }: RecordedChange, { whole }: Base): Back {
  const now = plainItem(whole, id);
  if (before === undefined || after === undefined)
    return { id, item: before, place, kept: [], edited: false };
  if (now === undefined) return { id, item: undefined, kept: [], edited: true };
  const back = reverted(before, after, now);
  const kept = back.kept.map(({ field }) => field);
  return { id, item: back.value as PlainMap, kept, edited: !sameItem(now, after) };
}

/** A source took another id with its origin: what was edited in it since goes back with it. */
function sourcesBack(changes: readonly RecordedChange[], base: Base): Back[] {
  const made = changes.find(({ before }) => before === undefined);
  const was = made && changes.find((one) => one.before && sameItem(withOrigin(one.before, made), made.after));
  return changes.map((change) => {
    if (change !== was || !made) return backOf(change, base);
    const now = plainItem(base.whole, made.id);
    if (!now) return { id: change.id, item: undefined, kept: [], edited: true };
    const back = backOf({ ...change, id: made.id, after: made.after }, base);
    return { ...back, id: change.id, place: change.place };
  });
}

function withOrigin(item: PlainMap, { after }: RecordedChange): PlainMap {
  return renamed(item, new Map([[item.origin as ShortId, after?.origin as ShortId]]));
}

function told(all: readonly Back[], changes: readonly RecordedChange[], { whole }: Base): string {
  const edited = all.filter((one) => one.edited);
  const left = edited.filter(({ kept, id }) => kept.length > 0 || plainItem(whole, id) === undefined);
  const only = edited.filter((one) => !left.includes(one));
  const back = changes.filter(({ id, before }) => before && prefixOf(id) !== "ent").length - left.length;
  const fields = left.map(({ id, kept }) =>
    kept.length > 0 ? `${id} (${kept.join(", ")})` : `${id} (removed)`,
  );
  return [
    back > 0 ? `${counted(back, "thing")} moved back. ` : "",
    only.length > 0 ? `Edited since, and the edits stay: ${listed(only.map(({ id }) => id))}. ` : "",
    left.length > 0
      ? `Changed since in what the merge changed, and left as it is now: ${listed(fields)}. `
      : "",
  ].join("");
}

/** Things that were added since and name the entity into which the others were merged. */
function cameSince(later: readonly AuditRecord[], into: ShortId, name: string, { whole }: Base): string {
  const made = new Set(
    later.flatMap((one) => recordedChanges(one).flatMap(({ id, before }) => (before ? [] : [id]))),
  );
  const other = new Map([[into, "" as ShortId]]);
  const ids = [...plainItems(whole)].flatMap(([id, item]) =>
    id !== into && made.has(id) && renamedItem(id, item, other) !== item ? [id] : [],
  );
  return ids.length > 0 ? `Added since, and left with ${name}: ${listed(ids)}.` : "";
}
