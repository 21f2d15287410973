import { evaluate as evaluateMap, inputText } from "../argument/evaluate.ts";
import { explanationsOf } from "../argument/explain.ts";
import { loopsOf } from "../argument/loops.ts";
import { applyOverlay, changesBetween } from "../argument/overlay.ts";
import { faultsOfOverlay } from "../argument/validate.ts";
import { named, sentenceOf } from "../argument/words.ts";
import type { Law } from "../law/library.ts";
import { type AccusationStanding, standingOf } from "../mapping/standing.ts";
import { LABEL_WORDS, type Label, type Overlay, type Profile } from "../model/argument.ts";
import { argumentMapOf, type CaseMap, type MappedAccusation } from "../model/caseMap.ts";
import { AppError } from "../model/errors.ts";
import { type CaseId, caseOf, qualify, type ShortId } from "../model/ids.ts";
import type { LawBook } from "../model/law.ts";
import { hashOf, printJson } from "./answer.ts";
import { compiledCase } from "./compiled.ts";
import { type OverlayOptions, overlayOf } from "./overlay.ts";
import { EXIT, type ExitCode, type Terminal } from "./terminal.ts";
import { toldCase } from "./toldCase.ts";

export interface CaseOptions extends OverlayOptions {
  readonly accusation?: readonly string[];
  /** The day on which one asks for a court (ISO); today where nothing is said. */
  readonly on?: string;
  readonly json?: boolean;
}

/** Enumerating readings of the map may take long; after this a rung is not computed. */
const LADDER_MS = 10_000;

/** `redthread evaluate CASE`: what the map of a case establishes, and how its accusations stand. Needs no store. */
export async function evaluateCase(
  dir: string,
  profile: Profile,
  options: CaseOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { whole, book, law, map } = await compiledCase(dir);
  const overlay = qualifiedOverlay(overlayOf(options), whole.id);
  const faults = faultsOfOverlay(overlay, map);
  if (faults.length > 0)
    throw new AppError("USAGE", faults.map(({ problem, cure }) => `${problem} ${cure}`).join("\n"));
  const accusations = chosen(map, options.accusation ?? [], whole.id);
  const on = dayOf(options.on);
  const answer = answered({ map, accusations, profile, overlay, book, law, on });
  terminal.out(options.json ? printJson(answer.json) : toldCase(answer, whole.id, map).join("\n"));
  return EXIT.good;
}

function dayOf(on = new Date().toISOString().slice(0, 10)): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on))) return on;
  throw new AppError("USAGE", `--on takes a day, for example 2025-06-01, not “${on}”.`);
}

/** Ids may be given as the case’s text writes them. */
function qualified(id: string, whole: CaseId): string {
  return caseOf(id) === whole ? id : qualify(whole, id as ShortId);
}

function qualifiedOverlay(overlay: Required<Overlay>, whole: CaseId): Overlay {
  const id = (short: string) => qualified(short, whole);
  return {
    accept: overlay.accept.map(id),
    reject: overlay.reject.map(id),
    disable: overlay.disable.map(id),
    strengths: overlay.strengths.map((one) => ({ ...one, argument: id(one.argument) })),
    standards: overlay.standards.map((one) => ({ ...one, statement: id(one.statement) })),
    ties: overlay.ties.map((one) => ({ ...one, issue: id(one.issue) })),
  };
}

function chosen(map: CaseMap, ids: readonly string[], whole: CaseId): readonly MappedAccusation[] {
  if (ids.length === 0) return map.accusations;
  return ids.map((short) => {
    const found = map.accusations.find(({ id }) => id === qualified(short, whole));
    if (found) return found;
    const known = map.accusations.map(({ id }) => id.slice(whole.length + 1)).join(", ");
    throw new AppError("USAGE", `There is no accusation ${short}. The case has: ${known || "none"}.`);
  });
}

interface Asked {
  readonly map: CaseMap;
  readonly accusations: readonly MappedAccusation[];
  readonly profile: Profile;
  readonly overlay: Overlay;
  readonly book: LawBook;
  readonly law: Law;
  readonly on: string;
}

/** The answer as the API gives it, and what a reader is told besides. */
export interface CaseAnswer {
  readonly json: ReturnType<typeof jsonOf>;
  readonly standings: readonly (AccusationStanding & { readonly accusation: MappedAccusation })[];
  /** Why each statement has its label, in a sentence without ids. */
  readonly sentences: ReadonlyMap<string, string>;
}

function answered({ map, accusations, profile, overlay, book, law, on }: Asked): CaseAnswer {
  const base = argumentMapOf(map);
  const before = evaluateMap(base, profile);
  const laid = applyOverlay(base, overlay);
  const after = evaluateMap(laid, profile);
  const limits = { clock: () => performance.now(), ms: LADDER_MS };
  const context = { evaluation: after, law, schemes: book.schemes, on, limits };
  const standings = accusations.map((accusation) => ({ accusation, ...standingOf(accusation, context) }));
  const head = {
    profile: profile.name,
    inputHash: hashOf(inputText(after.graph.map, profile)),
    labels: [...after.labels].map(([id, label]) => ({ id, label: LABEL_WORDS[label] })),
    changed: changesBetween(before.labels, after.labels),
    loops: loopsOf(after.graph),
    caveat: profile.caveat,
  };
  const names = new Map<string, string>([
    ...map.statements.map(({ id, text }) => [id, quoted(text)] as const),
    ...map.arguments.map(({ id, title }) => [id, quoted(title)] as const),
    ...map.issues.map(({ id, question }) => [id, quoted(question)] as const),
  ]);
  const sentences = explanationsOf(after).map(
    (one) => [one.statement, sentenceOf(named(one, (id) => names.get(id) ?? id))] as const,
  );
  return { json: jsonOf(head, standings), standings, sentences: new Map(sentences) };
}

function quoted(text: string): string {
  return `“${text.replace(/\.$/, "")}”`;
}

interface Head {
  readonly profile: string;
  readonly inputHash: string;
  readonly labels: readonly { readonly id: string; readonly label: string }[];
  readonly changed: readonly { readonly id: string; readonly before: Label; readonly after: Label }[];
  readonly loops: readonly (readonly string[])[];
  readonly caveat: string;
}

function jsonOf({ caveat, changed, loops, ...head }: Head, standings: CaseAnswer["standings"]) {
  return {
    ...head,
    changed: changed.map(({ id, before, after }) => ({
      ...{ id, before: LABEL_WORDS[before], after: LABEL_WORDS[after] },
    })),
    loops,
    accusations: standings.map((one) => ({
      id: one.accusation.id,
      wording: one.accusation.wording,
      label: LABEL_WORDS[one.label],
      standing: one.standing,
      barred: one.barred,
      forums: one.forums,
      ladder: one.ladder,
      elements: one.elements.map(({ element, label }) => ({ element, label: LABEL_WORDS[label] })),
      gaps: one.gaps,
    })),
    caveat,
  };
}
