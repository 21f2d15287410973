/** An entity while it is corrected: what can be typed, and what is sent. Pure. */
import type { ENTITY_TO_CORRECT, UPDATE_ENTITY } from "../../api/documents/correctEntity.ts";
import type { ResultOf, VariablesOf } from "../../api/graphql.ts";
import { namesIn, oneLine } from "./newcomers.ts";

type Asked = ResultOf<typeof ENTITY_TO_CORRECT>;
export type WholeEntity = Extract<NonNullable<Asked["node"]>, { aliases: unknown }>;
type Predicates = Asked["vocabulary"]["predicates"];
export type EntityWish = Omit<
  VariablesOf<typeof UPDATE_ENTITY>["input"],
  "case" | "clientMutationId" | "seen"
>;

/** What is typed and chosen. */
export interface EntityDraft {
  readonly name: string;
  readonly kind: string;
  /** One name a line. */
  readonly aliases: string;
  readonly description: string;
  /** Whether its name is of many; null until the reader says it. */
  readonly plural: boolean | null;
  /** The name that it had stays an alias. */
  readonly keepsName: boolean;
  /** The reader has looked: it is another one than those that are called alike. */
  readonly distinct: boolean;
}

/** Where documents name it, they may do so by the name that it has: it stays an alias unless told. */
export function draftOf({ name, kind, aliases, description, mentions }: WholeEntity): EntityDraft {
  const names = { name, kind, aliases: aliases.join("\n"), description: description ?? "", plural: null };
  return { ...names, keepsName: mentions.totalCount > 0, distinct: false };
}

export function isRenamed(entity: WholeEntity, draft: EntityDraft): boolean {
  return oneLine(draft.name) !== entity.name;
}

/** Whether its name is of many: a group’s is, and whatever becomes or was a group follows that, unless the reader says it. */
export function isPlural(entity: WholeEntity, { kind, plural }: EntityDraft): boolean {
  if (plural !== null) return plural;
  const follows = kind !== entity.kind && [kind, entity.kind].includes("Group");
  return follows ? kind === "Group" : entity.plural;
}

/** What is sent: only what is other than the entity says. Null where nothing is. */
export function correction(entity: WholeEntity, draft: EntityDraft): EntityWish | null {
  const name = oneLine(draft.name);
  const description = oneLine(draft.description);
  const plural = isPlural(entity, draft);
  const kept = isRenamed(entity, draft) && draft.keepsName ? [entity.name] : [];
  const aliases = [...new Set([...namesIn(draft.aliases, name), ...kept])];
  const same =
    aliases.length === entity.aliases.length && aliases.every((one, i) => one === entity.aliases[i]);
  const wish = {
    ...(name !== entity.name && { name }),
    ...(draft.kind !== entity.kind && { kind: draft.kind }),
    ...((plural !== entity.plural || (draft.plural !== null && draft.kind !== entity.kind)) && { plural }),
    ...(!same && { aliases: aliases.map((text) => ({ text })) }),
    ...(description !== (entity.description ?? "") && { description }),
  };
  if (Object.keys(wish).length === 0) return null;
  return { id: entity.id, ...wish, ...(draft.distinct && { distinct: true }) };
}

/** The kinds that all its claims take where it stands in them; its own among them, whatever they say. */
export function kindsThatFit(
  { kind: own, neighbourCounts }: Pick<WholeEntity, "kind" | "neighbourCounts">,
  predicates: Predicates,
  kinds: readonly string[],
): string[] {
  const ends = neighbourCounts.map(({ predicate, direction }) => {
    const said = predicates.find(({ name }) => name === predicate);
    return (direction === "OUT" ? said?.domain : said?.range) ?? [];
  });
  return kinds.filter((kind) => kind === own || ends.every((end) => end.length === 0 || end.includes(kind)));
}
