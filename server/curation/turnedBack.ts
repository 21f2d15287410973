import { type EditedCase, editCase, type ItemChange } from "../casefile/editCase.ts";
import type { CaseText } from "../casefile/items.ts";
import type { CaseFolder } from "../casefile/parse.ts";
import { type Patch, patched, patchOf } from "../casefile/patch.ts";
import type { ShortId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import { sha256 } from "./audit.ts";

/** A text with changes of items in it, or none where the file goes. */
export interface TextOrNone {
  readonly path: string;
  readonly text: string | null;
  /** The items that were changed, added or taken out. */
  readonly ids: readonly ShortId[];
}

/** How one text is turned back into what it was before an act. */
interface Back {
  /** SHA-256 of the text as the act left it, null where it took the file away: one that was edited since is not turned back. */
  readonly left: string | null;
  /** The items in it that the act changed. */
  readonly ids: readonly ShortId[];
  /** Null where there was no such file: the act made it. */
  readonly patch: Patch | null;
}

type Backs = Readonly<Record<string, Back>>;

/** What a record keeps of the texts that its act changes. */
export function backOf(files: readonly TextOrNone[], before: ReadonlyMap<string, string>): string {
  const backs = files.map(({ path, text, ids }): [string, Back] => {
    const was = before.get(path);
    const left = text === null ? null : sha256(text);
    return [path, { left, ids, patch: was === undefined ? null : patchOf(text ?? "", was) }];
  });
  return JSON.stringify(Object.fromEntries(backs));
}

/**
 * Carries changes of items out that take an act back. A text that is still as the act left it is what it was before, byte
 * for byte; in the others the items are edited one by one. A file that the act made goes with the last that stood in it.
 *
 * @throws TypeError as {@link editCase} does
 */
export function editedBack(
  folder: CaseFolder,
  changes: readonly ItemChange[],
  { back = "{}" }: AuditRecord,
): Pick<EditedCase, "places"> & { readonly files: readonly TextOrNone[] } {
  const backs = JSON.parse(back) as Backs;
  const turned = new Map(turnedBack(folder, backs).map((file) => [file.path, file]));
  const done = new Set([...turned.values()].flatMap(({ ids }) => ids));
  const rest = editCase(
    { ...folder, files: withTurned(folder.files, turned) },
    changes.filter(({ id }) => !done.has(id)),
  );
  for (const { path, text, ids } of rest.files) {
    const goes = backs[path]?.patch === null && holdsNothing(text);
    turned.set(path, { path, text: goes ? null : text, ids: [...ids, ...(turned.get(path)?.ids ?? [])] });
  }
  const gone = changes.filter(({ id, item }) => done.has(id) && !item);
  return { files: [...turned.values()], places: new Map([...editCase(folder, gone).places, ...rest.places]) };
}

/** The texts of a folder that are still as an act left them, as they were before it. */
function turnedBack({ files }: CaseFolder, backs: Backs): TextOrNone[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return Object.entries(backs).flatMap(([path, { left, ids, patch }]) => {
    const text = texts.get(path);
    if ((text === undefined ? null : sha256(text)) !== left) return [];
    return [{ path, text: patch && patched(text ?? "", patch), ids }];
  });
}

function withTurned(files: readonly CaseText[], turned: ReadonlyMap<string, TextOrNone>): CaseText[] {
  const kept = files.filter(({ path }) => !turned.has(path));
  const put = [...turned.values()].flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
  return [...kept, ...put].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** No item and no comment: an empty list, or sections with nothing in them. */
function holdsNothing(text: string): boolean {
  return text.split("\n").every((line) => /^(?:[a-z]+:)?\s*(?:\[\s*\])?\s*$/.test(line));
}
