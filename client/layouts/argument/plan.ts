/** What the tidy tree of an argument map is given and what it gives back. Plain data, like every layout. */

export interface MapStatement {
  readonly id: string;
  /** How high its box is, in whole pixels. */
  readonly h: number;
  /** Its arguments are not drawn: it stands as a leaf. */
  readonly folded?: boolean;
}

export interface MapArgument {
  readonly id: string;
  readonly premises: readonly string[];
  /** Exceptions, and whatever else takes its force. */
  readonly undercutters: readonly string[];
  readonly conclusion: string;
  /** Its premises carry it together: they join before the arrow. */
  readonly linked: boolean;
  /** How much room its words need under the knot. */
  readonly words: number;
}

/** Statements that exclude one another. */
export type MapIssue = readonly string[];

export interface MapPlan {
  readonly statements: readonly MapStatement[];
  readonly arguments: readonly MapArgument[];
  readonly issues: readonly MapIssue[];
  /** What the map is about, from top to bottom at its right. */
  readonly goals: readonly string[];
}

/**
 * How a statement stands on the map: in its own box; `again` where it is drawn already and used once more; `back`
 * where it would rest on itself, which closes a loop.
 */
export type Standing = "box" | "again" | "back";

export interface PlacedStatement {
  /** The statement's id for its own box; with the argument's before it for a further use. */
  readonly key: string;
  readonly id: string;
  readonly as: Standing;
  /** Middle of the box. */
  readonly x: number;
  readonly y: number;
  readonly h: number;
  /** Columns from the right, goals in 0. */
  readonly column: number;
  /** The position that it excludes and under which it stands; null elsewhere. */
  readonly rivalOf: string | null;
}

export interface PlacedUndercut {
  readonly key: string;
  /** Where it meets the arrow. */
  readonly x: number;
  readonly y: number;
  /** The box stands above the arrow, or below it. */
  readonly above: boolean;
}

export interface PlacedArgument {
  readonly id: string;
  /** Middle of the knot. */
  readonly x: number;
  readonly y: number;
  /** Where linked premises meet; null where each goes its own way. */
  readonly join: { readonly x: number; readonly y: number } | null;
  /** Where the arrow leaves the column and turns to its conclusion. */
  readonly exit: { readonly x: number; readonly y: number };
  /** How far from the middle of the conclusion's box the arrow ends. */
  readonly lands: number;
  readonly premises: readonly string[];
  readonly undercuts: readonly PlacedUndercut[];
}

/** A way from a statement back to itself: `ids` rest one on the next, and the last on the first. */
export interface MapLoop {
  readonly name: string;
  readonly ids: readonly string[];
  /** The box that would have to be drawn again. */
  readonly key: string;
}

export interface MapLayout {
  readonly statements: readonly PlacedStatement[];
  readonly arguments: readonly PlacedArgument[];
  readonly loops: readonly MapLoop[];
  readonly box: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** Figures of the grammar, in pixels of the map. */
export const BOX_W = 216;
/** From column to column: a box and the air in which lines turn. */
export const STEP = 268;
export const KNOT_R = 15;
export const AGAIN_H = 30;
