/** The audit trail as the reader sees it. Pure. */
import type { HISTORY } from "../../api/documents/history.ts";
import type { ResultOf } from "../../api/graphql.ts";

export type TrailRecord = ResultOf<typeof HISTORY>["audit"]["nodes"][number];

/** What the first record of a trail follows. */
export const NOTHING_BEFORE = "0".repeat(64);

/** The number of the first record that does not carry the seal of the one before it; null where the chain is whole. */
export function brokenAt(
  records: readonly Pick<TrailRecord, "position" | "previous" | "hash">[],
): number | null {
  const found = records.find(
    ({ position, previous }, i) =>
      position !== i + 1 || previous !== (records[i - 1]?.hash ?? NOTHING_BEFORE),
  );
  return found?.position ?? null;
}

/** By which act each one was taken back, where that was not taken back itself. */
export function takenBack(
  records: readonly Pick<TrailRecord, "position" | "undoes">[],
): ReadonlyMap<number, number> {
  const by = new Map<number, number>();
  // The newest first: whether an undoing stands is known before what it undoes is looked at.
  for (const { position, undoes } of [...records].reverse()) {
    if (undoes && !by.has(position) && !by.has(undoes.position)) by.set(undoes.position, position);
  }
  return by;
}

/** Why an act cannot be taken back at a press; null where it can. */
export function whyNotBack(
  { act, position }: Pick<TrailRecord, "act" | "position">,
  back: ReadonlyMap<number, number>,
): string | null {
  const by = back.get(position);
  if (by !== undefined) return `Taken back by act ${by}`;
  return act === "loadText" ? "Edited by hand: take it back by hand" : null;
}
