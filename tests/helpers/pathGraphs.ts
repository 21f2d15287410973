import fc from "fast-check";
import { weaknessOf } from "../../server/model/weakness.ts";
import type { PathColumns } from "../../server/path/PathIndex.ts";

/** A relation as it is written down in a test: from, to, how firm, of how many origins; `denied` where nobody holds it. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly firmness?: number;
  readonly origins?: number;
  readonly denied?: boolean;
}

/** The columns of a case of so many things, `t0` upwards, and these relations; the first has position 1. */
export function columnsOf(
  things: number,
  ties: readonly Tie[],
  containers: readonly number[] = [],
): PathColumns {
  const numbers = Array.from({ length: things }, (_, n) => n);
  return {
    things: {
      id: numbers.map((n) => `t${n}`),
      position: numbers.map((n) => n + 1),
      container: numbers.map((n) => containers.includes(n)),
    },
    relations: {
      from: ties.map((tie) => tie.from + 1),
      to: ties.map((tie) => tie.to + 1),
      position: ties.map((_, i) => i + 1),
      weakness: ties.map(({ firmness = 0, origins = 1, denied = false }) =>
        weaknessOf({ firmness, originCount: origins, stance: denied ? "denies" : "asserts" }),
      ),
    },
  };
}

/** A small graph with parallel relations, loops and containers, two different ends or more, and a filter. */
export const graphs = fc.integer({ min: 2, max: 8 }).chain((things) => {
  const thing = fc.integer({ min: 0, max: things - 1 });
  const tie = fc.record({
    from: thing,
    to: thing,
    firmness: fc.integer({ min: 0, max: 2 }),
    origins: fc.integer({ min: 1, max: 2 }),
    denied: fc.boolean(),
  });
  return fc.record({
    things: fc.constant(things),
    ties: fc.array(tie, { maxLength: 18 }),
    containers: fc.uniqueArray(thing, { maxLength: 2 }),
    ends: fc.uniqueArray(thing, { minLength: 2, maxLength: Math.min(3, things) }),
    forbidden: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 17 }), { maxLength: 5 })),
    throughContainers: fc.boolean(),
    throughHubs: fc.boolean(),
    without: fc.record({
      relations: fc.uniqueArray(fc.integer({ min: 0, max: 17 }), { maxLength: 2 }),
      things: fc.uniqueArray(thing, { maxLength: 1 }),
    }),
    maxLength: fc.integer({ min: 1, max: 6 }),
    limit: fc.integer({ min: 1, max: 12 }),
  });
});
