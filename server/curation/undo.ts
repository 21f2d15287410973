import type { ItemChange, ItemPlace } from "../casefile/editCase.ts";
import type { PlainMap } from "../casefile/plain.ts";
import { plainItem } from "../casefile/plainItem.ts";
import { AppError } from "../model/errors.ts";
import { qualify, type ShortId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import { type Base, listed, type Plan, planOfItems, refused } from "./act.ts";
import { canonical } from "./audit.ts";

/** An act that is taken back. */
export interface Undone {
  /** The number of its audit record. */
  readonly position: number;
}

/** The act that is taken back, and every one after it. */
export interface Recorded {
  readonly record: AuditRecord;
  readonly later: readonly AuditRecord[];
}

/** What an audit record says of one thing. */
export interface RecordedChange {
  readonly id: ShortId;
  readonly before: PlainMap | undefined;
  readonly after: PlainMap | undefined;
  /** Where it stood, if the act took it out. */
  readonly place: ItemPlace | undefined;
}

/** What an act did to each thing, as its record says. */
export function recordedChanges({ before, after, places }: AuditRecord): RecordedChange[] {
  const was = JSON.parse(before) as Record<string, PlainMap>;
  const then = JSON.parse(after) as Record<string, PlainMap>;
  const stood = JSON.parse(places ?? "{}") as Record<string, ItemPlace>;
  return [...new Set([...Object.keys(was), ...Object.keys(then)])].map((id) => ({
    id: id as ShortId,
    before: was[id],
    after: then[id],
    place: stood[id],
  }));
}

/**
 * Takes an act back: everything that it changed is again as its record says it was before. Also an act that took another
 * one back can be taken back.
 *
 * @throws AppError CONFLICT with both texts where something was changed since; BAD_USER_INPUT where it was edited by hand.
 */
export function undo(_input: Undone, base: Base, { record }: Recorded): Plan {
  if (record.act === "loadText")
    throw refused(
      "position",
      `act ${record.position} loaded text that was edited by hand. Take it back by hand.`,
    );
  const changes = recordedChanges(record);
  const since = changes.filter(({ id, after }) => !sameItem(plainItem(base.whole, id), after));
  if (since.length > 0) throw changedSince(record, since, base);
  const items = changes.map(({ id, before, place }): ItemChange => ({ id, item: before, place }));
  const text = `Took back act ${record.position} by ${record.actor}: ${record.text ?? record.act}`;
  return planOfItems(base, items as [ItemChange, ...ItemChange[]], { text, undoes: record.position }, record);
}

export function sameItem(a: PlainMap | undefined, b: PlainMap | undefined): boolean {
  return canonical(a ?? null) === canonical(b ?? null);
}

function changedSince(record: AuditRecord, since: readonly RecordedChange[], { whole }: Base): AppError {
  const [first] = since;
  const ids = since.map(({ id }) => id);
  const message = `${listed(ids)} ${ids.length === 1 ? "was" : "were"} changed after act ${record.position}. Nothing was taken back: look at both texts and decide, or take the later acts back first.`;
  return new AppError("CONFLICT", message, {
    details: {
      id: qualify(whole.id, first?.id as ShortId),
      audit: record.id,
      ids: ids.map((id) => qualify(whole.id, id)),
      theirs: plainItem(whole, first?.id as ShortId) ?? null,
      yours: first?.before ?? null,
    },
  });
}
