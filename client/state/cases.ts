import { useMemo } from "react";
import { CASE, CASES, VOCABULARY } from "../api/documents/cases.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";

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

type Kind = ResultOf<typeof VOCABULARY>["vocabulary"]["kinds"][number];

/** The vocabulary's kinds by name, once the server has told them. */
export function useKinds(): Readonly<Record<string, Kind>> | null {
  const { data } = useAsk("vocabulary", VOCABULARY, {});
  return (
    useMemo(
      () => data && Object.fromEntries(data.vocabulary.kinds.map((kind) => [kind.name, kind])),
      [data],
    ) ?? null
  );
}
