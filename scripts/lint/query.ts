import type { NamedQuery } from "../../server/store/queryFile.ts";
import { withoutStrings } from "../../server/store/queryFile.ts";
import { type Clause, calls, clauses, parts } from "./text.ts";

/** A query as the rules look at it: its text without strings and comments, its clauses, what its names stand for. */
export interface LintedQuery {
  readonly query: NamedQuery;
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly nodes: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
  /** Names of lists of relationships. */
  readonly relationshipLists: ReadonlySet<string>;
  /** Names that hold a parameter's value or an item of it: what follows their dot is no property of the store. */
  readonly values: ReadonlySet<string>;
}

/** A column of a RETURN: how it is computed and what it is called. */
export interface Column {
  readonly expression: string;
  readonly name: string;
  readonly aliased: boolean;
}

export function linted(query: NamedQuery): LintedQuery {
  const text = withoutStrings(query.text);
  const found = clauses(text);
  const patterns = found.filter(({ keyword }) => /^(OPTIONAL MATCH|MATCH|CREATE|MERGE)$/.test(keyword));
  const pattern = patterns.map((clause) => clause.text).join("\n");
  const relationships = all(text, /-\s*\[\s*(\w+)\s*(?=[:\]*{])/g);
  const relationshipLists = new Set([
    ...all(text, /-\s*\[\s*(\w+)\s*(?::[\w|`]+)?\s*\*/g),
    ...all(text, /\brelationships\(\w+\)\s+AS\s+(\w+)/gi),
    ...[...relationships].flatMap((name) => [
      ...all(text, new RegExp(`\\bcollect\\(\\s*(?:DISTINCT\\s+)?${name}\\s*\\)\\s+AS\\s+(\\w+)`, "gi")),
    ]),
  ]);
  for (const list of relationshipLists)
    for (const name of all(text, new RegExp(`\\bUNWIND\\s+${list}\\s+AS\\s+(\\w+)`, "gi")))
      relationships.add(name);
  for (const list of relationshipLists) relationships.delete(list);
  return {
    query,
    text,
    clauses: found,
    nodes: all(pattern, /(?<![\w`])\(\s*(\w+)\s*(?=[:){])/g),
    relationships,
    paths: all(pattern, /(?<![\w`.])(\w+)\s*=\s*(?:shortestPath|allShortestPaths)?\s*\(/g),
    relationshipLists,
    values: new Set([
      ...all(text, /\bUNWIND\s+\$`?\w+`?\s+AS\s+(\w+)/gi),
      ...all(text, /\b(\w+)\s+IN\s+\$/g),
      ...all(text, /\$`?(\w+)`?\s*\./g),
    ]),
  };
}

function all(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""));
}

/** The columns of every RETURN at the end of the query; a UNION has several. */
export function columns({ clauses: found }: LintedQuery): Column[][] {
  const returns = found.filter(({ keyword, depth }) => keyword === "RETURN" && depth === 0);
  return returns.map(({ text }) => parts(text.replace(/^DISTINCT\s/i, "")).map(column));
}

function column(item: string): Column {
  const alias = /^([\s\S]*?)\s+AS\s+`?(\w+)`?$/i.exec(item);
  if (alias) return { expression: alias[1] ?? "", name: alias[2] ?? "", aliased: true };
  return { expression: item, name: item, aliased: /^\w+$/.test(item) };
}

export const AGGREGATES = "count|collect|sum|avg|min|max|stdev|stdevp|percentileCont|percentileDisc";

/** Every call of an aggregate. `min` and `max` are that too. */
export function aggregates(text: string): ReturnType<typeof calls> {
  return calls(text, AGGREGATES);
}
