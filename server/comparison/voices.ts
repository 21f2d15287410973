import { counted, listing } from "../finding/facts.ts";
import type { Counted, Parts } from "./parts.ts";
import type { Compared, Side } from "./side.ts";

/** So many are named; the list has the rest. */
const MOST_NAMED = 3;

/** Whether the two could be one voice, in sentences that say what is known of it. */
export function oneVoiceText(
  compared: Compared,
  [a, b]: readonly [Side, Side],
  { both, onlyA, onlyB }: Parts<Counted>,
  nameOf: (id: string) => string,
): string {
  const all = both.length + onlyA.length + onlyB.length;
  if (all === 0) return "Nobody is named who says it.";
  if (compared === "DAYS") return overTime(onlyA.length + onlyB.length, both.length);
  const shared =
    both.length === 0
      ? `No voice of ${all} stands behind both.`
      : `${counted(both.length, "voice")} of ${all} ${both.length === 1 ? "stands" : "stand"} behind both: ${named(both, nameOf)}. What they say counts once, however often it is repeated.`;
  return compared === "DOCUMENTS" ? `${citedText(a, b)} ${shared}` : shared;
}

function overTime(since: number, before: number): string {
  const known = `${counted(before, "voice")} had been heard by the earlier day`;
  return since === 0 ? `${known}; none was heard for the first time since.` : `${known}; ${since} since.`;
}

function named(voices: readonly Counted[], nameOf: (id: string) => string): string {
  const names = voices.slice(0, MOST_NAMED).map(({ id }) => nameOf(id));
  const more = voices.length - names.length;
  return listing(more > 0 ? [...names, `${more} more`] : names);
}

function citedText(a: Side, b: Side): string {
  const [aCites, bCites] = [cites(a, b), cites(b, a)];
  if (aCites && bCites) return "They cite each other.";
  if (!aCites && !bCites) return "Neither cites the other.";
  return aCites ? `${a.name} cites ${b.name}.` : `${b.name} cites ${a.name}.`;
}

/** Whether the one lets the other’s own voice speak. */
function cites({ claims, key }: Side, { voice }: Side): boolean {
  return (
    voice !== undefined &&
    claims.some(
      ({ claim }) =>
        claim.documents.length === 1 && claim.documents[0] === key && claim.speakers.includes(voice),
    )
  );
}
