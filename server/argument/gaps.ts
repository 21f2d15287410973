import type { ArgumentMap, Scheme } from "../model/argument.ts";

/** What an element of a provision rests on, as far as gaps are concerned. */
export interface ElementOnMap {
  readonly id: string;
  readonly text: string;
  /** Statements that would satisfy it. */
  readonly statements: readonly string[];
}

/** Something that is still to be found or answered. */
export interface Gap {
  readonly kind: "question" | "leaf" | "element";
  /** The argument, statement or element that it is about. */
  readonly about: string;
  readonly text: string;
}

/** Unanswered critical questions, established leaves that nothing anchors, and elements that nothing speaks for. */
export function gapsOf(
  map: ArgumentMap,
  schemes: readonly Scheme[],
  elements: readonly ElementOnMap[] = [],
): Gap[] {
  return [...questionsOf(map, schemes), ...leavesOf(map), ...emptyOf(map, elements)];
}

function questionsOf(map: ArgumentMap, schemes: readonly Scheme[]): Gap[] {
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  return map.arguments.flatMap(({ id, scheme, premises }) => {
    const roles = new Set(premises.map(({ role }) => role));
    const open = byId.get(scheme ?? "")?.questions.filter((question) => !roles.has(question.id)) ?? [];
    return open.map(({ text }): Gap => ({ kind: "question", about: id, text }));
  });
}

function leavesOf(map: ArgumentMap): Gap[] {
  const concluded = new Set(map.arguments.map(({ conclusion }) => conclusion));
  const used = new Set(map.arguments.flatMap(({ premises }) => premises.map(({ statement }) => statement)));
  return map.statements.flatMap(({ id, text, anchors, given }): Gap[] => {
    if (given === "rejected" || !used.has(id) || concluded.has(id) || anchors?.length) return [];
    return [{ kind: "leaf", about: id, text: `No sentence states it: ${text}` }];
  });
}

function emptyOf(map: ArgumentMap, elements: readonly ElementOnMap[]): Gap[] {
  const spokenFor = new Set(map.arguments.map(({ conclusion }) => conclusion));
  for (const { id, given } of map.statements) if (given === "accepted") spokenFor.add(id);
  return elements
    .filter(({ statements }) => !statements.some((id) => spokenFor.has(id)))
    .map(
      ({ id, text }): Gap => ({
        kind: "element",
        about: id,
        text: `Nothing speaks for this element: ${text}`,
      }),
    );
}
