import type { ShortId } from "./ids.ts";

/** Which entities have another id now. */
export type NewIds = ReadonlyMap<ShortId, ShortId>;

/**
 * An address of the page with other ids for some entities. Only what names one of them is written anew; words, such as
 * what is searched for, stay what they are, also where they read like an id. Where ids stand without their prefix is told
 * by how the page writes steps and filters (client/state: `stepcode.ts`, `filtercode.ts`): a test holds the two together.
 */
export function renamedAddress(address: string, ids: NewIds): string {
  const [before, hash] = apart(address, "#");
  const [path, query] = apart(before, "?");
  if (query === undefined) return address;
  const params = query.split("&").map((param) => {
    const [key, value = ""] = apart(param, "=");
    return param === key ? param : `${key}=${renamedValue(key, value, ids)}`;
  });
  return `${path}?${params.join("&")}${hash === undefined ? "" : `#${hash}`}`;
}

/** Parameters of a filter whose values are entities without their prefix: the voices, and those that are switched off. */
const VOICES = new Set(["by", "not"]);
/** The same two in the steps of a view. */
const VOICE_CODES = new Set(["sp", "ws"]);
/** What is searched for is words. */
const WORDS = new Set(["words", "q", "text"]);

function renamedValue(key: string, value: string, ids: NewIds): string {
  if (WORDS.has(key)) return value;
  if (key === "steps") return renamedSteps(value, ids);
  const named = VOICES.has(key)
    ? (slug: string) => renamedSlug(slug, ids)
    : (id: string) => renamedId(id, ids);
  return value
    .split(/(,|%2C)/)
    .map(named)
    .join("");
}

function renamedId(text: string, ids: NewIds): string {
  return ids.get(text.replace("%3A", ":") as ShortId) ?? text;
}

function renamedSlug(slug: string, ids: NewIds): string {
  return ids.get(`ent:${slug}` as ShortId)?.slice("ent:".length) ?? slug;
}

/** `1_xkim-jong-un..conscripts_hnis`; steps of another version are no one's to read. */
function renamedSteps(text: string, ids: NewIds): string {
  const [version, ...steps] = text.split("_");
  if (version !== "1") return text;
  return [version, ...steps.map((step) => renamedStep(step, ids))].join("_");
}

function renamedStep(step: string, ids: NewIds): string {
  const letter = step.slice(0, 1);
  const fields = step.slice(1).split(".");
  const isEntity = ENTITY_FIELDS[letter]?.(fields);
  return letter + fields.map((field, i) => (isEntity?.(i) ? renamedSlug(field, ids) : field)).join(".");
}

type IsEntity = (index: number) => boolean;
const all: IsEntity = () => true;
const first: IsEntity = (i) => i === 0;

/** Which fields of a step are entities, by its letter. */
const ENTITY_FIELDS: Readonly<Record<string, (fields: readonly string[]) => IsEntity>> = {
  // How far, how many, which finding, how many entities; then those; then claims.
  o: (fields) => (i) => i >= 4 && i < 4 + Number(fields[3]),
  // Whom, by which verb, and who came.
  x: () => (i) => i !== 1,
  c: () => all,
  h: () => all,
  s: () => all,
  a: () => all,
  w: () => all,
  p: () => first,
  u: () => first,
  f: (fields) => voices(fields, 0),
  k: (fields) => voices(fields, 1),
};

/** A filter in a step: for each field its code, how many values, and those. */
function voices(fields: readonly string[], from: number): IsEntity {
  const found = new Set<number>();
  for (let at = from; at < fields.length; ) {
    const count = Number(fields[at + 1]);
    if (!Number.isInteger(count)) break;
    if (VOICE_CODES.has(fields[at] ?? "")) for (let n = 0; n < count; n++) found.add(at + 2 + n);
    at += 2 + count;
  }
  return (i) => found.has(i);
}

/** A text before and behind the first mark; nothing behind where there is none. */
function apart(text: string, mark: string): readonly [before: string, behind: string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}
