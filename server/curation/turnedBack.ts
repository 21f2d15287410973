import { type EditedCase, type EditedText, editCase, type ItemChange } from "../casefile/editCase.ts";
import type { CaseFolder } from "../casefile/parse.ts";
import { type Patch, patched, patchOf } from "../casefile/patch.ts";
import type { ShortId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import { sha256 } from "./audit.ts";

/** How one text is turned back into what it was before an act. */
interface Back {
  /** SHA-256 of the text as the act left it: one that was edited since is not turned back. */
  readonly left: string;
  /** The items in it that the act changed. */
  readonly ids: readonly ShortId[];
  readonly patch: Patch;
}

/** What a record keeps of the texts that its act changes; what the act makes anew is not turned back. */
export function backOf(files: readonly EditedText[], before: ReadonlyMap<string, string>): string {
  const backs = files.flatMap(({ path, text, ids }): [string, Back][] => {
    const was = before.get(path);
    return was === undefined ? [] : [[path, { left: sha256(text), ids, patch: patchOf(text, was) }]];
  });
  return JSON.stringify(Object.fromEntries(backs));
}

/**
 * Carries changes of items out that take an act back. A text that is still as the act left it is what it was before, byte
 * for byte; in the others the items are edited one by one.
 *
 * @throws TypeError as {@link editCase} does
 */
export function editedBack(
  folder: CaseFolder,
  changes: readonly ItemChange[],
  taken: AuditRecord,
): EditedCase {
  const turned = new Map(turnedBack(folder, taken).map((file) => [file.path, file]));
  const done = new Set([...turned.values()].flatMap(({ ids }) => ids));
  const files = folder.files.map((file) => turned.get(file.path) ?? file);
  const rest = editCase(
    { ...folder, files },
    changes.filter(({ id }) => !done.has(id)),
  );
  for (const { path, text, ids } of rest.files)
    turned.set(path, { path, text, ids: [...ids, ...(turned.get(path)?.ids ?? [])] });
  const gone = changes.filter(({ id, item }) => done.has(id) && !item);
  return { files: [...turned.values()], places: new Map([...editCase(folder, gone).places, ...rest.places]) };
}

/** The texts of a folder that are still as an act left them, as they were before it. */
function turnedBack({ files }: CaseFolder, { back = "{}" }: AuditRecord): EditedText[] {
  const backs = JSON.parse(back) as Readonly<Record<string, Back>>;
  return files.flatMap(({ path, text }) => {
    const one = backs[path];
    if (!one || one.left !== sha256(text)) return [];
    return [{ path, text: patched(text, one.patch), ids: one.ids }];
  });
}
