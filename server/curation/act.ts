import type { CaseFolder } from "../casefile/parse.ts";
import type { Case } from "../model/case.ts";
import { AppError } from "../model/errors.ts";
import { type CaseId, caseOf, prefixOf, qualify, type ShortId, shortId } from "../model/ids.ts";

/** What an act is planned on: the case as it stands, and its texts. */
export interface Base {
  readonly whole: Case;
  readonly folder: CaseFolder;
}

/** What an act does to the text. It is held against the whole case before anything is written. */
export interface Plan {
  /** The files that change, with their new texts. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** What the act is about, first of all what it made or changed. */
  readonly subjects: readonly [ShortId, ...ShortId[]];
  /** An item that was there before, and up to which audit record its curator has seen it. */
  readonly changes?: { readonly id: ShortId; readonly seen: number | undefined };
}

/** A refusal that names the field and says what to do. */
export function refused(where: string, problem: string): AppError {
  return new AppError("BAD_USER_INPUT", `${where}: ${problem}`, { details: { field: where } });
}

/**
 * The id as the case’s text writes it. Both forms are taken: `clm:pay` and `small/clm:pay`.
 *
 * @throws AppError BAD_USER_INPUT where it is no id, or one of another case.
 */
export function shortOf(id: string, base: CaseId, where: string): ShortId {
  const other = caseOf(id);
  const local = other === base ? id.slice(base.length + 1) : id;
  const short = other === undefined || other === base ? shortId(local) : undefined;
  if (short) return short;
  throw refused(where, other ? `“${id}” is of another case than ${base}.` : `“${id.slice(0, 80)}” is no id.`);
}

/** An id for something new: the one that was asked for, or one made from words, that nothing has yet. */
export function newId(
  { whole }: Base,
  prefix: "clm" | "arg",
  {
    wanted,
    words,
    lead = "",
  }: { readonly wanted?: string | undefined; readonly words: string; readonly lead?: string },
): ShortId {
  if (wanted !== undefined) {
    const id = shortOf(wanted, whole.id, "id");
    if (prefixOf(id) === prefix) return id;
    throw refused("id", `“${id}” does not begin with ${prefix}:.`);
  }
  const taken = idsOf(whole);
  const slug = `${lead}${slugOf(words)}`;
  for (let n = 1; ; n++) {
    const id = `${prefix}:${slug}${n === 1 ? "" : `-${n}`}` as ShortId;
    if (!taken.has(id)) return id;
  }
}

const MOST_WORDS = 6;

/** @example slugOf("Freedonia pays its miners.") // "freedonia-pays-its-miners" */
function slugOf(words: string): string {
  const plain = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[’'\p{M}]/gu, "");
  const parts = plain.split(/[^a-z0-9]+/).filter((part) => part !== "");
  return parts.slice(0, MOST_WORDS).join("-").slice(0, 60).replace(/-$/, "") || "untitled";
}

/** Every id that a new claim, statement or argument could meet. */
export function idsOf({ claims, mapping }: Case): Set<ShortId> {
  return new Set([...claims, ...mapping.statements, ...mapping.arguments].map(({ id }) => id));
}

/** @throws AppError CONFLICT where the case has the id already; what it says there is in the details. */
export function expectNew({ whole }: Base, id: ShortId, theirs: unknown): void {
  if (!idsOf(whole).has(id)) return;
  throw new AppError("CONFLICT", `${id} exists already. Take another id, or change the one that is there.`, {
    details: { id: qualify(whole.id, id), theirs },
  });
}
