import type { Case } from "../model/case.ts";
import { prefixOf, type ShortId } from "../model/ids.ts";
import { type PlainMap, plainClaim, plainDocument, plainEntity, plainLink, plainNote } from "./plain.ts";
import { plainAccusation, plainArgument, plainIssue, plainStatement } from "./plainMapping.ts";

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
