import { prefixOf, type ShortId } from "../model/ids.ts";
import { appendItem } from "./append.ts";
import { addToSection, editItems, putBack, replaceFrontMatter, type Stood, setKeys } from "./edit.ts";
import type { CaseText } from "./items.ts";
import { type CaseFolder, filesOf } from "./parse.ts";
import type { PlainMap } from "./plain.ts";
import { printItems } from "./print.ts";

/** Where an item stood in the texts of a case. */
export interface ItemPlace extends Stood {
  readonly file: string;
}

/** What an item shall say: changed where the case has it, taken out where nothing is given, else added. */
export interface ItemChange {
  readonly id: ShortId;
  readonly item?: PlainMap | undefined;
  /** Where a new item goes: behind everything of its kind unless told. */
  readonly place?: ItemPlace | undefined;
}

/** A text with changes of items in it. */
export interface EditedText extends CaseText {
  /** The items that were changed, added or taken out. */
  readonly ids: readonly ShortId[];
}

export interface EditedCase {
  /** The files that changed. */
  readonly files: readonly EditedText[];
  /** Where each item stood that was taken out. */
  readonly places: ReadonlyMap<ShortId, ItemPlace>;
}

/** Where items with a prefix are written: in which list, or in which section of which text. */
const HOMES: Readonly<Record<string, { readonly noun: string; readonly section?: string }>> = {
  ent: { noun: "entities" },
  clm: { noun: "claims" },
  lnk: { noun: "links" },
  note: { noun: "notes" },
  src: { noun: "arguments", section: "sources" },
  arg: { noun: "arguments", section: "arguments" },
  iss: { noun: "arguments", section: "issues" },
  acc: { noun: "arguments", section: "accusations" },
  view: { noun: "views", section: "views" },
  story: { noun: "views", section: "stories" },
};
const STATEMENTS = { noun: "arguments", section: "statements" };

/**
 * Carries changes of items out in the texts of a case. Comments, order and every other item stay as they are written; a
 * text is read once for all that changes in it.
 */
export function editCase(folder: CaseFolder, changes: readonly ItemChange[]): EditedCase {
  const texts = new Map(folder.files.map(({ path, text }) => [path, text]));
  const places = new Map<ShortId, ItemPlace>();
  const ids = new Map<string, ShortId[]>();
  const changedIn = (path: string, id: ShortId) => void ids.set(path, [...(ids.get(path) ?? []), id]);
  const open = new Map(changes.map((change) => [change.id, change]));
  for (const file of folder.files) {
    const here = [...open.values()].filter(({ id }) => mayDefine(file, id));
    if (here.length === 0) continue;
    const edited = editFile(file, here);
    texts.set(file.path, edited.text);
    for (const [id, stood] of edited.stood) {
      if (!open.get(id)?.item) places.set(id, { file: file.path, ...stood });
      changedIn(file.path, id);
      open.delete(id);
    }
  }
  for (const { id, item, place } of open.values())
    if (item) changedIn(add(texts, folder, id, item, place), id);
  const before = new Map(folder.files.map(({ path, text }) => [path, text]));
  const files = [...texts].flatMap(([path, text]) =>
    before.get(path) === text ? [] : [{ path, text, ids: ids.get(path) ?? [] }],
  );
  return { files, places };
}

interface EditedFile {
  readonly text: string;
  readonly stood: ReadonlyMap<ShortId, Stood>;
}

function editFile({ path, text }: CaseText, changes: readonly ItemChange[]): EditedFile {
  const [first] = changes;
  if (first?.item && (path === "case.yaml" || path.endsWith(".md"))) {
    const edited = path === "case.yaml" ? setKeys(text, first.item) : replaceFrontMatter(text, first.item);
    return { text: edited, stood: new Map([[first.id, { after: null }]]) };
  }
  const ids = new Map(changes.map(({ id }) => [writtenAs(id), id]));
  const edited = editItems(text, new Map(changes.map(({ id, item }) => [writtenAs(id), item])));
  const stood = [...edited.stood].map(([name, where]) => [ids.get(name) as ShortId, where] as const);
  return { text: edited.text, stood: new Map(stood) };
}

/** Sources are known by their origin. */
function writtenAs(id: ShortId): string {
  return prefixOf(id) === "src" ? `ent:${id.slice("src:".length)}` : id;
}

/** Whether the text has, as far as can be seen without reading it, an item with this id. */
function mayDefine({ path, text }: CaseText, id: ShortId): boolean {
  const prefix = prefixOf(id);
  if (prefix === "case") return path === "case.yaml";
  if (prefix === "doc") return path.endsWith(".md") && definesKey(frontMatter(text), "id", id);
  const nouns = prefix === "clm" ? ["claims", "arguments"] : [HOMES[prefix]?.noun];
  if (!nouns.some((noun) => path === `${noun}.yaml` || path.startsWith(`${noun}/`))) return false;
  return definesKey(text, prefix === "src" ? "origin" : "id", writtenAs(id));
}

function frontMatter(text: string): string {
  return text.slice(0, /^---[ \t]*$/m.exec(text.slice(3))?.index ?? 0);
}

function definesKey(text: string, key: string, value: string): boolean {
  return (
    text.includes(value) && new RegExp(`(?:^|[\\s{,"'])${key}["']? *: *["']?${value}(?![\\w/-])`).test(text)
  );
}

/** @returns the path of the text that has it now */
function add(
  texts: Map<string, string>,
  folder: CaseFolder,
  id: ShortId,
  item: PlainMap,
  place: ItemPlace | undefined,
): string {
  const there = place && texts.get(place.file);
  if (place && there !== undefined) {
    texts.set(place.file, putBack(there, item, place));
    return place.file;
  }
  const { noun, section } = homeOf(id, item);
  const path = filesOf(folder, noun).at(-1)?.path ?? `${noun}.yaml`;
  const text = texts.get(path) ?? "";
  if (section !== undefined) texts.set(path, addToSection(text, section, item));
  else texts.set(path, text.trim() === "" ? printItems([item]) : appendItem(text, item));
  return path;
}

function homeOf(id: ShortId, item: PlainMap) {
  const home = prefixOf(id) === "clm" && !("assertions" in item) ? STATEMENTS : HOMES[prefixOf(id)];
  if (home) return home;
  throw new TypeError(`Nothing like ${id} can be added to a text.`);
}
