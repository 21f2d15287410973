/** What a view is put together from: its graph, the names it is told in, where everything stands. */
import { useCallback, useEffect, useMemo, useRef } from "react";
import { GROUND, NAMES, VIEW } from "../api/documents/explore.ts";
import { FINDINGS } from "../api/documents/findings.ts";
import type { ResultOf } from "../api/graphql.ts";
import { announce, announceBesides, announceNext } from "./announce.ts";
import { type Answer, useAsk } from "./ask.ts";
import { withApiFilter } from "./expanding.ts";
import { setViewParam } from "./exploring.ts";
import { arrange, type ViewGraph } from "./graph.ts";
import { remember, useKnown } from "./known.ts";
import { decodePlaces, encodePlaces, type Place } from "./placecode.ts";
import { spokenOf } from "./spoken.ts";
import type { Step } from "./steps.ts";
import type { Names } from "./stepwords.ts";
import { subgraphInput, type View } from "./view.ts";
import { plural, selectionWords } from "./viewwords.ts";

export type Ground = ResultOf<typeof GROUND>;

export function useGround(caseId: string): Answer<Ground> {
  return useAsk("ground", GROUND, { case: caseId });
}

export function useGraph(caseId: string, view: View, pause: boolean) {
  const input = useMemo(() => withApiFilter(subgraphInput(view)), [view]);
  const answer = useAsk("canvas", VIEW, { case: caseId, input }, { pause });
  const kept = useRef<ViewGraph | null>(null);
  const graph = useMemo(() => {
    if (answer.data && !answer.fetching) kept.current = arrange(view, answer.data.subgraph);
    return kept.current;
  }, [answer.data, answer.fetching, view]);
  useEffect(() => {
    if (graph) remember(graph.nodes.map(({ id, label, kind }) => ({ id, name: label, kind })));
  }, [graph]);
  return { input, answer, graph };
}

/** Names for steps: what the view draws, what it once drew, and what only the link speaks of. */
export function useNames(
  ground: Ground | undefined,
  steps: readonly Step[],
  caseId: string,
  /** Whether to ask for names yet: what is about to be drawn brings many along. */
  ready: boolean,
) {
  const known = useKnown((state) => state.names);
  const spoken = useMemo(() => spokenOf(steps), [steps]);
  const missing = useMemo(() => spoken.filter((id) => !known.has(id)).slice(0, 300), [spoken, known]);
  const asked = useAsk("names", NAMES, { ids: missing }, { pause: missing.length === 0 || !ready });
  const told = asked.data && !asked.fetching ? asked.data.nodes : undefined;
  useEffect(() => {
    remember((told ?? []).flatMap((node) => (node && "name" in node ? [node] : [])));
  }, [told]);
  const unknown = useMemo(() => {
    const found = new Set((told ?? []).flatMap((node) => (node ? [node.id] : [])));
    return told ? missing.filter((id) => !found.has(id)) : [];
  }, [told, missing]);
  const speaksOfFinding = steps.some((step) => step.do === "open" && step.finding !== undefined);
  const findings = useAsk("findings", FINDINGS, { case: caseId }, { pause: !speaksOfFinding });
  const names = useMemo((): Names => {
    const awaited = new Set(told ? [] : missing);
    const predicates = new Map((ground?.vocabulary.predicates ?? []).map((p) => [p.name, p]));
    const documents = new Map((ground?.case?.documents ?? []).map((d) => [d.id, `document ${d.letter}`]));
    return {
      name: (id) => documents.get(id) ?? known.get(id)?.name ?? (awaited.has(id) ? "…" : undefined),
      phrase: (predicate, direction) => {
        const found = predicates.get(predicate);
        return (
          (direction === "OUT" ? found?.phrase : found?.inverse) ??
          predicate.toLowerCase().replaceAll("_", " ")
        );
      },
      kind: (kind) => kind,
      finding: (id) => findings.data?.findings.find((finding) => finding.id === id)?.title,
    };
  }, [ground, known, findings.data, told, missing]);
  return { names, unknown };
}

/**
 * Places by memory, by the link, by the kept view and by hand; a new opening starts a new memory.
 *
 * @param from `at` of the link, and the places that the kept view has which the link names
 */
export function usePlaces(
  view: View,
  graph: ViewGraph | null,
  from: { readonly at: string | undefined; readonly kept: ReadonlyMap<string, Place> },
  hasSteps: boolean,
) {
  const { at, kept } = from;
  const opening = JSON.stringify(view.open);
  const memory = useRef({ opening, at, places: new Map<string, Place>() });
  if (memory.current.opening !== opening) memory.current = { opening, at, places: new Map() };
  const places = useMemo(() => {
    const { at: linked, places: out } = memory.current;
    const ids = graph?.nodes.map((node) => node.id) ?? [];
    const fromLink = linked === undefined ? new Map<string, Place>() : decodePlaces(linked, ids);
    for (const [id, place] of [...fromLink, ...kept]) if (!out.has(id)) out.set(id, place);
    for (const [id, { x, y }] of view.pins) out.set(id, { side: out.get(id)?.side ?? "b", x, y });
    return new Map(out);
  }, [graph, view, kept]);
  const placed = useCallback(
    (now: ReadonlyMap<string, Place>, settled: boolean) => {
      if (!settled) return;
      for (const [id, place] of now) memory.current.places.set(id, place);
      setViewParam("at", hasSteps ? encodePlaces(now) || null : null);
    },
    [hasSteps],
  );
  const placesNow = useCallback((): ReadonlyMap<string, Place> => memory.current.places, []);
  return { places, placed, placesNow };
}

/**
 * Says what is selected, and what changed in the view, to those who do not see it.
 *
 * @param steps the view as the address has it: where another graph answers the same steps, others have changed the case
 */
export function useAnnouncements(
  graph: ViewGraph | null,
  selection: string | null,
  steps: string | undefined,
): void {
  const saidOf = useRef<{ readonly steps: string | undefined } | null>(null);
  const latest = useRef(graph);
  useEffect(() => {
    latest.current = graph;
  });
  useEffect(() => {
    if (selection !== null && latest.current) announce(selectionWords(latest.current, selection));
  }, [selection]);
  const size = graph ? `${graph.nodes.length} ${graph.edges.length} ${graph.omitted.nodes}` : "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: steps that leave the size as it is say nothing of it.
  useEffect(() => {
    if (size === "") return;
    const [nodes, edges, more] = size.split(" ").map(Number) as [number, number, number];
    const rest = more > 0 ? `, ${more} more not shown` : "";
    const say = saidOf.current && saidOf.current.steps === steps ? announceBesides : announceNext;
    saidOf.current = { steps };
    say(`${plural(nodes, "entity", "entities")}, ${plural(edges, "relation", "relations")}${rest}`);
  }, [size]);
}
