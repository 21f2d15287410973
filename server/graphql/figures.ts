import { type OneSource, oneSources } from "../figure/sources.ts";
import { besideOf, type FigureFacts, type Measure, measuresOf } from "../figure/table.ts";
import type { CaseRecord } from "../model/records.ts";
import type { Context } from "./context.ts";

/** Every measure of a case, and one of them told in full. */
export interface CaseFigures {
  readonly measures: readonly Measure[];
  readonly told: readonly Measure[];
  readonly sources: readonly OneSource[];
  readonly unmeasured: number;
}

/** @param asked a measure; the one that most disagree on where none is given */
export async function caseFigures(
  whole: CaseRecord,
  asked: string | null | undefined,
  { keptFigures }: Context,
): Promise<CaseFigures> {
  const facts = await keptFigures.of(whole);
  const measures = measuresOf(facts);
  return { measures, ...told(facts, measures, asked ?? measures[0]?.measure), unmeasured: unmeasured(facts) };
}

function told(facts: FigureFacts, measures: readonly Measure[], asked: string | undefined) {
  const these = measures.filter(({ measure }) => measure === asked);
  const all = [...these, ...besideOf(measures, these)];
  return { told: all, sources: oneSources(facts, all) };
}

function unmeasured({ claims }: FigureFacts): number {
  return claims.filter(({ measure }) => !measure).length;
}
