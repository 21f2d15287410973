/** Families give a kind its colour on every screen. */
export const FAMILIES = ["people", "power", "inst", "place", "act", "thing", "law"] as const;
export type Family = (typeof FAMILIES)[number];

/** What an entity may be. `name` is the second label of its node in the store. */
export interface EntityKind {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  readonly family: Family;
  readonly shape: string;
  readonly description: string;
  /** It ties together whatever it speaks of, which makes nobody near to anybody: no path passes through it unasked. */
  readonly container?: boolean | undefined;
}

/** What one entity may be said to do to another. `name` is the relationship type in the store. */
export interface Predicate {
  readonly name: string;
  /** Reads from subject to object, third person singular: "receives". */
  readonly phrase: string;
  /** Reads from object to subject: "is received by". */
  readonly inverse: string;
  /** Kinds allowed as subject; "*" stands for any. */
  readonly domain: readonly string[] | "*";
  readonly range: readonly string[] | "*";
  /** The edge is always drawn and worded as alleged. */
  readonly accuses: boolean;
}

export interface Vocabulary {
  readonly kinds: readonly EntityKind[];
  readonly predicates: readonly Predicate[];
}

/** May an entity of this kind stand at this end? */
export function allows(end: readonly string[] | "*", kind: string): boolean {
  return end === "*" || end.includes(kind);
}

const PLURAL: Readonly<Record<string, string>> = { is: "are", was: "were", has: "have", does: "do" };

/**
 * Puts the verb of a phrase into the plural where its subject is many.
 *
 * @example agree("is received by", true) // "are received by"
 * @example agree("relies on", true) // "rely on"
 */
export function agree(phrase: string, plural: boolean): string {
  if (!plural) return phrase;
  const [verb = "", ...rest] = phrase.split(" ");
  return [pluralVerb(verb), ...rest].join(" ");
}

function pluralVerb(verb: string): string {
  const irregular = PLURAL[verb];
  if (irregular) return irregular;
  if (verb.endsWith("ies")) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(verb)) return verb.slice(0, -2);
  return verb.endsWith("s") ? verb.slice(0, -1) : verb;
}
