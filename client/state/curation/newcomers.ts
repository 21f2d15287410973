/** Entities that the case does not have yet and that come along with the claim that names them. Pure. */
import type { ADD_CLAIM } from "../../api/documents/addClaim.ts";
import type { VariablesOf } from "../../api/graphql.ts";

type NewEntity = NonNullable<VariablesOf<typeof ADD_CLAIM>["input"]["entities"]>[number];

/** What is typed of somebody or something new. */
export interface Newcomer {
  /** By which the claim names it while it is built: `new:1`. */
  readonly key: string;
  readonly name: string;
  /** Empty until it is chosen. */
  readonly kind: string;
  /** One name a line. */
  readonly aliases: string;
  readonly description: string;
  /** Whether its name is of many; null for as its kind says. */
  readonly plural: boolean | null;
  /** The reader has looked: it is another one than those that are called alike. */
  readonly distinct: boolean;
}

export function isNewcomer(id: string | null): boolean {
  return id?.startsWith("new:") ?? false;
}

/** One more, under a key that none of the others has. */
export function newcomer(name: string, others: readonly Newcomer[]): Newcomer {
  const last = Math.max(0, ...others.map(({ key }) => Number(key.slice("new:".length))));
  return {
    key: `new:${last + 1}`,
    name: oneLine(name),
    kind: "",
    aliases: "",
    description: "",
    plural: null,
    distinct: false,
  };
}

/** Where something stands in a claim, as far as a verb says who may stand there. */
export interface Standing {
  readonly subject: string | null;
  readonly object: string | null;
}

/** What a verb takes at either end; no kinds stand for all. */
interface Ends {
  readonly domain: readonly string[];
  readonly range: readonly string[];
}

/** The kinds that it may be of where it stands, under the verb that is chosen. */
export function kindsFor(
  key: string,
  { subject, object }: Standing,
  verb: Ends | null,
  kinds: readonly string[],
): string[] {
  const takes = (end: readonly string[] | undefined, kind: string) => !end?.length || end.includes(kind);
  return kinds.filter(
    (kind) => (subject !== key || takes(verb?.domain, kind)) && (object !== key || takes(verb?.range, kind)),
  );
}

/** Those that are named, in their order: what nothing names does not come along. */
export function named(newcomers: readonly Newcomer[], ids: readonly (string | null)[]): Newcomer[] {
  return newcomers.filter(({ key }) => ids.includes(key));
}

/** As the API takes them; the claim names them by {@link numbered}. */
export function entitiesOf(newcomers: readonly Newcomer[]): NewEntity[] | null {
  if (newcomers.length === 0) return null;
  return newcomers.map(({ name, kind, aliases, plural, description, distinct }) => ({
    ...{ kind, name: oneLine(name), aliases: namesIn(aliases, name).map((text) => ({ text })) },
    ...{ description: oneLine(description) || null, plural, distinct: distinct || null },
  }));
}

/** How the API names it: `#1` for the first that comes along, an entity of the case by its id. */
export function numbered(id: string, newcomers: readonly Newcomer[]): string {
  const at = newcomers.findIndex(({ key }) => key === id);
  return at < 0 ? id : `#${at + 1}`;
}

/** The newcomer that a refusal speaks of: `entities[0].name`. */
export function refusedOne(field: string | null, newcomers: readonly Newcomer[]): Newcomer | null {
  const at = /^entities\[(\d+)\]/.exec(field ?? "")?.[1];
  return (at !== undefined && newcomers[Number(at)]) || null;
}

/** Names that were typed one a line, each once and without the name that it has anyway. */
export function namesIn(lines: string, name: string): string[] {
  const names = lines.split("\n").map(oneLine);
  return [...new Set(names)].filter((one) => one !== "" && one !== oneLine(name));
}

export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
