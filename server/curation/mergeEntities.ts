import type { ItemChange } from "../casefile/editCase.ts";
import { lean, type Plain, type PlainMap } from "../casefile/plain.ts";
import { plainItem, plainItems, sourceId } from "../casefile/plainItem.ts";
import { originOf } from "../model/derive.ts";
import { prefixOf, type ShortId } from "../model/ids.ts";
import { type Base, counted, listed, type Plan, planOfItems, quoted, refused, shortOf } from "./act.ts";
import { formOf } from "./names.ts";
import { renamed } from "./renamed.ts";
import { renamedItem } from "./renamedView.ts";

/** Entities that are one. */
export interface MergedEntities {
  /** The one that stays. */
  readonly into: string;
  /** Those that become it. */
  readonly from: readonly string[];
  /** The audit record up to which their curator has seen them. */
  readonly seen?: number | undefined;
}

/**
 * Makes several entities one: their names become its aliases, and everything that names them names it: ends of claims,
 * speakers, documents, notes, sources, accusations and saved views. What the one that stays says of itself stays; what only the others
 * say, it says too.
 */
export function mergeEntities({ into: given, from, seen }: MergedEntities, base: Base): Plan {
  const into = entityOf(given, "into", base);
  const others = from.map((id, i) => entityOf(id, `from[${i}]`, base));
  const ids = others.map(({ id }) => id as ShortId);
  if (ids.length === 0) throw refused("from", "there is none. Name the entities that are the same.");
  if (new Set([into.id, ...ids]).size !== ids.length + 1)
    throw refused("from", "an entity stands twice. Name each once, and not the one that stays.");
  const names = new Map(ids.map((id) => [id, into.id as ShortId]));
  const one = notItsOwn(renamed(others.reduce(joined, into), names));
  const moved = movedItems(base, names).filter(({ id }) => id !== into.id && !ids.includes(id));
  const changes: ItemChange[] = [...ids.map((id) => ({ id })), ...withSources(moved, names, base)];
  const text = `Merged ${listed(others.map(({ name }) => quoted(name)))} into ${quoted(into.name)}: ${movedInWords(moved)}.`;
  const subjects = { ids: [into.id as ShortId, ...ids], seen };
  return planOfItems(base, [{ id: into.id as ShortId, item: one }, ...changes], { text, changes: subjects });
}

/** @throws AppError BAD_USER_INPUT where the case has no such entity. */
export function entityOf(given: string, where: string, { whole }: Base): PlainMap {
  const id = shortOf(given, whole.id, where);
  const item = prefixOf(id) === "ent" ? plainItem(whole, id) : undefined;
  if (item) return item;
  throw refused(where, `the case has no entity ${id}. It may have been merged: look at the case’s history.`);
}

/** Every item that names one of the entities, naming another instead. */
function movedItems({ whole }: Base, names: ReadonlyMap<ShortId, ShortId>): ItemChange[] {
  return [...plainItems(whole)].flatMap(([id, item]) => {
    const next = renamedItem(id, item, names);
    return next === item ? [] : [{ id, item: next }];
  });
}

/**
 * A source is known by its origin: it is another one afterwards, or nothing where the one that stays is a source too, or
 * where nothing has this origin any more.
 */
function withSources(
  moved: readonly ItemChange[],
  names: ReadonlyMap<ShortId, ShortId>,
  base: Base,
): ItemChange[] {
  const { sources } = base.whole.mapping;
  const origins = originsAfter(names, base);
  const next = new Map(moved.map((change) => [change.id, change]));
  const taken = new Set(sources.flatMap(({ origin }) => (names.has(origin) ? [] : [origin])));
  const changed = sources.flatMap(({ origin }): ItemChange[] => {
    const id = sourceId(origin);
    const change = next.get(id);
    const to = names.get(origin) ?? origin;
    if (!origins.has(to)) return [{ id }];
    if (to === origin) return change ? [change] : [];
    if (taken.has(to)) return [{ id }];
    taken.add(to);
    return [{ id }, { id: sourceId(to), item: change?.item }];
  });
  return [...moved.filter(({ id }) => prefixOf(id) !== "src"), ...changed];
}

