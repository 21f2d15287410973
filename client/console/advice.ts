/** What to do about an error, by its code. The codes are those of docs/errors.md. */
const ADVICE: Readonly<Record<string, string>> = {
  NOT_FOUND: "Look at the id: it is qualified by its case, such as dprk-soldiers/ent:kim-jong-un.",
  BAD_USER_INPUT: "Mend the query or its variables at the place named, then run it again.",
  TIMEOUT: "Ask for a smaller page (first, limit) or a narrower filter.",
  QUERY_TOO_DEEP: "Ask for less depth: take ids first, and what stands behind them in a second query.",
  QUERY_TOO_COMPLEX: "Ask for smaller pages (first, limit) or split the query into several.",
  OVERLOADED: "Wait a moment, then run it again. Nothing was lost.",
  UNAVAILABLE: "The store is not ready. /health/ready says what it waits for; run it again then.",
  FORBIDDEN: "The API answers pages of its own origin only. Open the console from the server itself.",
  INTERNAL: "This is our fault. The server’s log has it under the id in the message.",
  NO_ANSWER: "See whether the server still runs, then run it again. Query and variables are kept.",
  BAD_JSON: 'Mend the variables: they are one JSON object, such as { "case": "dprk-soldiers" }.',
};

/** @example adviceFor("TIMEOUT") // "Ask for a smaller page (first, limit) or a narrower filter." */
export function adviceFor(code: string): string {
  return ADVICE[code] ?? "The message says what is wrong. docs/errors.md explains the code.";
}
