import { memo, useDeferredValue, useMemo, useRef, useState } from "react";
import type { CanvasTools } from "./canvas/Canvas.tsx";
import css from "./panels/explore/ExploreFrame.module.css";
import { Fallen } from "./panels/explore/Fallen.tsx";
import { FilterBar } from "./panels/explore/FilterBar.tsx";
import { GraphqlDrawer } from "./panels/explore/GraphqlDrawer.tsx";
import { HoverWords } from "./panels/explore/HoverWords.tsx";
import { Inspector } from "./panels/explore/Inspector.tsx";
import { KeptStrip } from "./panels/explore/KeptStrip.tsx";
import { Legend } from "./panels/explore/Legend.tsx";
import { Outline } from "./panels/explore/Outline.tsx";
import { RelationTable } from "./panels/explore/RelationTable.tsx";
import { Rules } from "./panels/explore/Rules.tsx";
import { StageHead, type StageTools } from "./panels/explore/StageHead.tsx";
import { redoStep, Steps, undoStep } from "./panels/explore/Steps.tsx";
import { Drawing, FilteredAway, LinkNotice, TooLarge } from "./panels/explore/ViewStates.tsx";
import { Failed } from "./panels/frame/Failed.tsx";
import { UnknownCase } from "./panels/frame/UnknownCase.tsx";
import { copyHere } from "./state/copying.ts";
import { type ExploreRoute, type Explore as Model, useExplore } from "./state/explore.ts";
import { take } from "./state/exploring.ts";
import type { ViewGraph } from "./state/graph.ts";
import { isClaim } from "./state/inspect.ts";
import { useNoted } from "./state/keeping/notes.ts";
import { useKey } from "./state/keys.ts";
import { useMeasuresOpen } from "./state/metrics.ts";
import { navigate } from "./state/navigation.ts";
import { useTheme } from "./state/theme.ts";
import { useTitle } from "./state/title.ts";
import { plural } from "./state/viewwords.ts";
import { toPaths } from "./state/ways.ts";
import { cx } from "./ui/cx.ts";
import { later, useThere } from "./ui/later.tsx";
import { EmptyState } from "./ui/States.tsx";

// Cytoscape is half of the screen's weight: it is fetched beside the data, and the outline stands before it is there.
const canvas = later(() => import("./canvas/Canvas.tsx").then((m) => m.Canvas));
canvas.fetched().catch(() => {});

/**
 * The workspace: canvas, outline, inspector and steps of one view. Joined here because panels and canvas are strangers.
 *
 * @param beside it stands beside the text of a story: what there is to say of the view is said there
 */
export function Explore({ route, beside = false }: { route: ExploreRoute; beside?: boolean }) {
  const explore = useExplore(route);
  const title = explore.ground.data?.case?.title;
  useTitle(explore.kept.view?.title ?? "Explore", title);
  if (explore.ground.data && explore.ground.data.case === null)
    return <UnknownCase caseId={explore.caseId} />;
  const Heading = beside ? "h2" : "h1";
  return (
    <div className={css.screen}>
      <Heading className="sr" tabIndex={-1}>
        Explore {title}
      </Heading>
      {!beside && <FilterBar explore={explore} />}
      {!beside && <KeptStrip kept={explore.kept} />}
      <LinkNotice explore={explore} />
      <Work explore={explore} beside={beside} />
    </div>
  );
}

function Work({ explore, beside }: { explore: Model; beside: boolean }) {
  const { graph, answer, ground, view } = explore;
  if (!graph) {
    const failed = ground.failure ? ground : answer.failure ? answer : null;
    if (failed)
      return <Failed answer={failed} what="the network" safe="Your steps are kept in this address." />;
    const nothing = ground.data && view.open.entities.length === 0 && view.open.claims.length === 0;
    if (nothing) {
      return (
        <EmptyState title="This case names nothing to begin with">
          Search for an entity, or write <code className="mono">start:</code> in case.yaml.
        </EmptyState>
      );
    }
    return answer.slow || ground.slow ? <Drawing stop={answer.stop} /> : null;
  }
  return <Workspace explore={explore} graph={graph} beside={beside} />;
}

const noTools: StageTools = { fit: () => {}, zoomBy: () => {} };

interface WorkspaceProps {
  explore: Model;
  graph: ViewGraph;
  beside: boolean;
}

