import { LABEL_WORDS, type Label } from "../model/argument.ts";

/** A matrix as it leaves the house: texts only, in the order of the screen. */
export interface MatrixSheet {
  /** What is alleged. It always says “alleged”. */
  readonly wording: string;
  /** Facts about the accusation, each with its name. */
  readonly about: readonly { readonly name: string; readonly text: string }[];
  /** The documents whose assertions stand in the cells, in the order of the case. */
  readonly documents: readonly { readonly id: string; readonly letter: string; readonly title: string }[];
  readonly rows: readonly SheetRow[];
  readonly ladder: readonly { readonly article: string; readonly test: string; readonly outcome: string }[];
  readonly forums: readonly { readonly name: string; readonly answer: string }[];
  readonly caveat: string;
}

/** An element, or a group of elements. */
export interface SheetRow {
  readonly text: string;
  /** As one cites the provision that requires it. */
  readonly provision: string;
  readonly depth: number;
  /** What its members must be; left out for a leaf. */
  readonly op?: "all" | "any";
  readonly label: Label;
  /** Does nothing speak for it? */
  readonly gap: boolean;
  readonly missing?: string;
  readonly for: readonly SheetCell[];
  readonly against: readonly SheetCell[];
}

/** That a passage states a claim which speaks for or against an element. */
export interface SheetCell {
  readonly claim: string;
  readonly text: string;
  /** Left out for a claim that only the map makes. */
  readonly stated?: {
    readonly document: string;
    /** As one cites it: `B ¶9`. */
    readonly passage: string;
    readonly quote: string;
    /** From the publisher inwards. */
    readonly speakers: readonly string[];
    readonly stance: string;
    readonly certainty: string;
  };
}

/** How a row's label is worded: a leaf for which nothing speaks says so. */
export function labelText({ label, gap, op }: SheetRow): string {
  return gap && op === undefined ? "no evidence yet" : LABEL_WORDS[label];
}

/** @example "B ¶9, article B > intelligence service, reports, estimate" */
export function sourceText({ stated }: SheetCell): string {
  if (!stated) return "argument map";
  return `${stated.passage}, ${stated.speakers.join(" > ")}, ${stated.stance}, ${stated.certainty}`;
}

/** An element with the signs of its place in the tree. */
export function rowTitle({ text, op }: SheetRow): string {
  if (op === undefined) return text;
  return op === "all" ? `${text} (all of)` : `${text} (any of)`;
}
