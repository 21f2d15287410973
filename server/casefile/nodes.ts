import { Document, isMap, isScalar, isSeq, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Plain, PlainMap } from "./plain.ts";

/** Written on one line, as a person would write them. */
const ON_ONE_LINE = new Set([
  "quantity",
  "place",
  "aliases",
  "premises",
  "positions",
  "answers",
  "places",
  "nationalities",
]);
/** What other readers of YAML would take for something else than a text. */
const NO_PLAIN_TEXT =
  /^(?:~|null|true|false|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|[-+]?\.inf|\.nan)$/i;

/** No line is broken: a sentence is one line, so that a changed sentence is one changed line. */
export const STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** An empty YAML document of a case, in which every scalar is a text (see yaml.ts). */
export function failsafe(contents: Node): Document {
  const document = new Document(undefined, { schema: "failsafe" });
  document.contents = contents;
  return document;
}

/** The YAML of a plain value. `key` is the key under which it stands. */
export function toNode(value: Plain, key = ""): Node {
  if (Array.isArray(value)) return toSeq(value, key);
  if (typeof value === "object") return toMap(value as PlainMap, key);
  const scalar = new Scalar(String(value));
  if (typeof value === "string" && NO_PLAIN_TEXT.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function toSeq(list: readonly Plain[], key: string): YAMLSeq {
  const seq = new YAMLSeq();
  seq.items = list.map((item) => toNode(item, key));
  seq.flow = key !== "aliases" && list.every((item) => typeof item !== "object");
  return seq;
}

function toMap(plain: PlainMap, key: string): YAMLMap {
  const map = new YAMLMap();
  for (const [name, value] of Object.entries(plain)) map.add(new Pair(new Scalar(name), toNode(value, name)));
  map.flow = ON_ONE_LINE.has(key);
  return map;
}

/**
 * Makes a map say what `plain` says. What it says already stays as it is written, with its comments; a new key comes
 * after the key that stands before it in `plain`.
 */
export function mergeMap(map: YAMLMap, plain: PlainMap): void {
  const keys = Object.keys(plain);
  map.items = map.items.filter((pair) => keys.includes(nameOf(pair)));
  for (const [i, key] of keys.entries()) {
    const value = plain[key] as Plain;
    const pair = map.items.find((p) => nameOf(p) === key);
    if (pair) pair.value = merged(pair.value, value, key);
    else insert(map, new Pair(new Scalar(key), toNode(value, key)), keys.slice(0, i));
  }
}

function nameOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function insert(map: YAMLMap, pair: Pair, before: readonly string[]): void {
  const at = map.items.findLastIndex((p) => before.includes(nameOf(p)));
  map.items.splice(at + 1, 0, pair);
}

function merged(node: unknown, value: Plain, key: string): Node {
  if (isMap(node) && typeof value === "object" && !Array.isArray(value)) mergeMap(node, value as PlainMap);
  else if (isSeq(node) && Array.isArray(value)) mergeSeq(node, value, key);
  else if (isScalar(node) && typeof value !== "object") rewrite(node, value);
  else return withComments(node, toNode(value, key));
  return node as Node;
}

/** Gives a scalar another text; the quotes that a person chose stay. */
function rewrite(node: Scalar, value: Plain): void {
  if (node.value === String(value)) return;
  const { type } = toNode(value) as Scalar;
  node.value = String(value);
  if (node.type === Scalar.PLAIN && type) node.type = type;
}

/** Items are told apart by their place: what stands before and after the changed ones stays as it is. */
function mergeSeq(seq: YAMLSeq, list: readonly Plain[], key: string): void {
  const old = seq.items;
  const shared = Math.min(old.length, list.length);
  let head = 0;
  while (head < shared && says(old[head], list[head] as Plain)) head++;
  let tail = 0;
  while (tail < shared - head && says(old[old.length - 1 - tail], list[list.length - 1 - tail] as Plain))
    tail++;
  const middle = list
    .slice(head, list.length - tail)
    .map((value, i) =>
      head + i < old.length - tail ? merged(old[head + i], value, key) : toNode(value, key),
    );
  seq.items = [...old.slice(0, head), ...middle, ...old.slice(old.length - tail)];
}

/** Does the node say just this? */
function says(node: unknown, value: Plain): boolean {
  if (isScalar(node)) return typeof value !== "object" && node.value === String(value);
  if (isSeq(node))
    return (
      Array.isArray(value) &&
      value.length === node.items.length &&
      value.every((v, i) => says(node.items[i], v))
    );
  if (!isMap(node) || typeof value !== "object" || Array.isArray(value)) return false;
  const entries = Object.entries(value as PlainMap);
  return entries.length === node.items.length && entries.every(([k, v]) => says(node.get(k, true), v));
}

function withComments(old: unknown, fresh: Node): Node {
  const { comment, commentBefore, spaceBefore } = (old ?? {}) as Node;
  if (comment) fresh.comment = comment;
  if (commentBefore) fresh.commentBefore = commentBefore;
  if (spaceBefore) fresh.spaceBefore = spaceBefore;
  return fresh;
}
