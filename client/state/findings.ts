import { create } from "zustand";
import { FINDINGS } from "../api/documents/findings.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import { keep, kept } from "./kept.ts";

export type FindingsAnswer = ResultOf<typeof FINDINGS>;
export type Finding = FindingsAnswer["findings"][number];
export type FindingClaim = Finding["claims"][number];
export type FindingRule = FindingsAnswer["findingRules"][number];

export function useFindings(caseId: string): Answer<FindingsAnswer> {
  return useAsk("findings", FINDINGS, { case: caseId });
}

/** Which findings this browser was told to put away, by case. The server computes them all the same. */
export const useDismissed = create<{ readonly byCase: Readonly<Record<string, readonly string[]>> }>(() => ({
  byCase: {},
}));

function read(caseId: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(kept(`dismissed:${caseId}`) ?? "[]");
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

export function dismissedIn(
  state: { readonly byCase: Readonly<Record<string, readonly string[]>> },
  caseId: string,
): readonly string[] {
  return state.byCase[caseId] ?? NONE;
}
const NONE: readonly string[] = [];

/** Read once when a case is opened. */
export function openDismissed(caseId: string): void {
  useDismissed.setState(({ byCase }) =>
    byCase[caseId] ? { byCase } : { byCase: { ...byCase, [caseId]: read(caseId) } },
  );
}

export function setDismissed(caseId: string, ids: readonly string[]): void {
  keep(`dismissed:${caseId}`, ids.length === 0 ? null : JSON.stringify(ids));
  useDismissed.setState(({ byCase }) => ({ byCase: { ...byCase, [caseId]: ids } }));
}
