import type { NamedQuery } from "../../server/store/queryFile.ts";
import { PORTABLE, type Rule } from "./portable.ts";
import { linted } from "./query.ts";
import { type Words, wordRules } from "./words.ts";
import { WRONG } from "./wrong.ts";

/** A rule that a query breaks, and where. */
export interface Finding {
  readonly rule: Rule;
  readonly query: NamedQuery;
  readonly stretch: string;
}

export function allRules(words: Words): readonly Rule[] {
  return [...PORTABLE, ...WRONG, ...wordRules(words)];
}

/** Every rule that a query breaks. */
export function lintQuery(query: NamedQuery, rules: readonly Rule[]): Finding[] {
  const looked = linted(query);
  return rules.flatMap((rule) =>
    [...new Set(rule.find(looked))].map((stretch) => ({
      rule,
      query,
      stretch: stretch.replace(/\s+/g, " "),
    })),
  );
}

/** @example "cypher/claim.cypher:12: claim.page: W6-sum-of-nothing: “sum(x.n)”. The embedded … Write coalesce(…)." */
export function findingLine({ rule, query, stretch }: Finding): string {
  return `${query.file}:${query.line}: ${query.name}: ${rule.name}: “${stretch}”. ${rule.why} ${rule.cure}`;
}
