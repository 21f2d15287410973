import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { yamlItems } from "../text/yaml.ts";

/** The lines of an item, from its dash to its last word and what stands behind it on that line. */
export interface Region {
  readonly start: number;
  readonly end: number;
  /** How far the item's dash is indented. */
  readonly column: number;
}

/** A list of a text, and where its items stand in it. */
export interface List {
  /** Under which key it stands; undefined where the text is the list. */
  readonly section?: string;
  /** What each item says. */
  readonly values: readonly unknown[];
  /** By what each item is known: a source by its origin, everything else by its id. */
  readonly names: readonly (string | undefined)[];
  /** @throws TypeError where the list is written on one line */
  region(index: number): Region;
}

/**
 * The list of a text, or those of its sections. Of a text that is written as people write them only those items are
 * parsed whose lines are asked for.
 *
 * @throws TypeError where the text has faults
 */
export function listsOf(text: string): List[] {
  const items = yamlItems(text);
  if (!items) return parsedLists(text);
  const sections = [...new Set(items.map(({ section }) => section))];
  return sections.map((section) => {
    const own = items.filter((item) => item.section === section);
    const region = (index: number) => {
      const { start, end } = own[index] as (typeof own)[number];
      return moved(parsedLists(text.slice(start, end))[0]?.region(0), start);
    };
    const values = own.map(({ value }) => value);
    return { ...(section === undefined ? {} : { section }), values, names: values.map(nameOf), region };
  });
}

function moved(region: Region | undefined, by: number): Region {
  if (!region) throw new TypeError("An item of the list cannot be found.");
  return { ...region, start: region.start + by, end: region.end + by };
}

/** By what an item is known. */
function nameOf(item: unknown): string | undefined {
  const { id, origin } = (item ?? {}) as { readonly id?: unknown; readonly origin?: unknown };
  const name = id ?? origin;
  return typeof name === "string" ? name : undefined;
}

function parsedLists(text: string): List[] {
  const document = parseDocument(text, { schema: "failsafe", keepSourceTokens: true });
  if (document.errors.length > 0) throw new TypeError("The text has faults: check it before editing it.");
  const { contents } = document;
  if (!isMap(contents)) return [parsedList(text, isSeq(contents) ? (contents as YAMLSeq) : undefined)];
  return contents.items.flatMap(({ key, value }) =>
    isSeq(value) ? [{ ...parsedList(text, value as YAMLSeq), section: String(key) }] : [],
  );
}

function parsedList(text: string, seq: YAMLSeq | undefined): List {
  const values = (seq?.items ?? []).map((item) => (isMap(item) ? item.toJSON() : undefined));
  return { values, names: values.map(nameOf), region: (index) => regionOf(text, seq, index) };
}

function regionOf(text: string, seq: YAMLSeq | undefined, index: number): Region {
  const token = seq?.srcToken;
  if (!seq || token?.type !== "block-seq")
    throw new TypeError("The list is written on one line: begin each item with a dash.");
  const dash = token.items.filter((i) => i.start.some(isDash))[index]?.start.find(isDash)?.offset ?? 0;
  const start = text.lastIndexOf("\n", dash - 1) + 1;
  const valueEnd = (seq.items[index] as YAMLMap).range?.[1] ?? dash;
  const last = dash + text.slice(dash, valueEnd).trimEnd().length;
  const lineEnd = text.indexOf("\n", last);
  return { start, end: lineEnd < 0 ? text.length : lineEnd + 1, column: dash - start };
}

function isDash(token: { readonly type: string }): boolean {
  return token.type === "seq-item-ind";
}
