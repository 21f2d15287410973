import { isMap, type Node, parseDocument, YAMLMap, type YAMLSeq } from "yaml";
import { type List, listsOf, type Region } from "./lists.ts";
import { failsafe, mergeMap, STYLE, toNode } from "./nodes.ts";
import type { Plain, PlainMap } from "./plain.ts";
import { printItems } from "./print.ts";

/**
 * Edits of a text that a person wrote: a list of items, or a map of sections that are such lists. The text must be one
 * that `parseCase` takes. Comments, order and everything outside the edited item stay byte for byte; inside it, what is
 * not changed keeps its words and its comments. A source is known by its origin, everything else by its id.
 */

/** Adds an item at the end, or after the item with the id `after`. */
export function addItem(text: string, item: PlainMap, after?: string): string {
  const list = read(text, after);
  if (list.names.length === 0) return `${text.replace(/\[\s*\]\s*$/, "")}${printItems([item])}`;
  return insert(text, list, item, after);
}

/** Adds an item at the end of a section, which is begun where the text has none. */
export function addToSection(text: string, section: string, item: PlainMap): string {
  const list = listsOf(text).find((one) => one.section === section);
  if (list && list.names.length > 0) return insert(text, list, item);
  const { contents } = parseDocument(text, { schema: "failsafe" });
  const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === section) : undefined;
  const { range: key } = (pair?.key ?? {}) as Node;
  const { range: value } = (pair?.value ?? pair?.key ?? {}) as Node;
  // An empty section is begun anew at the end; a comment behind it stays where it is.
  const end = key && value ? Math.max(value[1], text.indexOf(":", key[1]) + 1) : 0;
  const rest = key && value ? text.slice(0, key[0]) + text.slice(end) : text;
  const gap = rest.trim() === "" ? "" : "\n";
  return `${ended(rest)}${gap}${failsafe(toNode({ [section]: [item] })).toString(STYLE)}`;
}

function insert(text: string, list: List, item: PlainMap, after?: string): string {
  const { end, column } = list.region(after === undefined ? list.names.length - 1 : indexOf(list, after));
  const before = text.slice(0, end);
  const gap = blankBetween(text, list) ? "\n" : "";
  return `${ended(before)}${gap}${indented(printItems([item]), column)}${text.slice(end)}`;
}

/** Makes an item say what `item` says. */
export function replaceItem(text: string, id: string, item: PlainMap): string {
  return editOne(text, id, item);
}

function editOne(text: string, id: string, item: PlainMap | undefined): string {
  const edited = editItems(text, new Map([[id, item]]));
  if (!edited.stood.has(id)) throw new TypeError(`The text has no item ${id}.`);
  return edited.text;
}

/** Where an item stood: in which section, if the text has such, and behind which other item; `null` where it was the first. */
export interface Stood {
  readonly section?: string;
  readonly after: string | null;
}

export interface Edited {
  readonly text: string;
  /** The ids that the text has, each with where its item stands, or stood. */
  readonly stood: ReadonlyMap<string, Stood>;
}

/**
 * Makes items say what is given for each, and takes out those for which nothing is given. The text is read once, however
 * many there are; an id that it does not have is passed over.
 */
export function editItems(text: string, edits: ReadonlyMap<string, PlainMap | undefined>): Edited {
  const stood = new Map<string, Stood>();
  const goes = (name: string | undefined) => name !== undefined && edits.has(name) && !edits.get(name);
  const lists = listsOf(text);
  const hunks = lists.flatMap((list) => {
    const { section, names } = list;
    const last = names.findLastIndex((name) => !goes(name));
    return names.flatMap((name, i) => {
      if (name === undefined || !edits.has(name)) return [];
      stood.set(name, { ...(section === undefined ? {} : { section }), after: names[i - 1] ?? null });
      const atEnd = i > last && last >= 0;
      return [hunkOf(text, list.region(i), edits.get(name), atEnd)];
    });
  });
  const next = hunks
    .sort((a, b) => b.start - a.start)
    .reduce((all, hunk) => all.slice(0, hunk.start) + hunk.text + all.slice(hunk.end), text);
  const emptied = hunks.length > 0 && lists.every(({ names }) => names.every(goes));
  return { text: emptied && lists[0]?.section === undefined ? `${next}[]\n` : next, stood };
}

