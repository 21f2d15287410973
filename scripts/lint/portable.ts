import { aggregates, columns, type LintedQuery } from "./query.ts";
import { calls, openAt, parts, within } from "./text.ts";

/** What a query may not do, why, and what to write instead. `find` gives the stretches that do it. */
export interface Rule {
  readonly name: string;
  readonly why: string;
  readonly cure: string;
  find(query: LintedQuery): readonly string[];
}

const matching =
  (...patterns: readonly RegExp[]) =>
  ({ text }: LintedQuery): string[] =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[0].trim()));

const REFUSED = "The embedded engine refuses it.";
const MISSING = "The embedded engine has no such function.";

/** The forms that both stores take, and answer alike. */
export const PORTABLE: readonly Rule[] = [
  {
    name: "label-expression",
    why: REFUSED,
    cure: "Write WHERE m:A OR m:B, (m:A:B), or WHERE NOT m:A.",
    find: matching(/\(\s*\w*\s*:\s*`?\w*`?\s*[|&!][^)]*\)/g, /\(\s*\w*\s*:\s*!\s*\w+/g),
  },
  {
    name: "dynamic-name",
    why: REFUSED,
    cure: "Filter with type(r) IN $types or labels(n); write with one generated query a name.",
    find: matching(/:\s*\$\s*(?:any|all)?\s*\([^)]*\)/g),
  },
  {
    name: "limit-expression",
    why: REFUSED,
    cure: "Write LIMIT $n and compute $n before.",
    find: ({ clauses }) =>
      clauses
        .filter(({ keyword, text }) => /^(LIMIT|SKIP)$/.test(keyword) && !/^(?:\d+|\$`?\w+`?)$/.test(text))
        .map(({ keyword, text }) => `${keyword} ${text}`),
  },
  {
    name: "aggregate-in-expression",
    why: "The embedded engine wants an aggregate to stand alone.",
    cure: "Aggregate in a WITH first, then index, slice or build the map.",
    find: ({ text }) =>
      aggregates(text)
        .filter(
          ({ at, open, text: inner }) =>
            isBuried(text, at) || /^\s*\[/.test(text.slice(open + inner.length + 2)),
        )
        .map(({ name, text: inner }) => `${name}(${inner})`),
  },
  {
    name: "order-by-aggregate",
    why: "Both stores refuse it unless it is returned.",
    cure: "Return the aggregate as a column and order by its name.",
    find: ({ clauses }) =>
      clauses
        .filter(({ keyword, text }) => keyword === "ORDER BY" && aggregates(text).length > 0)
        .map(({ text }) => `ORDER BY ${text}`),
  },
  {
    name: "bare-variable-in-projection",
    why: REFUSED,
    cure: "Write n {.id, x: x}.",
    find: ({ text }) =>
      [...text.matchAll(/\w\s*(\{)\s*\./g)]
        .map((match) => within(text, match.index + match[0].indexOf("{")))
        .filter((inner) => parts(inner).some((part) => /^\w+$/.test(part))),
  },
  {
    name: "where-in-pattern",
    why: REFUSED,
    cure: "Put the condition into a WHERE clause.",
    find: matching(/[([]\s*\w*\s*(?::[\w|`]+)?\s*(?:\{[^}]*\})?\s*\bWHERE\b[^)\]]*/g),
  },
  {
    name: "quantified-pattern",
    why: REFUSED,
    cure: "Write -[:R*1..3]-> or shortestPath((a)-[:R*..4]-(b)).",
    find: matching(
      /\)\s*\{\s*\d*\s*,?\s*\d+\s*\}|\)\s*\{\s*\d+\s*,\s*\}/g,
      /-\[[^\]]*\]->?\s*[+*{]/g,
      /\bSHORTEST\b/g,
    ),
  },
  {
    name: "subquery",
    why: REFUSED,
    cure: "Use a pattern comprehension, or OPTIONAL MATCH with collect; batch in the app.",
    find: matching(
      /\bCOLLECT\s*\{/gi,
      /\bCOUNT\s*\{[^}]*\bRETURN\s+DISTINCT\b/gi,
      /\bOPTIONAL\s+CALL\b/gi,
      /\bIN\s+TRANSACTIONS\b/gi,
    ),
  },
  {
    name: "map-as-pattern",
    why: REFUSED,
    cure: "Write CREATE (n:L) SET n = $props.",
    find: matching(/\((?!\s*(?:NOT|DISTINCT)\b)\s*(?:\w+|\w*(?:\s*:\s*\w+)+)\s+\$\w+\s*\)/g),
  },
  {
    name: "maybe-null-delete",
    why: "The embedded engine refuses to delete null, a path, or an item of a list.",
    cure: "Write WITH x WHERE x IS NOT NULL DELETE x.",
    find: nullDeletes,
  },
  {
    name: "missing-function",
    why: MISSING,
    cure: "Compute it in the app.",
    find: ({ text }) =>
      calls(
        text,
        "randomUUID|isEmpty|point|percentileCont|toBooleanOrNull|apoc\\.[\\w.]+|date\\.truncate|duration\\.\\w+",
      ).map(({ name }) => name),
  },
  {
    name: "type-predicate",
    why: REFUSED,
    cure: "Let the header's types say what it is.",
    find: matching(/\bIS\s+(?:NOT\s+)?::\s*\w+/g),
  },
  {
    name: "property-of-a-call",
    why: REFUSED,
    cure: "Write WITH f(x) AS y RETURN y.key; only startNode(r).id and endNode(r).id stand on both.",
    find: ({ text }) =>
      calls(text, "\\w+")
        .filter(({ name }) => !/^(startNode|endNode)$/i.test(name))
        .filter(({ open, text: inner }) => /^\s*\.\s*[a-z]/i.test(text.slice(open + inner.length + 2)))
        .map(({ name, text: inner }) => `${name}(${inner}).`),
  },
  {
    name: "schema-statement",
    why: "Constraints and indexes differ between the stores.",
    cure: "Add it to server/store/schema.ts.",
    find: matching(/\b(?:CREATE|DROP)\s+(?:CONSTRAINT|INDEX|\w+\s+INDEX)\b/gi),
  },
  {
    name: "several-statements",
    why: REFUSED,
    cure: "One query, one statement.",
    find: matching(/;/g),
  },
  {
    name: "columns",
    why: "Rows are typed by the header: each column has its name, in the header's order.",
    cure: "Name every column with AS, as the @row lines do.",
    find: (query) => {
      const wanted = query.query.rows.map(({ name }) => name).join(", ");
      const written = columns(query).map((row) =>
        row.map(({ name, aliased }) => (aliased ? name : `${name} (no name)`)),
      );
      const found = written.map((names) => names.join(", ")).filter((names) => names !== wanted);
      return columns(query).length === 0 && wanted !== "" ? [`no RETURN gives ${wanted}`] : found;
    },
  },
  {
    name: "unbounded-path",
    why: "It may walk the whole graph.",
    cure: "Give it an upper bound: *1..4.",
    find: matching(/-\s*\[[^\]]*\*\s*(?:\d+\s*\.\.\s*)?\](?<!\*\s*\d+\])/g),
  },
  {
    name: "load-csv",
    why: "It reads any file of the machine.",
    cure: "Pass rows as a parameter.",
    find: matching(/\bLOAD\s+CSV\b/gi),
  },
  {
    name: "raw-entity",
    why: "The stores show nodes, relationships and paths in different shapes.",
    cure: "Return properties(n), labels(n), or a list of maps.",
    find: (query) =>
      columns(query)
        .flat()
        .filter(({ expression }) => isRaw(query, expression))
        .map(({ expression }) => expression),
  },
  {
    name: "hidden-property",
    why: "The embedded engine keeps names with a leading underscore for itself.",
    cure: "Choose another name.",
    find: matching(/\.\s*`?_\w+/g, /\{\s*`?_\w+`?\s*:/g),
  },
];

/** Is this aggregate inside a list, or a map that is no subquery? */
function isBuried(text: string, at: number): boolean {
  return openAt(text, at).some(({ at: open, text: sign }) => {
    if (sign === "[") return true;
    return sign === "{" && !/\b(?:COUNT|EXISTS|CALL|CALL\s*\([^)]*\))\s*$/i.test(text.slice(0, open));
  });
}

function nullDeletes({ text, clauses, paths }: LintedQuery): string[] {
  const optional = text.lastIndexOf("OPTIONAL MATCH");
  return clauses
    .filter(({ keyword }) => /DELETE$/.test(keyword))
    .flatMap(({ text: list, at }) =>
      parts(list).filter((item) => {
        if (!/^\w+$/.test(item)) return true;
        if (paths.has(item)) return true;
        const guard = new RegExp(`\\b${item}\\s+IS\\s+NOT\\s+NULL`, "i");
        return optional >= 0 && optional < at && !guard.test(text.slice(optional, at));
      }),
    );
}

function isRaw({ nodes, relationships, paths, relationshipLists }: LintedQuery, expression: string): boolean {
  const bare = /^(?:(?:collect|head|last)\s*\(\s*)*(?:DISTINCT\s+)?(\w+)(?:\s*\[[^\]]*\])?[\s)]*$/i.exec(
    expression,
  )?.[1];
  if (/^(?:nodes|relationships)\s*\(/i.test(expression)) return true;
  return (
    bare !== undefined && [nodes, relationships, paths, relationshipLists].some((names) => names.has(bare))
  );
}
