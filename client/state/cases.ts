import { useMemo } from "react";
import { CASE, CASES, VOCABULARY } from "../api/documents/cases.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import { useSameAnswer } from "./same.ts";

export type OpenCase = NonNullable<ResultOf<typeof CASE>["case"]>;
export type CaseDocument = OpenCase["documents"][number];

/** All cases of the store, for the switcher and the list at `/`. */
export function useCases(): Answer<ResultOf<typeof CASES>> {
  return useAsk("cases", CASES, {});
}

/** The open case with its counts and documents. `case` in the answer is null where there is none of that name. */
export function useCase(caseId: string | null): Answer<ResultOf<typeof CASE>> {
  return useAsk("case", CASE, { case: caseId ?? "" }, { pause: caseId === null });
}

type Kind = Omit<ResultOf<typeof VOCABULARY>["vocabulary"]["kinds"][number], "name">;
type Kinds = Readonly<Record<string, Kind>>;

/**
 * The vocabulary's kinds by name.
 *
 * @param known what stands until the server has told them, and stays where it tells the same
 */
export function useKinds(known: Kinds): Kinds {
  const { data } = useAsk("vocabulary", VOCABULARY, {});
  const kinds = useMemo(() => {
    const told = data?.vocabulary.kinds.map(({ name, label, plural, family, shape }) => {
      return [name, { label, plural, family, shape }] as const;
    });
    return told && Object.fromEntries(told);
  }, [data]);
  return useSameAnswer(kinds ?? known);
}
