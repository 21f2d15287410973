import { plainItem } from "../casefile/plainItem.ts";
import type { Case } from "../model/case.ts";
import { AppError } from "../model/errors.ts";
import { qualify, type ShortId } from "../model/ids.ts";
import type { GraphStore } from "../store/GraphStore.ts";

/** What the case’s text says of these things, as JSON by id; what it does not have is left out. */
export function plainTexts(whole: Case, ids: readonly ShortId[]): string {
  return JSON.stringify(Object.fromEntries(ids.map((id) => [id, plainItem(whole, id)])));
}

/**
 * Two curators on one thing: who has not seen the other’s act is told of it, with both texts.
 *
 * @throws AppError CONFLICT
 */
export async function expectSeen(
  store: GraphStore,
  next: Case,
  { ids, seen }: { readonly ids: readonly ShortId[]; readonly seen: number | undefined },
): Promise<void> {
  for (const id of ids) await expectItemSeen(store, next, id, seen);
}

async function expectItemSeen(
  store: GraphStore,
  next: Case,
  id: ShortId,
  seen: number | undefined,
): Promise<void> {
  const subject = qualify(next.id, id);
  const yours = plainItem(next, id) ?? null;
  if (seen === undefined)
    throw new AppError(
      "CONFLICT",
      `${id} exists already. To change it, say up to which audit record you have seen it (“seen”).`,
      { details: { id: subject, yours } },
    );
  const later = await store.run("audit.about", { case: next.id, subject, after: seen });
  const last = later.at(-1)?.record;
  if (!last) return;
  const theirs = (JSON.parse(last.after) as Record<string, unknown>)[id] ?? null;
  throw new AppError(
    "CONFLICT",
    `${last.actor} changed ${id} at ${last.at}, after you had seen it. Nothing was overwritten: look at both and decide.`,
    { details: { id: subject, audit: last.id, position: last.position, theirs, yours } },
  );
}
