import type { Framework } from "../../server/argument/framework.ts";
import type { ArgumentMap, Label, Profile, Standard, Weigher } from "../../server/model/argument.ts";

/**
 * The definitions, written down as they stand in the papers and run by trying everything: slow, and with nothing in
 * common with the engine. Frameworks: Dung 1995, Caminada 2006. Maps: CAES2, Gordon & Walton 2016.
 */
export interface AllExtensions {
  readonly grounded: string[][];
  readonly complete: string[][];
  readonly preferred: string[][];
  readonly stable: string[][];
}

/** Every set of arguments is tried: for frameworks of a few arguments only. */
export function bruteForce({ arguments: ids, attacks }: Framework): AllExtensions {
  const number = new Map(ids.map((id, i) => [id, i]));
  const pairs = attacks.map(([from, to]) => [number.get(from) as number, number.get(to) as number] as const);
  const attackersOf = ids.map((_, a) => pairs.filter(([, to]) => to === a).map(([from]) => from));
  const has = (set: number, a: number) => (set & (1 << a)) !== 0;
  const conflictFree = (set: number) => !pairs.some(([from, to]) => has(set, from) && has(set, to));
  const defends = (set: number, a: number) =>
    attackersOf[a]?.every((attacker) => attackersOf[attacker]?.some((defender) => has(set, defender)));
  const sets = Array.from({ length: 2 ** ids.length }, (_, set) => set);
  // Complete: conflict-free, and holds exactly what it defends.
  const complete = sets.filter(
    (set) => conflictFree(set) && ids.every((_, a) => has(set, a) === defends(set, a)),
  );
  const within = (small: number, large: number) => (small & large) === small;
  const grounded = complete.filter((set) => complete.every((other) => within(set, other)));
  const preferred = complete.filter((set) => !complete.some((other) => other !== set && within(set, other)));
  const stable = sets.filter(
    (set) =>
      conflictFree(set) && ids.every((_, a) => has(set, a) || attackersOf[a]?.some((b) => has(set, b))),
  );
  const named = (list: number[]) =>
    list
      .map((set) => ids.flatMap((id, a) => (has(set, a) ? [[id, a] as const] : [])))
      .sort((x, y) => x.length - y.length || firstDifference(x, y))
      .map((members) => members.map(([id]) => id));
  return {
    grounded: named(grounded),
    complete: named(complete),
    preferred: named(preferred),
    stable: named(stable),
  };
}

function firstDifference(x: (readonly [string, number])[], y: (readonly [string, number])[]): number {
  for (const [i, [, a]] of x.entries()) if (a !== y[i]?.[1]) return a - (y[i]?.[1] ?? 0);
  return 0;
}

