/**
 * A step is one act of exploring. A view is nothing but a list of them (see `view.ts`), so undo, the link to a view
 * and the method note all come from one list. Steps name things by their full ids and hold whatever a later reader
 * needs to see the same view, so that replaying them asks nothing of chance.
 */
export type ClaimKind = "FACT" | "LAW" | "CLASSIFICATION" | "CALL";
export type Certainty = "FLAT" | "REPORTED" | "ESTIMATE" | "PROBABLE" | "POSSIBLE" | "OPINION";
export type Stance = "ASSERTS" | "REPORTS" | "DENIES" | "DOUBTS";
export type Direction = "OUT" | "IN";
/** What the argument map makes of a claim. */
export type Label = "ESTABLISHED" | "NOT_ESTABLISHED" | "OPEN";

/** What the filter bar can ask: the part of the API's `ClaimFilter` that a reader sets by hand. */
export interface ViewFilter {
  text?: string;
  kinds?: ClaimKind[];
  entityKinds?: string[];
  predicates?: string[];
  documents?: string[];
  speakers?: string[];
  withoutSpeakers?: string[];
  stances?: Stance[];
  certainties?: Certainty[];
  minOrigins?: number;
  maxOrigins?: number;
  disputed?: boolean;
  /** Under `profile`, or the usual one. */
  labels?: Label[];
  profile?: string;
  /** When it was so, when it was said, by when it had been said: EDTF. */
  validDuring?: string;
  saidDuring?: string;
  knownBy?: string;
  /** What has no such time passes too. */
  orUndated?: boolean;
}

export type FilterKey = keyof ViewFilter;
/** What a filter step changes; null takes a filter away. */
export type FilterPatch = { [K in FilterKey]?: NonNullable<ViewFilter[K]> | null };

/** The colours that a rule may give; which they are is the theme's. */
export const COLOURS = [1, 2, 3, 4, 5, 6] as const;
export type Colour = (typeof COLOURS)[number];

export interface OpenStep {
  do: "open";
  /** Always drawn. */
  entities: string[];
  /** Just the edges of these claims, until the view is widened. */
  claims: string[];
  /** The finding whose view this is. */
  finding?: string;
  /** How far it grows from `entities`. */
  hops: number;
  /** Up to how many entities it grows. */
  limit: number;
}

export interface ExpandStep {
  do: "expand";
  entity: string;
  predicate?: string;
  direction?: Direction;
  added: string[];
}

/** Relations that pass the rule are drawn in the colour; null takes the colour away. */
export interface ColourStep {
  do: "colour";
  colour: Colour;
  rule: ViewFilter | null;
  /** The rule was the filter, which is taken away: everything is seen again. */
  instead?: true;
  /** The colour that the rule had: one that has a rule takes it in turn. */
  from?: Colour;
}

export type Step =
  | OpenStep
  | ExpandStep
  | { do: "collapse"; entity: string; removed: string[] }
  | { do: "hide"; ids: string[] }
  | { do: "show"; ids: string[] }
  | { do: "add"; ids: string[] }
  /** Ends the restriction to a finding's claims: every relation among `ids` is drawn. */
  | { do: "widen"; ids: string[] }
  | { do: "filter"; set: FilterPatch }
  | { do: "limit"; limit: number }
  | ColourStep
  | { do: "pin"; id: string; x: number; y: number }
  | { do: "unpin"; id: string };

/** How many entities a view grows to when nothing else was asked. */
export const OPENING_LIMIT = 38;
/** How far a view grows from what it was opened on. */
export const OPENING_HOPS = 2;
/** How many are added at a time. */
export const AT_A_TIME = 10;

/** Opens entities with what is around them: what a link from a list or from the search does. */
export function openEntities(entities: string[], hops = OPENING_HOPS, limit = OPENING_LIMIT): OpenStep {
  return { do: "open", entities, claims: [], hops, limit };
}

/** Opens just what shows a finding. */
export function openFinding(finding: string, entities: string[], claims: string[]): OpenStep {
  return { do: "open", entities, claims, finding, hops: claims.length > 0 ? 0 : 1, limit: OPENING_LIMIT };
}
