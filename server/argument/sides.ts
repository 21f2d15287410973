import type { Graph } from "./graph.ts";

/** Which statements speak for a target, and which against it: an attack changes sides, support does not. */
export interface Sides {
  readonly for: ReadonlySet<number>;
  readonly against: ReadonlySet<number>;
  /** Where the other side meets the target's: undercutters of what speaks for it, and rivals of it. */
  readonly defences: ReadonlySet<number>;
}

export function sidesOf(graph: Graph, target: number): Sides {
  const [pro, con, defences] = [new Set([target]), new Set<number>(), new Set<number>()];
  const queue = [{ s: target, own: pro, other: con }];
  for (let next = 0; next < queue.length; next++) {
    const { s, own, other } = queue[next] as (typeof queue)[number];
    const add = (to: number, side: Set<number>) => {
      if (side.has(to)) return;
      side.add(to);
      queue.push({ s: to, own: side, other: side === own ? other : own });
    };
    for (const a of graph.argumentsFor[s] ?? []) for (const p of graph.premises[a] ?? []) add(p, own);
    for (const attacker of attackersOf(graph, s)) {
      if (own === pro) defences.add(attacker);
      add(attacker, other);
    }
  }
  return { for: pro, against: con, defences };
}

function attackersOf(graph: Graph, s: number): number[] {
  const undercutters = (graph.argumentsFor[s] ?? []).flatMap((a) => graph.undercutters[a] ?? []);
  const rivals = (graph.positions[graph.issueOf[s] as number] ?? []).filter((rival) => rival !== s);
  return [...undercutters, ...rivals];
}
