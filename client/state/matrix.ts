/** The element matrix as the screen shows it: kinds of origin as columns, one stroke for each claim in a cell. Pure but for its hooks. */
import { JURISDICTION, MATRIX, PARTY_STATUS } from "../api/documents/matrix.ts";
import type { ResultOf } from "../api/graphql.ts";
import { useAskedOverlay, useLeftOut } from "./argument/asked.ts";
import { decodeOverlay, overlayInput } from "./argument/overlay.ts";
import { type Answer, useAsk } from "./ask.ts";
import { longId, type Route } from "./route.ts";

export type ElementsRoute = Extract<Route, { screen: "elements" }>;
export type Matrix = ResultOf<typeof MATRIX>["matrix"];
export type MatrixRow = Matrix["rows"][number];
export type MatrixCell = MatrixRow["incriminating"][number];
export type CellClaim = MatrixCell["claim"];
export type Voice = NonNullable<MatrixCell["assertion"]>;
export type Forum = ResultOf<typeof JURISDICTION>["jurisdiction"][number];
export type PartyCell = ResultOf<typeof PARTY_STATUS>["partyStatus"][number];

/** A kind of origin: an article by itself, the record by whose voice it is. */
export interface Column {
  readonly id: string;
  readonly title: string;
  /** Said in full, where the title is a letter. */
  readonly whole: string;
}

/** A claim in a cell, with the passages of that column that state it. */
export interface Stated {
  readonly claim: CellClaim;
  readonly label: MatrixCell["label"];
  readonly voices: readonly Voice[];
}

const RECORD: readonly Column[] = [
  { id: "record:States", title: "States", whole: "Record: States and their organs" },
  { id: "record:Organisations", title: "Bodies", whole: "Record: organisations and courts" },
  { id: "record:Persons", title: "Persons", whole: "Record: persons" },
  { id: "record:Other", title: "Record", whole: "Record: other voices" },
];
const MAP: Column = { id: "map", title: "Map", whole: "Only the map says it" };

const POWERS: readonly string[] = ["State", "Government", "ArmedForce"];

function columnOf({ assertion }: MatrixCell): Column {
  if (!assertion) return MAP;
  const { letter, kind } = assertion.passage.document;
  if (kind === "article") return { id: `doc:${letter}`, title: letter, whole: `Document ${letter}` };
  const of = assertion.origin.kind;
  const group = POWERS.includes(of)
    ? 0
    : of === "Organization"
      ? 1
      : of === "Person" || of === "Group"
        ? 2
        : 3;
  return RECORD[group] ?? MAP;
}

function rank({ id }: Column): string {
  if (id.startsWith("doc:")) return `0${id}`;
  return id === MAP.id ? "2" : `1${RECORD.findIndex((column) => column.id === id)}`;
}

/** The columns that hold something, articles first. */
export function columnsOf(rows: readonly MatrixRow[]): Column[] {
  const columns = new Map<string, Column>();
  for (const row of rows)
    for (const cell of row.incriminating) {
      const column = columnOf(cell);
      columns.set(column.id, column);
    }
  return [...columns.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** One entry for each claim, with all that state it. */
export function stated(cells: readonly MatrixCell[]): Stated[] {
  const claims = new Map<string, { claim: CellClaim; label: MatrixCell["label"]; voices: Voice[] }>();
  for (const { claim, label, assertion } of cells) {
    const one = claims.get(claim.id) ?? { claim, label, voices: [] };
    if (assertion) one.voices.push(assertion);
    claims.set(claim.id, one);
  }
  return [...claims.values()];
}

export function inColumn(row: MatrixRow, column: Column): Stated[] {
  return stated(row.incriminating.filter((cell) => columnOf(cell).id === column.id));
}

/** The row of the next gap after a row, from the top again after the last; null where there is none. */
export function nextGap(rows: readonly MatrixRow[], from: number): number | null {
  const gaps = rows.flatMap((row, i) => (row.gap ? [i] : []));
  return gaps.find((i) => i > from) ?? gaps[0] ?? null;
}

const STOP = new Set(
  "that this with from which were have been their there them they what when where whose under into over such than each very does made some only more any and the for not was are has had its his her".split(
    " ",
  ),
);

/** Words to look for what is missing: the few that carry it. */
export function searchWords(row: Pick<MatrixRow, "missing" | "text">): string {
  const words = (row.missing ?? row.text).split(/[^\p{L}\p{N}-]+/u);
  return words
    .filter((word) => word.length > 3 && !STOP.has(word.toLowerCase()))
    .slice(0, 3)
    .join(" ");
}

/** `2 claims in document A`: what a cell holds, said aloud. */
export function cellWords(list: readonly Stated[], column: Column): string {
  const where = column.id.startsWith("doc:") ? column.whole : column.whole.replace("Record: ", "record, ");
  if (list.length === 0) return `${where}: nothing`;
  return `${where}: ${list.length === 1 ? "1 claim" : `${list.length} claims`}`;
}

/** What the address says of the reading: profile and what-if, as the argument map has them. */
export function readingOf({ case: caseId, params }: ElementsRoute) {
  const { overlay } = decodeOverlay(caseId, params.overlay ?? "");
  return { profile: params.profile ?? null, overlay: overlayInput(overlay), changes: overlay.length };
}

export function useMatrix(route: ElementsRoute, id: string): Answer<ResultOf<typeof MATRIX>> {
  const { profile } = readingOf(route);
  const { overlay, leaveOut } = useAskedOverlay(route.case, route.params.overlay ?? "");
  const asked = { profile, overlay: overlayInput(overlay) };
  const answer = useAsk("matrix", MATRIX, { case: route.case, accusation: longId(route.case, id), ...asked });
  useLeftOut(answer.failure, leaveOut);
  return answer;
}

export function useJurisdiction(
  caseId: string,
  accusation: string,
  on: string,
): Answer<ResultOf<typeof JURISDICTION>> {
  return useAsk("jurisdiction", JURISDICTION, { case: caseId, accusation, on });
}

export function usePartyStatus(day: string, instruments: string[]): Answer<ResultOf<typeof PARTY_STATUS>> {
  return useAsk("party", PARTY_STATUS, { day, instruments }, { pause: instruments.length === 0 });
}

/** Today, as the reader's clock says it. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
