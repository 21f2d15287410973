/** Steps in words: for the strip under the canvas and for the method note. Names come from outside; ids are never shown. */
import type { Colour, ColourStep, FilterKey, FilterPatch, Step, ViewFilter } from "./steps.ts";

/** What steps are spoken with. */
export interface Names {
  /** An entity's or document's name; an id that the case does not know gives undefined. */
  name(id: string): string | undefined;
  /** A predicate's phrase in a direction. */
  phrase(predicate: string, direction: "OUT" | "IN"): string;
  /** A kind's plural. */
  kind(kind: string): string;
  finding(id: string): string | undefined;
}

/** A step as a verb, what it is about and a figure. */
export interface StepWords {
  verb: string;
  what: string;
  count: string;
}

const UNKNOWN = "something not in this case";

function list(names: Names, ids: readonly string[]): string {
  const [first, ...rest] = ids.map((id) => names.name(id) ?? UNKNOWN);
  if (first === undefined) return "nothing";
  if (rest.length === 0) return first;
  return rest.length === 1 ? `${first} and ${rest[0]}` : `${first} and ${rest.length} more`;
}

const lower = (text: string) => text.toLowerCase();

/** How the filter bar names a filter. */
export const FILTER_NAMES: Record<FilterKey, string> = {
  text: "Words",
  kinds: "Sort of claim",
  entityKinds: "Kind",
  predicates: "Relation",
  documents: "Document",
  speakers: "Speaker",
  withoutSpeakers: "Without",
  stances: "Stance",
  certainties: "Certainty",
  minOrigins: "Origins",
  maxOrigins: "Origins",
  disputed: "Disputed",
  labels: "Label",
  profile: "Profile",
  validDuring: "So in",
  saidDuring: "Said in",
  knownBy: "Known on",
  orUndated: "Undated",
};

function several(values: readonly string[]): string {
  return values.length <= 2
    ? values.join(" or ")
    : `${values.slice(0, 2).join(", ")} or ${values.length - 2} more`;
}

/** An interval in words; open ends are said, not shown as dots. */
function span(edtf: string): string {
  const [from = "", to = from] = edtf.split("/");
  if (from === to) return `in ${from}`;
  if (from === ".." || from === "") return `until ${to}`;
  return to === ".." || to === "" ? `from ${from}` : `${from} to ${to}`;
}

type Speak = { [K in FilterKey]: (value: NonNullable<FilterPatch[K]>, names: Names) => string };

const SPEAK: Speak = {
  text: (v) => `“${v}”`,
  kinds: (v) => several(v.map(lower)),
  entityKinds: (v, names) => several(v.map((kind) => names.kind(kind))),
  predicates: (v, names) => several(v.map((p) => names.phrase(p, "OUT"))),
  documents: (v, names) => several(v.map((id) => names.name(id) ?? UNKNOWN)),
  speakers: (v, names) => several(v.map((id) => names.name(id) ?? UNKNOWN)),
  withoutSpeakers: (v, names) => several(v.map((id) => names.name(id) ?? UNKNOWN)),
  stances: (v) => several(v.map(lower)),
  certainties: (v) => several(v.map(lower)),
  minOrigins: (v) => `${v} or more`,
  maxOrigins: (v) => `at most ${v}`,
  disputed: (v) => (v ? "disputed only" : "undisputed only"),
  labels: (v) => several(v.map((label) => lower(label).replaceAll("_", " "))),
  profile: (v) => `under the profile “${v}”`,
  validDuring: (v) => `so ${span(v)}`,
  saidDuring: (v) => `said ${span(v)}`,
  knownBy: (v) => `what had been said by ${v}`,
  orUndated: (v) => (v ? "or undated" : "dated only"),
};

/** One filter's value as words. */
export function filterWords<K extends FilterKey>(
  key: K,
  value: NonNullable<FilterPatch[K]>,
  names: Names,
): string {
  return SPEAK[key](value, names);
}

function setWords(set: FilterPatch, names: Names): string[] {
  const entries = Object.entries(set) as [FilterKey, FilterPatch[FilterKey]][];
  return entries
    .filter(([, v]) => v !== null)
    .map(([key, v]) => {
      const words = (SPEAK[key] as (v: unknown, n: Names) => string)(v, names);
      return key === "withoutSpeakers" ? `without ${words}` : words;
    });
}

/** A rule in words, for the legend: what a relation must be to pass it. */
export function ruleWords(rule: Readonly<ViewFilter>, names: Names): string {
  const entries = Object.keys(rule) as FilterKey[];
  return entries
    .map((key) => `${WHERE[key] ?? ""}${setWords({ [key]: rule[key] }, names)[0] ?? ""}${AFTER[key] ?? ""}`)
    .join(", ");
}

/** What a value is of, where it does not say so itself. */
const WHERE: Partial<Record<FilterKey, string>> = {
  speakers: "said by ",
  documents: "in ",
  entityKinds: "with ",
  text: "with ",
};
const AFTER: Partial<Record<FilterKey, string>> = { minOrigins: " origins", maxOrigins: " origins" };

