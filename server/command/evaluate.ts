import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { evaluate as evaluateMap, inputText } from "../argument/evaluate.ts";
import { type Explanation, explanationsOf } from "../argument/explain.ts";
import { extensionsOf, SEMANTICS, type Semantics } from "../argument/extensions.ts";
import { attacksOf, type Framework } from "../argument/framework.ts";
import { grounded } from "../argument/grounded.ts";
import { loopsOf } from "../argument/loops.ts";
import { applyOverlay, changesBetween } from "../argument/overlay.ts";
import { PROFILES, profileNamed } from "../argument/profiles.ts";
import { faultsOfOverlay } from "../argument/validate.ts";
import { sentenceOf } from "../argument/words.ts";
import type { FrameworkFormat, MapFormat, Parsed } from "../formats/format.ts";
import { FORMATS } from "../formats/index.ts";
import {
  type ArgumentMap,
  LABEL_WORDS,
  LABELS,
  type Label,
  type Overlay,
  type Profile,
} from "../model/argument.ts";
import { AppError, faultLine } from "../model/errors.ts";
import { hashOf, printJson } from "./answer.ts";
import { caseFolder } from "./compiled.ts";
import { type CaseOptions, evaluateCase } from "./evaluateCase.ts";
import { overlayOf } from "./overlay.ts";
import { EXIT, type ExitCode, type Terminal } from "./terminal.ts";

export interface EvaluateOptions extends CaseOptions {
  /** Left out where a case is named. */
  readonly format?: string;
  readonly semantics?: string;
  readonly profile?: string;
}

/** Enumerating extensions may take long; after this the answer is that it was not computed. */
const ENUMERATE_MS = 10_000;

/**
 * `redthread evaluate CASE` or `redthread evaluate FILE --format F`: what the map of a case, or a file of arguments,
 * establishes. Needs no store and writes nothing.
 */
export async function evaluate(
  file: string,
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.format === undefined) return await answerCase(file, options, terminal);
  const format = FORMATS.get(options.format);
  if (!format)
    throw usage(`There is no format ${options.format}. Use one of ${[...FORMATS.keys()].join(", ")}.`);
  if (options.accusation?.length || options.on !== undefined)
    throw usage("--accusation and --on are for cases. Leave them out for a file.");
  const source = await sourceOf(file);
  return format.kind === "map"
    ? answerMap(format, source, file, options, terminal)
    : answerFramework(format, source, file, options, terminal);
}

async function answerCase(name: string, options: EvaluateOptions, terminal: Terminal): Promise<ExitCode> {
  const dir = caseFolder(name);
  if (dir === undefined)
    throw usage(
      `There is no case ${name}. Name the folder of one, or say with --format how a file is written.`,
    );
  if (options.semantics !== undefined) throw usage("--semantics is for abstract frameworks, not for a case.");
  return await evaluateCase(dir, profileOf(options.profile ?? "graded"), options, terminal);
}

function usage(message: string, cause?: unknown): AppError {
  return new AppError("USAGE", message, cause === undefined ? {} : { cause });
}

async function sourceOf(file: string): Promise<string> {
  if (file === "-") return await text(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw usage(`The file ${file} cannot be read. Name a file with arguments in it, or “-”.`, cause);
  }
}

function answerMap(
  format: MapFormat,
  source: string,
  file: string,
  options: EvaluateOptions,
  terminal: Terminal,
): ExitCode {
  if (options.semantics !== undefined)
    throw usage("--semantics is for abstract frameworks: apx, tgf, iccma. Leave it out for a map.");
  const profile = profileOf(options.profile ?? format.profile);
  const overlay = overlayOf(options);
  const parsed = format.read(source, file);
  if (!parsed.ok) return tellFaults(parsed, options, terminal);
  const faults = faultsOfOverlay(overlay, parsed.value);
  if (faults.length > 0) throw usage(faults.map(({ problem, cure }) => `${problem} ${cure}`).join("\n"));
  const answer = evaluated(parsed.value, profile, overlay);
  terminal.out(
    options.json ? printJson({ ...answer, notes: parsed.notes }) : told(answer, parsed.notes).join("\n"),
  );
  return EXIT.good;
}

function profileOf(name: string): Profile {
  const profile = profileNamed(name);
  if (profile) return profile;
  throw usage(`There is no profile ${name}. Use one of ${PROFILES.map((one) => one.name).join(", ")}.`);
}

