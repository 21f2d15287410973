import { createRequire } from "node:module";
import type { ELK, ElkNode } from "elkjs";
import { layOutMap } from "../../client/layouts/argument/argumentMap.ts";
import { BOX_W, KNOT_R, type MapArgument, type MapPlan } from "../../client/layouts/argument/plan.ts";
import { dice } from "../helpers/maps.ts";
import { type Bench, median, ms, type Row, timed, times } from "./measure.ts";

const NODES = 2_000;
const MOST_MS = 20;
const LEAST_RATIO = 50;
const ROUNDS = 3;

/** Statements and arguments together: premises two or three an argument, here and there an undercutter or a way back. */
function mapOf(nodes: number): MapPlan {
  const d = dice(nodes);
  const ids = ["s0"];
  const args: MapArgument[] = [];
  for (let at = 0; ids.length + args.length < nodes; at++) {
    const conclusion = ids[Math.floor(at / 1.5)] as string;
    const fresh = () => {
      ids.push(`s${ids.length}`);
      return ids.at(-1) as string;
    };
    const premises = Array.from({ length: 2 + d.below(2) }, () =>
      d.chance(0.03) ? (ids[d.below(ids.length)] as string) : fresh(),
    );
    const undercutters = d.chance(0.12) ? [fresh()] : [];
    args.push({ id: `a${at}`, premises, undercutters, conclusion, linked: d.chance(0.8), words: 30 });
  }
  const statements = ids.map((id) => ({ id, h: 50 + 14 * d.below(3) }));
  return { statements, arguments: args, issues: [], goals: ["s0"] };
}

/** The same for ELK: a knot is a small node, what undercuts an argument leads to its knot. */
function elkGraph(plan: MapPlan): ElkNode {
  const edges = plan.arguments.flatMap(({ id, premises, undercutters, conclusion }) => [
    ...[...premises, ...undercutters].map((from) => ({ id: "", sources: [from], targets: [id] })),
    { id: "", sources: [id], targets: [conclusion] },
  ]);
  return {
    id: "map",
    layoutOptions: { "elk.algorithm": "layered", "elk.direction": "RIGHT" },
    children: [
      ...plan.statements.map(({ id, h }) => ({ id, width: BOX_W, height: h })),
      ...plan.arguments.map(({ id }) => ({ id, width: 2 * KNOT_R, height: 2 * KNOT_R })),
    ],
    edges: edges.map((edge, i) => ({ ...edge, id: `e${i}` })),
  };
}

/** How long the tidy tree of an argument map takes, beside a general layered layout of the same map. */
export async function argumentMap({ say }: Pick<Bench, "say">): Promise<Row[]> {
  const plan = mapOf(NODES);
  const Elk = createRequire(import.meta.url)("elkjs/lib/elk.bundled.js") as new () => ELK;
  const elk = new Elk();
  const tidy: number[] = [];
  const layered: number[] = [];
  // In turn; ours several times after each of ELK's, because the first of them also pays for what ELK left to collect.
  for (let round = -1; round < ROUNDS; round++) {
    const elkTook = await timed(() => elk.layout(elkGraph(plan)));
    for (let i = 0; i < 9; i++) {
      const took = await timed(async () => layOutMap(plan));
      if (round >= 0) tidy.push(took);
    }
    if (round >= 0) layered.push(elkTook);
  }
  const [own, other] = [median(tidy), median(layered)];
  const ratio = other / own;
  say(`tidy tree: ${ms(own)}, ELK: ${ms(other)}`);
  return [
    {
      what: "Tidy tree of an argument map of 2,000 statements and arguments",
      bar: `≤ ${MOST_MS} ms`,
      measured: ms(own),
      kept: own <= MOST_MS,
    },
    {
      what: "ELK layered on the same map, in the same run",
      bar: `≥ ${LEAST_RATIO} times slower`,
      measured: `${times(ratio)} (${ms(other)})`,
      kept: ratio >= LEAST_RATIO,
    },
  ];
}
