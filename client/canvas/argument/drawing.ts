/** A laid out argument map as Cytoscape's elements. Lines are its own edges; points at which they meet are tiny nodes. */
import { BOX_W, KNOT_R, type MapLayout, type PlacedArgument } from "../../layouts/argument/plan.ts";
import type { Label, MapModel, Outcome } from "../../state/argument/model.ts";
import type { BoxWords, KnotWords } from "./boxes.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface BoxData extends Point {
  readonly id: string;
  readonly kind: "box";
  readonly of: string;
  readonly w: number;
  readonly h: number;
  readonly label: Label;
  readonly as: "box" | "again" | "back";
  readonly look: "plain" | "law" | "exception";
  readonly words: BoxWords;
  /** Arguments that are folded away. */
  readonly folded: number;
  readonly loop: string | null;
  readonly whatIf: string | null;
}

export interface KnotData extends Point {
  readonly id: string;
  readonly kind: "knot";
  readonly name: string;
  readonly words: KnotWords;
  readonly against: boolean;
  readonly outcome: Outcome;
  readonly whatIf: string | null;
}

export interface PointData extends Point {
  readonly id: string;
  readonly kind: "point";
}

export type NodeDrawing = BoxData | KnotData | PointData;

export type LineKind = "premise" | "arrow" | "undercut" | "exclude" | "back";

export interface LineData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly line: LineKind;
  readonly width: number;
  readonly against: boolean;
  readonly head: boolean;
  /** Of an undercut: the label of what undercuts. */
  readonly label: Label | null;
  /** Control points of a curve, as Cytoscape takes them. */
  readonly distances?: readonly number[];
  readonly weights?: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly words: string | null;
}

export interface Drawing {
  readonly nodes: readonly NodeDrawing[];
  readonly lines: readonly LineData[];
}

/** What the drawing must know of the map besides its layout. */
export interface Inks {
  readonly model: MapModel;
  readonly words: ReadonlyMap<string, BoxWords>;
  readonly knots: ReadonlyMap<string, string>;
  readonly knotWords: (id: string, against: boolean) => KnotWords;
  readonly strength: (id: string) => number;
  /** What a what-if does to a statement or an argument, in a word. */
  readonly whatIf: (id: string) => string | null;
}

const NONE: BoxWords = { whole: "", title: [], meta: "", bearing: false, h: 0 };
/** Width says strength, from none to conclusive. */
const WIDTHS = [1, 1.3, 2.4, 3.6, 4.8] as const;

export function drawingOf(layout: MapLayout, inks: Inks): Drawing {
  const against = rivalsIn(layout, inks.model);
  const at = new Map(layout.statements.map((box) => [box.key, box]));
  const drawn = new Set(layout.arguments.map(({ id }) => id));
  const exceptions = new Set([...inks.model.arguments.values()].flatMap((a) => a.undercutters));
  const nodes: NodeDrawing[] = layout.statements.map((box) => boxOf(box, layout, inks, drawn, exceptions));
  const lines: LineData[] = [];
  for (const argument of layout.arguments) {
    const con = against.has(inks.model.arguments.get(argument.id)?.conclusion ?? "");
    nodes.push(...knotAndPoints(argument, con, inks));
    lines.push(...linesOf(argument, con, inks, at));
  }
  for (const { key, rivalOf, x, y, h } of layout.statements) {
    const other = rivalOf === null ? undefined : at.get(rivalOf);
    if (!other) continue;
    const ends = { from: `0px ${other.h / 2}px`, to: `0px ${-h / 2}px` };
    const far = Math.abs(x - other.x) < 1 && y - other.y - (h + other.h) / 2 > 60;
    lines.push({
      ...line(`excludes ${key}`, other.key, key, "exclude"),
      ...ends,
      words: far ? "exclude one another" : null,
    });
  }
  return { nodes, lines: [...lines, ...waysBack(layout, at)] };
}

/** Statements that stand under the position that they exclude: their arguments speak against it. */
function rivalsIn(layout: MapLayout, model: MapModel): ReadonlySet<string> {
  const ids = layout.statements.filter(({ rivalOf }) => rivalOf !== null).map(({ id }) => id);
  return new Set(ids.filter((id) => model.statements.has(id)));
}

function boxOf(
  { key, id, as, x, y, h }: MapLayout["statements"][number],
  layout: MapLayout,
  { model, words, whatIf }: Inks,
  drawn: ReadonlySet<string>,
  exceptions: ReadonlySet<string>,
): BoxData {
  const statement = model.statements.get(id);
  const args = model.concluding.get(id) ?? [];
  return {
    id: key,
    kind: "box",
    of: id,
    x,
    y,
    w: BOX_W,
    h,
    label: statement?.label ?? "OPEN",
    as,
    look: exceptions.has(id) ? "exception" : statement?.kind === "LAW" ? "law" : "plain",
    words: words.get(id) ?? NONE,
    folded: as === "box" ? args.filter((a) => !drawn.has(a.id)).length : 0,
    loop: layout.loops.find((loop) => loop.key === key)?.name ?? null,
    whatIf: whatIf(id),
  };
}

