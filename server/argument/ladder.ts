import type { ArgumentMap, Label, Overlay, Profile } from "../model/argument.ts";
import { completeArguments, isCarried, weakestLink } from "./chain.ts";
import { coneOf } from "./cone.ts";
import { type Evaluation, evaluate, labelOf } from "./evaluate.ts";
import { isCredulous, type Limits } from "./extensions.ts";
import { ACCEPTED, compile, REJECTED } from "./graph.ts";
import { applyOverlay } from "./overlay.ts";
import { project } from "./projection.ts";
import { against, OPEN } from "./run.ts";
import { sidesOf } from "./sides.ts";
import { meets } from "./standards.ts";

/** One check of the Rome Statute's procedure, as this map can make it. */
export interface Rung {
  readonly article: "58(1)(a)" | "61(7)" | "66(3)";
  readonly test: string;
  readonly passes: boolean | "not computed";
  /** What it lacks, where it does not pass. */
  readonly lacks?: string;
}

/** Which checks a statement passes on the map; never what follows for anybody. */
export interface Ladder {
  readonly target: string;
  readonly profile: string;
  readonly rungs: readonly Rung[];
  /** The highest rung that is passed with all those below it. */
  readonly highest?: Rung["article"];
  readonly caveat: string;
}

/**
 * The rungs read Al Bashir (Appeals Chamber, 3 February 2010, § 33): a reasonable conclusion among others is
 * reasonable grounds; the only reasonable conclusion is beyond reasonable doubt. That reading is a proposal.
 */
export function ladderOf(map: ArgumentMap, profile: Profile, target: string, limits: Limits): Ladder {
  const number = map.statements.findIndex(({ id }) => id === target);
  const cone = coneOf(compile(map, profile), number);
  const rungs = [
    credulous(cone, profile, target, limits),
    carried(cone, profile, target),
    answered(cone, profile, target),
  ];
  const failed = rungs.findIndex((rung) => rung.passes !== true);
  const highest = rungs[(failed < 0 ? rungs.length : failed) - 1]?.article;
  return { target, profile: profile.name, rungs, ...(highest ? { highest } : {}), caveat: profile.caveat };
}

function credulous(map: ArgumentMap, profile: Profile, target: string, limits: Limits): Rung {
  const article = "58(1)(a)";
  const test = "It stands in some preferred reading of the map, on leaves that are accepted or assumed";
  const projection = project(evaluate(map, profile));
  const passes =
    projection && isCredulous(projection.framework, projection.treesFor.get(target) ?? [], limits);
  if (passes === undefined) return { article, test, passes: "not computed" };
  return passes
    ? { article, test, passes }
    : { article, test, passes, lacks: "No reading of the map in which it stands." };
}

function carried(map: ArgumentMap, profile: Profile, target: string): Rung {
  const article = "61(7)";
  const test = "A complete chain down to anchored leaves outweighs what speaks against it";
  const evaluation = evaluate(applyOverlay(map, standardsFor(map, { [target]: "PE" })), profile);
  const s = evaluation.graph.numberOf.get(target) as number;
  if (labelOf(evaluation.state, s) !== "in")
    return { article, test, passes: false, lacks: "The evidence for it does not preponderate." };
  if (!isCarried(evaluation, s))
    return { article, test, passes: false, lacks: "Some leaf on every chain has no anchor." };
  const { pro, con } = weightsOf(evaluation, s, completeArguments(evaluation));
  if (!meets("PE", pro, con, profile.constants))
    return {
      article,
      test,
      passes: false,
      lacks: "What outweighs the rivals hangs on a leaf without an anchor.",
    };
  return { article, test, passes: true };
}

function answered(map: ArgumentMap, profile: Profile, target: string): Rung {
  const article = "66(3)";
  const test = "It is established beyond reasonable doubt, with every defence answered";
  const { label, openDefences, evaluation } = underArticle66(map, profile, target);
  if (openDefences.length > 0)
    return { article, test, passes: false, lacks: `A defence is open: ${openDefences.join(", ")}.` };
  const s = evaluation.graph.numberOf.get(target) as number;
  const { con } = weightsOf(evaluation, s);
  const pro = weakestLink(evaluation, s);
  if (label !== "in")
    return { article, test, passes: false, lacks: "It is not established beyond reasonable doubt." };
  if (!meets("BRD", pro, con, profile.constants))
    return { article, test, passes: false, lacks: `The weakest link of its best chain weighs ${pro} of 4.` };
  return { article, test, passes: true };
}

export interface Article66 {
  readonly label: Label;
  /** Defences that are neither met nor answered. */
  readonly openDefences: readonly string[];
  readonly evaluation: Evaluation;
}

/**
 * The map as Articles 66 and 67(1)(i) ask for it to be read: what speaks for the target must stand beyond reasonable
 * doubt, a scintilla is enough for what speaks against it, and no undecided issue is held against the accused. While a
 * defence is open, the target is open.
 */
export function underArticle66(map: ArgumentMap, profile: Profile, target: string): Article66 {
  const graph = compile(map, profile);
  const sides = sidesOf(graph, graph.numberOf.get(target) as number);
  const standards: Record<string, "BRD" | "SE"> = {};
  map.statements.forEach(({ id, kind }, s) => {
    const atIssue = (graph.issueOf[s] as number) >= 0;
    if (kind === "law" || !atIssue) return;
    if (sides.for.has(s)) standards[id] = "BRD";
    else if (sides.against.has(s)) standards[id] = "SE";
  });
  const evaluation = evaluate(applyOverlay(map, standardsFor(map, standards)), {
    ...profile,
    tie: "propagate",
  });
  const openDefences = [...sides.defences].filter((s) => evaluation.state.labels[s] === OPEN);
  const label = evaluation.labels.get(target) ?? "open";
  return {
    label: label === "in" && openDefences.length > 0 ? "open" : label,
    openDefences: openDefences.map((s) => map.statements[s]?.id ?? ""),
    evaluation,
  };
}

/** Only statements at issue are weighed under a standard: the others stand or fall by their own arguments. */
function standardsFor(map: ArgumentMap, standards: Readonly<Record<string, "PE" | "BRD" | "SE">>): Overlay {
  const atIssue = new Set(map.issues.flatMap(({ positions }) => positions.map(({ statement }) => statement)));
  const law = new Set(map.statements.filter(({ kind }) => kind === "law").map(({ id }) => id));
  return {
    standards: Object.entries(standards).flatMap(([statement, standard]) =>
      atIssue.has(statement) && !law.has(statement) ? [{ statement, standard }] : [],
    ),
  };
}

/** What is accepted weighs more than any argument. */
function weightsOf(
  { graph, state }: Evaluation,
  s: number,
  counted?: readonly boolean[],
): { pro: number; con: number } {
  if (graph.given[s] === ACCEPTED || state.assumed[s] === 1) return { pro: Number.POSITIVE_INFINITY, con: 0 };
  const positions = (graph.positions[graph.issueOf[s] as number] ?? []).filter(
    (p) => graph.given[p] !== REJECTED,
  );
  const own = (graph.argumentsFor[s] ?? []).filter((a) => counted?.[a] ?? true);
  const pro = own.reduce((best, a) => Math.max(best, state.weights[a] as number), 0);
  return { pro, con: against(positions, s, state.best) };
}
