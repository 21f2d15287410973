import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Scratch } from "../../server/path/distances.ts";
import { PathIndex } from "../../server/path/PathIndex.ts";
import { bestPaths } from "../../server/path/search.ts";
import { shortest } from "../../server/path/shortest.ts";
import { columnsOf, graphs } from "../helpers/pathGraphs.ts";

type Graph = typeof graphs extends fc.Arbitrary<infer T> ? T : never;

interface Plain {
  readonly things: number[];
  readonly relations: number[];
  readonly key: readonly number[];
}

function allowedIn({ ties, forbidden }: Graph): Uint8Array | undefined {
  return forbidden ? Uint8Array.from(ties, (_, r) => (forbidden.includes(r) ? 0 : 1)) : undefined;
}

/** Whether a relation may be taken: the filter lets it through, and neither it nor one of its ends is left out. */
function mayTake(graph: Graph, r: number): boolean {
  const { from, to } = graph.ties[r] as Graph["ties"][number];
  const { relations, things } = graph.without;
  const left = relations.includes(r) || things.includes(from) || things.includes(to);
  return !left && !(graph.forbidden?.includes(r) ?? false);
}

function weaknessOf(tie: Graph["ties"][number]): number {
  return (tie.denied ? 10 : 0) * 1000 + tie.firmness * 1000 + (999 - tie.origins);
}

/** Every path by going every way, as slowly as it is plain; then the order, as the words say it. */
function byForce(graph: Graph, maxLength: number): Plain[] {
  const { ties, ends, containers, throughContainers, throughHubs, things } = graph;
  const [from = 0, ...to] = ends;
  const degree = Array.from(
    { length: things },
    (_, n) =>
      ties
        .filter((t) => t.from !== t.to)
        .flatMap((t) => [t.from, t.to])
        .filter((end) => end === n).length,
  );
  const hubFrom = asked(graph).index.hubFrom;
  const strongest = (a: number, b: number) =>
    ties
      .map((tie, r) => ({ tie, r }))
      .filter(({ tie, r }) => mayTake(graph, r) && [tie.from, tie.to].sort().join() === [a, b].sort().join())
      .sort((x, y) => weaknessOf(x.tie) - weaknessOf(y.tie) || x.r - y.r)[0]?.r;
  const found: Plain[] = [];
  const go = (path: number[], relations: number[]) => {
    const last = path.at(-1) as number;
    if (to.includes(last)) {
      const weakest = Math.max(...relations.map((r) => weaknessOf(ties[r] as never)));
      const hubs = path
        .slice(1, -1)
        .reduce((sum, n) => sum + Math.round(Math.log2(1 + (degree[n] ?? 0)) * 16), 0);
      found.push({ things: path, relations, key: [relations.length, weakest, hubs, ...relations] });
      return;
    }
    if (relations.length === maxLength) return;
    if (path.length > 1 && !throughContainers && containers.includes(last)) return;
    if (path.length > 1 && !throughHubs && (degree[last] ?? 0) >= hubFrom) return;
    for (let next = 0; next < things; next++) {
      const hop = path.includes(next) ? undefined : strongest(last, next);
      if (hop !== undefined) go([...path, next], [...relations, hop]);
    }
  };
  go([from], []);
  return found.sort((a, b) => {
    const at = a.key.findIndex((value, i) => value !== b.key[i]);
    return at < 0 ? 0 : (a.key[at] as number) - (b.key[at] as number);
  });
}

function asked(graph: Graph) {
  const index = new PathIndex(columnsOf(graph.things, graph.ties, graph.containers));
  const [from = 0, ...to] = graph.ends;
  const { throughContainers, throughHubs, maxLength, limit, without } = graph;
  const relations = without.relations.filter((r) => r < index.size);
  const allowed = index.allBut(allowedIn(graph), relations, without.things);
  const question = { from, to, throughContainers, throughHubs, maxLength, limit, allowed };
  return { index, question, scratch: new Scratch(index) };
}

describe("paths on any small graph", () => {
  test("are those that one finds by going every way, in the same order", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { index, question, scratch } = asked(graph);
        const { paths, complete, more } = bestPaths(index, question, scratch);
        const all = byForce(graph, graph.maxLength);
        expect(complete).toBe(true);
        expect(paths.map(({ things, relations }) => ({ things, relations }))).toEqual(
          all.slice(0, graph.limit).map(({ things, relations }) => ({ things, relations })),
        );
        expect(more).toBe(all.length > graph.limit);
      }),
      { numRuns: 2_000 },
    );
  });

  test("are simple, no longer than asked, and of relations that are allowed and tie what they stand between", () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 200 }), (graph, work) => {
        const { index, question, scratch } = asked(graph);
        const { paths, complete, searchedUpTo } = bestPaths(index, { ...question, work }, scratch);
        if (!complete) expect(searchedUpTo).toBeLessThan(graph.maxLength);
        for (const { things, relations } of paths) {
          expect(new Set(things).size).toBe(things.length);
          expect(things.length).toBe(relations.length + 1);
          expect(relations.length).toBeLessThanOrEqual(graph.maxLength);
          relations.forEach((r, i) => {
            const tie = graph.ties[r] as Graph["ties"][number];
            expect([tie.from, tie.to].sort()).toEqual([things[i], things[i + 1]].sort());
            expect(mayTake(graph, r)).toBe(true);
          });
        }
      }),
    );
  });

  test("begin with the shortest, which the search from both ends finds too", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { index, question, scratch } = asked(graph);
        const things = shortest(index, question, scratch);
        const [first] = byForce(graph, graph.things);
        expect(things?.length).toBe(first?.things.length);
      }),
    );
  });

  test("do not hang on the order in which a store tells relations and things", () => {
    fc.assert(
      fc.property(graphs, fc.infiniteStream(fc.nat()), (graph, dice) => {
        const { index, question, scratch } = asked(graph);
        const columns = columnsOf(graph.things, graph.ties, graph.containers);
        const shuffled = <T>(record: T): T => {
          const [first] = Object.values(record as object) as unknown[][];
          const order = (first ?? []).map((_, i) => i).sort(() => (dice.next().value % 2 ? 1 : -1));
          const mixed = Object.entries(record as object).map(([key, list]) => [
            key,
            order.map((i) => list[i]),
          ]);
          return Object.fromEntries(mixed) as T;
        };
        const other = new PathIndex({
          things: shuffled(columns.things),
          relations: shuffled(columns.relations),
        });
        expect(bestPaths(other, question, new Scratch(other))).toEqual(bestPaths(index, question, scratch));
      }),
    );
  });
});
