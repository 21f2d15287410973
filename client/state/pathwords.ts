/** Paths in words: the heading, a step's marks, and the path as one paragraph with notes. Pure. */
import type { PathClaim, PathStep } from "./path.ts";
import { plural } from "./viewwords.ts";
import { whenWords } from "./when.ts";

const NUMBERS = "No,One,Two,Three,Four,Five,Six,Seven,Eight,Nine,Ten,Eleven,Twelve".split(",");

/** @example leadWords(4) // "Four sentences lead" */
export function leadWords(length: number): string {
  const number = NUMBERS[length] ?? String(length);
  return length === 1 ? `${number} sentence leads` : `${number} sentences lead`;
}

/** The verb of a step in walking direction. */
export function verbOf({ forward, relation }: PathStep): string {
  return forward ? relation.phrase : relation.inverse;
}

/** Whether somebody asserts or reports a step, or all who speak of it deny or doubt it. */
export function isHeld({ claim }: PathStep): boolean {
  return claim.stance === "ASSERTS" || claim.stance === "REPORTS";
}

/** What must be said of a step wherever it is read: that it is alleged, denied by all, disputed, or our reading. */
export function cautionsOf(step: PathStep): string[] {
  const { claim } = step;
  const verb = verbOf(step);
  return [
    ...(claim.alleged && !/alleg/i.test(verb) ? ["alleged"] : []),
    ...(isHeld(step) ? [] : [claim.stance === "DENIES" ? "denied by all who speak of it" : "doubted by all"]),
    ...(isHeld(step) && claim.disputed ? ["disputed"] : []),
    ...(claim.implied.length > 0 ? ["one end is our reading"] : []),
  ];
}

/** Where a claim is stated, once each, first passages first: `B ¶9`. */
export function placesOf(claim: PathClaim | undefined): { id: string; words: string }[] {
  const places = new Map<string, string>();
  for (const { passage } of claim?.assertions ?? [])
    places.set(passage.id, `${passage.document.letter} ${passage.place}`);
  return [...places].map(([id, words]) => ({ id, words }));
}

/** More of a sentence than this before or after the stretch is left out. */
const MOST_AROUND = 160;

/** The sentence of a passage in which a stretch stands: what comes before it, the stretch, what follows. */
export function sentenceAround(text: string, start: number, end: number): [string, string, string] {
  const ahead = text.slice(0, start);
  const from = Math.max(
    0,
    ...[...ahead.matchAll(/[.!?]["”’)]* +(?=\p{Lu})/gu)].map((m) => m.index + m[0].length),
  );
  const stop = /[.!?]["”’)]*(?= +\p{Lu}|$)/u.exec(text.slice(Math.max(start, end - 1)));
  const to = stop ? Math.max(end, Math.max(start, end - 1) + stop.index + stop[0].length) : text.length;
  const [before, after] = [text.slice(from, start), text.slice(end, to)];
  return [
    before.length > MOST_AROUND
      ? `… ${before.slice(before.indexOf(" ", before.length - MOST_AROUND) + 1)}`
      : before,
    text.slice(start, end),
    after.length > MOST_AROUND ? `${after.slice(0, after.lastIndexOf(" ", MOST_AROUND))} …` : after,
  ];
}

const PEOPLE = ["Person"];

/** One clause of the paragraph; what follows the first hangs on it by a pronoun. */
export function clauseOf(step: PathStep, first: boolean): string {
  const subject = first ? step.from.name : PEOPLE.includes(step.from.kind) ? "who" : "which";
  const cautions = cautionsOf(step);
  const said = cautions.length > 0 ? ` (${cautions.join(", ")})` : "";
  return `${subject} ${verbOf(step)} ${step.to.name}${said}`;
}

/** The note under a clause: who says so, where, how firmly, when it was so. */
export function noteOf(step: PathStep, claim: PathClaim | undefined): string {
  const where = placesOf(claim).map((place) => place.words);
  const who = step.origins.map((origin) => origin.name);
  const parts = [
    who.length > 3 ? `${who.slice(0, 2).join(", ")} and ${who.length - 2} more` : who.join(" and "),
    where.length > 3 ? `${where.slice(0, 3).join(", ")} and ${where.length - 3} more` : where.join(", "),
    step.claim.certainty.toLowerCase(),
    plural(step.claim.originCount, "origin", "origins"),
    whenWords(step.validTime),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** What is copied: the paragraph with numbers in brackets, its notes, what is weakest, and the address. */
export function paragraphText(
  steps: readonly PathStep[],
  claims: ReadonlyMap<string, PathClaim>,
  weakest: number,
  address: string,
): string {
  const clauses = steps.map((step, i) => `${clauseOf(step, i === 0)} [${step.number}]`);
  const notes = steps.map((step) => `[${step.number}] ${noteOf(step, claims.get(step.claim.id))}.`);
  return [
    `${clauses.join(", ")}.`,
    "",
    ...notes,
    "",
    `Weakest: sentence ${weakest}. A path shows that sentences join up, not that its ends dealt with each other.`,
    address,
  ].join("\n");
}

/** What would make a step firmer: what to look for, with words to search. */
export function firmerWords(
  step: PathStep,
  claim: PathClaim | undefined,
): { words: string; beside: string; search: string }[] {
  const out: { words: string; beside: string; search: string }[] = [];
  const { implied, certainty, originCount } = step.claim;
  if (implied.length > 0)
    out.push({
      words: `a passage that names the ${implied.join(" and the ")}`,
      beside: "our reading now",
      search: step.to.name,
    });
  if (originCount === 1)
    out.push({
      words: `a second origin${step.origins[0] ? ` beside ${step.origins[0].name}` : ""}`,
      beside: "1 now",
      search: step.to.name,
    });
  if (claim?.assertions.some((assertion) => assertion.unsourced))
    out.push({ words: "a named source", beside: "none is named", search: step.from.name });
  if (certainty !== "FLAT")
    out.push({
      words: "a passage that says it without a hedge",
      beside: `${certainty.toLowerCase()} now`,
      search: step.from.name,
    });
  if (step.validTime === null) out.push({ words: "a date", beside: "undated now", search: step.from.name });
  return out;
}
