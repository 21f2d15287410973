import { coneOf } from "../argument/cone.ts";
import type { Evaluation } from "../argument/evaluate.ts";
import type { Limits } from "../argument/extensions.ts";
import { type Gap, gapsOf } from "../argument/gaps.ts";
import { type Ladder, ladderOf } from "../argument/ladder.ts";
import type { Answer } from "../law/answers.ts";
import { leavesOf } from "../law/elements.ts";
import { jurisdiction } from "../law/jurisdiction.ts";
import type { Law } from "../law/library.ts";
import type { ArgumentMap, Label, Scheme } from "../model/argument.ts";
import type { MappedAccusation } from "../model/caseMap.ts";
import type { NodeId } from "../model/ids.ts";
import type { ForumId } from "../model/law.ts";
import { inquiryOf } from "./accused.ts";

/** How an accusation stands on the map; computed, never written. */
export type Standing = "strong" | "arguable" | "weak";

/** Whether a forum that it is held before could hear it. */
export interface ForumStanding {
  readonly id: ForumId;
  readonly name: string;
  readonly standing: "available" | "barred" | "open";
}

export interface AccusationStanding {
  readonly label: Label;
  readonly standing: Standing;
  /** Where none of its forums could hear it. */
  readonly barred: boolean;
  readonly forums: readonly ForumStanding[];
  readonly ladder: Ladder;
  /** Each leaf of what the provision requires, in the order of the law. */
  readonly elements: readonly { readonly element: NodeId; readonly label: Label }[];
  readonly gaps: readonly Gap[];
}

/** What an accusation is looked at under. */
export interface StandingContext {
  /** Of the whole map, with what is laid over it. */
  readonly evaluation: Evaluation;
  readonly law: Law;
  readonly schemes: readonly Scheme[];
  /** The day on which one asks for a forum (ISO). */
  readonly on: string;
  readonly limits: Limits;
}

export function standingOf(accusation: MappedAccusation, context: StandingContext): AccusationStanding {
  const { evaluation, law, on, limits } = context;
  const { labels, graph } = evaluation;
  const ladder = ladderOf(graph.map, graph.profile, accusation.statement, limits);
  const forums = forumsOf(accusation, law, on);
  return {
    label: labels.get(accusation.statement) ?? "open",
    standing: standingBy(ladder),
    barred: forums.length > 0 && forums.every(({ standing }) => standing === "barred"),
    forums,
    ladder,
    elements: accusation.rows.map(({ element, statement }) => ({
      element,
      label: labels.get(statement) ?? "open",
    })),
    gaps: gapsFor(accusation, context),
  };
}

/** What could not be computed passes nothing and fails nothing. */
function standingBy({ rungs }: Ladder): Standing {
  const passes = (article: string) => rungs.find((rung) => rung.article === article)?.passes;
  if (passes("61(7)") === true) return "strong";
  return passes("58(1)(a)") === false ? "weak" : "arguable";
}

const STANDS: Readonly<Record<Answer, ForumStanding["standing"]>> = {
  yes: "available",
  no: "barred",
  open: "open",
};

const NAMES: Readonly<Record<ForumId, string>> = {
  icc: "International Criminal Court",
  "special-tribunal": "Special Tribunal",
  "national-courts": "National courts",
  "state-duty": "Responsibility of the State",
};

/** The forums that the accusation names, or all that the law asks; one that never hears such a thing is barred. */
export function forumsOf(accusation: MappedAccusation, law: Law, on: string): ForumStanding[] {
  const asked = jurisdiction(law, inquiryOf(accusation, on));
  const ids = accusation.forums.length > 0 ? accusation.forums : asked.map(({ id }) => id);
  return ids.map((id) => {
    const forum = asked.find((one) => one.id === id);
    return { id, name: forum?.name ?? NAMES[id], standing: STANDS[forum?.answer ?? "no"] };
  });
}

/** What is still to be found for this accusation: on its part of the map, and element by element. */
function gapsFor(accusation: MappedAccusation, { evaluation, law, schemes }: StandingContext): Gap[] {
  const { graph } = evaluation;
  const target = graph.numberOf.get(accusation.statement);
  const cone = target === undefined ? graph.map : coneOf(graph, target);
  const texts = new Map(
    leavesOf(law, accusation.provision).map(({ element }) => [element.id, element.text] as const),
  );
  const elements = accusation.rows.map(({ element, statement }) => ({
    id: element,
    text: texts.get(element) ?? element,
    statements: [statement],
  }));
  const missing = accusation.rows.flatMap(({ element, missing: text }): Gap[] =>
    text === undefined ? [] : [{ kind: "element", about: element, text }],
  );
  const gaps = onceForEachSource(gapsOf(cone, schemes, elements), cone);
  // An element for which nothing speaks is told as such, and not as a leaf besides.
  const empty = new Set(gaps.filter(({ kind }) => kind === "element").map(({ about }) => about));
  const told = new Set(
    accusation.rows.filter(({ element }) => empty.has(element)).map(({ statement }) => statement),
  );
  return [...gaps.filter(({ kind, about }) => kind !== "leaf" || !told.has(about)), ...missing];
}

/** What is asked of a source is asked once, however often it speaks. */
export function onceForEachSource(gaps: readonly Gap[], map: ArgumentMap): Gap[] {
  const sourceOf = new Map(
    map.arguments.flatMap(({ id, premises }) => {
      const relied = premises.find(({ statement }) => /(?:^|\/)clm:relied\//.test(statement));
      return relied && /(?:^|\/)arg:said\//.test(id) ? [[id, relied.statement] as const] : [];
    }),
  );
  const seen = new Set<string>();
  return gaps.flatMap((gap) => {
    const about = sourceOf.get(gap.about) ?? gap.about;
    const key = `${gap.kind} ${about} ${gap.text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...gap, about }];
  });
}