function knotAndPoints({ id, x, y, join, exit, undercuts }: PlacedArgument, against: boolean, inks: Inks) {
  const outcome = inks.model.arguments.get(id)?.outcome ?? "WAITS";
  const knot: KnotData = {
    id,
    kind: "knot",
    x,
    y,
    name: inks.knots.get(id) ?? "",
    words: inks.knotWords(id, against),
    against,
    outcome,
    whatIf: inks.whatIf(id),
  };
  const points: PointData[] = [
    { id: `${id} exit`, kind: "point", ...exit },
    ...(join ? [{ id: `${id} join`, kind: "point" as const, ...join }] : []),
    ...undercuts.map((one, i) => ({ id: `${id} under ${i}`, kind: "point" as const, x: one.x, y: one.y })),
  ];
  return [knot, ...points];
}

function line(id: string, source: string, target: string, kind: LineKind): LineData {
  const rest = {
    width: 1.4,
    against: false,
    head: false,
    label: null,
    from: "0px 0px",
    to: "0px 0px",
    words: null,
  };
  return { id, source, target, line: kind, ...rest };
}

function linesOf(
  { id, x, y, join, exit, lands, premises, undercuts }: PlacedArgument,
  against: boolean,
  { model, strength }: Inks,
  at: ReadonlyMap<string, MapLayout["statements"][number]>,
): LineData[] {
  const conclusion = at.get(model.arguments.get(id)?.conclusion ?? "");
  const width = WIDTHS[strength(id)] ?? WIDTHS[2];
  const look = { width, against };
  const meet = join ?? { x: x - KNOT_R, y };
  const lines = premises.flatMap((key): LineData[] => {
    const box = at.get(key);
    if (!box) return [];
    const start = { x: box.x + BOX_W / 2, y: box.y };
    const ends = { from: `${BOX_W / 2}px 0px`, to: join ? "0px 0px" : `${-KNOT_R}px 0px` };
    const target = join ? `${id} join` : id;
    return [{ ...line(`${id} from ${key}`, key, target, "premise"), ...look, ...ends, ...bend(start, meet) }];
  });
  if (join)
    lines.push({ ...line(`${id} joined`, `${id} join`, id, "premise"), ...look, to: `${-KNOT_R}px 0px` });
  lines.push({ ...line(`${id} out`, id, `${id} exit`, "arrow"), ...look, from: `${KNOT_R}px 0px` });
  if (conclusion) {
    const end = { x: conclusion.x - BOX_W / 2, y: conclusion.y + lands };
    const to = `${-BOX_W / 2}px ${lands}px`;
    lines.push({
      ...line(`${id} to`, `${id} exit`, conclusion.key, "arrow"),
      ...look,
      head: true,
      to,
      ...bend(exit, end),
    });
  }
  undercuts.forEach(({ key, x: meets, above }, i) => {
    const box = at.get(key);
    if (!box) return;
    const label = model.statements.get(box.id)?.label ?? "OPEN";
    const from = `${meets - box.x}px ${(above ? 1 : -1) * (box.h / 2)}px`;
    const to = `0px ${above ? -GAP : GAP}px`;
    lines.push({ ...line(`${id} undercut ${i}`, key, `${id} under ${i}`, "undercut"), label, from, to });
  });
  return lines;
}

/** An undercut's line ends in bars on both sides of the arrow: so far from it. */
export const GAP = 6;

/** A loop goes back from the box that is there already to the place where it is used again. */
function waysBack(layout: MapLayout, at: ReadonlyMap<string, MapLayout["statements"][number]>): LineData[] {
  return layout.loops.flatMap(({ name, ids, key }): LineData[] => {
    const [box, use] = [at.get(ids[0] ?? ""), at.get(key)];
    if (!box || !use) return [];
    const [start, end] = [
      { x: box.x, y: box.y + box.h / 2 },
      { x: use.x, y: use.y + use.h / 2 },
    ];
    const low = Math.max(start.y, end.y) + 46;
    return [
      {
        ...line(`back ${key}`, box.key, key, "back"),
        head: true,
        words: name,
        from: `0px ${box.h / 2}px`,
        to: `0px ${use.h / 2}px`,
        ...through(start, end, [
          { x: start.x, y: low },
          { x: end.x, y: low },
        ]),
      },
    ];
  });
}

/** An S from left to right: it leaves and arrives level. */
function bend(a: Point, b: Point) {
  if (Math.abs(a.y - b.y) < 1) return {};
  const middle = (a.x + b.x) / 2;
  return through(a, b, [
    { x: middle, y: a.y },
    { x: middle, y: b.y },
  ]);
}

/** Cytoscape measures control points along the line between the ends, and to its right. */
function through(a: Point, b: Point, points: readonly Point[]): { distances: number[]; weights: number[] } {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const round = (n: number) => Math.round(n * 1000) / 1000;
  return {
    distances: points.map((p) => round(((p.y - a.y) * dx - (p.x - a.x) * dy) / length)),
    weights: points.map((p) => round(((p.x - a.x) * dx + (p.y - a.y) * dy) / (length * length))),
  };
}
