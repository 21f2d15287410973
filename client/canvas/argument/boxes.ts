/** What stands in the boxes of an argument map, and how high that makes them. No text is measured: it is wrapped by the font’s mean advance. */
import { BOX_W, type MapPlan } from "../../layouts/argument/plan.ts";
import {
  type Argument,
  type Labelled,
  type MapModel,
  shortText,
  sourceWords,
} from "../../state/argument/model.ts";

export const TEXT_SIZE = 13;
export const TEXT_LINE = 17;
export const META_SIZE = 11;
export const PAD = { left: 15, right: 9, y: 8 };
export const MEAN_ADVANCE = 0.525;
const MOST_LINES = 4;

/** Breaks a text into lines of at most so many pixels; what is longer than the box may be ends in an ellipsis. */
export function wrapText(text: string, width: number, size: number, most: number): string[] {
  const room = Math.floor(width / (size * MEAN_ADVANCE));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((w) => w !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const end = kept[most - 1] ?? "";
  kept[most - 1] = `${shortText(end, room - 2).replace(/…$/, "")}…`;
  return kept;
}

export interface BoxWords {
  /** All of it, for when it must be wrapped anew. */
  readonly whole: string;
  readonly title: readonly string[];
  readonly meta: string;
  readonly bearing: boolean;
  readonly h: number;
}

const INNER = BOX_W - PAD.left - PAD.right;
const META_ROOM = Math.floor(INNER / (META_SIZE * MEAN_ADVANCE));
const BEARING = "load-bearing";

export function boxWords(statement: Labelled, bearing: boolean, exception: boolean): BoxWords {
  const text = exception ? `Exception: ${lowerFirst(statement.text)}` : statement.text;
  const whole = text.replace(/\.$/, "");
  const title = wrapText(whole, INNER, TEXT_SIZE, MOST_LINES);
  const room = bearing ? META_ROOM - BEARING.length - 2 : META_ROOM;
  const meta = shortText(sourceWords(statement), room);
  return { whole, title, meta, bearing, h: 2 * PAD.y + title.length * TEXT_LINE + TEXT_LINE - 1 };
}

/** `The sum is …` after a colon: but a name keeps its capital. */
function lowerFirst(text: string): string {
  return /^(The|A|An|It|This|These|That|They|No|Some|All|In|Under|Whether) /.test(text)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
}

/** Under the knot: title, then scheme and strength. */
export const KNOT_WORDS = 46;

export interface KnotWords {
  readonly title: readonly string[];
  readonly meta: string;
}

/** Where something undercuts from below, its line passes to the right of them. */
export function knotWords(argument: Argument, strength: number, against: boolean): KnotWords {
  const width = argument.undercutters.length > 1 ? 96 : 160;
  return {
    title: wrapText(argument.title, width, 12, 2),
    meta: `${against ? "against" : "for"}, strength ${strength} of 4`,
  };
}

export function planOf(
  model: MapModel,
  open: (id: string) => boolean,
  bearing: ReadonlySet<string>,
): { plan: MapPlan; words: ReadonlyMap<string, BoxWords> } {
  const exceptions = new Set([...model.arguments.values()].flatMap((a) => a.undercutters));
  const words = new Map(
    [...model.statements.values()].map((statement) => [
      statement.id,
      boxWords(statement, bearing.has(statement.id), exceptions.has(statement.id)),
    ]),
  );
  const known = (id: string) => model.statements.has(id);
  const plan: MapPlan = {
    statements: [...words].map(([id, { h }]) => ({ id, h, folded: !open(id) })),
    arguments: [...model.arguments.values()].map((argument) => ({
      id: argument.id,
      premises: argument.premises.map(({ id }) => id).filter(known),
      undercutters: argument.undercutters.filter(known),
      conclusion: argument.conclusion,
      linked: argument.linked,
      words: KNOT_WORDS,
    })),
    issues: model.issues.map((issue) => issue.positions.map(({ id }) => id).filter(known)),
    goals: model.goals.filter(known),
  };
  return { plan, words };
}
