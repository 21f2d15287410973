import type { Rule } from "./portable.ts";
import { columns, type LintedQuery } from "./query.ts";
import { type Clause, calls, parts } from "./text.ts";

const SILENT = "The embedded engine answers wrongly and says nothing";

/** W1–W15 of what was measured: forms that the embedded engine takes and answers otherwise than Neo4j. */
export const WRONG: readonly Rule[] = [
  {
    name: "W1-relationship-as-value",
    why: `${SILENT}: it takes the node with the relationship's number, and writes to it or deletes it.`,
    cure: "Keep relationships in plain variables; map them to values: [x IN rs | {id: x.id}]; filter after UNWIND.",
    find: relationshipsAsValues,
  },
  {
    name: "W2-node-of-a-path",
    why: `${SILENT}: a node is never found in nodes(p), and nodes(p)[1] has no labels.`,
    cure: "Write n.id IN [x IN nodes(p) | x.id], or WITH nodes(p)[1] AS n RETURN labels(n).",
    find: ({ text }) => [
      ...found(text, /(?<![[(]\s*\w+\s+)\bIN\s+nodes\(\s*\w+\s*\)/gi),
      ...found(text, /[=<>]\s*nodes\(\s*\w+\s*\)\s*\[/gi),
      ...found(text, /\b(?:labels|properties|keys)\s*\(\s*nodes\(/gi),
      ...found(text, /\bnodes\(\s*\w+\s*\)\s*\[[^\]]*\]\s*=/gi),
    ],
  },
  {
    name: "W3-filtered-shortest-path",
    why: `${SILENT}: it finds one shortest path and filters it afterwards; Neo4j refuses properties in it.`,
    cure: "Name the types in the pattern; filter nodes by a search in levels in the app.",
    find: ({ clauses, text }) => [
      ...clauses
        .filter((clause, i) => /shortestPath/i.test(clause.text) && clauses[i + 1]?.keyword === "WHERE")
        .map((clause) => clause.text),
      ...calls(text, "shortestPath|allShortestPaths")
        .filter(({ text: inner }) => /\[[^\]]*\{/.test(inner))
        .map(({ text: inner }) => inner),
    ],
  },
  {
    name: "W4-negative-slice",
    why: `${SILENT}: it ignores the negative bound.`,
    cure: "Write l[1..size(l) - 1]; l[-1] is right.",
    find: ({ text }) => found(text, /\[\s*-\s*\d+\s*\.\.|\.\.\s*-\s*\d+/g),
  },
  {
    name: "W5-list-plus-value",
    why: `${SILENT}: a list plus a value is null, and setting it removes the property.`,
    cure: "Write coalesce(n.list, []) + [$value]; compute sums in a WITH first.",
    find: ({ clauses }) =>
      settings(clauses)
        .filter(({ value }) => /^\w+\.`?\w+`?\s*\+\s*(?!\[|\d)/.test(value))
        .map(({ value }) => value),
  },
  {
    name: "W6-sum-of-nothing",
    why: `${SILENT}: the sum of nothing is null, on Neo4j 0.`,
    cure: "Write coalesce(sum(x), 0).",
    find: ({ text }) =>
      calls(text, "sum")
        .filter(({ at }) => !/\bcoalesce\(\s*$/i.test(text.slice(0, at)))
        .map(({ text: inner }) => `sum(${inner})`),
  },
  {
    name: "W7-projection-of-null",
    why: `${SILENT}: the projection of a missing node is a map of nulls.`,
    cure: "Write collect(g) first, then [x IN gs | x {.id}].",
    find: ({ text, clauses }) => {
      const optional = clauses
        .filter(({ keyword }) => keyword === "OPTIONAL MATCH")
        .map((clause) => clause.text);
      return [...text.matchAll(/\b(\w+)\s*\{\s*\./g)]
        .filter(([, name = ""]) => optional.some((pattern) => new RegExp(`[([]\\s*${name}\\b`).test(pattern)))
        .map(([projection]) => projection);
    },
  },
  {
    name: "W8-temporal-value",
    why: `${SILENT}: text that is no full date becomes null.`,
    cure: "Keep dates as EDTF text.",
    find: ({ text }) =>
      calls(text, "date|datetime|localdatetime|time|localtime|duration|timestamp").map(
        ({ name }) => `${name}()`,
      ),
  },
  {
    name: "W9-merge-on-null",
    why: `${SILENT}: it makes a node without the key; Neo4j refuses.`,
    cure: "Merge on the id of a typed row, or write WITH row WHERE row.key IS NOT NULL before.",
    find: mergesOnNull,
  },
  {
    name: "W12-odd-function",
    why: `${SILENT}, or the stores differ: the size of a pattern, text to number, rounding halves.`,
    cure: "Write COUNT { … }; convert and round in the app.",
    find: ({ text }) => [
      ...found(text, /\bsize\(\s*\(/gi),
      ...calls(text, "toInteger|toFloat|round").map(({ name }) => `${name}()`),
      ...found(text, /\btoString\(\s*-?\d+\.\d+/gi),
      ...found(text, /\bnull\s+IN\b/gi),
    ],
  },
  {
    name: "W13-procedure",
    why: `${SILENT}: options that it does not know are ignored, and Neo4j lacks most of them.`,
    cure: "Compute it in the app.",
    find: ({ text }) =>
      found(text, /\bCALL\s+[a-z]\w*(?:\.\w+)+\s*\(/gi).filter(
        (call) => !/\bdb\.(?:labels|relationshipTypes|propertyKeys)\b/.test(call),
      ),
  },
  {
    name: "W14-alias-is-a-variable",
    why: `${SILENT}: ordering by the variable reads the column's value as a node's number.`,
    cure: "Give the column a name that no variable has.",
    find: (query) =>
      columns(query)
        .flat()
        .filter(({ expression, name }) => expression !== name)
        .filter(({ name }) =>
          [query.nodes, query.relationships, query.paths].some((names) => names.has(name)),
        )
        .map(({ expression, name }) => `${expression} AS ${name}`),
  },
  {
    name: "W15-set-reads-what-it-sets",
    why: `${SILENT}: it reads the new value, Neo4j the old one.`,
    cure: "Compute the value in a WITH before the SET.",
    find: ({ clauses }) =>
      clauses.filter(({ keyword }) => /SET$/.test(keyword)).flatMap((clause) => readsOfWritten(clause)),
  },
];

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[0].trim());
}

function relationshipsAsValues({ text, relationships, relationshipLists, clauses }: LintedQuery): string[] {
  const names = [...relationships, ...relationshipLists, "relationships\\(\\w+\\)"].join("|");
  const plain = `(?:${names})(?![\\w.(])`;
  const single = [...relationships].join("|");
  const lists = [...relationshipLists, "relationships\\(\\w+\\)"].join("|");
  const patterns = [
    new RegExp(`\\bcoalesce\\([^()]*(?<![\\w.])${plain}`, "gi"),
    new RegExp(`\\b(?:THEN|ELSE)\\s+\\[?\\s*${plain}`, "gi"),
    new RegExp(`\\[\\s*(\\w+)\\s+IN\\s+(?:${lists})\\s*(?:WHERE[^|\\]]*)?\\]`, "gi"),
    new RegExp(`\\[\\s*(\\w+)\\s+IN\\s+(?:${lists})\\s*(?:WHERE[^|\\]]*)?\\|\\s*\\1\\s*\\]`, "gi"),
    new RegExp(`\\breduce\\([^|]*\\bIN\\s+(?:${lists})\\s*\\|[^)]*\\[\\s*\\w+\\s*\\]`, "gi"),
    new RegExp(`(?<![\\w.])(?:${lists})\\s*\\+|\\+\\s*(?:${lists})(?![\\w.(])`, "gi"),
  ];
  const union = clauses.some(({ keyword }) => keyword.startsWith("UNION"));
  const inUnion = union && single ? new RegExp(`\\bRETURN\\s+(?:${single})(?![\\w.])`, "gi") : undefined;
  return [...patterns, ...(inUnion ? [inUnion] : [])].flatMap((pattern) => found(text, pattern));
}

interface Setting {
  readonly target: string;
  readonly value: string;
}

function settings(clauses: readonly Clause[]): Setting[] {
  return clauses.filter(({ keyword }) => /SET$/.test(keyword)).flatMap(settingsOf);
}

function settingsOf({ text }: Clause): Setting[] {
  return parts(text).flatMap((part) => {
    const [, target = "", value = ""] = /^([\w.`]+)\s*\+?=\s*([\s\S]+)$/.exec(part) ?? [];
    return target ? [{ target, value }] : [];
  });
}

function readsOfWritten(clause: Clause): string[] {
  const all = settingsOf(clause);
  return all
    .filter(({ value }, i) =>
      all.some(({ target }, j) => {
        const whole = target.includes(".") ? target.replaceAll("`", "") : `${target}\\.\\w+`;
        return i !== j && new RegExp(`\\b${whole}\\b`).test(value.replaceAll("`", ""));
      }),
    )
    .map(({ target, value }) => `${target} = ${value}`);
}

function mergesOnNull({ text, clauses, query }: LintedQuery): string[] {
  const shapes = query.params
    .filter(({ type }) => /^\[(?!Map\b)[A-Z]\w*!\]!$/.test(type))
    .map(({ name }) => name);
  const safe = (value: string) => {
    if (/^(?:'|"|\d)/.test(value)) return true;
    const param = /^\$`?(\w+)`?$/.exec(value)?.[1];
    if (param) return query.params.some(({ name, type }) => name === param && type.endsWith("!"));
    const item = /^(\w+)(?:\.id)?$/.exec(value)?.[1];
    const ofShape = shapes.some((name) =>
      new RegExp(`\\bUNWIND\\s+\\$${name}\\s+AS\\s+${item}\\b`, "i").test(text),
    );
    return ofShape || new RegExp(`${value.replace(/[.$]/g, "\\$&")}\\s+IS\\s+NOT\\s+NULL`, "i").test(text);
  };
  return clauses
    .filter(({ keyword }) => keyword === "MERGE")
    .flatMap(({ text: pattern }) => [...pattern.matchAll(/\{([^}]*)\}/g)])
    .flatMap(([, map = ""]) => parts(map).map((entry) => entry.slice(entry.indexOf(":") + 1).trim()))
    .filter((value) => !safe(value));
}
