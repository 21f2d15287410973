/** An argument map as the screen needs it: the answer of the API, joined by ids. Pure. */
import type { EVALUATED_MAP } from "../../api/documents/argument.ts";
import type { ResultOf } from "../../api/graphql.ts";
import type { Standard, Tie } from "./overlay.ts";

export type MapAnswer = ResultOf<typeof EVALUATED_MAP>["evaluation"];
export type Labelled = MapAnswer["labels"][number];
export type Label = Labelled["label"];
type AnsweredArgument = MapAnswer["arguments"][number];
export type Outcome = AnsweredArgument["outcome"];
export type PremiseType = AnsweredArgument["argument"]["premises"][number]["type"];

export interface Premise {
  readonly id: string;
  readonly role: string | null;
  readonly type: PremiseType;
}

export interface Argument {
  readonly id: string;
  readonly title: string;
  readonly scheme: string | null;
  readonly strength: number;
  readonly reason: string;
  readonly linked: boolean;
  readonly generated: boolean;
  readonly note: string | null;
  /** What must be established or is assumed; exceptions stand under `undercutters`. */
  readonly premises: readonly Premise[];
  readonly undercutters: readonly string[];
  readonly conclusion: string;
  readonly questions: AnsweredArgument["argument"]["criticalQuestions"];
  readonly outcome: Outcome;
  readonly weight: number;
}

export interface Issue {
  readonly id: string;
  readonly question: string;
  readonly tie: Tie;
  readonly generated: boolean;
  readonly positions: readonly { readonly id: string; readonly standard: Standard | null }[];
}

export interface MapModel {
  readonly goals: readonly string[];
  readonly statements: ReadonlyMap<string, Labelled>;
  readonly arguments: ReadonlyMap<string, Argument>;
  /** Arguments by what they conclude. */
  readonly concluding: ReadonlyMap<string, readonly Argument[]>;
  readonly issues: readonly Issue[];
  readonly issueOf: ReadonlyMap<string, Issue>;
  readonly loops: readonly (readonly string[])[];
}

function argumentOf({ argument, outcome, weight }: AnsweredArgument): Argument {
  const exceptions = argument.premises.filter(({ type }) => type === "EXCEPTION").map(({ id }) => id);
  return {
    id: argument.id,
    title: argument.title,
    scheme: argument.scheme?.name ?? null,
    strength: argument.strength,
    reason: argument.strengthReason,
    linked: argument.weigher !== "convergent",
    generated: argument.generated,
    note: argument.note,
    premises: argument.premises.filter(({ type }) => type !== "EXCEPTION"),
    undercutters: [...new Set([...exceptions, ...argument.undercutBy.map(({ id }) => id)])],
    conclusion: argument.conclusion.id,
    questions: argument.criticalQuestions,
    outcome,
    weight,
  };
}

export function modelOf(answer: MapAnswer, goals: readonly string[]): MapModel {
  const args = answer.arguments.map(argumentOf);
  const concluding = new Map<string, Argument[]>();
  for (const argument of args)
    concluding.set(argument.conclusion, [...(concluding.get(argument.conclusion) ?? []), argument]);
  const issues = answer.issues.map(
    ({ positions, ...issue }): Issue => ({
      ...issue,
      positions: positions.map(({ claim, standard }) => ({ id: claim.id, standard })),
    }),
  );
  return {
    goals,
    statements: new Map(answer.labels.map((statement) => [statement.id, statement])),
    arguments: new Map(args.map((argument) => [argument.id, argument])),
    concluding,
    issues,
    issueOf: new Map(issues.flatMap((issue) => issue.positions.map(({ id }) => [id, issue] as const))),
    loops: answer.loops,
  };
}

/** What an open target is about: an issue’s first position, an accusation’s claim, or the claim itself. */
export function goalsOf(
  target: string,
  accusations: readonly {
    readonly accusation: { readonly id: string; readonly claim: { readonly id: string } };
  }[],
  issues: readonly {
    readonly id: string;
    readonly positions: readonly { readonly claim: { readonly id: string } }[];
  }[],
): readonly string[] {
  const accusation = accusations.find((one) => one.accusation.id === target);
  if (accusation) return [accusation.accusation.claim.id];
  const first = issues.find(({ id }) => id === target)?.positions[0];
  return [first?.claim.id ?? target];
}

