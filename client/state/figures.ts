/** Figures side by side: what the screen asks, what is lit, and its words. */
import { FIGURES } from "../api/documents/figures.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import { setParams } from "./navigation.ts";
import type { PageRoute, Route } from "./route.ts";
import { encodeSteps } from "./stepcode.ts";
import { openEntities } from "./steps.ts";

export type CaseFigures = ResultOf<typeof FIGURES>["figures"];
export type ToldMeasure = CaseFigures["told"][number];
export type ToldFigure = ToldMeasure["figures"][number];
export type OneSource = CaseFigures["sources"][number];

export function useFigures(caseId: string, measure: string | null): Answer<ResultOf<typeof FIGURES>> {
  return useAsk("figures", FIGURES, { case: caseId, measure });
}

/** `/c/:case/figures?measure=…&source=2`: the measure, and which of the groups (from 1) is lit. */
export function figuresView({ params }: PageRoute): { measure: string | null; source: number | null } {
  const source = Number(params.source);
  return { measure: params.measure ?? null, source: Number.isInteger(source) && source > 0 ? source : null };
}

export function showMeasure(measure: string): void {
  setParams({ measure });
}

/** Lights a group, or none where it was lit. */
export function lightSource({ params }: PageRoute, source: string): void {
  const { source: was, ...others } = params;
  setParams(was === source ? others : { ...others, source }, { replace: true });
}

/** The address of the figures of a measure. */
export function toFigures(caseId: string, measure: string): Route {
  return { screen: "figures", case: caseId, sel: null, params: { measure } };
}

/** The edges of these figures in the network; null where none of them draws one. */
export function figuresInExplore(caseId: string, measures: readonly ToldMeasure[]): Route | null {
  const drawn = measures.flatMap(({ figures }) => figures.flatMap(({ claim }) => claim.relation ?? []));
  if (drawn.length === 0) return null;
  const ends = [...new Set(drawn.flatMap(({ from, to }) => [from.id, to.id]))];
  const open = { ...openEntities(ends, 0), claims: [...new Set(drawn.map(({ id }) => id))] };
  return { screen: "explore", case: caseId, sel: null, params: { steps: encodeSteps(caseId, [open]) } };
}

export const REASON_WORDS: Readonly<Record<OneSource["reason"], string>> = {
  SAME_ORIGIN: "One origin",
  PASSED_ON: "Passed on by one voice",
  NAMES_NOBODY: "No source named",
  SAME_FIGURE: "The same number",
};

/** `4 figures from 2 voices; 3 cannot all be right`. */
export function measureWords({ count, disagree, origins }: ToldMeasure): string {
  const figures = `${count} ${count === 1 ? "figure" : "figures"}`;
  const voices = `${origins.length} ${origins.length === 1 ? "voice" : "voices"}`;
  const apart = disagree === 0 ? "" : `; ${disagree} of them cannot all be right`;
  return `${figures} from ${voices}${apart}`;
}

/** `One voice, on 3 pages`, or null where each voice has one page. */
export function pagesWords({ claim }: ToldFigure): string | null {
  const pages = new Set(claim.assertions.map(({ passage }) => passage.document.id)).size;
  const voices = claim.origins.length;
  if (pages <= voices) return null;
  return `${pages} pages repeat ${voices === 1 ? "one voice" : `${voices} voices`}`;
}
