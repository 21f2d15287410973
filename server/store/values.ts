import { AppError } from "../model/errors.ts";
import type { Field, NamedQuery } from "./queryFile.ts";

/** Deeper than any honest parameter; an engine crashes some thousand levels further down. */
const MAX_DEPTH = 32;
/** A map under this key is written to a node or relationship whole, so it may hold only what both stores keep. */
const STORED_KEY = "props";
const PROPERTY_KEY = /^[A-Za-z][A-Za-z0-9]*$/;

/** What a store cannot hold, or the two would hold differently: said before either is asked. */
function refuse(path: string, problem: string): never {
  throw new AppError("BAD_USER_INPUT", `${path} ${problem}.`, { details: { path } });
}

/**
 * Checks parameters against a query's header and against what both stores take alike.
 *
 * @throws AppError BAD_USER_INPUT naming the parameter.
 */
export function checkParams(query: NamedQuery, params: Readonly<Record<string, unknown>>): void {
  for (const field of query.params) checkField(field, params[field.name]);
  for (const [name, value] of Object.entries(params)) {
    if (!query.params.some((field) => field.name === name))
      refuse(`$${name}`, `is no parameter of ${query.name}`);
    checkValue(value, `$${name}`, 0);
  }
}

function checkField({ name, type }: Field, value: unknown): void {
  if (value === undefined) refuse(`$${name}`, "is missing");
  if (value === null) {
    if (type.endsWith("!")) refuse(`$${name}`, "is null");
    return;
  }
  const list = /^\[(.*?)(!?)\]!?$/.exec(type);
  if (!list) checkScalar(type.replace("!", ""), value, `$${name}`);
  else checkList(value, list[1] ?? "", list[2] === "!", `$${name}`);
}

function checkList(value: unknown, item: string, required: boolean, at: string): void {
  if (!Array.isArray(value)) refuse(at, "is no list");
  for (const [index, element] of value.entries()) {
    const path = `${at}[${index}]`;
    if (element !== null) checkScalar(item, element, path);
    else if (required) refuse(path, "is null");
  }
}

function checkScalar(type: string, value: unknown, path: string): void {
  const whole = typeof value === "bigint" || Number.isInteger(value);
  if (type === "String" && typeof value !== "string") refuse(path, "is no text");
  if (type === "Boolean" && typeof value !== "boolean") refuse(path, "is neither true nor false");
  if (type === "Int" && !whole) refuse(path, "is no whole number");
  if (type === "Float" && typeof value !== "number") refuse(path, "is no number");
}

function checkValue(value: unknown, path: string, depth: number): void {
  if (depth > MAX_DEPTH) refuse(path.slice(0, 80), `is nested deeper than ${MAX_DEPTH} levels`);
  if (value === undefined) refuse(path, "is undefined");
  if (typeof value === "number") checkNumber(value, path);
  if (typeof value === "bigint" && BigInt.asIntN(64, value) !== value) refuse(path, "is past 64 bits");
  if (typeof value === "string" && /\p{Surrogate}/u.test(value)) refuse(path, "holds half a character");
  if (typeof value === "function" || typeof value === "symbol") refuse(path, "is no plain value");
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) checkValue(item, `${path}[${index}]`, depth + 1);
  else if (typeof value === "object" && value !== null) checkMap(value, path, depth);
}

function checkNumber(value: number, path: string): void {
  if (!Number.isFinite(value)) refuse(path, "is no finite number");
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) refuse(path, "is past 2^53: pass a bigint");
}

function checkMap(value: object, path: string, depth: number): void {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    refuse(path, "is no plain map (dates are ISO text)");
  for (const [key, item] of Object.entries(value)) {
    checkValue(item, `${path}.${key}`, depth + 1);
    if (key === STORED_KEY) checkStored(item, `${path}.${key}`);
  }
}

/** Neo4j refuses what the embedded engine stores silently: maps, and lists that are mixed or hold null. */
function checkStored(props: unknown, path: string): void {
  if (typeof props !== "object" || props === null || Array.isArray(props)) refuse(path, "is no map");
  for (const [key, value] of Object.entries(props)) {
    if (!PROPERTY_KEY.test(key)) refuse(`${path}.${key}`, "is no property name");
    if (Array.isArray(value)) checkStoredList(value, `${path}.${key}`);
    else if (typeof value === "object" && value !== null)
      refuse(`${path}.${key}`, "is a map: store it as JSON text");
  }
}

function checkStoredList(list: readonly unknown[], path: string): void {
  const kinds = new Set(list.map(kindOf));
  if (kinds.has("none")) refuse(path, "holds null, a list or a map");
  if (kinds.size > 1) refuse(path, "mixes kinds of values");
}

function kindOf(item: unknown): string {
  if (item === null || typeof item === "object") return "none";
  if (typeof item === "bigint") return "whole";
  if (typeof item === "number") return Number.isInteger(item) ? "whole" : "broken";
  return typeof item;
}

/**
 * A store's value as a plain one, the same from both: null, boolean, number, bigint past 2^53, string, lists, and
 * maps with their keys in order.
 *
 * @throws TypeError for a raw node, relationship or path: a query returns columns.
 */
export function plainValue(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return plainInteger(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Date) return value.toISOString().replace(/Z$/, "");
  return plainObject(value);
}

function plainInteger(value: bigint): number | bigint {
  const safe = value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER;
  return safe ? Number(value) : value;
}

function plainObject(value: object): unknown {
  if ("_labels" in value || "_type" in value || "elementId" in value || "segments" in value)
    throw new TypeError("A query returns a raw node, relationship or path instead of columns.");
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return String(value);
  const map = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(map).sort();
  return Object.fromEntries(keys.map((key) => [key, plainValue(map[key])]));
}

/** JSON has no bigint; this mark, which no text of ours begins with, carries one (and itself, when a text does). */
const MARK = "\u0001";

/** Plain values as one JSON text, bigints kept. Values without a bigint or a mark take the fast way. */
export function encode(value: unknown): string {
  try {
    const text = JSON.stringify(value);
    if (!text.includes("\\u0001")) return text;
  } catch {
    // A bigint.
  }
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === "bigint") return `${MARK}n${item}`;
    return typeof item === "string" && item.startsWith(MARK) ? `${MARK}s${item}` : item;
  });
}

/** The inverse of {@link encode}. Texts without a mark take the fast way. */
export function decode(text: string): unknown {
  if (!text.includes("\\u0001")) return JSON.parse(text);
  return JSON.parse(text, (_key, item: unknown) => {
    if (typeof item !== "string" || !item.startsWith(MARK)) return item;
    return item.charAt(1) === "n" ? BigInt(item.slice(2)) : item.slice(2);
  });
}
