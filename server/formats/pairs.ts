import type { Issue } from "../model/argument.ts";

/** Two statements of a file that exclude one another, with the line that says so. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly line: number;
}

export interface Joined {
  readonly issues: readonly Issue[];
  /** Statements that would stand in two issues, each with the line of a pair. */
  readonly torn: readonly { readonly statement: string; readonly line: number }[];
}

/**
 * Issues from pairs: statements of which each excludes each other are one issue. Where a statement excludes two that do
 * not exclude one another, no issue can say so.
 */
export function issuesFrom(pairs: readonly Pair[], named: (positions: readonly string[]) => string): Joined {
  const rivals = rivalsIn(pairs);
  const issues: Issue[] = [];
  const torn: { statement: string; line: number }[] = [];
  for (const group of groupsOf(rivals)) {
    const apart = group.filter((member) => (rivals.get(member)?.size ?? 0) < group.length - 1);
    // Best told of the one that reaches all others, where there is such a one.
    const through = group.find((member) => !apart.includes(member)) ?? group[0] ?? "";
    const lines = [...(rivals.get(through)?.values() ?? [])];
    if (apart.length > 0) torn.push({ statement: through, line: Math.max(1, ...lines) });
    else
      issues.push({ id: named(group), positions: group.map((statement) => ({ statement })), tie: "block" });
  }
  return { issues, torn };
}

type Rivals = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Each statement's rivals, with the line that names them first. */
function rivalsIn(pairs: readonly Pair[]): Rivals {
  const rivals = new Map<string, Map<string, number>>();
  const add = (one: string, other: string, line: number) => {
    const known = rivals.get(one) ?? new Map<string, number>();
    rivals.set(one, known.set(other, known.get(other) ?? line));
  };
  for (const { one, other, line } of pairs) {
    add(one, other, line);
    add(other, one, line);
  }
  return rivals;
}

/** What hangs together through rivals. */
function groupsOf(rivals: Rivals): string[][] {
  const seen = new Set<string>();
  return [...rivals.keys()].flatMap((first) => {
    if (seen.has(first)) return [];
    const group = new Set([first]);
    for (const member of group) for (const rival of rivals.get(member)?.keys() ?? []) group.add(rival);
    for (const member of group) seen.add(member);
    return [[...group]];
  });
}
