import type { Rung } from "../argument/ladder.ts";
import type { CaseMap, MappedRow } from "../model/caseMap.ts";
import type { CaseAnswer } from "./evaluateCase.ts";

/** What `evaluate CASE` says to a reader: sentences with the words of the case, no ids. */
export function toldCase(answer: CaseAnswer, name: string, map: CaseMap): string[] {
  const { profile, inputHash, labels, changed, loops, caveat } = answer.json;
  const texts = new Map(map.statements.map(({ id, text }) => [id, `“${text}”`]));
  const count = (label: string) => labels.filter((one) => one.label === label).length;
  return [
    `${name}, profile ${profile}, input ${inputHash.slice(0, 12)}`,
    `${labels.length} statements: ${count("established on this map")} established on this map, ${count("not established")} not established, ${count("open")} open`,
    ...answer.standings.flatMap((one) => toldAccusation(one, answer.sentences, texts)),
    ...(changed.length > 0 ? [`Changed: ${changed.length}`] : []),
    ...changed.map(({ id, before, after }) => `  ${texts.get(id) ?? id}: ${before} → ${after}`),
    ...loops.map((loop) => `Loop: ${loop.map((id) => texts.get(id) ?? id).join(", ")}`),
    caveat,
  ];
}

function toldAccusation(
  one: CaseAnswer["standings"][number],
  sentences: CaseAnswer["sentences"],
  texts: ReadonlyMap<string, string>,
): string[] {
  const { accusation, ladder, forums, standing, barred, gaps } = one;
  const questions = gaps.filter(({ kind }) => kind === "question").length;
  return [
    "",
    accusation.title,
    `  ${accusation.wording}`,
    `  On this map: ${standing}${barred ? "; barred: no forum could hear it" : ""}.`,
    ...forums.map((forum) => `  ${forum.name}: ${forum.standing}`),
    ...ladder.rungs.map((rung) => `  Article ${rung.article}: ${toldRung(rung, texts)}`),
    `  ${sentences.get(accusation.statement) ?? ""}`,
    "  What is required:",
    ...accusation.rows.map((row) => `    ${toldRow(row, sentences)}`),
    ...gaps.filter(({ kind }) => kind !== "question").map(({ text }) => `  Gap: ${text}`),
    ...(questions > 0
      ? [`  ${questions === 1 ? "1 question is" : `${questions} questions are`} unanswered.`]
      : []),
  ];
}

function toldRung({ passes, test, lacks = test }: Rung, texts: ReadonlyMap<string, string>): string {
  if (passes === "not computed") return `not computed (${test}).`;
  if (passes) return `passed (${test}).`;
  return `not passed: ${lacks.replace(/[^\s,]*\b(?:clm|ast):[^\s,.]+/g, (id) => texts.get(id) ?? id)}`;
}

function toldRow({ statement }: MappedRow, sentences: CaseAnswer["sentences"]): string {
  return sentences.get(statement) ?? statement;
}
