import { LABEL_WORDS, type Standard } from "../model/argument.ts";
import type { Account, Explanation, Weighing } from "./explain.ts";

const STANDARD_WORDS: Readonly<Record<Standard, string>> = {
  SE: "a scintilla of evidence",
  PE: "preponderance of the evidence",
  CCE: "clear and convincing evidence",
  BRD: "beyond reasonable doubt",
  DV: "dialectical validity",
};

/** Where an explanation names something of the map. */
const NAMES: ReadonlySet<string> = new Set(
  "statement argument issue rival to premises undercutters waitsFor rivals winners by".split(" "),
);

/** The explanation with the names that readers know in place of ids. */
export function named(explanation: Explanation, nameOf: (id: string) => string): Explanation {
  const rename = (value: unknown, isName: boolean): unknown => {
    if (typeof value === "string") return isName ? nameOf(value) : value;
    if (Array.isArray(value)) return value.map((one) => rename(one, isName));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rename(one, NAMES.has(key))]));
  };
  return rename(explanation, false) as Explanation;
}

/** @example "intent is not established: intent weighs 1 against 4, which does not meet beyond reasonable doubt." */
export function sentenceOf({ statement, label, reason }: Explanation): string {
  const head = `${statement} is ${LABEL_WORDS[label]}`;
  switch (reason.because) {
    case "accepted":
      return `${head}: the map takes it as given.`;
    case "rejected":
      return `${head}: the map rejects it.`;
    case "left-open":
      return `${head}: the map leaves it open.`;
    case "no-argument":
      return `${head}: no argument concludes it.`;
    case "assumed":
      return `${head}: ${names(reason.by)} ${reason.by.length === 1 ? "assumes" : "assume"} it, and nothing speaks about it.`;
    case "rival-stands":
      return `${head}: its rival ${reason.rival} stands in issue ${reason.issue}.`;
    case "rival-open":
      return `${head}: its rival ${reason.rival} in issue ${reason.issue} is left open.`;
    case "argued":
      return `${head}: ${account(reason.argument)}.`;
    case "arguments-fail":
      return `${head}: ${reason.arguments.map(account).join("; ")}.`;
    case "wins":
      return `${head}: ${weighed(statement, reason.weighing, true)}.`;
    case "loses":
      return `${head}: ${reason.to} wins issue ${reason.weighing.issue}; ${weighed(statement, reason.weighing, false)}.`;
    case "tie":
      return `${head}: ${tied(statement, reason.weighing, reason.winners)}, and its tie policy is ${reason.tie}.`;
    case "waits":
      return `${head}: ${reason.arguments
        .filter((one) => one.outcome === "waits")
        .map(account)
        .join("; ")}.`;
  }
}

/** @example "price holds with weight 2 on payment and sum" */
export function account({ argument, outcome, weight, premises, undercutters, waitsFor }: Account): string {
  switch (outcome) {
    case "holds":
      return `${argument} holds with weight ${round(weight)}${premises.length > 0 ? ` on ${names(premises)}` : ""}`;
    case "fails":
      return premises.length > 0 ? `${argument} lacks ${names(premises)}` : `${argument} has no weight`;
    case "undercut":
      return `${argument} is undercut by ${names(undercutters)}`;
    case "waits":
      return `${argument} waits for ${names(waitsFor)}`;
  }
}

/** @example "intent weighs 1 against 4 of defence, which does not meet preponderance of the evidence" */
export function weighed(statement: string, { standard, pro, con, rivals }: Weighing, met: boolean): string {
  const rival = rivals.length > 0 ? ` against ${round(con)} of ${names(rivals)}` : "";
  return `${statement} weighs ${round(pro)}${rival}, which ${met ? "meets" : "does not meet"} ${STANDARD_WORDS[standard]}`;
}

function tied(statement: string, weighing: Weighing, winners: readonly string[]): string {
  if (winners.length > 1) return `${names(winners)} each meet their standard in issue ${weighing.issue}`;
  return `no position of issue ${weighing.issue} meets its standard (${weighed(statement, weighing, false)})`;
}

function names(ids: readonly string[]): string {
  if (ids.length < 2) return ids[0] ?? "nothing";
  return `${ids.slice(0, -1).join(", ")} and ${ids[ids.length - 1]}`;
}

function round(weight: number): string {
  return String(Math.round(weight * 100) / 100);
}
