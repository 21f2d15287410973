/** The figure of a claim while it is typed. Pure. */
import type { ADD_CLAIM } from "../../api/documents/addClaim.ts";
import type { VariablesOf } from "../../api/graphql.ts";

type Quantity = NonNullable<VariablesOf<typeof ADD_CLAIM>["input"]["quantity"]>;

/** How a figure is bound, in the words that the API takes. */
export const BOUNDS = [
  "exactly",
  "about",
  "at least",
  "more than",
  "at most",
  "less than",
  "between",
] as const;

export interface FigureDraft {
  readonly bound: (typeof BOUNDS)[number];
  readonly value: string;
  /** The upper one, with “between” only. */
  readonly upTo: string;
  /** What is counted. */
  readonly unit: string;
  /** For each of what. */
  readonly per: string;
  /** The word that the text prints instead of a figure. */
  readonly printed: string;
  /** With which figures it is compared. */
  readonly measure: string;
}

export const NO_FIGURE: FigureDraft = {
  ...{ bound: "exactly", value: "", upTo: "", unit: "", per: "", printed: "", measure: "" },
};

/** @example figureOf("2,000") // 2000; figureOf("12.5") // 12.5; figureOf("some") // null */
export function figureOf(text: string): number | null {
  const plain = text.replace(/[\s,’']/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** What the API is told, and what is missing in words: nothing typed is no figure. */
export function quantityOf(draft: FigureDraft): {
  readonly quantity: Quantity | null;
  readonly measure: string | null;
  readonly fault: string | null;
} {
  const word = (text: string) => text.trim().replace(/\s+/g, " ") || null;
  const { value, upTo, ...words } = draft;
  const [unit, per, printed, measure] = [
    word(words.unit),
    word(words.per),
    word(words.printed),
    word(words.measure),
  ];
  const none = { quantity: null, measure: null };
  if ([word(value), word(upTo), unit, per, printed, measure].every((text) => text === null))
    return { ...none, fault: null };
  const [least, most] = [figureOf(value), figureOf(upTo)];
  if (least === null) return { ...none, fault: "The figure is no number: write it with digits." };
  if (unit === null) return { ...none, fault: "Say what is counted: soldiers, USD, years." };
  if (draft.bound === "between" && (most === null || most <= least))
    return { ...none, fault: "Between needs a second figure above the first." };
  const quantity = {
    ...{ bound: draft.bound, value: least, unit, per, printed },
    upTo: draft.bound === "between" ? most : null,
  };
  return { quantity, measure, fault: null };
}
