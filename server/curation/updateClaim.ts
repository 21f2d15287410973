import { lean, type Plain, type PlainMap } from "../casefile/plain.ts";
import { plainItem } from "../casefile/plainItem.ts";
import type { ShortId } from "../model/ids.ts";
import { type Base, type Plan, planOfItems, quoted, refused, shortOf } from "./act.ts";
import { type NewClaim, plainNewClaim } from "./addClaim.ts";

/** A claim of the case as it shall stand. */
export interface ChangedClaim extends NewClaim {
  readonly id: string;
  /** The audit record up to which its curator has seen it. */
  readonly seen?: number | undefined;
}

/** Puts a claim in the place of the one with its id. What a curator cannot say of it stays: its tier and what it covers. */
export function updateClaim({ seen, ...input }: ChangedClaim, base: Base): Plan {
  const id = shortOf(input.id, base.whole.id, "id");
  const old = claimOf(id, base);
  const item = keeping(old, plainNewClaim(input, id, base));
  const text = `Changed the claim ${quoted(item.text)}.`;
  return planOfItems(base, [{ id, item }], { text, changes: { ids: [id], seen } });
}

/** @throws AppError BAD_USER_INPUT where the case has none, or no document states it. */
function claimOf(id: ShortId, { whole }: Base): PlainMap {
  const item = plainItem(whole, id);
  if (!item)
    throw refused("id", `the case has no claim ${id}. It may have been removed: look at its history.`);
  if ("assertions" in item) return item;
  throw refused("id", `${id} is a statement of the map. Change the argument that it belongs to.`);
}

function keeping(old: PlainMap, next: PlainMap): PlainMap {
  const { id, kind, text, subject, predicate, object, alleged, quantity, measure, ...rest } = next;
  const { validTime, validBasis, note } = rest;
  const ends = (old.implied as readonly string[] | undefined) ?? [];
  const implied = ends.filter((end) => next[end] !== undefined && next[end] === old[end]);
  return {
    ...lean({ id, kind, text, subject, predicate, object, alleged, implied, quantity, measure }),
    ...lean({ validTime, validBasis, tier: old.tier, covers: old.covers, note }),
    assertions: keptAssertions(old.assertions as PlainMap[], next.assertions as PlainMap[]),
  };
}

/** An assertion of the same stretch is the same one: how its text is read and what it covers stay. */
function keptAssertions(old: readonly PlainMap[], next: readonly PlainMap[]): Plain[] {
  const left = [...old];
  return next.map((one) => {
    const at = left.findIndex(({ passage, quote }) => passage === one.passage && quote === one.quote);
    const [same] = at < 0 ? [] : left.splice(at, 1);
    const { passage, quote, speakers, stance, certainty, hedge, unsourced, saidAt } = one;
    return lean({
      ...{ passage, quote, speakers, stance, certainty, hedge, reading: same?.reading, unsourced, saidAt },
      covers: same?.covers,
    });
  });
}