function Workspace({ explore, graph, beside }: WorkspaceProps) {
  const [graphql, setGraphql] = useState(false);
  const [outline, setOutline] = useState(false);
  const [inView, setInView] = useState(useMeasuresOpen()[0]);
  // The picture comes first: the same as text follows in the next moments.
  const later = useDeferredValue(true, false);
  const tools = useRef<CanvasTools | null>(null);
  const stage = useMemo(
    (): StageTools => ({
      fit: () => (tools.current ?? noTools).fit(),
      zoomBy: (f) => (tools.current ?? noTools).zoomBy(f),
    }),
    [],
  );
  useExploreKeys(explore, stage, graphql, setGraphql);
  const noted = useNoted(explore.caseId, graph);
  const empty = graph.nodes.length === 0;
  const counts = `${plural(graph.nodes.length, "node", "nodes")}, ${plural(graph.edges.length, "edge", "edges")}, ${graph.omitted.nodes} omitted`;
  return (
    <>
      {explore.answer.failure && (
        <Failed
          answer={explore.answer}
          what="the network"
          safe="The last answer stays below. Your steps are kept in this address."
        />
      )}
      <div
        className={cx(css.work, beside && css.told, beside && explore.selection !== null && css.inspected)}
      >
        <div className={cx(css.outlinePane, outline && css.shown)}>
          {later && <Outline explore={explore} graph={graph} noted={noted} />}
        </div>
        <section className={cx(css.stage, outline && css.behind)} aria-label="View">
          <StageHead
            explore={explore}
            graph={graph}
            tools={stage}
            graphql={graphql}
            onGraphql={() => setGraphql(!graphql)}
            outline={outline}
            onOutline={setOutline}
            onInView={() => {
              explore.select(null);
              setInView(true);
            }}
          />
          <Fallen explore={explore} graph={graph} />
          <TooLarge explore={explore} graph={graph} />
          <div className={css.canvas}>
            {empty ? (
              <FilteredAway explore={explore} />
            ) : explore.tab === "table" ? (
              <RelationTable explore={explore} graph={graph} />
            ) : (
              <Network explore={explore} graph={graph} noted={noted} tools={tools} />
            )}
          </div>
          <Rules explore={explore} />
          {graphql ? (
            <GraphqlDrawer summary={counts} onClose={() => setGraphql(false)} />
          ) : (
            explore.tab === "network" && !empty && <Legend graph={graph} noted={noted.size > 0} />
          )}
        </section>
        {(!beside || explore.selection !== null) && (
          <Inspector {...{ explore, graph, inView }} onInView={setInView} />
        )}
      </div>
      <Steps explore={explore} graph={graph} />
    </>
  );
}

interface NetworkProps {
  explore: Model;
  graph: ViewGraph;
  noted: ReadonlySet<string>;
  tools: { current: CanvasTools | null };
}

const Network = memo(function Network({ explore, graph, noted, tools }: NetworkProps) {
  const theme = useTheme((state) => state.theme);
  const names = explore.view.open.entities
    .map((id) => graph.nodes.find((node) => node.id === id)?.label)
    .filter(Boolean);
  const around = names.length > 0 ? ` around ${names.slice(0, 2).join(" and ")}` : "";
  const colours = explore.colours.of;
  const signs = useMemo(() => ({ noted, colours }), [noted, colours]);
  const label = `Network: ${plural(graph.nodes.length, "entity", "entities")}, ${plural(graph.edges.length, "relation", "relations")}${around}. The outline holds the same view as text.`;
  if (!useThere(canvas)) return <Drawing stop={() => {}} />;
  return (
    <canvas.Later
      graph={graph}
      opened={explore.view.open.entities}
      places={explore.places}
      signs={signs}
      selection={explore.selection}
      also={explore.also}
      focus={explore.focus}
      theme={theme}
      label={label}
      card={(id) => <HoverWords graph={graph} id={id} />}
      tools={tools}
      onSelect={explore.select}
      onSelectAlso={explore.selectAlso}
      onExpand={explore.expand}
      onPlace={(id, x, y) => take({ do: "pin", id, x, y })}
      onFocus={explore.setFocus}
      onPlaced={explore.placed}
    />
  );
});

/** What single keys act on: where the keyboard is, else what is selected. A relation stands for the entity it leads to. */
function targetOf(explore: Model): string | null {
  const id = explore.focus ?? explore.selection;
  if (id === null || !isClaim(id)) return id;
  return explore.graph?.edges.find((edge) => edge.id === id)?.to ?? null;
}

function useExploreKeys(
  explore: Model,
  stage: StageTools,
  graphql: boolean,
  setGraphql: (open: boolean) => void,
): void {
  const onTarget = (act: (id: string) => void) => () => {
    const id = targetOf(explore);
    if (id !== null) act(id);
  };
  useKey("undo", () => undoStep(explore));
  useKey("redo", () => redoStep(explore));
  useKey("copy-link", () => void copyHere());
  useKey("graphql", () => setGraphql(!graphql));
  useKey("expand", onTarget(explore.expand));
  useKey("hide", onTarget(explore.hide));
  useKey(
    "paths",
    onTarget((id) => {
      const { caseId, also, selection, view } = explore;
      const ends = also === null ? ([id] as const) : ([selection ?? id, also] as const);
      navigate(toPaths(caseId, ends[0], ends[1] ?? null, view.filter));
    }),
  );
  useKey("fit", () => stage.fit());
  useKey(
    "pin",
    onTarget((id) => {
      const place = explore.places.get(id);
      if (place) take({ do: "pin", id, x: Math.round(place.x), y: Math.round(place.y) });
    }),
  );
  const { select } = explore;
  // Escape closes the topmost first, then lets go of the selection.
  useKey("escape", () => (graphql ? setGraphql(false) : select(null)));
}
