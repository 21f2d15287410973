import type { Account, Explanation, Reason } from "../argument/explain.ts";
import { account, weighed } from "../argument/words.ts";
import type { Evaluated } from "../mapping/Evaluated.ts";
import type { ArgumentParent, ExplanationParent } from "./parents.ts";

/** One step of a reason: in words, and by the ids of what it names. */
export interface Step {
  readonly text: string;
  readonly account?: Account;
  readonly statements: readonly string[];
}

/** A reason step by step: how an issue was weighed, then what each argument does. */
export function stepsOf(ids: Explanation, words: Explanation): Step[] {
  const weighing = weighingStep(ids, words);
  const told = accountsOf(words.reason);
  const steps = accountsOf(ids.reason).map((one, i): Step => {
    const text = sentence(account(told[i] ?? one));
    return { text, account: one, statements: [...one.premises, ...one.undercutters, ...one.waitsFor] };
  });
  return [...weighing, ...steps];
}

function weighingStep({ reason }: Explanation, words: Explanation): Step[] {
  if (!("weighing" in reason) || !("weighing" in words.reason)) return [];
  const { standard: _, rivals } = reason.weighing;
  const met = reason.because === "wins";
  return [{ text: sentence(weighed(words.statement, words.reason.weighing, met)), statements: rivals }];
}

function accountsOf(reason: Reason): readonly Account[] {
  if ("arguments" in reason) return reason.arguments;
  return "argument" in reason ? [reason.argument] : [];
}

function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** Why a statement has its label, or null where the map does not hold it. */
export function explained(statement: string, evaluated: Evaluated): ExplanationParent | null {
  const explanation = evaluated.explain(statement);
  return explanation ? { ...explanation, evaluated } : null;
}

const OUTCOMES = ["waits", "holds", "fails", "undercut"] as const satisfies readonly Account["outcome"][];

/** An argument of the evaluated map with what becomes of it. */
export function evaluatedArgument(id: string, evaluated: Evaluated) {
  const { outcome, weight } = evaluated.outcomeOf(id);
  const within = evaluated.of;
  // As the case has it, also under a what-if: one argument has one strength, whoever asks, and who keeps answers by id
  // would else mistake what was asked for what the case says.
  const argument = { ...within.argument(id), within } as ArgumentParent;
  return { argument, outcome: OUTCOMES[outcome] ?? ("waits" as const), weight };
}
