/** Two entities that may be one: what each is, what moves, and the merge. */
import { useMemo } from "react";
import { MERGE, PERHAPS_SAME, TO_MERGE } from "../../api/documents/merge.ts";
import type { ResultOf } from "../../api/graphql.ts";
import { type Answer, useAsk } from "../ask.ts";
import { plural } from "../viewwords.ts";
import { type Refusal, useDialogAct } from "./acting.ts";

type Node = NonNullable<ResultOf<typeof TO_MERGE>["one"]>;
type Part = Extract<Node, { aliases: unknown }>;

/** An entity that may be another one. */
export interface Mergeable extends Part {
  /** In how many claims it speaks. */
  readonly speaks: number;
}

export interface Merging {
  readonly pair: readonly [Mergeable, Mergeable] | null;
  readonly answer: Omit<Answer<unknown>, "data">;
  readonly refusal: Refusal | null;
  readonly busy: boolean;
  /** @returns whether it was done */
  readonly merge: (into: string, from: string) => Promise<boolean>;
}

/** @param two null while none is chosen */
export function useMerging(caseId: string, one: string, two: string | null): Merging {
  const { seen, busy, refusal, ask, tell } = useDialogAct(caseId);
  const variables = { case: caseId, one, two: two ?? one };
  const { data, ...answer } = useAsk("merge", TO_MERGE, variables, { pause: two === null || seen === null });
  const pair = useMemo(() => (two === null ? null : pairOf(data, one, two)), [data, one, two]);
  const merge = async (into: string, from: string) => {
    if (seen === null) return false;
    const done = await ask(MERGE, { into, from: [from], seen });
    if (done) tell(done.mergeEntities.text, done.mergeEntities.audit);
    return done !== null;
  };
  return { pair, answer, refusal, busy, merge };
}

function pairOf(
  data: ResultOf<typeof TO_MERGE> | undefined,
  one: string,
  two: string,
): readonly [Mergeable, Mergeable] | null {
  const [first, second] = [data?.one, data?.two];
  if (!data || !first || !second || !("aliases" in first) || !("aliases" in second)) return null;
  if (first.id !== one || second.id !== two) return null;
  return [
    { ...first, speaks: data.spokenByOne.totalCount },
    { ...second, speaks: data.spokenByTwo.totalCount },
  ];
}

type Asked = NonNullable<ResultOf<typeof PERHAPS_SAME>["node"]>;
export type Perhaps = Extract<Asked, { perhapsSame: unknown }>["perhapsSame"][number];

/** Entities that could be one with an entity, by their names; none while they are not known. */
export function usePerhapsSame(id: string): readonly Perhaps[] {
  const { data } = useAsk("perhaps the same", PERHAPS_SAME, { id });
  const node = data?.node;
  return node?.id === id && "perhapsSame" in node ? node.perhapsSame : [];
}

/** What moves when one becomes another, in numbers: `3 claims about it, 1 claim in which it speaks`. */
export function whatMoves({ claims, speaks, mentions }: Mergeable): string[] {
  return [
    `${plural(claims.totalCount, "claim", "claims")} about it`,
    `${plural(speaks, "claim", "claims")} in which it speaks`,
    `${plural(mentions.totalCount, "place", "places")} where a document names it`,
  ];
}

/** The names that the one that stays has afterwards, beside its own. */
export function namesAfter(stays: Mergeable, goes: Mergeable): string[] {
  return [...new Set([...stays.aliases, goes.name, ...goes.aliases])].filter((name) => name !== stays.name);
}
