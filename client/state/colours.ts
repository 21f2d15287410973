/** Colours by rule: which drawn relations pass which rule, as the server answers it; a rule means what a filter means. */
import { useMemo } from "react";
import { COLOURED } from "../api/documents/explore.ts";
import type { ResultOf } from "../api/graphql.ts";
import { useAsk } from "./ask.ts";
import { take } from "./exploring.ts";
import { apiFilter } from "./filters.ts";
import type { ViewGraph } from "./graph.ts";
import type { Colour, ViewFilter } from "./steps.ts";
import { MOST, type View } from "./view.ts";

export interface Rule {
  readonly colour: Colour;
  readonly rule: Readonly<ViewFilter>;
  /** Drawn relations that show the colour; a relation shows that of the last rule that it passes. */
  readonly count: number;
}

export interface Colours {
  /** In the order they were given. */
  readonly rules: readonly Rule[];
  /** The colour of each drawn relation that has one. */
  readonly of: ReadonlyMap<string, Colour>;
}

const NONE: ViewFilter = {};
const NOBODY: readonly string[] = [];

/** One operation answers all six colours; those without a rule are left out of it. */
function asking(caseId: string, view: View, graph: ViewGraph | null) {
  const entities = graph?.nodes.map((node) => node.id) ?? NOBODY;
  const input = (colour: Colour) => ({
    ...{ entities: [...entities], hops: 0, limit: MOST },
    filter: apiFilter(view.colours.get(colour) ?? NONE),
  });
  const on = (colour: Colour) => view.colours.has(colour);
  return {
    case: caseId,
    ...{ a: input(1), b: input(2), c: input(3), d: input(4), e: input(5), f: input(6) },
    ...{ onA: on(1), onB: on(2), onC: on(3), onD: on(4), onE: on(5), onF: on(6) },
  };
}

export function useColours(caseId: string, view: View, graph: ViewGraph | null): Colours {
  const variables = useMemo(() => asking(caseId, view, graph), [caseId, view, graph]);
  const pause = view.colours.size === 0 || !graph || graph.nodes.length === 0;
  const { data } = useAsk("colours", COLOURED, variables, { pause });
  return useMemo(() => coloursOf(view, graph, pause ? undefined : data), [view, graph, pause, data]);
}

const ALIASES = ["a", "b", "c", "d", "e", "f"] as const;

function coloursOf(
  view: View,
  graph: ViewGraph | null,
  data: ResultOf<typeof COLOURED> | undefined,
): Colours {
  const drawn = new Set(graph?.edges.map(({ id }) => id) ?? NOBODY);
  const of = new Map<string, Colour>();
  for (const colour of view.colours.keys())
    for (const { id } of data?.[ALIASES[colour - 1] ?? "a"]?.edges ?? [])
      if (drawn.has(id)) of.set(id, colour);
  const shown = [...of.values()];
  const rules = [...view.colours].map(([colour, rule]) => ({
    ...{ colour, rule, count: shown.filter((one) => one === colour).length },
  }));
  return { rules, of };
}

/** What the filter lets pass is drawn in a colour, and the filter is taken away: everything is seen again. */
export function colourInstead(view: View, colour: Colour): void {
  take({ do: "colour", colour, rule: { ...view.filter }, instead: true });
}

/** A rule takes another colour; the rule that has it takes this one’s. */
export function recolour({ colour: from, rule }: Pick<Rule, "colour" | "rule">, colour: Colour): void {
  if (colour !== from) take({ do: "colour", colour, rule: { ...rule }, from });
}

export function takeColourAway(colour: Colour): void {
  take({ do: "colour", colour, rule: null });
}
