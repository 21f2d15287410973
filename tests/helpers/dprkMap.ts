import { coneOf } from "../../server/argument/cone.ts";
import { evaluate } from "../../server/argument/evaluate.ts";
import { compile } from "../../server/argument/graph.ts";
import { applyOverlay } from "../../server/argument/overlay.ts";
import { GRADED } from "../../server/argument/profiles.ts";
import { type Law, lawOf } from "../../server/law/library.ts";
import { compileMapping } from "../../server/mapping/compile.ts";
import { type AccusationStanding, standingOf } from "../../server/mapping/standing.ts";
import type { ArgumentMap, Label, Overlay } from "../../server/model/argument.ts";
import type { CaseMap, MappedAccusation } from "../../server/model/caseMap.ts";
import { law as book, readCase } from "./cases.ts";

/** A day after everything that the case tells of. */
const ASKED = "2026-03-01";

export const whole = await readCase("dprk-soldiers");
export const law: Law = lawOf(book.library);
/** The map of the shipped case, as evaluation and loading have it. */
export const map: CaseMap = compileMapping(whole, law, book.schemes);

export function accusation(id: string): MappedAccusation {
  const found = map.accusations.find((one) => one.id === id);
  if (!found) throw new TypeError(`the map has no ${id}`);
  return found;
}

const evaluation = evaluate(map, GRADED);

export function standing(id: string): AccusationStanding {
  const limits = { clock: () => performance.now(), ms: 60_000 };
  const context = { evaluation, law, schemes: book.schemes, on: ASKED, limits };
  return standingOf(accusation(id), context);
}

/** The labels of the map, as it is or as it would be. */
export function labels(overlay: Overlay = {}): ReadonlyMap<string, Label> {
  return evaluate(applyOverlay(map, overlay), GRADED).labels;
}

/** All that an accusation's label may depend on. */
export function cone(id: string): ArgumentMap {
  const graph = compile(map, GRADED);
  return coneOf(graph, graph.numberOf.get(accusation(id).statement) as number);
}