/** The origins of all assertions, once the entities have their new names. */
function originsAfter(names: ReadonlyMap<ShortId, ShortId>, { whole }: Base): Set<ShortId> {
  const named = (id: ShortId) => names.get(id) ?? id;
  const authors = new Map(
    whole.documents.flatMap(({ entity, authorEntity }) =>
      entity && authorEntity ? [[named(entity), named(authorEntity)] as const] : [],
    ),
  );
  const spoken = whole.claims.flatMap(({ assertions }) => assertions.map(({ speakers }) => speakers));
  return new Set(spoken.map((speakers) => originOf(speakers.map(named), authors)));
}

const NOUNS: Readonly<Record<string, string>> = {
  clm: "claim",
  ent: "other entity",
  doc: "document",
  note: "note",
  src: "source",
  acc: "accusation",
  view: "saved view",
  case: "starting point",
};

function movedInWords(moved: readonly ItemChange[]): string {
  const parts = Object.entries(NOUNS).flatMap(([prefix, noun]) => {
    const count = moved.filter(({ id }) => prefixOf(id) === prefix).length;
    return count > 0 ? [counted(count, noun)] : [];
  });
  return parts.length > 0 ? `${listed(parts)} moved` : "nothing else named them";
}

/** What the one that stays says after another one has become it. */
function joined(into: PlainMap, other: PlainMap): PlainMap {
  const { id, kind, name, plural, description, state, law, when, place, sensitive, sameAs, covers } = into;
  const same = kind === other.kind;
  const both = (key: string) => [...new Set([...listAt(into, key), ...listAt(other, key)])];
  return {
    ...lean({ id, kind, name }),
    ...(plural === undefined ? {} : { plural }),
    ...lean({
      aliases: aliasesOf(into, other),
      description: description ?? other.description,
      state: state ?? (same ? other.state : undefined),
      law: law ?? (same ? other.law : undefined),
      when: when ?? (same ? other.when : undefined),
      place: place ?? other.place,
      organOf: into.organOf ?? other.organOf,
      partyIn: both("partyIn"),
      sensitive: sensitive ?? other.sensitive,
      sameAs: sameAs || other.sameAs ? both("sameAs") : undefined,
      covers: covers || other.covers ? both("covers") : undefined,
    }),
  };
}

/** An entity that became one with its whole, or with its organ, is no organ of itself. */
function notItsOwn({ organOf, ...item }: PlainMap): PlainMap {
  return organOf === undefined || organOf === item.id ? item : { ...item, organOf };
}

function listAt(item: PlainMap, key: string): readonly Plain[] {
  return (item[key] as readonly Plain[] | undefined) ?? [];
}

/** The forms of both, each once. One that both have counts wherever one of them says so. */
function aliasesOf(into: PlainMap, other: PlainMap): Plain[] {
  const forms = new Map(listAt(into, "aliases").map((alias) => [formOf(alias), alias]));
  for (const alias of [other.name as string, ...listAt(other, "aliases")]) {
    const form = formOf(alias);
    if (form === into.name) continue;
    const own = forms.get(form);
    forms.set(form, own === undefined ? alias : wider(own, alias));
  }
  return [...forms.values()];
}

function wider(a: Plain, b: Plain): Plain {
  if (typeof a === "string" || typeof b === "string") return formOf(a);
  const [one, two] = [a as PlainMap, b as PlainMap];
  if (one.search === true) return two;
  if (two.search === true) return one;
  if (!one.in || !two.in) return formOf(a);
  return { ...one, in: [...new Set([...listAt(one, "in"), ...listAt(two, "in")])] };
}
