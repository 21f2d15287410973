/**
 * A view is a fold over steps: `fold(base, steps)` is pure, so undo is dropping the last step, jumping is folding fewer,
 * and the link to a view is its list of steps. `arrange` then lays the fold over the answer of `subgraph`.
 */
import type { Colour, OpenStep, Step, ViewFilter } from "./steps.ts";

/** Why an entity is in the view. */
export type ComeFrom = { by: "open" } | { by: "growth" } | { by: "add" } | { by: "expand"; entity: string };

export interface View {
  /** The steps that were folded. */
  steps: readonly Step[];
  open: OpenStep;
  /** True while only the edges of the opened claims are drawn. */
  narrow: boolean;
  /** Entities that steps name, with why each came; what the opening grew by itself is known only with the answer. */
  named: ReadonlyMap<string, ComeFrom>;
  hidden: ReadonlySet<string>;
  collapsed: ReadonlySet<string>;
  /** Which entities were expanded, with what each brought and is still there. */
  expanded: ReadonlyMap<string, readonly string[]>;
  pins: ReadonlyMap<string, { x: number; y: number }>;
  filter: Readonly<ViewFilter>;
  /** Rules by their colour, in the order they were given: where two meet, the later one shows. */
  colours: ReadonlyMap<Colour, Readonly<ViewFilter>>;
  /** Up to how many the opening may grow. */
  limit: number;
}

interface Draft {
  open: OpenStep;
  narrow: boolean;
  named: Map<string, ComeFrom>;
  hidden: Set<string>;
  collapsed: Set<string>;
  expanded: Map<string, string[]>;
  pins: Map<string, { x: number; y: number }>;
  filter: ViewFilter;
  colours: Map<Colour, ViewFilter>;
  limit: number;
}

function opened(step: OpenStep): Draft {
  return {
    open: step,
    narrow: step.claims.length > 0,
    named: new Map(step.entities.map((id) => [id, { by: "open" }])),
    hidden: new Set(),
    collapsed: new Set(),
    expanded: new Map(),
    pins: new Map(),
    filter: {},
    colours: new Map(),
    limit: step.limit,
  };
}

function bring(view: Draft, ids: readonly string[], why: ComeFrom): void {
  for (const id of ids) {
    if (!view.named.has(id)) view.named.set(id, why);
    view.hidden.delete(id);
    view.collapsed.delete(id);
  }
}

function takeBack(view: Draft, entity: string, removed: readonly string[]): void {
  for (const id of removed) {
    view.named.delete(id);
    view.collapsed.add(id);
    view.pins.delete(id);
  }
  view.expanded.delete(entity);
}

function narrowBy(view: Draft, set: Extract<Step, { do: "filter" }>["set"]): void {
  const next: Record<string, unknown> = { ...view.filter };
  for (const [key, value] of Object.entries(set)) {
    if (value === null) delete next[key];
    else next[key] = value;
  }
  view.filter = next as ViewFilter;
}

type Acts = { [K in Step["do"]]: (view: Draft, step: Extract<Step, { do: K }>) => void };

const acts: Acts = {
  open: (view, step) => Object.assign(view, opened(step)),
  expand: (view, step) => {
    bring(view, step.added, { by: "expand", entity: step.entity });
    view.expanded.set(step.entity, [...(view.expanded.get(step.entity) ?? []), ...step.added]);
  },
  collapse: (view, step) => takeBack(view, step.entity, step.removed),
  hide: (view, step) => {
    for (const id of step.ids) view.hidden.add(id);
  },
  show: (view, step) => {
    for (const id of step.ids) view.hidden.delete(id);
  },
  add: (view, step) => bring(view, step.ids, { by: "add" }),
  widen: (view, step) => {
    view.narrow = false;
    bring(view, step.ids, { by: "open" });
  },
  filter: (view, step) => narrowBy(view, step.set),
  limit: (view, step) => {
    view.limit = step.limit;
  },
  colour: (view, { colour, rule, instead, from }) => {
    if (instead) view.filter = {};
    if (from !== undefined && view.colours.has(from)) {
      const turned = new Map([
        [from, colour],
        [colour, from],
      ]);
      view.colours = new Map([...view.colours].map(([one, its]) => [turned.get(one) ?? one, its]));
      return;
    }
    view.colours.delete(colour);
    if (rule !== null) view.colours.set(colour, rule);
  },
  pin: (view, step) => {
    view.pins.set(step.id, { x: step.x, y: step.y });
  },
  unpin: (view, step) => {
    view.pins.delete(step.id);
  },
};

/** Steps to a view. `base` is what is open when no step opens anything: the case's start. */
export function fold(base: OpenStep, steps: readonly Step[]): View {
  const view = opened(base);
  for (const step of steps) (acts[step.do] as (view: Draft, step: Step) => void)(view, step);
  return { ...view, steps };
}

/** The input of `subgraph` that draws a view. */
export interface ViewInput {
  entities: string[];
  expand?: string[];
  claims?: string[];
  hops: number;
  limit: number;
  filter?: ViewFilter;
}

/** What the server will draw at most, whatever is asked. */
export const MOST = 500;

/** The one operation behind canvas and outline. */
export function subgraphInput(view: View): ViewInput {
  const entities = [...view.named.keys()];
  const filter = Object.keys(view.filter).length > 0 ? { filter: { ...view.filter } } : {};
  if (view.narrow) return { entities, claims: view.open.claims, hops: 0, limit: MOST, ...filter };
  const later = entities.length - view.open.entities.length;
  const limit = Math.min(MOST, Math.max(entities.length, view.limit + later));
  if (view.open.hops === 0) return { entities, hops: 0, limit: Math.max(limit, 1), ...filter };
  return { entities, expand: view.open.entities, hops: view.open.hops, limit, ...filter };
}

/** Whether any filter is set. */
export function isFiltered(view: View): boolean {
  return Object.keys(view.filter).length > 0;
}