export const LABEL_WORDS: Readonly<Record<Label, string>> = {
  ESTABLISHED: "established on this map",
  NOT_ESTABLISHED: "not established",
  OPEN: "open",
};

export const STRENGTH_WORDS = ["none", "weak", "moderate", "strong", "conclusive"] as const;

export const STANDARD_WORDS: Readonly<Record<Standard, string>> = {
  SE: "scintilla",
  PE: "preponderance",
  DV: "nothing against it",
  CCE: "clear and convincing",
  BRD: "beyond reasonable doubt",
};

export const TIE_WORDS: Readonly<Record<Tie, string>> = {
  PROPAGATE: "stays open",
  BLOCK: "neither stands",
};

/** `B ¶9` for each passage that states it, each once. */
export function placesOf(statement: Labelled): string[] {
  const sources = statement.claim?.assertions ?? [];
  const places = sources.map(({ passage }) => `${passage.document.letter} ${passage.place}`);
  const own = statement.assertion;
  if (own) places.push(`${own.passage.document.letter} ${own.passage.place}`);
  return [...new Set(places)];
}

const CERTAINTY: Readonly<Record<string, string>> = { FLAT: "flat" };

/** Where a statement comes from, in a few words for its box. */
export function sourceWords(statement: Labelled): string {
  const { claim, kind, mapped, given } = statement;
  if (statement.assertion) return placesOf(statement).join(", ");
  if (given === "OPEN") return "expressly open";
  if (mapped && claim && claim.rests.length > 0)
    return `law: ${claim.rests.map(({ name }) => name).join("; ")}`;
  if (claim && claim.assertions.length > 0) {
    const [first, ...more] = placesOf(statement);
    const origins = `${claim.originCount} ${claim.originCount === 1 ? "origin" : "origins"}`;
    const certainty = CERTAINTY[claim.certainty] ?? claim.certainty.toLowerCase();
    return `${first}${more.length > 0 ? ` +${more.length}` : ""}, ${certainty}, ${origins}`;
  }
  if (kind === "LAW") return "a rule of law";
  return kind === "CLASSIFICATION" ? "classification" : "only the map says it";
}

/** `3 labels change; Powers of ownership …: open to established on this map.` */
export function changeWords(
  changed: readonly { readonly text: string; readonly before: Label; readonly after: Label }[],
  tell = 1,
): string {
  if (changed.length === 0) return "No label changes.";
  const count = changed.length === 1 ? "1 label changes" : `${changed.length} labels change`;
  const told = changed
    .slice(0, tell)
    .map(
      ({ text, before, after }) => `${shortText(text, 80)}: ${LABEL_WORDS[before]} to ${LABEL_WORDS[after]}`,
    );
  return `${[count, ...told].join("; ")}.`;
}

/** A text cut at a word, without its full stop. */
export function shortText(text: string, most: number): string {
  const whole = text.replace(/\.$/, "");
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2))}…`;
}

/** `A1`, `A2` …: arguments from the positions outwards, folded ones too, so that folding renames nothing. */
export function knotNames(model: MapModel): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const rivals = model.goals.flatMap((goal) => model.issueOf.get(goal)?.positions.map(({ id }) => id) ?? []);
  const queue = [...new Set([...model.goals, ...rivals])];
  const seen = new Set(queue);
  for (const id of queue)
    for (const argument of model.concluding.get(id) ?? []) {
      names.set(argument.id, `A${names.size + 1}`);
      for (const next of [...argument.premises.map((premise) => premise.id), ...argument.undercutters]) {
        const positions = model.issueOf.get(next)?.positions.map((position) => position.id) ?? [];
        const fresh = [next, ...positions].filter((one) => !seen.has(one));
        for (const one of fresh) seen.add(one);
        queue.push(...fresh);
      }
    }
  return names;
}
