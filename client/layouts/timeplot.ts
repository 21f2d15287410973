import { scaleUtc } from "d3-scale";

/** A stretch of time as ISO days; an open end is null. */
interface Stretch {
  readonly edtf: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** What stands on both clocks. Things of one look at one place are drawn as one. */
export interface Timed {
  readonly id: string;
  readonly look: string;
  readonly valid: Stretch | null;
  readonly said: Stretch | null;
}

/** From one day to another, both ISO and within. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

type End = "open" | "cut" | "there";

export interface Mark {
  /** What it stands for: one or several of one look at one place. */
  readonly ids: readonly string[];
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly start: End;
  readonly end: End;
  /** Known only to lie within the stretch, or about its ends. */
  readonly vague: boolean;
  /** Said at some time after the place where it is drawn. */
  readonly saidLater: boolean;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
  /** A year, written where it begins. */
  readonly year: string | null;
}

/** Why something has no place in the plot. */
export type Why = "undated" | "unsaid" | "outside";

export interface TimePlot {
  readonly marks: readonly Mark[];
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  /** Where both clocks agree, from corner to corner. */
  readonly diagonal: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly elsewhere: Readonly<Record<Why, readonly string[]>>;
}

const DAY = 86_400_000;
const MONTHS = "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec".split(",");
/** Marks that would cover one another stand so many pixels apart, up to four above and four below. */
const LANE = 6;
const LANES = [0, 1, -1, 2, -2, 3, -3, 4, -4];

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
export const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/**
 * The stretch that holds most of what is dated: from the month before which 45 % of the claims lie, on either clock, to
 * the end of the last month; half a year at least. Null where nothing is dated.
 */
export function fullStretch(
  so: readonly { month: string; claims: number }[],
  said: readonly { month: string; claims: number }[],
  all: boolean,
): Days | null {
  const starts = [so, said].flatMap((months) => month(months, all ? 0 : 0.45) ?? []);
  const ends = [so, said].flatMap((months) => months.at(-1)?.month ?? []).sort();
  const [first, last] = [starts.sort()[0], ends.at(-1)];
  if (first === undefined || last === undefined) return null;
  const to = shiftMonths(last, 1);
  const from = [`${first}-01`, shiftMonths(last, -6)].sort()[0] ?? `${first}-01`;
  return { from, to };
}

function month(months: readonly { month: string; claims: number }[], share: number): string | undefined {
  const total = months.reduce((sum, one) => sum + one.claims, 0);
  let before = 0;
  return months.find(({ claims }) => {
    before += claims;
    return before > total * share;
  })?.month;
}

/** The first day of the month so many months on. */
function shiftMonths(text: string, by: number): string {
  const [year = 0, number = 1] = text.split("-").map(Number);
  return dayOf(Date.UTC(year, number - 1 + by, 1));
}

function scales(frame: Frame, so: Days, said: Days) {
  const across = scaleUtc([time(so.from), time(so.to)], [0, frame.width]);
  const up = scaleUtc([time(said.from), time(said.to)], [frame.height, 0]);
  return { across, up };
}

/** Everything on two clocks within a frame: across when it was so, upwards when it was first said. */
export function plotTime(things: readonly Timed[], frame: Frame, so: Days, said: Days): TimePlot {
  const { across, up } = scales(frame, so, said);
  const elsewhere: Record<Why, string[]> = { undated: [], unsaid: [], outside: [] };
  const marks = new Map<string, Mark & { ids: string[] }>();
  for (const thing of things) {
    const why = placeless(thing, so, said);
    if (why) elsewhere[why].push(thing.id);
    else
      add(
        marks,
        thing,
        (day) => across(day),
        (day) => up(day),
        frame,
      );
  }
  const both = { from: Math.max(time(so.from), time(said.from)), to: Math.min(time(so.to), time(said.to)) };
  return {
    marks: apart([...marks.values()], frame),
    across: ticks(across, Math.max(2, Math.floor(frame.width / 62))),
    up: ticks(up, Math.max(2, Math.floor(frame.height / 44))),
    diagonal: { x1: across(both.from), y1: up(both.from), x2: across(both.to), y2: up(both.to) },
    elsewhere,
  };
}

function placeless({ valid, said }: Timed, soDays: Days, saidDays: Days): Why | null {
  if (!valid) return "undated";
  const first = said?.from ?? said?.to;
  if (!first) return "unsaid";
  const inside =
    (valid.from ?? "0000") <= soDays.to &&
    (valid.to ?? "9999") >= soDays.from &&
    first >= saidDays.from &&
    first <= saidDays.to;
  return inside ? null : "outside";
}

function add(
  marks: Map<string, Mark & { ids: string[] }>,
  { id, look, valid, said }: Timed,
  across: (at: number) => number,
  up: (at: number) => number,
  frame: Frame,
): void {
  const first = said?.from ?? said?.to;
  if (!valid || !said || !first) return;
  const later = said.to === null;
  const key = [look, valid.edtf, first, later].join("|");
  const known = marks.get(key);
  if (known) return void known.ids.push(id);
  const x1 = valid.from === null ? 0 : across(time(valid.from));
  const x2 = valid.to === null ? frame.width : across(time(valid.to) + DAY);
  marks.set(key, {
    ids: [id],
    x1: Math.max(0, x1),
    x2: Math.min(frame.width, x2),
    y: up(time(first)),
    start: valid.from === null ? "open" : x1 < 0 ? "cut" : "there",
    end: valid.to === null ? "open" : x2 > frame.width ? "cut" : "there",
    vague: valid.approximate || valid.uncertain || within(valid),
    saidLater: later,
  });
}

/** A month or a year that is no interval: it was so on some day of it. */
function within({ edtf, from, to }: Stretch): boolean {
  return edtf !== null && !edtf.includes("/") && from !== to;
}

/** Moves marks that cover one another apart, upwards and downwards in turn, as far as there is room. */
function apart(marks: readonly Mark[], { height }: Frame): Mark[] {
  const placed: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => b.y - a.y || a.x1 - b.x1)) {
    const free = LANES.map((lane) => Math.min(height - 3, Math.max(3, mark.y - lane * LANE))).find((y) =>
      placed.every((p) => Math.abs(p.y - y) >= LANE || p.x2 + 6 < mark.x1 || p.x1 - 6 > mark.x2),
    );
    placed.push({ ...mark, y: free ?? mark.y });
  }
  return placed;
}

function ticks(scale: ReturnType<typeof scales>["across"], count: number): Tick[] {
  const dates = scale.ticks(count);
  return dates.map((date, i) => {
    const year = String(date.getUTCFullYear());
    const before = dates[i - 1];
    const starts = before === undefined || before.getUTCFullYear() !== date.getUTCFullYear();
    const yearly = date.getUTCMonth() === 0 && dates.every((d) => d.getUTCMonth() === 0);
    const daily = dates.some((d) => d.getUTCDate() !== 1);
    const name = `${daily ? `${date.getUTCDate()} ` : ""}${MONTHS[date.getUTCMonth()]}`;
    return { at: scale(date), label: yearly ? year : name, year: starts && !yearly ? year : null };
  });
}

/** The days between two places of the plot, either way round. */
export function daysBetween(a: number, b: number, size: number, days: Days, upwards: boolean): Days {
  const whole = time(days.to) - time(days.from);
  const at = (px: number) => {
    const share = Math.min(1, Math.max(0, upwards ? 1 - px / size : px / size));
    return dayOf(time(days.from) + share * whole);
  };
  const [from = "", to = ""] = [at(a), at(b)].sort();
  return { from, to };
}