/** A stretch of a text, and what shall stand there. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function hunkOf(text: string, region: Region, item: PlainMap | undefined, atEnd: boolean): Hunk {
  const { start, end, column } = region;
  if (!item) return removedHunk(text, region, atEnd);
  const dedented = text.slice(start, end).replace(new RegExp(`^ {${column}}`, "gm"), "");
  const document = parseDocument(dedented, { schema: "failsafe" });
  const map = (document.contents as unknown as YAMLSeq).items[0];
  if (isMap(map)) mergeMap(map, item);
  return { start, end, text: indented(document.toString(STYLE), column) };
}

/** An item goes with the blank lines that part it from the next, or, at the end of its list, from the one before. */
function removedHunk(text: string, { start, end }: Region, atEnd: boolean): Hunk {
  if (atEnd) {
    const blank = /(?:^|\n)((?:[ \t]*\r?\n)*)$/.exec(text.slice(0, start))?.[1]?.length ?? 0;
    return { start: start - blank, end, text: "" };
  }
  const blank = /^(?:[ \t]*\r?\n)+/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + blank, text: "" };
}

/** Puts an item where it stood. Where what it stood behind is gone, it comes last. */
export function putBack(text: string, item: PlainMap, { section, after }: Stood): string {
  const list = listsOf(text).find((one) => one.section === section);
  if (after === null && list && list.names.length > 0) {
    const { start, column } = list.region(0);
    const gap = list.names.length > 1 && blankBetween(text, list) ? "\n" : "";
    return text.slice(0, start) + indented(printItems([item]), column) + gap + text.slice(start);
  }
  const anchor = after !== null && list?.names.includes(after) ? after : undefined;
  if (list && anchor !== undefined) return insert(text, list, item, anchor);
  return section === undefined ? addItem(text, item) : addToSection(text, section, item);
}

/** Changes one field of an item; without a value the field is taken out. */
export function setField(
  text: string,
  id: string,
  path: readonly (string | number)[],
  value?: Plain,
): string {
  const list = read(text, id);
  const item = list.values[indexOf(list, id)] as PlainMap;
  return replaceItem(text, id, changed(item, path, value) as PlainMap);
}

/** Takes an item out. Comments above it stay: they may speak of what follows. */
export function removeItem(text: string, id: string): string {
  return editOne(text, id, undefined);
}

/** Changes keys of a text that is one map: case.yaml, or the front matter of a document. */
export function setKeys(text: string, keys: PlainMap): string {
  const document = parseDocument(text, { schema: "failsafe" });
  const map = isMap(document.contents) ? document.contents : new YAMLMap();
  mergeMap(map as YAMLMap, { ...(map.toJSON() as PlainMap), ...keys });
  if (!isMap(document.contents)) return failsafe(toNode(keys)).toString(STYLE);
  return document.toString(STYLE);
}

/** Makes the front matter of a document say what `item` says; its passages stay. */
export function replaceFrontMatter(text: string, item: PlainMap): string {
  const begin = text.indexOf("\n") + 1;
  const end = begin + (/^---[ \t]*$/m.exec(text.slice(begin))?.index ?? 0);
  const document = parseDocument(text.slice(begin, end), { schema: "failsafe" });
  if (isMap(document.contents)) mergeMap(document.contents as YAMLMap, item);
  return text.slice(0, begin) + document.toString(STYLE) + text.slice(end);
}

/** The list of a text; of sections, the one that has the item. */
function read(text: string, id: string | undefined): List {
  const lists = listsOf(text);
  const [first] = lists;
  if (first && first.section === undefined) return first;
  const found = lists.find(({ names }) => id !== undefined && names.includes(id));
  if (!found) throw new TypeError(`The text has no item ${id}.`);
  return found;
}

function indexOf({ names }: List, id: string): number {
  const index = names.indexOf(id);
  if (index < 0) throw new TypeError(`The text has no item ${id}.`);
  return index;
}

function blankBetween(text: string, list: List): boolean {
  return list.names.length < 2 || /^\s*\n/.test(text.slice(list.region(0).end));
}

function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

function indented(text: string, column: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(column));
}

function changed(
  value: Plain | undefined,
  path: readonly (string | number)[],
  to: Plain | undefined,
): Plain | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const item = changed(value[Number(key)], rest, to);
    return value.flatMap((v, i) => (i === Number(key) ? (item === undefined ? [] : [item]) : [v]));
  }
  const map = { ...(value as PlainMap | undefined) };
  const field = changed(map[key], rest, to);
  if (field === undefined) delete map[key];
  else map[key] = field;
  return map;
}
