import { type NeighbourCount, undrawnOf } from "../../state/expanding.ts";
import type { Explore } from "../../state/explore.ts";
import type { ViewGraph } from "../../state/graph.ts";
import css from "./Inspector.module.css";

interface ExpandEndProps {
  end: { readonly id: string; readonly name: string; readonly neighbourCounts: readonly NeighbourCount[] };
  explore: Explore;
  graph: ViewGraph;
  /** Without the entity's name, where the station says it. */
  bare?: boolean;
}

/** What of an entity is not drawn yet, verb by verb: figures before anything is added. */
export function ExpandEnd({ end, explore, graph, bare = false }: ExpandEndProps) {
  const { total, verbs } = undrawnOf(end.neighbourCounts, graph, end.id);
  if (total === 0) return bare ? <p className="meta">All its relations are drawn.</p> : null;
  return (
    <div className={css.expand}>
      {!bare && (
        <h4>
          Expand {end.name} <span className="meta">{total} more</span>
        </h4>
      )}
      <p className={css.chips}>
        {verbs.map(({ predicate, phrase, direction, count }) => (
          <button
            key={`${direction} ${predicate}`}
            type="button"
            className={css.chip}
            onClick={() => explore.expand(end.id, { predicate, direction })}
            aria-label={`Expand “${phrase}”: ${count} more`}
          >
            {phrase} <b>{count}</b>
          </button>
        ))}
      </p>
    </div>
  );
}
