/** Two entities that may be one: what each is, what moves, and the merge. */
import { useEffect, useMemo, useState } from "react";
import { useClient } from "urql";
import { SEEN } from "../../api/documents/curation.ts";
import { MERGE, TO_MERGE } from "../../api/documents/merge.ts";
import type { ResultOf } from "../../api/graphql.ts";
import { type Answer, useAsk } from "../ask.ts";
import { plural } from "../viewwords.ts";
import { type Refusal, tellAct, useActing } from "./acting.ts";

type Node = NonNullable<ResultOf<typeof TO_MERGE>["one"]>;
type Part = Extract<Node, { aliases: unknown }>;

/** An entity that may be another one. */
export interface Mergeable extends Part {
  /** In how many claims it speaks. */
  readonly speaks: number;
}

/** Up to which act of the trail the page has seen the case; asked anew whenever `again` is another one. */
export function useSeen(caseId: string, again: unknown): number | null {
  const client = useClient();
  const [seen, setSeen] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says when to ask anew.
  useEffect(() => {
    let live = true;
    setSeen(null);
    const fresh = { requestPolicy: "network-only", part: "seen" } as const;
    void client
      .query(SEEN, { case: caseId }, fresh)
      .toPromise()
      .then(({ data }) => live && data && setSeen(data.audit.totalCount));
    return () => {
      live = false;
    };
  }, [client, caseId, again]);
  return seen;
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
  const client = useClient();
  const act = useActing(caseId);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const seen = useSeen(caseId, refusal);
  const variables = { case: caseId, one, two: two ?? one };
  const { data, ...answer } = useAsk("merge", TO_MERGE, variables, { pause: two === null || seen === null });
  const pair = useMemo(() => (two === null ? null : pairOf(data, one, two)), [data, one, two]);
  const merge = async (into: string, from: string) => {
    if (seen === null) return false;
    setBusy(true);
    const outcome = await act(MERGE, { into, from: [from], seen });
    setBusy(false);
    if ("refusal" in outcome) {
      setRefusal(outcome.refusal);
      return false;
    }
    const { text, audit } = outcome.data.mergeEntities;
    tellAct(client, caseId, text, audit);
    return true;
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
