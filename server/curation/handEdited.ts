import { plainItem } from "../casefile/plainItem.ts";
import type { Case } from "../model/case.ts";
import { AppError } from "../model/errors.ts";
import { type NodeId, qualify, type ShortId } from "../model/ids.ts";
import { canonical } from "./audit.ts";
import type { CheckedText } from "./caseText.ts";

/** What a record says of the things that an act is about. */
export interface Told {
  readonly subjects: readonly NodeId[];
  /** JSON by short id. */
  readonly before: string;
  readonly after: string;
  /** What was done, in words. */
  readonly text?: string;
  /** JSON: where those things stood that were taken out of the text. */
  readonly places?: string;
  /** The position of the record that is taken back. */
  readonly undoes?: number;
}

/**
 * The items and passages that two texts of a case do not say alike, with what each says. Where they differ in nothing
 * but order or the case's own head, the case itself is what the act is about.
 */
export function changedItems(before: Case, after: Case): Told {
  const old = itemsOf(before);
  const now = itemsOf(after);
  const ids = [...new Set([...old.keys(), ...now.keys()])].filter((id) => {
    const [one, other] = [old.get(id), now.get(id)];
    return (
      one !== other && (one === undefined || other === undefined || canonical(one()) !== canonical(other()))
    );
  });
  const texts = (items: Items) => canonical(Object.fromEntries(ids.map((id) => [id, items.get(id)?.()])));
  const subjects = ids.length > 0 ? ids.map((id) => qualify(after.id, id)) : [after.id as string as NodeId];
  return { subjects, before: texts(old), after: texts(now) };
}

type Items = ReadonlyMap<ShortId, () => unknown>;

function itemsOf(whole: Case): Items {
  const { documents, entities, claims, links, notes, mapping, views, stories } = whole;
  const items = [...documents, ...entities, ...claims, ...links, ...notes, ...views, ...stories];
  const mapped = [...mapping.statements, ...mapping.arguments, ...mapping.issues, ...mapping.accusations];
  return new Map<ShortId, () => unknown>([
    ...[...items, ...mapped].map(({ id }) => [id, () => plainItem(whole, id)] as const),
    ...documents.flatMap((d) => d.passages.map(({ id, text }) => [id, () => ({ text })] as const)),
  ]);
}

/**
 * Edited text may be loaded where the store still holds what the text was edited from, and where it is the text that
 * its curator has seen.
 *
 * @throws AppError CONFLICT or BAD_USER_INPUT, with what to do.
 */
export function expectLoadable(
  base: CheckedText | undefined,
  stored: string | undefined,
  next: CheckedText,
  seen: string | undefined,
): CheckedText {
  const conflict = (message: string) =>
    new AppError("CONFLICT", message, { details: { text: next.revision, store: stored ?? null } });
  if (next.revision === stored)
    throw new AppError("BAD_USER_INPUT", "The text says what the store holds: there is nothing to load.");
  if (seen !== undefined && seen !== next.revision)
    throw conflict("The text was edited once more after you had seen it. Look at it again, then load it.");
  if (base && base.revision === stored) return base;
  throw conflict(
    base
      ? "The store has moved on since the text was edited: another server changed the case. Both are kept. Bring the folder up to the store, edit it again, then load it."
      : "This server never saw the text that the store holds, so it cannot say what was edited. Start it again: that loads the text.",
  );
}
