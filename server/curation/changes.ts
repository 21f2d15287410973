import type { PlainMap } from "../casefile/plain.ts";
import { plainItem } from "../casefile/plainItem.ts";
import { allDone } from "../model/allDone.ts";
import type { Case } from "../model/case.ts";
import { AppError } from "../model/errors.ts";
import { type CaseId, qualify, type ShortId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";

/** What the case’s text says of these things, as JSON by id; what it does not have is left out. */
export function plainTexts(whole: Case, ids: readonly ShortId[]): string {
  return JSON.stringify(Object.fromEntries(ids.map((id) => [id, plainItem(whole, id)])));
}

/** Items that an act changes, and up to which record of the trail their curator has seen them. */
export interface SeenItems {
  readonly ids: readonly ShortId[];
  readonly seen: number | undefined;
}

/** The last act on each of the items after it was seen. */
export async function laterActs(
  store: GraphStore,
  of: CaseId,
  { ids, seen }: SeenItems,
): Promise<ReadonlyMap<ShortId, AuditRecord>> {
  if (seen === undefined) return new Map();
  const about = (id: ShortId) =>
    store.run("audit.about", { case: of, subject: qualify(of, id), after: seen });
  const later = await allDone(ids.map(about));
  return new Map(later.flatMap((rows, i) => rows.slice(-1).map(({ record }) => [ids[i] as ShortId, record])));
}

/**
 * Two curators on one thing: who has not seen the other’s act is told of it, with both texts.
 *
 * @throws AppError CONFLICT
 */
export function expectSeen(
  next: Case,
  { ids, seen }: SeenItems,
  later: ReadonlyMap<ShortId, AuditRecord>,
): void {
  for (const id of ids) {
    const subject = qualify(next.id, id);
    const yours = plainItem(next, id) ?? null;
    if (seen === undefined)
      throw new AppError(
        "CONFLICT",
        `${id} exists already. To change it, say up to which audit record you have seen it (“seen”).`,
        { details: { id: subject, yours } },
      );
    const last = later.get(id);
    if (last) throw changedSince(last, id, yours);
  }
}

function changedSince(last: AuditRecord, id: ShortId, yours: PlainMap | null): AppError {
  const theirs = (JSON.parse(last.after) as Record<string, unknown>)[id] ?? null;
  const subject = qualify(last.case, id);
  return new AppError(
    "CONFLICT",
    `${last.actor} changed ${id} at ${last.at}, after you had seen it. Nothing was overwritten: look at both and decide.`,
    { details: { id: subject, audit: last.id, position: last.position, theirs, yours } },
  );
}