/** Statement by statement, in the order that `order` gives, again and again until nothing changes. */
export function byDefinition(
  map: ArgumentMap,
  profile: Profile,
  order: (ids: string[]) => string[],
): Map<string, Label> {
  const labels = new Map<string, Label>();
  const label = (id: string): Label => labels.get(id) ?? "open";
  const issueOf = (id: string) => map.issues.find((issue) => issue.positions.some((p) => p.statement === id));
  const argumentsFor = (id: string) => map.arguments.filter((argument) => argument.conclusion === id);
  const given = (id: string) => map.statements.find((statement) => statement.id === id)?.given;

  const assumed = map.statements.filter(({ id }) => isAssumed(id)).map(({ id }) => id);
  for (const { id } of map.statements) {
    const decided = given(id);
    if (decided === "accepted" || decided === "rejected")
      labels.set(id, decided === "accepted" ? "in" : "out");
    else if (assumed.includes(id)) labels.set(id, "in");
  }
  for (const { positions } of map.issues)
    if (positions.some((p) => label(p.statement) === "in"))
      for (const { statement } of positions) if (label(statement) === "open") labels.set(statement, "out");
  const ids = map.statements.map(({ id }) => id);
  for (let changed = true; changed; ) {
    changed = false;
    for (const id of order(ids)) if (label(id) === "open" && given(id) !== "open" && step(id)) changed = true;
  }
  return new Map(ids.map((id) => [id, label(id)]));

  function isAssumed(id: string): boolean {
    const assumable = (s: string) =>
      argumentsFor(s).length === 0 &&
      map.arguments.some(({ premises }) =>
        premises.some((p) => p.statement === s && p.type === "assumption"),
      );
    const rivals =
      issueOf(id)
        ?.positions.map((p) => p.statement)
        .filter((s) => s !== id) ?? [];
    const speaks = (s: string) =>
      given(s) !== "rejected" && (given(s) !== undefined || assumable(s) || argumentsFor(s).length > 0);
    return given(id) === undefined && assumable(id) && !rivals.some(speaks);
  }

  function parts(argument: ArgumentMap["arguments"][number]) {
    const exceptions = argument.premises.filter((p) => p.type === "exception").map((p) => p.statement);
    const premises = argument.premises.filter((p) => p.type !== "exception").map((p) => p.statement);
    return { premises, undercutters: [...argument.undercutters, ...exceptions] };
  }

  function undercut(argument: ArgumentMap["arguments"][number]): Label {
    const { undercutters } = parts(argument);
    if (undercutters.some((s) => label(s) === "in")) return "in";
    return undercutters.every((s) => label(s) === "out") ? "out" : "open";
  }

  function applicable(argument: ArgumentMap["arguments"][number]): boolean {
    if (undercut(argument) === "in") return true;
    return undercut(argument) === "out" && parts(argument).premises.every((s) => label(s) !== "open");
  }

  function weight(argument: ArgumentMap["arguments"][number]): number {
    if (undercut(argument) === "in" || !applicable(argument)) return 0;
    const { premises } = parts(argument);
    const issue = issueOf(argument.conclusion);
    const all = issue
      ? new Set(issue.positions.flatMap((p) => argumentsFor(p.statement)).flatMap((a) => parts(a).premises))
          .size
      : premises.length;
    const ins = premises.filter((s) => label(s) === "in").length;
    return weighing(argument.weigher ?? "linked", argument.strength, premises.length, ins, all);
  }

  function best(id: string): number {
    return Math.max(0, ...argumentsFor(id).map(weight));
  }

  /** One step for one statement. @returns whether anything changed. */
  function step(id: string): boolean {
    const own = argumentsFor(id);
    if (own.every((argument) => applicable(argument) && weight(argument) === 0)) {
      labels.set(id, "out");
      return true;
    }
    const issue = issueOf(id);
    if (!issue) {
      if (!own.some((argument) => applicable(argument) && weight(argument) > 0)) return false;
      labels.set(id, "in");
      return true;
    }
    if (issue.positions.some((p) => given(p.statement) === "open")) return false;
    const live = issue.positions.map((p) => p.statement).filter((s) => given(s) !== "rejected");
    if (!live.flatMap(argumentsFor).every(applicable)) return false;
    return resolve(live, issue);
  }

  function resolve(live: string[], issue: ArgumentMap["issues"][number]): boolean {
    const winners = live.filter((s) => {
      const standard = issue.positions.find((p) => p.statement === s)?.standard ?? "PE";
      const con = Math.max(0, ...live.filter((r) => r !== s).map(best));
      return satisfied(standard, best(s), con, profile);
    });
    const tie = profile.tie ?? issue.tie;
    if (winners.length !== 1 && tie === "propagate") return false;
    for (const s of live)
      if (label(s) === "open") labels.set(s, winners.length === 1 && winners[0] === s ? "in" : "out");
    return true;
  }
}

function weighing(
  weigher: Weigher,
  strength: number,
  premises: number,
  ins: number,
  ofIssue: number,
): number {
  if (typeof weigher !== "string") return 4 * weigher.constant;
  if (premises === 0) return strength;
  switch (weigher) {
    case "linked":
      return ins === premises ? strength : 0;
    case "convergent":
      return ins > 0 ? strength : 0;
    case "cumulative":
      return (ins / premises) * strength;
    case "factorized":
      return ins === premises ? (premises / ofIssue) * strength : 0;
  }
}

/** The table of standards, for weights from 0 to 4. */
function satisfied(standard: Standard, pro: number, con: number, { constants }: Profile): boolean {
  const over = (value: number, { value: limit, strict = false }: { value: number; strict?: boolean }) =>
    strict ? value > limit : value >= limit;
  const clear = pro > 0 && over(pro, constants.pro) && over(pro - con, constants.lead);
  const { value, strict = false } = constants.doubt;
  const undoubted = strict ? con < value : con <= value;
  const table: Record<Standard, boolean> = {
    SE: pro > 0,
    PE: pro > con,
    DV: pro > 0 && con === 0,
    CCE: clear,
    BRD: clear && undoubted,
  };
  return table[standard];
}
