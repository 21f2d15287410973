import type { Explore } from "../../state/explore.ts";
import type { GraphEdge, ViewGraph } from "../../state/graph.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { strokeWords } from "../../ui/strokes.ts";
import css from "./Inspector.module.css";
import { Measures } from "./Measures.tsx";

/** How many of each list are shown. */
const MOST = 6;

interface InThisViewProps {
  explore: Explore;
  graph: ViewGraph;
  /** Where it is a sheet that can be put away. */
  onClose?: () => void;
}

/** While nothing is selected: what in this view is worth opening first. */
export function InThisView({ explore, graph, onClose }: InThisViewProps) {
  const disputed = graph.edges.filter((edge) => edge.disputed);
  const alleged = graph.edges.filter((edge) => edge.alleged);
  const carried = graph.edges
    .filter((edge) => edge.originCount > 1)
    .sort((a, b) => b.originCount - a.originCount);
  const nothing = graph.edges.length === 0;
  return (
    <>
      <header className={css.head}>
        <h2 className="cap">In this view</h2>
        {onClose && (
          <>
            <span className={css.spring} />
            <IconButton small icon="close" label="Close" onPress={onClose} />
          </>
        )}
      </header>
      <div className={css.body}>
        <p className={css.ours}>
          Select a relation to read the sentence behind it, who says so and when. Select an entity to see what
          is said of it.
        </p>
        <List
          title="Disputed"
          edges={disputed}
          graph={graph}
          explore={explore}
          none={nothing ? "No relation is drawn." : "No relation here is denied or contradicted."}
        />
        <List
          title="Said by more than one origin"
          edges={carried}
          graph={graph}
          explore={explore}
          none={nothing ? "No relation is drawn." : "Every relation here rests on one origin."}
        />
        <List
          title="Alleged"
          edges={alleged}
          graph={graph}
          explore={explore}
          none={nothing ? "No relation is drawn." : "No accusation is drawn here."}
        />
        <Measures explore={explore} graph={graph} />
      </div>
    </>
  );
}

interface ListProps {
  title: string;
  edges: readonly GraphEdge[];
  graph: ViewGraph;
  explore: Explore;
  none: string;
}

function List({ title, edges, graph, explore, none }: ListProps) {
  const label = (id: string) => graph.nodes.find((node) => node.id === id)?.label ?? "";
  const rest = edges.length - MOST;
  return (
    <section className={css.list}>
      <h3>
        {title} <span className="meta">{edges.length}</span>
      </h3>
      {edges.length === 0 && <p className="meta">{none}</p>}
      <ul>
        {edges.slice(0, MOST).map((edge) => (
          <li key={edge.id}>
            <button type="button" className={css.said1} onClick={() => explore.select(edge.id)}>
              <Stroke claim={edge} width={28} />
              <span>
                {label(edge.from)} <i>{edge.phrase}</i> {label(edge.to)}
                <span className="sr">, {strokeWords(edge)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="link" onClick={() => explore.setTab("table")}>
          {rest} more in the table
        </button>
      )}
    </section>
  );
}