function filterStep(set: FilterPatch, names: Names): StepWords {
  const entries = Object.entries(set) as [FilterKey, FilterPatch[FilterKey]][];
  const set1 = entries.filter(([, v]) => v !== null);
  if (set1.length === 0) {
    const gone = [...new Set(entries.map(([key]) => lower(FILTER_NAMES[key])))];
    return { verb: "Took away", what: gone.length > 2 ? "all filters" : gone.join(" and "), count: "" };
  }
  if (set.withoutSpeakers && set1.length === 1)
    return { verb: "Switched off", what: SPEAK.withoutSpeakers(set.withoutSpeakers, names), count: "" };
  return { verb: "Limited to", what: setWords(set, names).join(", "), count: "" };
}

/** How the six colours are called, in the light and in the dark. */
export const COLOUR_NAMES: Readonly<Record<Colour, string>> = {
  1: "blue",
  2: "amber",
  3: "green",
  4: "violet",
  5: "teal",
  6: "olive",
};

/** @example colourWords(2) // "colour 2, amber" */
export function colourWords(colour: Colour): string {
  return `colour ${colour}, ${COLOUR_NAMES[colour]}`;
}

function colourStep({ colour, rule, instead, from }: ColourStep, names: Names): StepWords {
  if (rule === null) return { verb: "Took away", what: colourWords(colour), count: "" };
  const what = ruleWords(rule, names);
  if (from !== undefined)
    return { verb: `Changed colour ${from} to ${colourWords(colour)}:`, what, count: "" };
  const count = instead ? "filter off" : "";
  return { verb: `Gave ${colourWords(colour)}, to`, what, count };
}

const plus = (n: number) => (n > 0 ? `+${n}` : "");
const minus = (n: number) => (n > 0 ? `−${n}` : "");

/** @example stepWords({ do: "expand", entity, added: tenIds }, names) // Expanded · Kim Jong-un regime · +10 */
export function stepWords(step: Step, names: Names): StepWords {
  switch (step.do) {
    case "open": {
      const finding = step.finding === undefined ? undefined : names.finding(step.finding);
      return { verb: "Opened", what: finding ?? list(names, step.entities), count: "" };
    }
    case "expand": {
      const verb = step.predicate
        ? `Expanded “${names.phrase(step.predicate, step.direction ?? "OUT")}” of`
        : "Expanded";
      return { verb, what: list(names, [step.entity]), count: plus(step.added.length) };
    }
    case "collapse":
      return { verb: "Collapsed", what: list(names, [step.entity]), count: minus(step.removed.length) };
    case "hide":
      return { verb: "Hid", what: list(names, step.ids), count: "" };
    case "show":
      return { verb: "Showed again", what: list(names, step.ids), count: "" };
    case "add":
      return {
        verb: "Added",
        what: list(names, step.ids),
        count: step.ids.length > 2 ? plus(step.ids.length) : "",
      };
    case "widen":
      return { verb: "Drew every relation among", what: list(names, step.ids), count: "" };
    case "filter":
      return filterStep(step.set, names);
    case "limit":
      return { verb: "Raised the limit to", what: `${step.limit} entities`, count: "" };
    case "colour":
      return colourStep(step, names);
    case "pin":
      return { verb: "Placed", what: list(names, [step.id]), count: "" };
    case "unpin":
      return { verb: "Freed", what: list(names, [step.id]), count: "" };
  }
}

export interface NoteFacts {
  caseTitle: string;
  /** Day of writing, ISO. */
  date: string;
  link: string;
  entities: number;
  relations: number;
  notShown: number;
  query: string;
  variables: string;
}

/** Every step with its sentence, from the opening on. */
export function toldSteps(base: Step, steps: readonly Step[], names: Names): { step: Step; told: string }[] {
  const all = steps[0]?.do === "open" ? steps : [base, ...steps];
  return all.map((step) => {
    const { verb, what, count } = stepWords(step, names);
    return { step, told: `${[verb, what, count && `(${count})`].filter(Boolean).join(" ")}.` };
  });
}

/** The steps as prose: how this picture was made, so that a colleague can make it again. */
export function methodNote(base: Step, steps: readonly Step[], names: Names, facts: NoteFacts): string {
  const lines = toldSteps(base, steps, names).map(({ told }, i) => `${i + 1}. ${told}`);
  const rest = facts.notShown > 0 ? ` ${facts.notShown} more within reach are not shown.` : "";
  return [
    `How this view of “${facts.caseTitle}” was made`,
    "",
    ...lines,
    "",
    `On ${facts.date} it showed ${facts.entities} entities and ${facts.relations} relations.${rest}`,
    "Relations are claims of the case with a subject, a predicate and an object; each rests on a passage. Origins count independent first voices, not repeats.",
    "",
    `Link: ${facts.link}`,
    "",
    "Query:",
    facts.query,
    "",
    "Variables:",
    facts.variables,
  ].join("\n");
}
