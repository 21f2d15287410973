import type { BenchStore } from "./stores.ts";

/** What a benchmark found: one line of the table. */
export interface Row {
  readonly what: string;
  readonly bar: string;
  readonly measured: string;
  /** Undefined where the line is shown for comparison and has no bar of its own. */
  readonly kept: boolean | undefined;
}

/** What a benchmark is given. */
export interface Bench {
  /** Both stores with the shipped cases and a generated one, made when first asked for. */
  stores(): Promise<BenchStore[]>;
  /** Says how far it has come, on standard error. */
  say(text: string): void;
}

export type Part = (bench: Bench) => Promise<Row[]>;

/** @param share 0.5 for the median, 0.95 for what all but one in twenty stay below */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function ms(value: number): string {
  return value < 10 ? `${value.toFixed(2)} ms` : `${value.toFixed(0)} ms`;
}

export function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`;
}

export function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

/** Runs a thing and tells how many milliseconds it took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Times several things in turn, one of each a round: whatever else the machine does meets all of them alike. The
 * first rounds warm up and do not count.
 */
export async function interleaved<K extends string>(
  things: Readonly<Record<K, () => Promise<unknown>>>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Record<K, number[]>> {
  const names = Object.keys(things) as K[];
  const took = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const one = await timed(things[name]);
      if (round >= 0) took[name].push(one);
    }
  }
  return took;
}

/** How often a thing can be done in a second by so many who do nothing else. */
export async function rate(
  work: () => Promise<unknown>,
  connections: number,
  forMs: number,
): Promise<number> {
  const start = performance.now();
  let done = 0;
  const worker = async () => {
    while (performance.now() - start < forMs) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return (done * 1000) / (performance.now() - start);
}
