import type { Argument, ArgumentMap, Profile, Standard, Tie } from "../model/argument.ts";

/**
 * A map with every name turned into a number, for evaluation. Statements, arguments and issues keep their order in
 * the map; every list holds such numbers.
 */
export interface Graph {
  readonly map: ArgumentMap;
  readonly profile: Profile;
  readonly numberOf: ReadonlyMap<string, number>;
  /** By argument. Exceptions are undercutters. */
  readonly conclusion: Int32Array;
  readonly premises: readonly (readonly number[])[];
  readonly undercutters: readonly (readonly number[])[];
  /** By statement. */
  readonly argumentsFor: readonly (readonly number[])[];
  readonly premiseOf: readonly (readonly number[])[];
  readonly undercuts: readonly (readonly number[])[];
  readonly issueOf: Int32Array;
  readonly standards: readonly Standard[];
  /** 1 where the map accepts the statement, 2 where it rejects it, 3 where it leaves it open. */
  readonly given: Uint8Array;
  /** 1 where some argument assumes the statement and none concludes it. */
  readonly assumable: Uint8Array;
  /** By issue. */
  readonly positions: readonly (readonly number[])[];
  readonly ties: readonly Tie[];
  /** How many different premises the arguments of an issue's positions have. */
  readonly premiseCounts: readonly number[];
}

export const ACCEPTED = 1;
export const REJECTED = 2;
export const LEFT_OPEN = 3;

const GIVEN_NUMBERS = { accepted: ACCEPTED, rejected: REJECTED, open: LEFT_OPEN } as const;

/** @throws TypeError where the map names a statement that it does not hold: such a map has faults (validate.ts). */
export function compile(map: ArgumentMap, profile: Profile): Graph {
  const numberOf = new Map(map.statements.map(({ id }, i) => [id, i]));
  const number = (id: string) => {
    const found = numberOf.get(id);
    if (found === undefined) throw new TypeError(`There is no statement ${id}.`);
    return found;
  };
  const lists = () => map.statements.map((): number[] => []);
  const [argumentsFor, premiseOf, undercuts] = [lists(), lists(), lists()];
  const conclusion = new Int32Array(map.arguments.length);
  const premises = map.arguments.map((argument) => supports(argument).map(number));
  const undercutters = map.arguments.map((argument) => attacks(argument).map(number));
  for (let a = 0; a < conclusion.length; a++) {
    const c = number(map.arguments[a]?.conclusion ?? "");
    conclusion[a] = c;
    argumentsFor[c]?.push(a);
    for (const s of premises[a] ?? []) premiseOf[s]?.push(a);
    for (const s of undercutters[a] ?? []) undercuts[s]?.push(a);
  }
  const issues = compileIssues(map, profile, number);
  const premiseCounts = issues.positions.map((list) => {
    const all = list.flatMap((s) => argumentsFor[s] ?? []).flatMap((a) => premises[a] ?? []);
    return new Set(all).size;
  });
  const base = { map, profile, numberOf, conclusion, premises, undercutters, argumentsFor, premiseOf };
  const { given, assumable } = beforehand(map, number, argumentsFor);
  return { ...base, undercuts, given, assumable, ...issues, premiseCounts };
}

/** Statements whose being established the argument needs. */
function supports(argument: Argument): string[] {
  return argument.premises.filter(({ type }) => type !== "exception").map(({ statement }) => statement);
}

/** Statements whose being established defeats the argument. */
function attacks({ premises, undercutters }: Argument): string[] {
  const exceptions = premises.filter(({ type }) => type === "exception").map(({ statement }) => statement);
  return [...undercutters, ...exceptions];
}

function compileIssues(map: ArgumentMap, profile: Profile, number: (id: string) => number) {
  const issueOf = new Int32Array(map.statements.length).fill(-1);
  const standards = map.statements.map((): Standard => "PE");
  const positions = map.issues.map((issue, i) =>
    issue.positions.map(({ statement, standard }) => {
      const s = number(statement);
      issueOf[s] = i;
      if (standard) standards[s] = standard;
      return s;
    }),
  );
  return { issueOf, standards, positions, ties: map.issues.map(({ tie }) => profile.tie ?? tie) };
}

function beforehand(map: ArgumentMap, number: (id: string) => number, argumentsFor: number[][]) {
  const given = new Uint8Array(map.statements.length);
  map.statements.forEach((statement, s) => {
    if (statement.given) given[s] = GIVEN_NUMBERS[statement.given];
  });
  const assumable = new Uint8Array(map.statements.length);
  for (const { premises } of map.arguments)
    for (const { statement, type } of premises) {
      const s = number(statement);
      if (type === "assumption" && argumentsFor[s]?.length === 0) assumable[s] = 1;
    }
  return { given, assumable };
}
