import type { Edtf } from "../model/dates.ts";
import type { NodeId } from "../model/ids.ts";
import type { Declaration, DeclarationVerb, ForumId, Office } from "../model/law.ts";
import {
  type Answer,
  asSureAs,
  begun,
  type Days,
  daysOf,
  every,
  type LawFact,
  throughout,
} from "./answers.ts";
import { partyOn } from "./bound.ts";
import type { Law } from "./library.ts";

/** A State that something is tied to: where it happened, whose national somebody is. */
export interface Tie {
  readonly state: NodeId;
  /** Is the tie itself in dispute? Then it decides nothing. */
  readonly disputed?: boolean;
}

/** What is alleged, as far as jurisdiction asks. Nothing here says that it is so. */
export interface Inquiry {
  readonly provision: NodeId;
  /** A State that is said to have breached a duty; without it, the question is about a person. */
  readonly state?: NodeId;
  /** When it is said to have happened. */
  readonly conduct: Edtf;
  /** Where it, or a part of it, is said to have happened. */
  readonly places: readonly Tie[];
  readonly nationalities: readonly Tie[];
  /** The State whose act of aggression it is said to be. */
  readonly aggressor?: NodeId;
  /** The State against which it is said to be done. */
  readonly victim?: NodeId;
  readonly office?: Office;
  /** The day on which one asks (ISO): what was declared later is not known yet. */
  readonly on: string;
}

/** One question that the law asks before the facts, with the rule it comes from and the facts it used. */
export interface Question {
  readonly id: string;
  readonly rule: NodeId;
  readonly text: string;
  readonly answer: Answer;
  /** What a yes does to the way to this forum. */
  readonly yes: "opens" | "bars" | "delays";
  readonly facts: readonly LawFact[];
}

/** A court, or the law of States itself, and whether the way to it is open. */
export interface Forum {
  readonly id: ForumId;
  readonly name: string;
  readonly answer: Answer;
  readonly questions: readonly Question[];
}

export function conductDays({ conduct, on }: Inquiry): Days {
  return daysOf(conduct, on);
}

/** An answer with the facts behind it, before it is worded as a question. */
export interface Reasoned {
  readonly answer: Answer;
  readonly facts: readonly LawFact[];
}

/** Was the State a party all through the conduct? */
export function partyDuring(law: Law, instrument: NodeId, { state, disputed }: Tie, days: Days): Reasoned {
  const answer = throughout(days, (day) => partyOn(law, instrument, state, day).answer);
  const { facts } = partyOn(law, instrument, state, days.to);
  if (!disputed) return { answer, facts };
  const text = `Whether ${law.state(state).short} counts here is in dispute.`;
  return {
    answer: every(answer, "open"),
    facts: [...facts, { text, verified: "uncertain", about: [state] }],
  };
}

/** The declarations under a provision that were made by the day on which one asks. */
export function declared(law: Law, under: NodeId, does: DeclarationVerb, on: string): Declaration[] {
  return law
    .provision(under)
    .instrument.declarations.filter(
      (d) => d.under === under && d.does === does && begun(d.made, on) === "yes",
    );
}

export function declarationFact(law: Law, declaration: Declaration): LawFact {
  const { who, does, made, reach, place, under, note, source, verified } = declaration;
  const where = place ? ` in ${law.state(place).short}` : "";
  const text = `${who} ${does} (${made}) under ${law.nameOf(under)}: conduct${where}, ${reach}.${note ? ` ${note}` : ""}`;
  return { text, source, verified, about: [under, ...(place ? [place] : [])] };
}

/** What a declaration's own doubts leave of an answer. */
export function unlessContested({ contested, verified }: Declaration, answer: Answer): Answer {
  return contested && answer === "yes" ? "open" : asSureAs(answer, verified);
}

/** A fact that a provision states by being what it is. */
export function ruleFact(law: Law, rule: NodeId): LawFact {
  const { provision } = law.provision(rule);
  return { text: provision.paraphrase, verified: "known", about: [rule] };
}