/** The answer as the API gives it, with labels in words. */
function evaluated(map: ArgumentMap, profile: Profile, overlay: Overlay) {
  const before = evaluateMap(map, profile);
  const after = evaluateMap(applyOverlay(map, overlay), profile);
  const { graph, labels } = after;
  return {
    profile: profile.name,
    inputHash: hashOf(inputText(graph.map, profile)),
    labels: [...labels].map(([id, label]) => ({ id, label: LABEL_WORDS[label] })),
    changed: changesBetween(before.labels, labels).map((change) => ({
      id: change.id,
      before: LABEL_WORDS[change.before],
      after: LABEL_WORDS[change.after],
    })),
    loops: loopsOf(graph),
    explanations: explanationsOf(after).map(explained),
    caveat: profile.caveat,
  };
}

function explained(explanation: Explanation) {
  return { id: explanation.statement, text: sentenceOf(explanation), reason: explanation.reason };
}

function told(answer: ReturnType<typeof evaluated>, notes: readonly string[]): string[] {
  const { profile, inputHash, explanations, changed, loops, caveat } = answer;
  return [
    `Profile ${profile}, input ${inputHash.slice(0, 12)}`,
    ...explanations.map(({ text: sentence }) => `  ${sentence}`),
    ...(changed.length > 0 ? ["Changed:"] : []),
    ...changed.map(({ id, before, after }) => `  ${id}: ${before} → ${after}`),
    ...loops.map((loop) => `Loop: ${loop.join(", ")}`),
    ...notes.map((note) => `Note: ${note}`),
    caveat,
  ];
}

function answerFramework(
  format: FrameworkFormat,
  source: string,
  file: string,
  options: EvaluateOptions,
  terminal: Terminal,
): ExitCode {
  const semantics = SEMANTICS.find((one) => one === (options.semantics ?? "grounded"));
  if (!semantics)
    throw usage(`There is no semantics ${options.semantics}. Use one of ${SEMANTICS.join(", ")}.`);
  if (options.profile !== undefined || Object.values(overlayOf(options)).some((list) => list.length > 0))
    throw usage("A framework has arguments and attacks only: profiles and what-ifs are for maps.");
  const parsed = format.read(source, file);
  if (!parsed.ok) return tellFaults(parsed, options, terminal);
  const answer = labelled(parsed.value, semantics);
  terminal.out(
    options.json ? printJson({ ...answer, notes: parsed.notes }) : toldOf(answer, parsed.notes).join("\n"),
  );
  return EXIT.good;
}

/** The grounded labels beside the extensions that were asked for. */
function labelled(framework: Framework, semantics: Semantics) {
  const labels = grounded(attacksOf(framework));
  const limits = { clock: () => performance.now(), ms: ENUMERATE_MS };
  const extensions = extensionsOf(framework, semantics, limits);
  return {
    semantics,
    inputHash: hashOf(JSON.stringify({ engine: 1, semantics, framework })),
    labels: framework.arguments.map((id, a) => ({
      id,
      label: LABEL_WORDS[FRAMEWORK_LABELS[labels[a] ?? 0] ?? "open"],
    })),
    extensions: extensions ?? null,
    ...(extensions ? {} : { notComputed: "There are too many extensions, or finding them takes too long." }),
  };
}

const FRAMEWORK_LABELS: readonly Label[] = ["open", ...LABELS];

function toldOf(answer: ReturnType<typeof labelled>, notes: readonly string[]): string[] {
  const { semantics, extensions, notComputed } = answer;
  const found = extensions?.map((members) => `  {${members.join(", ")}}`) ?? [
    `  not computed: ${notComputed}`,
  ];
  const count = extensions ? `, ${extensions.length} in number` : "";
  return [
    `Extensions under ${semantics} semantics${count}:`,
    ...found,
    ...notes.map((note) => `Note: ${note}`),
  ];
}

function tellFaults(
  { faults }: Extract<Parsed<unknown>, { ok: false }>,
  { json }: EvaluateOptions,
  terminal: Terminal,
): ExitCode {
  if (json) terminal.out(printJson({ faults }));
  else for (const fault of faults) terminal.out(faultLine(fault));
  terminal.say(
    `redthread: the file cannot be evaluated: ${faults.length === 1 ? "1 fault" : `${faults.length} faults`}.`,
  );
  return EXIT.faults;
}
