import type { Case } from "../model/case.ts";
import { prefixOf, type ShortId } from "../model/ids.ts";
import { MadeOf } from "../model/madeOf.ts";
import { type PlainMap, plainClaim, plainDocument, plainEntity, plainLink, plainNote } from "./plain.ts";
import { plainAccusation, plainArgument, plainIssue, plainSource, plainStatement } from "./plainMapping.ts";
import { plainStory, plainView } from "./plainViews.ts";

/** A source of the map has no id in the text: it is known by its origin. */
export function sourceId(origin: string): ShortId {
  return `src:${origin.slice(origin.indexOf(":") + 1)}` as ShortId;
}

/** What case.yaml says that is not about files. */
export function headId(whole: Case): ShortId {
  return `case:${whole.id}` as ShortId;
}

function plainStart({ title, summary, language, start }: Case): PlainMap {
  return { title, summary, language, start };
}

/** What items say, as long as they are kept: one that was read before is the same object. */
const PLAIN = new MadeOf<object, PlainMap>();

/** Every item of a case by its short id, as its text says it. */
export function plainItems(whole: Case): Map<ShortId, PlainMap> {
  const { mapping } = whole;
  const keyed = <T extends { readonly id: ShortId }>(items: readonly T[], plain: (item: T) => PlainMap) =>
    items.map((item) => [item.id, PLAIN.of(item, [], () => plain(item))] as const);
  return new Map([
    [headId(whole), plainStart(whole)],
    ...keyed(whole.documents, plainDocument),
    ...keyed(whole.entities, plainEntity),
    ...keyed(whole.claims, plainClaim),
    ...keyed(whole.links, plainLink),
    ...keyed(whole.notes, plainNote),
    ...keyed(mapping.statements, plainStatement),
    ...mapping.sources.map(
      (source) => [sourceId(source.origin), PLAIN.of(source, [], () => plainSource(source))] as const,
    ),
    ...keyed(mapping.arguments, plainArgument),
    ...keyed(mapping.issues, plainIssue),
    ...keyed(mapping.accusations, plainAccusation),
    ...keyed(whole.views, plainView),
    ...keyed(whole.stories, plainStory),
  ]);
}

/** What a case's text says of one of its items, or undefined where it has none with this id. */
export function plainItem(whole: Case, id: ShortId): PlainMap | undefined {
  const { mapping } = whole;
  switch (prefixOf(id)) {
    case "ent":
      return found(whole.entities, id, plainEntity);
    case "clm":
      return found(whole.claims, id, plainClaim) ?? found(mapping.statements, id, plainStatement);
    case "doc":
      return found(whole.documents, id, plainDocument);
    case "lnk":
      return found(whole.links, id, plainLink);
    case "note":
      return found(whole.notes, id, plainNote);
    case "arg":
      return found(mapping.arguments, id, plainArgument);
    case "iss":
      return found(mapping.issues, id, plainIssue);
    case "acc":
      return found(mapping.accusations, id, plainAccusation);
    case "src": {
      const source = mapping.sources.find(({ origin }) => sourceId(origin) === id);
      return source && plainSource(source);
    }
    case "case":
      return id === headId(whole) ? plainStart(whole) : undefined;
    case "view":
      return found(whole.views, id, plainView);
    case "story":
      return found(whole.stories, id, plainStory);
    default:
      return undefined;
  }
}

function found<T extends { readonly id: ShortId }>(
  items: readonly T[],
  id: ShortId,
  plain: (item: T) => PlainMap,
): PlainMap | undefined {
  const item = items.find((one) => one.id === id);
  return item && plain(item);
}
