import type { Framework } from "../../server/argument/framework.ts";
import type {
  Argument,
  ArgumentMap,
  Issue,
  Standard,
  Statement,
  Weigher,
} from "../../server/model/argument.ts";
import { PREMISE_TYPES, STANDARDS, TIES } from "../../server/model/argument.ts";

/** Numbers that look random and are the same in every run (mulberry32). */
export function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    chance: (p: number) => next() < p,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    shuffled: <T>(list: readonly T[]): T[] => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
      }
      return copy;
    },
  };
}
export type Dice = ReturnType<typeof dice>;

/** The same map, written in another order: an engine that follows the order of the map then goes another way. */
export function reordered(map: ArgumentMap, d: Dice): ArgumentMap {
  return {
    statements: d.shuffled(map.statements),
    arguments: d.shuffled(map.arguments).map((one) => ({
      ...one,
      premises: d.shuffled(one.premises),
      undercutters: d.shuffled(one.undercutters),
    })),
    issues: d.shuffled(map.issues).map((issue) => ({ ...issue, positions: d.shuffled(issue.positions) })),
  };
}

/** A small argument: ordinary premises, moderate strength. */
export function argument(
  id: string,
  premises: readonly string[],
  conclusion: string,
  more: Partial<Argument> = {},
): Argument {
  return {
    id,
    premises: premises.map((statement) => ({ statement, type: "ordinary" })),
    conclusion,
    undercutters: [],
    strength: 2,
    ...more,
  };
}

/** An issue between statements that all have one standard. */
export function issue(
  id: string,
  positions: readonly string[],
  standard?: Standard,
  tie: Issue["tie"] = "block",
): Issue {
  return {
    id,
    positions: positions.map((statement) => ({ statement, ...(standard ? { standard } : {}) })),
    tie,
  };
}

/** A map whose statements are all those that are named, with those in `accepted` given. */
export function mapOf(
  args: readonly Argument[],
  issues: readonly Issue[] = [],
  accepted: readonly string[] = [],
  more: readonly string[] = [],
): ArgumentMap {
  const ids = new Set([
    ...accepted,
    ...more,
    ...issues.flatMap((one) => one.positions.map((p) => p.statement)),
    ...args.flatMap((one) => [...one.premises.map((p) => p.statement), ...one.undercutters, one.conclusion]),
  ]);
  const statements = [...ids].map(
    (id): Statement => ({ id, text: id, ...(accepted.includes(id) ? { given: "accepted" as const } : {}) }),
  );
  return { statements, arguments: args, issues };
}

const WEIGHERS: readonly Weigher[] = [
  "linked",
  "linked",
  "convergent",
  "cumulative",
  "factorized",
  { constant: 0.5 },
];

/** Any map without a fault, cycles, undercuts, n-ary issues and all. */
export function anyMap(d: Dice, size = 8): ArgumentMap {
  const ids = Array.from({ length: 2 + d.below(size) }, (_, i) => `s${i}`);
  const issues = anyIssues(d, ids);
  const rivals = new Map(issues.flatMap((one) => one.positions.map((p) => [p.statement, one.id] as const)));
  const taken = new Set<string>();
  const statements = ids.map((id): Statement => {
    if (d.chance(0.3)) {
      const key = rivals.get(id) ?? id;
      if (!taken.has(key)) {
        taken.add(key);
        return {
          id,
          text: `Text of ${id}`,
          given: "accepted",
          ...(d.chance(0.5) ? { anchors: [`ast:${id}`] } : {}),
        };
      }
    }
    const given = d.chance(0.2) ? { given: d.pick(["rejected", "open"] as const) } : {};
    return { id, text: `Text of ${id}`, ...given };
  });
  const args = Array.from({ length: d.below(2 * size) }, (_, i) => anyArgument(d, ids, i));
  return { statements, arguments: args, issues };
}

function anyArgument(d: Dice, ids: readonly string[], i: number): Argument {
  const strength = d.below(5);
  const weigher = d.pick(WEIGHERS);
  const premises = Array.from({ length: d.below(4) }, (_, p) => ({
    statement: d.pick(ids),
    type: d.chance(0.7) ? ("ordinary" as const) : d.pick(PREMISE_TYPES),
    ...(d.chance(0.3) ? { role: `role-${p}` } : {}),
  }));
  return {
    id: `a${i}`,
    conclusion: d.pick(ids),
    premises,
    undercutters: d.chance(0.25) ? [d.pick(ids)] : [],
    strength,
    ...(strength === 2 ? {} : { strengthReason: `Reason ${i}.` }),
    ...(weigher === "linked" ? {} : { weigher }),
  };
}

function anyIssues(d: Dice, ids: readonly string[]): Issue[] {
  const left = d.shuffled(ids);
  return Array.from({ length: d.below(3) }, (_, i) => {
    const positions = left.splice(0, 1 + d.below(3)).map((statement) => ({
      statement,
      ...(d.chance(0.7) ? { standard: d.pick(STANDARDS) } : {}),
    }));
    return { id: `i${i}`, positions, tie: d.pick(TIES) };
  }).filter(({ positions }) => positions.length > 0);
}

/** Any framework of up to eight arguments, dense and sparse. */
export function anyFramework(d: Dice, most = 8): Framework {
  const ids = Array.from({ length: 1 + d.below(most) }, (_, i) => `${i + 1}`);
  const density = d.pick([0.1, 0.2, 0.3, 0.5]);
  const attacks = ids.flatMap((from) => ids.map((to) => [from, to] as const));
  return { arguments: ids, attacks: attacks.filter(() => d.chance(density)) };
}

/** Texts that formats trip over. */
const SPICE = [
  "é",
  "¬",
  '"',
  "'",
  "{",
  "}",
  "[x]",
  "<y>",
  "#tag",
  "//",
  "\\",
  ":",
  "- a",
  "(1) b",
  "%",
  "한",
];

/** Any map without a fault, with awkward texts. */
export function spiced(seed: number): ArgumentMap {
  const d = dice(seed);
  const map = anyMap(d);
  return {
    ...map,
    statements: map.statements.map((one) => ({
      ...one,
      text: `${one.text} ${d.pick(SPICE)} ${d.pick(SPICE)}`,
    })),
  };
}
