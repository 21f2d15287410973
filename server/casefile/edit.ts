import { type Document, isMap, isSeq, type Node, parseDocument, YAMLMap, type YAMLSeq } from "yaml";
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
  if (list.items.length === 0) return `${text.replace(/\[\s*\]\s*$/, "")}${printItems([item])}`;
  return insert(text, list, item, after);
}

/** Adds an item at the end of a section, which is begun where the text has none. */
export function addToSection(text: string, section: string, item: PlainMap): string {
  const { contents } = parsed(text);
  const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === section) : undefined;
  if (isSeq(pair?.value) && pair.value.items.length > 0) return insert(text, listOf(pair.value), item);
  const { range: key } = (pair?.key ?? {}) as Node;
  const { range: value } = (pair?.value ?? pair?.key ?? {}) as Node;
  // An empty section is begun anew at the end; a comment behind it stays where it is.
  const end = key && value ? Math.max(value[1], text.indexOf(":", key[1]) + 1) : 0;
  const rest = key && value ? text.slice(0, key[0]) + text.slice(end) : text;
  const gap = rest.trim() === "" ? "" : "\n";
  return `${ended(rest)}${gap}${failsafe(toNode({ [section]: [item] })).toString(STYLE)}`;
}

function insert(text: string, list: List, item: PlainMap, after?: string): string {
  const anchor = after === undefined ? list.items.length - 1 : indexOf(list, after);
  const { end, column } = region(text, list, anchor);
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
  const hunks: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const lists = listsOf(text);
  for (const list of lists) {
    const names = list.items.map(nameOf);
    for (const [i, name] of names.entries()) {
      if (name === undefined || !edits.has(name)) continue;
      const { section } = list;
      stood.set(name, { ...(section === undefined ? {} : { section }), after: names[i - 1] ?? null });
      hunks.push(hunkOf(text, region(text, list, i), edits.get(name)));
    }
  }
  const next = hunks
    .sort((a, b) => b.start - a.start)
    .reduce((all, hunk) => all.slice(0, hunk.start) + hunk.text + all.slice(hunk.end), text);
  const left = lists
    .flatMap(({ items }) => items)
    .some((item) => {
      const name = nameOf(item);
      return name === undefined || !edits.has(name) || edits.get(name) !== undefined;
    });
  const emptied = hunks.length > 0 && !left && lists[0]?.section === undefined;
  return { text: emptied ? `${next}[]\n` : next, stood };
}

function hunkOf(text: string, { start, end, column }: Region, item: PlainMap | undefined) {
  if (!item) {
    const blank = /^(?:[ \t]*\r?\n)+/.exec(text.slice(end))?.[0].length ?? 0;
    return { start, end: end + blank, text: "" };
  }
  const dedented = text.slice(start, end).replace(new RegExp(`^ {${column}}`, "gm"), "");
  const document = parseDocument(dedented, { schema: "failsafe" });
  const map = (document.contents as unknown as YAMLSeq).items[0];
  if (isMap(map)) mergeMap(map, item);
  return { start, end, text: indented(document.toString(STYLE), column) };
}

/** Puts an item where it stood. Where what it stood behind is gone, it comes last. */
export function putBack(text: string, item: PlainMap, { section, after }: Stood): string {
  const list = listsOf(text).find((one) => one.section === section);
  if (after === null && list && list.items.length > 0) {
    const { start, column } = region(text, list, 0);
    const gap = list.items.length > 1 && blankBetween(text, list) ? "\n" : "";
    return text.slice(0, start) + indented(printItems([item]), column) + gap + text.slice(start);
  }
  const anchor = list?.items.some((one) => nameOf(one) === after) ? (after ?? undefined) : undefined;
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
  const item = (list.items[indexOf(list, id)] as YAMLMap).toJSON() as PlainMap;
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

interface List {
  readonly section?: string;
  readonly seq: YAMLSeq | undefined;
  readonly items: readonly unknown[];
}

function parsed(text: string): Document.Parsed {
  const document = parseDocument(text, { schema: "failsafe", keepSourceTokens: true });
  if (document.errors.length > 0) throw new TypeError("The text has faults: check it before editing it.");
  return document;
}

function listOf(seq: YAMLSeq | undefined, section?: string): List {
  return { seq, items: seq?.items ?? [], ...(section === undefined ? {} : { section }) };
}

/** The list of a text, or those of its sections. */
function listsOf(text: string): List[] {
  const { contents } = parsed(text);
  if (!isMap(contents)) return [listOf(isSeq(contents) ? (contents as YAMLSeq) : undefined)];
  return contents.items.flatMap(({ key, value }) =>
    isSeq(value) ? [listOf(value as YAMLSeq, String(key))] : [],
  );
}

/** The list of a text; of sections, the one that has the item. */
function read(text: string, id: string | undefined): List {
  const lists = listsOf(text);
  const [first] = lists;
  if (first && first.section === undefined) return first;
  const found = lists.find(({ items }) => items.some((item) => id !== undefined && nameOf(item) === id));
  if (!found) throw new TypeError(`The text has no item ${id}.`);
  return found;
}

/** By what the item is known. */
function nameOf(item: unknown): string | undefined {
  const name = isMap(item) ? (item.get("id") ?? item.get("origin")) : undefined;
  return typeof name === "string" ? name : undefined;
}

function indexOf(list: List, id: string): number {
  const index = list.items.findIndex((item) => nameOf(item) === id);
  if (index < 0) throw new TypeError(`The text has no item ${id}.`);
  return index;
}

interface Region {
  readonly start: number;
  readonly end: number;
  /** How far the item's dash is indented. */
  readonly column: number;
}

/** The lines of an item, from its dash to its last word and what stands behind it on that line. */
function region(text: string, { seq, items }: List, index: number): Region {
  const token = seq?.srcToken;
  if (token?.type !== "block-seq")
    throw new TypeError("The list is written on one line: begin each item with a dash.");
  const dash = token.items.filter((i) => i.start.some(isDash))[index]?.start.find(isDash)?.offset ?? 0;
  const start = text.lastIndexOf("\n", dash - 1) + 1;
  const valueEnd = (items[index] as YAMLMap).range?.[1] ?? dash;
  const last = dash + text.slice(dash, valueEnd).trimEnd().length;
  const lineEnd = text.indexOf("\n", last);
  return { start, end: lineEnd < 0 ? text.length : lineEnd + 1, column: dash - start };
}

function isDash(token: { type: string }): boolean {
  return token.type === "seq-item-ind";
}

function blankBetween(text: string, list: List): boolean {
  if (list.items.length < 2) return true;
  const first = region(text, list, 0);
  return /^\s*\n/.test(text.slice(first.end));
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
