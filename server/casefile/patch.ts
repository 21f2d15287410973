/** Lines of a text that are replaced: where they begin, counted from 0, how many go, and what comes in their place. */
export type PatchedLines = readonly [at: number, gone: number, come: string];

/** How one text is made into another, from its beginning to its end. */
export type Patch = readonly PatchedLines[];

/** Where texts part, the next place is looked for at which this many lines are the same again. */
const SAME = 2;
/** Farther than this nothing is looked for: all that is left is replaced. */
const FARTHEST = 400;

/** The lines by which `to` differs from `from`: `patched(from, patchOf(from, to))` is `to`, byte for byte. */
export function patchOf(from: string, to: string): Patch {
  const [old, next] = [linesOf(from), linesOf(to)];
  let tail = 0;
  while (tail < old.length && tail < next.length && old.at(-1 - tail) === next.at(-1 - tail)) tail += 1;
  const [oldEnd, nextEnd] = [old.length - tail, next.length - tail];
  const patch: PatchedLines[] = [];
  for (let i = 0, j = 0; i < oldEnd || j < nextEnd; ) {
    if (i < oldEnd && j < nextEnd && old[i] === next[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [gone, come] = apart(old.slice(i, oldEnd), next.slice(j, nextEnd));
    patch.push([i, gone, next.slice(j, j + come).join("")]);
    i += gone;
    j += come;
  }
  return patch;
}

/** How many lines of each go by until both are the same again. */
function apart(old: readonly string[], next: readonly string[]): readonly [gone: number, come: number] {
  const farthest = Math.min(FARTHEST, old.length + next.length);
  for (let both = 1; both <= farthest; both++)
    for (let gone = Math.max(0, both - next.length); gone <= Math.min(both, old.length); gone++)
      if (meet(old, next, gone, both - gone)) return [gone, both - gone];
  return [old.length, next.length];
}

function meet(old: readonly string[], next: readonly string[], i: number, j: number): boolean {
  for (let n = 0; n < SAME; n++) if (old[i + n] === undefined || old[i + n] !== next[j + n]) return false;
  return true;
}

/** The text that a patch makes of another. */
export function patched(text: string, patch: Patch): string {
  const lines = linesOf(text);
  let at = 0;
  const parts = patch.flatMap(([start, gone, come]) => {
    const kept = lines.slice(at, start);
    at = start + gone;
    return [...kept, come];
  });
  return [...parts, ...lines.slice(at)].join("");
}

/** Each with its end, so that joined they are the text. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
