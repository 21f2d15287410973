import { type Overlay, STANDARDS, TIES } from "../model/argument.ts";
import { AppError } from "../model/errors.ts";

/** The what-ifs of a command line; every flag may stand several times. */
export interface OverlayOptions {
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  readonly strength?: readonly string[];
  readonly standard?: readonly string[];
  readonly tie?: readonly string[];
  readonly disable?: readonly string[];
}

/** @example overlayOf({ standard: ["intent=BRD"] }) // { standards: [{ statement: "intent", standard: "BRD" }], … } */
export function overlayOf(options: OverlayOptions): Required<Overlay> {
  const { accept = [], reject = [], strength = [], standard = [], tie = [], disable = [] } = options;
  return {
    accept,
    reject,
    disable,
    strengths: strength.map((pair) => {
      const [argument, value] = halves("--strength", pair, "argument=3");
      return { argument, strength: Number(value) };
    }),
    standards: standard.map((pair) => {
      const [statement, value] = halves("--standard", pair, "statement=BRD");
      return { statement, standard: oneOf("--standard", value, STANDARDS) };
    }),
    ties: tie.map((pair) => {
      const [issue, value] = halves("--tie", pair, "issue=propagate");
      return { issue, tie: oneOf("--tie", value, TIES) };
    }),
  };
}

/** Ids may hold an equals sign: the last one parts. */
function halves(flag: string, pair: string, example: string): [string, string] {
  const at = pair.lastIndexOf("=");
  if (at < 1) throw new AppError("USAGE", `${flag} takes ${example}, not “${pair}”.`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function oneOf<T extends string>(flag: string, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found) return found;
  throw new AppError("USAGE", `${flag}: “${value}” is none of ${words.join(", ")}.`);
}
