/** A group of questions; each names a file of tests/api/queries, whose first line is the question. */
export interface QuestionGroup {
  readonly title: string;
  readonly files: readonly string[];
}

/** What the console offers, in the order in which it is offered; the first is open at the start. */
export const QUESTIONS: readonly QuestionGroup[] = [
  {
    title: "Who is tied to whom?",
    files: [
      "who-pays",
      "relations-of-an-entity",
      "neighbour-counts",
      "most-tied-entities",
      "alleged-acts",
      "subgraph-of-a-view",
    ],
  },
  {
    title: "Who says so?",
    files: ["voices-behind-a-claim", "what-a-speaker-says", "without-a-speaker", "documents-with-claims"],
  },
  {
    title: "What is disputed?",
    files: ["disputed-claims", "one-origin-only", "numbers-that-disagree", "figures"],
  },
  { title: "When and where?", files: ["timeline", "two-clocks", "known-by-a-day", "where-things-are"] },
  {
    title: "Which law, and what should be done?",
    files: ["claims-about-law", "calls", "law-party-status", "law-bound-on-a-day", "law-jurisdiction"],
  },
  {
    title: "What carries an accusation?",
    files: ["accusations", "how-accusations-stand", "what-if", "matrix", "what-leans-on-a-claim", "issues"],
  },
  {
    title: "The whole case",
    files: ["findings", "facets-under-a-filter", "search", "cautions", "vocabulary"],
  },
];
