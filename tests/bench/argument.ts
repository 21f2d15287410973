import { evaluate } from "../../server/argument/evaluate.ts";
import { attacksOf, type Framework } from "../../server/argument/framework.ts";
import { grounded } from "../../server/argument/grounded.ts";
import { GRADED } from "../../server/argument/profiles.ts";
import { loadBearing } from "../../server/argument/sensitivity.ts";
import type { Argument, ArgumentMap, Issue } from "../../server/model/argument.ts";
import { argument, dice, mapOf } from "../helpers/maps.ts";
import { type Bench, median, ms, type Row, times } from "./measure.ts";

const ROUNDS = 7;
/** What a few linear passes cost: the time a statement may grow by this much from the smallest map to the largest. */
const LINEAR = 2.5;

/** The median of a few runs after as many that warm up. */
function timeOf(work: () => unknown): number {
  const runs = Array.from({ length: 2 * ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(runs.slice(ROUNDS));
}

/** As many arguments as statements: chains and trees, undercutters, issues, and here and there a loop. */
function large(size: number): ArgumentMap {
  const d = dice(size);
  const ids = Array.from({ length: size }, (_, i) => `s${i}`);
  const args = ids.map((_, i): Argument => {
    const conclusion = Math.floor(size / 5) + d.below(size - Math.floor(size / 5));
    const below = () => `s${d.chance(0.02) ? d.below(size) : d.below(conclusion)}`;
    return argument(`a${i}`, Array.from({ length: 1 + d.below(3) }, below), `s${conclusion}`, {
      undercutters: d.chance(0.1) ? [below()] : [],
      strength: d.below(5),
    });
  });
  const issues = Array.from({ length: Math.floor(size / 10) }, (_, i): Issue => {
    const positions = [`s${size - 1 - 2 * i}`, `s${size - 2 - 2 * i}`];
    return {
      id: `i${i}`,
      positions: positions.map((statement) => ({ statement })),
      tie: d.pick(["block", "propagate"]),
    };
  });
  const statements = ids.map((id, i) => ({
    id,
    text: id,
    ...(i < size / 5 ? { given: "accepted" as const } : {}),
  }));
  return { statements, arguments: args, issues };
}

/** A target that rests on 200 leaves, three steps up, with an undercutter at each step. */
function wide(): ArgumentMap {
  const tens = Array.from({ length: 20 }, (_, i) => i);
  const args = tens.flatMap((i) => [
    argument(
      `m${i}`,
      Array.from({ length: 9 }, (_, j) => `leaf${10 * i + j}`),
      `middle${i}`,
      {
        undercutters: [`leaf${10 * i + 9}`],
      },
    ),
    argument(`t${i}`, [`middle${i}`, `middle${(i + 1) % 20}`], "target"),
  ]);
  const accepted = tens.flatMap((i) => Array.from({ length: 9 }, (_, j) => `leaf${10 * i + j}`));
  return mapOf(args, [], accepted);
}

function sparse(size: number, attacks: number): Framework {
  const d = dice(size);
  const ids = Array.from({ length: size }, (_, i) => `${i}`);
  return {
    arguments: ids,
    attacks: Array.from({ length: attacks }, () => [`${d.below(size)}`, `${d.below(size)}`] as const),
  };
}

/** How long arguments take to evaluate. Everything that a caller pays is counted: names to numbers included. */
export async function argumentation({ say }: Pick<Bench, "say">): Promise<Row[]> {
  const evaluated = (size: number) => {
    const map = large(size);
    return timeOf(() => evaluate(map, GRADED));
  };
  const [five, ten, fifty] = [evaluated(5_000), evaluated(10_000), evaluated(50_000)];
  say(`evaluation: ${ms(five)}, ${ms(ten)}, ${ms(fifty)}`);
  const base = large(5_000);
  const target = wide();
  const joined = {
    statements: [...base.statements, ...target.statements],
    arguments: [...base.arguments, ...target.arguments],
    issues: base.issues,
  };
  const bearing = timeOf(() => loadBearing(joined, GRADED, "target"));
  const framework = sparse(10_000, 50_000);
  const labelled = timeOf(() => grounded(attacksOf(framework)));
  const growth = fifty / 50_000 / (five / 5_000);
  return [
    row("Evaluation of 5,000 statements and 5,000 arguments", five, 100),
    row("Evaluation of 10,000 statements and 10,000 arguments", ten, 250),
    {
      what: "Time a statement, 50,000 against 5,000",
      bar: `linear: ≤ ${times(LINEAR)}`,
      measured: `${times(growth)} (${ms(fifty)} for 50,000)`,
      kept: growth <= LINEAR,
    },
    row("Load-bearing premises of a target with 200 leaves, in a map of 5,000", bearing, 2_000),
    row("Grounded labels of 10,000 arguments and 50,000 attacks", labelled, 500),
  ];
}

function row(what: string, measured: number, most: number): Row {
  return { what, bar: `≤ ${most} ms`, measured: ms(measured), kept: measured <= most };
}
