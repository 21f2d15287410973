import type { Explore } from "../../state/explore.ts";
import { take } from "../../state/exploring.ts";
import type { ViewGraph } from "../../state/graph.ts";
import { plural } from "../../state/viewwords.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import css from "./Stage.module.css";

export interface StageTools {
  fit(): void;
  zoomBy(factor: number): void;
}

interface StageHeadProps {
  explore: Explore;
  graph: ViewGraph;
  tools: StageTools;
  graphql: boolean;
  onGraphql: () => void;
  /** Narrow: the outline is a tab of its own. */
  outline: boolean;
  onOutline: (shown: boolean) => void;
  /** Narrow: what is in the view, and its measures. */
  onInView: () => void;
}

export function StageHead({ explore, graph, tools, graphql, onGraphql, outline, ...narrow }: StageHeadProps) {
  const { tab, setTab } = explore;
  return (
    <header className={css.head}>
      <div className={css.wide}>
        <Segmented
          label="How the view is shown"
          value={tab}
          onChange={setTab}
          options={[
            { value: "network", children: "Network" },
            { value: "table", children: "Table" },
          ]}
        />
      </div>
      <div className={css.narrow}>
        <Segmented
          label="How the view is shown"
          value={outline ? "outline" : tab}
          onChange={(next) => {
            narrow.onOutline(next === "outline");
            if (next !== "outline") setTab(next);
          }}
          options={[
            { value: "network", children: "Network" },
            { value: "outline", children: "Outline" },
            { value: "table", children: "Table" },
          ]}
        />
      </div>
      <Counts explore={explore} graph={graph} />
      <span className={css.inView}>
        <IconButton icon="more" label="In this view, and its measures" onPress={narrow.onInView} />
      </span>
      <span className={css.spring} />
      <span className={css.tools}>
        <Button look="quiet" small icon="code" onPress={onGraphql} aria-expanded={graphql}>
          {graphql ? "Hide the GraphQL" : "Show the GraphQL"}
        </Button>
        {tab === "network" && (
          <>
            <IconButton small icon="minus" label="Zoom out" onPress={() => tools.zoomBy(1 / 1.3)} />
            <IconButton small icon="plus" label="Zoom in" onPress={() => tools.zoomBy(1.3)} />
            <IconButton small icon="fit" label="Fit to screen" onPress={() => tools.fit()} />
          </>
        )}
      </span>
    </header>
  );
}

/** The number, then the rest: what is drawn, what is not, and a way to get it. */
function Counts({ explore, graph }: { explore: Explore; graph: ViewGraph }) {
  const { omitted, hidden, stripped } = graph;
  const next = omitted.next.length;
  return (
    <p className={css.counts}>
      <b>{graph.nodes.length}</b> {graph.nodes.length === 1 ? "entity" : "entities"}
      <span className={css.wideOnly}>
        , <b>{graph.edges.length}</b> {graph.edges.length === 1 ? "relation" : "relations"}
      </span>
      {omitted.nodes > 0 && (
        <>
          ; <b>{omitted.nodes} more</b> not shown{" "}
          {next > 0 && (
            <Button look="link" onPress={() => explore.add(omitted.next)}>
              Show {next}
            </Button>
          )}
        </>
      )}
      {hidden.length > 0 && (
        <>
          ; {hidden.length} hidden{" "}
          <Button look="link" onPress={() => take({ do: "show", ids: hidden.map((node) => node.id) })}>
            Show again
          </Button>
        </>
      )}
      {stripped.length > 0 && graph.nodes.length > 0 && (
        <span className={css.wideOnly}>
          ; {plural(stripped.length, "entity", "entities")} without a relation under the filters
        </span>
      )}
      {explore.view.narrow && (
        <>
          ;{" "}
          {explore.view.open.finding === undefined
            ? "only what was opened"
            : "only what the finding rests on"}{" "}
          <Button look="link" onPress={() => take({ do: "widen", ids: graph.nodes.map((node) => node.id) })}>
            All among them
          </Button>
        </>
      )}
    </p>
  );
}
