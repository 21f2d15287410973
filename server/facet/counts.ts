import type { ClaimTable, Coded, CodedLists } from "./ClaimTable.ts";
import { FAILS, given } from "./failing.ts";
import { knownBy, type Spans, years } from "./years.ts";

/** Values and how many claims have each; in no order that means anything but in lists of times. */
export type Counts = ReadonlyMap<string, number>;

/**
 * How many claims each choice of a filter would leave: every list is counted under all that the filter says but what the
 * list itself is about, so that the number beside a value is the number of claims after choosing just that value.
 *
 * @param fails what each claim fails, by failing.ts
 * @param labelOf of each claim its label; an empty text where it has none
 */
export function countsOf(table: ClaimTable, fails: Uint16Array, labelOf: Coded) {
  const rows = (own: number) => passing(fails, own);
  const under = rows(0);
  const drawn = under.filter(given(table.predicate));
  return {
    claims: under.length,
    relations: drawn.length,
    disputed: under.filter((row) => table.disputed[row] === 1).length,
    kinds: tally(table.kind, rows(FAILS.kinds)),
    entityKinds: tallyEnds(table, rows(FAILS.entityKinds)),
    predicates: tally(table.predicate, rows(FAILS.predicates)),
    documents: tallyLists(table.documents, rows(FAILS.documents)),
    speakers: tallyLists(table.speakers, rows(FAILS.speakers)),
    silenced: tallyLists(table.needed, rows(FAILS.withoutSpeakers)),
    certainties: tally(table.certainty, rows(FAILS.certainties)),
    stances: tally(table.stance, rows(FAILS.stances)),
    origins: tallyOf(rows(FAILS.origins), (row) => String(table.originCount[row])),
    disputes: tallyOf(rows(FAILS.disputed), (row) => String(table.disputed[row] === 1)),
    labels: tally(labelOf, rows(FAILS.labels)),
    years: years(validSpans(table), rows(FAILS.valid)),
    saidYears: years(saidSpans(table), rows(FAILS.said)),
    knownBy: knownBy(table.saidFrom, rows(FAILS.known)),
  };
}

/** The claims that fail nothing, or nothing but this. */
function passing(fails: Uint16Array, own: number): Uint32Array {
  const found = new Uint32Array(fails.length);
  let count = 0;
  for (let row = 0; row < fails.length; row++)
    if (((fails[row] as number) & ~own) === 0) found[count++] = row;
  return found.subarray(0, count);
}

/** Counts by number of the value; what nobody has, and the empty text, is left out. */
function named(values: readonly string[], counts: Uint32Array): Counts {
  const found = new Map<string, number>();
  counts.forEach((count, code) => {
    const value = values[code] as string;
    if (count > 0 && value !== "") found.set(value, count);
  });
  return found;
}

function tally({ values, codes }: Coded, rows: Uint32Array): Counts {
  const counts = new Uint32Array(values.length);
  for (const row of rows) counts[codes[row] as number] = (counts[codes[row] as number] as number) + 1;
  return named(values, counts);
}

function tallyLists({ values, offset, codes }: CodedLists, rows: Uint32Array): Counts {
  const counts = new Uint32Array(values.length);
  for (const row of rows) {
    const end = offset[row + 1] as number;
    for (let at = offset[row] as number; at < end; at++)
      counts[codes[at] as number] = (counts[codes[at] as number] as number) + 1;
  }
  return named(values, counts);
}

/** A claim between two of one kind counts once. */
function tallyEnds({ subjectKind, objectKind }: ClaimTable, rows: Uint32Array): Counts {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const a = subjectKind.values[subjectKind.codes[row] as number] as string;
    const b = objectKind.values[objectKind.codes[row] as number] as string;
    if (a !== "") counts.set(a, (counts.get(a) ?? 0) + 1);
    if (b !== "" && b !== a) counts.set(b, (counts.get(b) ?? 0) + 1);
  }
  return counts;
}

function tallyOf(rows: Uint32Array, textOf: (row: number) => string): Counts {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(textOf(row), (counts.get(textOf(row)) ?? 0) + 1);
  return counts;
}

function validSpans({ validFrom, validTo, dated }: ClaimTable): Spans {
  return { from: validFrom, to: validTo, dated: (row) => dated[row] === 1 };
}

function saidSpans({ saidFrom, saidTo }: ClaimTable): Spans {
  const [from, to] = [given(saidFrom), given(saidTo)];
  return { from: saidFrom, to: saidTo, dated: (row) => from(row) || to(row) };
}
