import { editCase, type ItemChange, type ItemPlace } from "../casefile/editCase.ts";
import type { CaseFolder } from "../casefile/parse.ts";
import type { Case } from "../model/case.ts";
import { AppError } from "../model/errors.ts";
import { type CaseId, caseOf, prefixOf, qualify, type ShortId, shortId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { editedBack, type TextOrNone } from "./turnedBack.ts";

/** What an act is planned on: the case as it stands, its texts, and the words that it may use. */
export interface Base {
  readonly whole: Case;
  readonly folder: CaseFolder;
  readonly vocabulary: Vocabulary;
}

/** Who writes something, and when: an instant in UTC, to the second. */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

/** What an act does to the text. It is held against the whole case before anything is written. */
export interface Plan {
  /** The files that change, with their new texts. */
  readonly files: readonly TextOrNone[];
  /** What the act is about, first of all what it made or changed. */
  readonly subjects: readonly [ShortId, ...ShortId[]];
  /** Items that were there before, and up to which audit record their curator has seen them. */
  readonly changes?: { readonly ids: readonly ShortId[]; readonly seen: number | undefined };
  /** What it does, in words. */
  readonly text: string;
  /** Where those items stood that it takes out of the text. */
  readonly places?: ReadonlyMap<ShortId, ItemPlace>;
  /** The number of the audit record that it takes back. */
  readonly undoes?: number;
}

/**
 * The plan of an act that is a list of changes of items, the one that it is about first.
 *
 * @param taken the record of the act that it takes back: texts that nobody has touched since are what they were, byte for byte
 * @throws AppError BAD_USER_INPUT where a text is written in a way that cannot be edited.
 */
export function planOfItems(
  { folder }: Base,
  items: readonly [ItemChange, ...ItemChange[]],
  rest: Pick<Plan, "text" | "changes" | "undoes">,
  taken?: AuditRecord,
): Plan {
  const [first, ...others] = items;
  const { files, places } = edited(folder, items, taken);
  const subjects = [first.id, ...others.map(({ id }) => id)] as const;
  return { ...rest, files, subjects, ...(places.size > 0 ? { places } : {}) };
}

function edited(folder: CaseFolder, items: readonly ItemChange[], taken: AuditRecord | undefined) {
  try {
    return taken ? editedBack(folder, items, taken) : editCase(folder, items);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new AppError("BAD_USER_INPUT", `The case’s text cannot be edited: ${cause.message}`, { cause });
  }
}

/** The words of a text, shortened, in quotation marks. */
export function quoted(text: unknown): string {
  const words = String(text ?? "");
  return `“${words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words}”`;
}

/** @example counted(2, "claim") // "2 claims" */
export function counted(count: number, noun: string): string {
  const many = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : noun.endsWith("s") ? `${noun}es` : `${noun}s`;
  return `${count} ${count === 1 ? noun : many}`;
}

/** @example listed(["a", "b", "c"]) // "a, b and c" */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
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

/** What comes along with an act: others name it by its id, or as `#1`, `#2` … in its order. */
export interface ComesAlong {
  readonly made: readonly { readonly id: ShortId }[];
  readonly noun: string;
  readonly base: Base;
}

/** The id of what is named. @throws AppError BAD_USER_INPUT where nothing came along under that number. */
export function namedId(given: string, where: string, { made, noun, base }: ComesAlong): ShortId {
  const number = /^#(\d+)$/.exec(given)?.[1];
  if (number === undefined) return shortOf(given, base.whole.id, where);
  const one = made[Number(number) - 1];
  if (one) return one.id;
  throw refused(where, `“${given}” names none of ${counted(made.length, noun)}.`);
}

/** Of what the id of something new is made. */
interface NewIdFrom {
  readonly wanted?: string | undefined;
  /** The field in which it was asked for. */
  readonly where?: string;
  readonly words: string;
  readonly lead?: string;
  /** What comes along with the same act and has its id already. */
  readonly besides?: readonly { readonly id: ShortId }[];
}

/** An id for something new: the one that was asked for, or one made from words, that nothing has yet. */
export function newId(
  { whole }: Base,
  prefix: "clm" | "arg" | "ent" | "view" | "story" | "note",
  { wanted, where = "id", words, lead = "", besides = [] }: NewIdFrom,
): ShortId {
  if (wanted !== undefined) {
    const id = shortOf(wanted, whole.id, where);
    if (prefixOf(id) === prefix) return id;
    throw refused(where, `“${id}” does not begin with ${prefix}:.`);
  }
  const taken = new Set([...idsOf(whole), ...besides.map(({ id }) => id)]);
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

/** Every id that something new could meet. */
export function idsOf({ entities, claims, mapping, notes, views, stories }: Case): Set<ShortId> {
  const all = [entities, claims, mapping.statements, mapping.arguments, notes, views, stories];
  return new Set(all.flatMap((items) => items.map(({ id }) => id)));
}

/** The refusal to change what the case does not have. */
export function notThere({ whole }: Base, id: ShortId, noun: string): AppError {
  return new AppError("NOT_FOUND", `${whole.id} has no ${noun} ${id}. It may have been taken out meanwhile.`);
}

/** @throws AppError CONFLICT where the case has the id already; what it says there is in the details. */
export function expectNew({ whole }: Base, id: ShortId, theirs: unknown): void {
  if (!idsOf(whole).has(id)) return;
  throw new AppError("CONFLICT", `${id} exists already. Take another id, or change the one that is there.`, {
    details: { id: qualify(whole.id, id), theirs },
  });
}
