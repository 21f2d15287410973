import { lean, type PlainMap } from "../casefile/plain.ts";
import { plainItem } from "../casefile/plainItem.ts";
import type { ShortId } from "../model/ids.ts";
import { type Base, expectNew, newId } from "./act.ts";
import { expectDistinct, type GivenAlias, namedThing, plainAliases } from "./names.ts";

/** An entity that the case does not have yet. */
export interface NewEntity {
  readonly id?: string | undefined;
  readonly kind: string;
  readonly name: string;
  readonly aliases?: readonly GivenAlias[] | undefined;
  /** Its name is of many; as its kind says unless told. */
  readonly plural?: boolean | undefined;
  readonly description?: string | undefined;
  /** Somebody has looked: it is another one than those that are called alike. */
  readonly distinct?: boolean | undefined;
}

type PlainEntity = PlainMap & { readonly id: ShortId; readonly name: string; readonly kind: string };

/** The entities as their text will say them. */
export function plainNewEntities(given: readonly NewEntity[], base: Base): PlainEntity[] {
  const made: PlainEntity[] = [];
  given.forEach(({ id: wanted, kind, name, aliases = [], plural, description, distinct }, i) => {
    const id = newId(base, "ent", { wanted, where: `entities[${i}].id`, words: name, besides: made });
    expectNew(base, id, plainItem(base.whole, id));
    const forms = plainAliases(aliases, [], { where: `entities[${i}].aliases`, base });
    const item = {
      ...{ id, kind, name },
      ...pluralOf(plural, kind),
      ...lean({ aliases: forms, description: description || undefined }),
    };
    const among = [...base.whole.entities, ...made.map(namedThing)];
    if (!distinct) expectDistinct(namedThing(item), among, { where: `entities[${i}].name`, base });
    made.push(item);
  });
  return made;
}

/** Whether a name is of many is said where it is not as its kind says. */
export function pluralOf(plural: boolean | undefined, kind: string): { readonly plural?: boolean } {
  return plural === undefined || plural === (kind === "Group") ? {} : { plural };
}
