/** The grammar of strokes: one little arrow for a claim wherever it is drawn. The canvas uses the same figures. */
export type Certainty = "FLAT" | "REPORTED" | "ESTIMATE" | "PROBABLE" | "POSSIBLE" | "OPINION";
export type Stance = "ASSERTS" | "REPORTS" | "DENIES" | "DOUBTS";

/** What decides how a claim is drawn. Any claim, relation or edge of the API fits. */
export interface Drawn {
  readonly certainty: Certainty;
  readonly stance: Stance;
  readonly originCount: number;
  readonly disputed: boolean;
  readonly alleged: boolean;
}

/** The firmer the word, the more unbroken the line. Undefined is solid. */
export const DASH: Readonly<Record<Certainty, readonly number[] | undefined>> = {
  FLAT: undefined,
  REPORTED: [12, 4],
  ESTIMATE: [10, 3, 2, 3],
  PROBABLE: [5, 4],
  POSSIBLE: [2, 5],
  OPINION: [2, 2],
};

/** Width says how many independent origins; an opinion is never thinner than it can be seen. */
export function strokeWidth(originCount: number, certainty: Certainty): number {
  const width = originCount >= 4 ? 4.5 : originCount === 3 ? 3.25 : originCount === 2 ? 2.25 : 1.25;
  return certainty === "OPINION" ? Math.max(width, 1.75) : width;
}

/** Denied or doubted by all who speak of it: the line ends in a bar. */
export function denies(stance: Stance): boolean {
  return stance === "DENIES" || stance === "DOUBTS";
}

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  FLAT: "stated flatly",
  REPORTED: "reported",
  ESTIMATE: "estimate",
  PROBABLE: "probable",
  POSSIBLE: "possible",
  OPINION: "opinion",
};

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  ASSERTS: "asserts",
  REPORTS: "reports",
  DENIES: "denies",
  DOUBTS: "doubts",
};

/** The stroke in words, for those who do not see it: `estimate, 1 origin, disputed, alleged`. */
export function strokeWords(drawn: Drawn): string {
  const words = [
    CERTAINTY_WORDS[drawn.certainty],
    `${drawn.originCount} ${drawn.originCount === 1 ? "origin" : "origins"}`,
  ];
  if (denies(drawn.stance)) words.push(drawn.stance === "DENIES" ? "denied" : "doubted");
  else if (drawn.disputed) words.push("disputed");
  if (drawn.alleged) words.push("alleged");
  return words.join(", ");
}
