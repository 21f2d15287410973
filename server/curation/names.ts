import { lean, type Plain, type PlainMap } from "../casefile/plain.ts";
import type { Entity } from "../model/case.ts";
import { AppError } from "../model/errors.ts";
import { qualify, type ShortId } from "../model/ids.ts";
import { alike } from "../search/alike.ts";
import { type Base, quoted, shortOf } from "./act.ts";

/** Another form by which an entity is named or searched. What is left out stays as the entity’s text says it. */
export interface GivenAlias {
  readonly text: string;
  /** Documents and passages in which alone it counts; none for everywhere. */
  readonly in?: readonly string[] | undefined;
  /** It names nothing in the documents: it is for search alone. */
  readonly search?: boolean | undefined;
}

/** An alias: its text alone, or a map with where it counts. */
export function formOf(alias: Plain): string {
  return typeof alias === "string" ? alias : ((alias as PlainMap).text as string);
}

/** The aliases of an entity, as its text says them. */
export function aliasesIn({ aliases }: PlainMap): readonly Plain[] {
  return (aliases ?? []) as readonly Plain[];
}

/** @param before those that the entity has until now */
export function plainAliases(
  given: readonly GivenAlias[],
  before: readonly Plain[],
  { where, base }: { readonly where: string; readonly base: Base },
): Plain[] {
  return given.map(({ text, in: places, search }, i) => {
    const old = before.find((alias) => formOf(alias) === text);
    const was = typeof old === "object" ? (old as PlainMap) : {};
    const place = (id: string, j: number) => shortOf(id, base.whole.id, `${where}[${i}].in[${j}]`);
    const rest = lean({ in: places?.map(place) ?? was.in, search: search ?? was.search });
    return Object.keys(rest).length === 0 ? text : { text, ...rest };
  });
}

/** What a thing of the case is called. */
export interface NamedThing extends Pick<Entity, "id" | "name" | "kind"> {
  readonly aliases: readonly { readonly text: string }[];
}

/** An entity as its text says it, with what it is called. */
export function namedThing(item: PlainMap): NamedThing {
  const aliases = aliasesIn(item).map((alias) => ({ text: formOf(alias) }));
  return { id: item.id as ShortId, name: item.name as string, kind: item.kind as string, aliases };
}

/** How many that are called alike are told. */
const MOST_ALIKE = 20;

/**
 * What is called alike is mostly the same: who wants two things under one name has to say that they are two.
 *
 * @param thing with its new names alone
 * @param among everything else that could be the same
 * @throws AppError BAD_USER_INPUT with those that are called the same or nearly so
 */
export function expectDistinct(
  thing: NamedThing,
  among: readonly NamedThing[],
  { where, base }: { readonly where: string; readonly base: Base },
): void {
  const forms = formsOf(thing);
  const same = (other: NamedThing) => {
    const theirs = formsOf(other);
    return theirs.all.some((form) => forms.all.includes(form)) || alike(forms, theirs);
  };
  const near = among.filter((other) => other.id !== thing.id && same(other));
  const [first] = near;
  if (!first) return;
  const rest = near.length > 1 ? ` So are ${near.length - 1} more.` : "";
  const problem = `${where}: ${first.id}, ${quoted(first.name)}, ${first.kind}, is called the same or nearly so.${rest}`;
  const told = near.slice(0, MOST_ALIKE).map(({ id, name, kind }) => {
    return { id: qualify(base.whole.id, id), name, kind };
  });
  throw new AppError("BAD_USER_INPUT", `${problem} Name that one, or say “distinct” if this is another.`, {
    details: { field: where, alike: told },
  });
}

function formsOf({ name, aliases }: NamedThing) {
  const texts = aliases.map(({ text }) => text);
  return { name, aliases: texts, all: [name, ...texts] };
}
