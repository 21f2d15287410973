import { lean, type PlainMap } from "../casefile/plain.ts";
import { AppError } from "../model/errors.ts";
import { qualify, type ShortId } from "../model/ids.ts";
import { allows } from "../model/vocabulary.ts";
import { type Base, counted, listed, type Plan, planOfItems, quoted, refused } from "./act.ts";
import { entityOf } from "./mergeEntities.ts";
import { aliasesIn, expectDistinct, formOf, type GivenAlias, namedThing, plainAliases } from "./names.ts";
import { pluralOf } from "./newEntities.ts";
import { sameItem } from "./undo.ts";

/** An entity of the case that is corrected. What is left out stays. */
export interface ChangedEntity {
  readonly id: string;
  /** The audit record up to which its curator has seen it. */
  readonly seen?: number | undefined;
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
  readonly plural?: boolean | undefined;
  /** All that it shall have. */
  readonly aliases?: readonly GivenAlias[] | undefined;
  /** An empty text takes it out. */
  readonly description?: string | undefined;
  /** Somebody has looked: it is another one than those that are called alike. */
  readonly distinct?: boolean | undefined;
}

/**
 * Corrects what an entity is called and what it is. What names it in the documents follows from its names.
 *
 * @throws AppError BAD_USER_INPUT where a claim's predicate does not take its new kind: all such claims are named.
 */
export function updateEntity(input: ChangedEntity, base: Base): Plan {
  const old = entityOf(input.id, "id", base);
  const item = corrected(old, input, base);
  const id = old.id as ShortId;
  if (sameItem(old, item)) throw refused("id", `${id} says all of this already. Nothing is to be corrected.`);
  if (item.kind !== old.kind) expectTaken(id, item.kind as string, base);
  const known = new Set([old.name as string, ...aliasesIn(old).map(formOf)]);
  const { name, aliases, ...thing } = namedThing(item);
  const fresh = [{ text: name }, ...aliases].filter(({ text }) => !known.has(text));
  const where = { where: known.has(name) ? "aliases" : "name", base };
  if (!input.distinct && fresh.length > 0)
    expectDistinct({ ...thing, name: fresh[0]?.text ?? "", aliases: fresh }, base.whole.entities, where);
  const text = `Corrected ${quoted(old.name)}: ${listed(differences(old, item))}.`;
  return planOfItems(base, [{ id, item }], { text, changes: { ids: [id], seen: input.seen } });
}

function corrected(old: PlainMap, input: ChangedEntity, base: Base): PlainMap {
  const { id, kind: was, name: called, plural, aliases: _, description, ...rest } = old;
  const { kind = was as string, name = called as string } = input;
  const forms = input.aliases
    ? plainAliases(input.aliases, aliasesIn(old), { where: "aliases", base })
    : aliasesIn(old).filter((alias) => formOf(alias) !== name);
  return {
    ...lean({ id, kind, name }),
    ...pluralOf(input.plural ?? (plural as boolean | undefined), kind),
    ...lean({ aliases: forms, description: (input.description ?? description) || undefined }),
    ...rest,
  };
}

/** How many claims are told in words; all are told by id. */
const MOST_BROKEN = 10;

/** @throws AppError BAD_USER_INPUT where it stands at an end of a claim that takes no such kind. */
function expectTaken(id: ShortId, kind: string, { whole, vocabulary }: Base): void {
  const broken = whole.claims.flatMap(({ id: claim, triple }) => {
    const predicate = vocabulary.predicates.find(({ name }) => name === triple?.predicate);
    if (!triple || !predicate) return [];
    const ends = [
      ...(triple.subject === id && !allows(predicate.domain, kind) ? ["subject"] : []),
      ...(triple.object === id && !allows(predicate.range, kind) ? ["object"] : []),
    ];
    return ends.length > 0
      ? [{ claim, words: `${ends.join(" and ")} of ${predicate.name} in ${claim}` }]
      : [];
  });
  if (broken.length === 0) return;
  const more = broken.length > MOST_BROKEN ? [counted(broken.length - MOST_BROKEN, "more claim")] : [];
  const all = listed([...broken.slice(0, MOST_BROKEN).map(({ words }) => words), ...more]);
  const these = broken.length === 1 ? "this claim" : "these claims";
  const message = `kind: ${id} is the ${all}, which takes no ${kind}. Change ${these} first, or choose another kind.`;
  const claims = broken.map(({ claim }) => qualify(whole.id, claim));
  throw new AppError("BAD_USER_INPUT", message, { details: { field: "kind", claims } });
}

function isPlural({ plural, kind }: PlainMap): boolean {
  return plural === undefined ? kind === "Group" : plural === true;
}

/** What is not as it was, in words. */
function differences(old: PlainMap, item: PlainMap): string[] {
  const [was, is] = [aliasesIn(old), aliasesIn(item)];
  const names = (list: readonly string[]) => listed(list.map(quoted));
  const formsWithout = (list: typeof was, others: typeof was) => {
    const there = new Set(others.map(formOf));
    return list.map(formOf).filter((form) => !there.has(form));
  };
  const [more, less] = [formsWithout(is, was), formsWithout(was, is)].map((forms) =>
    forms.filter((form) => form !== item.name),
  ) as [string[], string[]];
  const moved = is.filter((alias) => {
    const before = was.find((one) => formOf(one) === formOf(alias));
    return before !== undefined && !sameItem({ alias }, { alias: before });
  });
  const changed = (key: string) => !sameItem(lean({ it: old[key] }), lean({ it: item[key] }));
  const said = [
    ...(changed("name") ? [`its name is ${quoted(item.name)}`] : []),
    ...(changed("kind") ? [`its kind is ${item.kind} instead of ${old.kind}`] : []),
    ...(isPlural(old) !== isPlural(item) && !changed("kind")
      ? [`its name is of ${isPlural(item) ? "many" : "one"}`]
      : []),
    ...(more.length > 0 ? [`it is also called ${names(more)}`] : []),
    ...(less.length > 0 ? [`it is no more called ${names(less)}`] : []),
    ...(moved.length > 0 ? [`where ${names(moved.map(formOf))} counts is another`] : []),
    ...(changed("description")
      ? [item.description ? "its description is another" : "its description is taken out"]
      : []),
  ];
  return said.length > 0 ? said : ["the order of its aliases"];
}
