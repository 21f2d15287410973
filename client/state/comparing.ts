/** A comparison as it is asked: the first of each group, and page after page of those that are opened. */
import type { TypedDocumentNode } from "@urql/core";
import { useEffect, useState } from "react";
import { useClient } from "urql";
import { COMPARE, COMPARE_ONLY, COMPARE_PAIRS } from "../api/documents/compare.ts";
import { COMPARE_BESIDE } from "../api/documents/compareBeside.ts";
import { type Answer, type Failure, failureOf, useAsk } from "./ask.ts";
import type { CompareQuestion, Comparison, Group, PAIR_GROUPS } from "./compare.ts";
import { apiFilter } from "./filters.ts";

/** How many of an opened group come at a time. */
export const OPENED = 200;

type Sides = Pick<CompareQuestion, "a" | "b" | "filter">;
const sidesOf = (caseId: string, { a, b, filter }: Sides) => ({
  ...{ case: caseId, a: a ?? "", b: b ?? "", filter: apiFilter(filter) },
});

type Failing = Pick<Answer<unknown>, "failure" | "retry">;

export interface ComparisonAnswer extends Answer<Comparison> {
  /** Why a group did not open; what was listed before stays. */
  readonly notOpened: Failing | null;
}

/** The first of each group, and more of those that are opened. */
export function useComparison(caseId: string, question: CompareQuestion): ComparisonAnswer {
  const pause = question.a === null || question.b === null;
  const { data, ...answer } = useAsk("compare", COMPARE, sidesOf(caseId, question), { pause });
  const opened = [
    useOpenedPairs(caseId, question, "contradicts"),
    useOpenedPairs(caseId, question, "differs"),
    useOpenedPairs(caseId, question, "firmer"),
    useOpenedPairs(caseId, question, "alike"),
    useOpenedOnly(caseId, question, "onlyA"),
    useOpenedOnly(caseId, question, "onlyB"),
    useOpenedBeside(caseId, question, data?.compare),
  ];
  const came: Partial<Comparison> = Object.assign({}, ...opened.map((group) => group.came));
  const comparison = data && { ...data.compare, ...came };
  const failed = opened.find(({ failing }) => failing.failure !== null);
  return { ...answer, data: comparison, notOpened: failed?.failing ?? null };
}

interface Opened {
  readonly came: Partial<Comparison>;
  readonly failing: Failing;
}

const TIES = {
  contradicts: ["CONTRADICTS"],
  differs: ["DIFFERS"],
  firmer: ["A_FIRMER", "B_FIRMER"],
  alike: ["ALIKE"],
} as const;

/** How many pages are wanted; none while a side is missing. */
function pagesOf({ a, b, opened }: CompareQuestion, group: Group): number {
  return a === null || b === null ? 0 : (opened.get(group) ?? 0);
}

function useOpenedPairs(
  caseId: string,
  question: CompareQuestion,
  group: (typeof PAIR_GROUPS)[number],
): Opened {
  const variables = { ...sidesOf(caseId, question), ties: [...TIES[group]], first: OPENED };
  const asked = { part: `compare ${group}`, document: COMPARE_PAIRS, variables };
  const { whole, failing } = usePages(asked, pagesOf(question, group), ({ compare }) => compare.pairs);
  return { came: whole ? { [group]: whole } : {}, failing };
}

function useOpenedOnly(caseId: string, question: CompareQuestion, group: "onlyA" | "onlyB"): Opened {
  const side = group === "onlyA" ? ("A" as const) : ("B" as const);
  const variables = { ...sidesOf(caseId, question), side, first: OPENED };
  const asked = { part: `compare ${group}`, document: COMPARE_ONLY, variables };
  const { whole, failing } = usePages(asked, pagesOf(question, group), ({ compare }) => compare.only);
  return { came: whole ? { [group]: whole } : {}, failing };
}

function useOpenedBeside(caseId: string, question: CompareQuestion, first: Comparison | undefined): Opened {
  const [shared, voices] = [question.opened.has("shared"), question.opened.has("voices")];
  const pause = question.a === null || question.b === null || !(shared || voices);
  const variables = { ...sidesOf(caseId, question), shared, voices };
  const answer = useAsk("compare beside", COMPARE_BESIDE, variables, { pause });
  const more = pause || answer.fetching ? undefined : answer.data?.compare;
  const came = {
    ...(more?.entitiesOf ? { entitiesOf: more.entitiesOf } : {}),
    ...(more?.voices && first ? { voices: { ...first.voices, voices: more.voices.voices } } : {}),
  };
  return { came, failing: pause ? NO_FAILURE : answer };
}

const NO_FAILURE: Failing = { failure: null, retry: () => {} };

interface Page<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Asked<Data, Variables> {
  readonly part: string;
  readonly document: TypedDocumentNode<Data, Variables & { after?: string | null }>;
  readonly variables: Variables;
}

/** So many pages, one after the other, as one; what came stays while the next is awaited. Undefined before the first. */
function usePages<Data, Variables extends object, Whole extends Page<unknown>>(
  { part, document, variables }: Asked<Data, Variables>,
  pages: number,
  of: (data: Data) => Whole,
): { readonly whole: Whole | undefined; readonly failing: Failing } {
  const client = useClient();
  const [came, setCame] = useState<{ readonly of: string; readonly pages: readonly Whole[] }>(NOTHING);
  const [failed, setFailed] = useState<{ readonly of: string; readonly why: Failure } | null>(null);
  const [again, setAgain] = useState(0);
  const asked = JSON.stringify(variables);
  const mine = came.of === asked ? came.pages : NOBODY;
  const last = mine.at(-1);
  const wanted = mine.length < pages && (last === undefined || last.pageInfo.hasNextPage);
  const after = last?.pageInfo.endCursor ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is told by its text, and asked again by a number.
  useEffect(() => {
    if (!wanted) return;
    let live = true;
    void client
      .query(document, { ...variables, after }, { part })
      .toPromise()
      .then(({ data, error }) => {
        if (!live) return;
        setFailed(data || !error ? null : { of: asked, why: failureOf(error, new Date()) });
        if (data)
          setCame((before) => ({
            of: asked,
            pages: [...(before.of === asked ? before.pages : []), of(data)],
          }));
      });
    return () => {
      live = false;
    };
  }, [client, asked, after, wanted, again]);
  const failure = pages > 0 && failed?.of === asked ? failed.why : null;
  const whole =
    last && pages > 0 ? { ...last, nodes: mine.slice(0, pages).flatMap(({ nodes }) => nodes) } : undefined;
  return { whole, failing: { failure, retry: () => setAgain(again + 1) } };
}

const NOBODY: readonly never[] = [];
const NOTHING = { of: "", pages: NOBODY };
