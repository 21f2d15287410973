import type { ClaimTable, Coded, CodedLists } from "./ClaimTable.ts";

/** A filter, as the store's queries take it (cypher/filter.cypher): null lets everything pass. */
export interface ClaimTest {
  readonly kinds: readonly string[] | null;
  readonly predicates: readonly string[] | null;
  readonly claims: readonly string[] | null;
  readonly entities: readonly string[] | null;
  readonly entityKinds: readonly string[] | null;
  readonly documents: readonly string[] | null;
  readonly speakers: readonly string[] | null;
  /** Each as it stands in a chain: `|id|`. */
  readonly withoutSpeakers: readonly string[] | null;
  readonly stances: readonly string[] | null;
  readonly certainties: readonly string[] | null;
  readonly minOrigins: number | null;
  readonly maxOrigins: number | null;
  readonly disputed: boolean | null;
  readonly relations: boolean | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly saidFrom: string | null;
  readonly saidTo: string | null;
  readonly knownBy: string | null;
  readonly orUndated: boolean;
}

/** What a claim may fail, one bit each: what has a list of counts, and all the rest as one. */
export const FAILS = {
  kinds: 1,
  predicates: 2,
  entityKinds: 4,
  documents: 8,
  speakers: 16,
  withoutSpeakers: 32,
  stances: 64,
  certainties: 128,
  origins: 256,
  disputed: 512,
  valid: 1024,
  said: 2048,
  known: 4096,
  labels: 8192,
  rest: 16384,
} as const;

type Row = (row: number) => boolean;

/**
 * Of each claim which parts of the filter it fails, as bits; 0 passes. It must mean what cypher/filter.cypher means: a
 * test asks both for generated filters.
 *
 * @param labelled of each claim whether its label is among those asked for; undefined where none are
 */
export function failing(table: ClaimTable, test: ClaimTest, labelled?: Row): Uint16Array {
  const fails = new Uint16Array(table.size);
  for (const [bit, passes] of tests(table, test, labelled))
    for (let row = 0; row < table.size; row++) if (!passes(row)) fails[row] = (fails[row] as number) | bit;
  return fails;
}

/** Only what the filter says: what it leaves open costs nothing. */
function tests(table: ClaimTable, test: ClaimTest, labelled: Row | undefined): [bit: number, passes: Row][] {
  const { minOrigins, maxOrigins, disputed, relations } = test;
  const least = minOrigins ?? 0;
  const most = maxOrigins ?? Number.POSITIVE_INFINITY;
  const counted = minOrigins !== null || maxOrigins !== null;
  const all: (readonly [number, Row | undefined])[] = [
    [FAILS.kinds, among(table.kind, test.kinds)],
    [FAILS.predicates, among(table.predicate, test.predicates)],
    [FAILS.entityKinds, either(table.subjectKind, table.objectKind, test.entityKinds)],
    [FAILS.documents, oneAmong(table.documents, test.documents)],
    [FAILS.speakers, oneAmong(table.speakers, test.speakers)],
    [FAILS.withoutSpeakers, stillHeld(table.chains, test.withoutSpeakers)],
    [FAILS.stances, among(table.stance, test.stances)],
    [FAILS.certainties, among(table.certainty, test.certainties)],
    [FAILS.origins, counted ? (row) => between(table.originCount[row] as number, least, most) : undefined],
    [FAILS.disputed, disputed === null ? undefined : (row) => (table.disputed[row] === 1) === disputed],
    [FAILS.valid, valid(table, test)],
    [FAILS.said, said(table, test)],
    [FAILS.known, known(table, test)],
    [FAILS.labels, labelled],
    [FAILS.rest, among(table.id, test.claims)],
    [FAILS.rest, either(table.subject, table.object, test.entities)],
    [FAILS.rest, relations === null ? undefined : drawing(table, relations)],
  ];
  return all.flatMap(([bit, passes]) => (passes ? [[bit, passes] as [number, Row]] : []));
}

function between(n: number, least: number, most: number): boolean {
  return n >= least && n <= most;
}

/** Which values of a column hold, worked out once for each. */
function holding({ values }: { readonly values: readonly string[] }, holds: (value: string) => boolean) {
  return Uint8Array.from(values, (value) => Number(holds(value)));
}

function wanted(list: readonly string[]): (value: string) => boolean {
  const set = new Set(list);
  // An empty text stands for nothing, which is among no list.
  return (value) => value !== "" && set.has(value);
}

function among(column: Coded, list: readonly string[] | null): Row | undefined {
  if (list === null) return undefined;
  const holds = holding(column, wanted(list));
  return (row) => holds[column.codes[row] as number] === 1;
}

function either(a: Coded, b: Coded, list: readonly string[] | null): Row | undefined {
  const [inA, inB] = [among(a, list), among(b, list)];
  return inA && inB && ((row) => inA(row) || inB(row));
}

function some(lists: CodedLists, holds: Uint8Array): Row {
  return (row) => {
    const end = lists.offset[row + 1] as number;
    for (let at = lists.offset[row] as number; at < end; at++)
      if (holds[lists.codes[at] as number] === 1) return true;
    return false;
  };
}

function oneAmong(lists: CodedLists, list: readonly string[] | null): Row | undefined {
  return list === null ? undefined : some(lists, holding(lists, wanted(list)));
}

function stillHeld(chains: CodedLists, silent: readonly string[] | null): Row | undefined {
  if (silent === null) return undefined;
  return some(
    chains,
    holding(chains, (chain) => !silent.some((voice) => chain.includes(voice))),
  );
}

function drawing({ predicate }: ClaimTable, relations: boolean): Row {
  const holds = holding(predicate, (value) => (value !== "") === relations);
  return (row) => holds[predicate.codes[row] as number] === 1;
}

/** Whether an interval meets another; an end that is open reaches everything. */
function meeting(from: Coded, to: Coded, first: string | null, last: string | null): Row {
  const begins = holding(from, (day) => (day || "0000") <= (last ?? "9999"));
  const ends = holding(to, (day) => (day || "9999") >= (first ?? "0000"));
  return (row) => begins[from.codes[row] as number] === 1 && ends[to.codes[row] as number] === 1;
}

function valid(table: ClaimTable, { validFrom, validTo, orUndated }: ClaimTest): Row | undefined {
  if (validFrom === null && validTo === null) return undefined;
  const meets = meeting(table.validFrom, table.validTo, validFrom, validTo);
  return (row) => (table.dated[row] === 1 ? meets(row) : orUndated);
}

function said(table: ClaimTable, { saidFrom, saidTo, orUndated }: ClaimTest): Row | undefined {
  if (saidFrom === null && saidTo === null) return undefined;
  const meets = meeting(table.saidFrom, table.saidTo, saidFrom, saidTo);
  const hasFrom = given(table.saidFrom);
  const hasTo = given(table.saidTo);
  return (row) => (hasFrom(row) || hasTo(row) ? meets(row) : orUndated);
}

function known({ saidFrom }: ClaimTable, { knownBy, orUndated }: ClaimTest): Row | undefined {
  if (knownBy === null) return undefined;
  const holds = holding(saidFrom, (day) => (day === "" ? orUndated : day <= knownBy));
  return (row) => holds[saidFrom.codes[row] as number] === 1;
}

/** Whether a claim has a value in a column at all. */
export function given(column: Coded): Row {
  const holds = holding(column, (value) => value !== "");
  return (row) => holds[column.codes[row] as number] === 1;
}
