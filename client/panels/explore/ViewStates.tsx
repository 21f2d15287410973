import { useContext } from "react";
import type { Explore } from "../../state/explore.ts";
import { refilter, setViewParam, undo } from "../../state/exploring.ts";
import { useSizeWithout } from "../../state/filtercost.ts";
import { CHOICES, type Choice, chosen, cleared } from "../../state/filters.ts";
import type { ViewGraph } from "../../state/graph.ts";
import { FILTER_NAMES, filterWords } from "../../state/stepwords.ts";
import { plural } from "../../state/viewwords.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { KindsContext, kindLook } from "../../ui/kinds.ts";
import { Skeleton } from "../../ui/States.tsx";
import css from "./ViewStates.module.css";

/** From how many entities on a network is thinned, and says so. */
export const LARGE = 300;

/** The filters leave nothing: which of them costs how much, and a way back from each. */
export function FilteredAway({ explore }: { explore: Explore }) {
  const set = chosen(explore.view.filter);
  const lastIsFilter = explore.steps.at(-1)?.do === "filter";
  return (
    <section className={css.middle}>
      <h2>0 relations meet {set.length === 1 ? "this filter" : "these filters"}</h2>
      <p>In this view, that is. Every entity would stand alone, so none is drawn.</p>
      <ul className={css.costs}>
        {set.map((choice) => (
          <Cost key={choice} explore={explore} choice={choice} />
        ))}
      </ul>
      <p className={css.acts}>
        {lastIsFilter && (
          <Button icon="undo" onPress={() => undo()}>
            Undo the last filter
          </Button>
        )}
        <Button look="quiet" onPress={() => refilter(cleared(explore.view.filter, ...set))}>
          Clear all
        </Button>
      </p>
    </section>
  );
}

function Cost({ explore, choice }: { explore: Explore; choice: Choice }) {
  const { filter } = explore.view;
  const size = useSizeWithout(explore.caseId, explore.view, choice);
  const keys = CHOICES[choice].filter((key) => filter[key] !== undefined);
  const words = keys.map((key) => filterWords(key, filter[key] as never, explore.names)).join(", ");
  return (
    <li>
      <Button small icon="close" onPress={() => refilter(cleared(filter, choice))}>
        {FILTER_NAMES[CHOICES[choice][0]]} {words}
      </Button>
      <span>without it {size === undefined ? "…" : plural(size, "relation", "relations")}</span>
    </li>
  );
}

/** The network in grey while it is awaited; the rest of the screen stays usable. */
export function Drawing({ stop }: { stop: () => void }) {
  return (
    <Skeleton
      className={css.drawing ?? ""}
      label="Loading the network"
      acts={
        <Button small onPress={stop}>
          Stop
        </Button>
      }
    >
      <svg viewBox="0 0 420 220" className={css.ghost} aria-hidden="true">
        <path d="M90 60L180 95L300 60L370 130M180 95L150 150L260 165L300 60" />
        {[
          [90, 60],
          [180, 95],
          [300, 60],
          [370, 130],
          [150, 150],
          [260, 165],
        ].map(([x, y]) => (
          <g key={`${x}`}>
            <circle cx={x} cy={y} r={11} />
            <rect x={(x ?? 0) - 24} y={(y ?? 0) + 17} width={48} height={8} rx={4} />
          </g>
        ))}
      </svg>
    </Skeleton>
  );
}

/** A large view is drawn with fewer names, and says what it leaves out and how to get it. */
export function TooLarge({ explore, graph }: { explore: Explore; graph: ViewGraph }) {
  const kinds = useContext(KindsContext);
  if (graph.nodes.length < LARGE) return null;
  const total = graph.nodes.length + graph.omitted.nodes;
  const counts = new Map<string, number>();
  for (const node of graph.nodes) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 4);
  return (
    <details className={css.large}>
      <summary>
        <Icon name="filter" size={14} /> {graph.nodes.length} of {total} entities are drawn, names of the best
        connected only
      </summary>
      <ul>
        {most.map(([kind, count]) => (
          <li key={kind}>
            <KindGlyph kind={kind} size={14} /> {kindLook(kinds, kind).plural} <b>{count}</b>
          </li>
        ))}
      </ul>
      <p className={css.acts}>
        <Button small onPress={() => explore.setTab("table")}>
          All as a table
        </Button>
      </p>
    </details>
  );
}

/** What a link's steps could not do: what holds stays, what does not is named, nothing is guessed. */
export function LinkNotice({ explore }: { explore: Explore }) {
  const { unread, unknown, steps, opened } = explore;
  if (unread.length === 0 && unknown.length === 0) return null;
  const held = steps.length + (opened ? 1 : 0);
  return (
    <section className={css.notice} aria-label="About this link">
      <Icon name="warning" size={14} />
      <div>
        <p>
          <b>{plural(held, "step", "steps")} of this link hold.</b>{" "}
          {unread.length > 0 && `${plural(unread.length, "step", "steps")} could not be read. `}
          {unknown.length > 0 &&
            `${plural(unknown.length, "thing", "things")} it speaks of ${unknown.length === 1 ? "is" : "are"} not in this case. `}
          Nothing was guessed.
        </p>
        {unread.length > 0 && (
          <ul>
            {unread.slice(0, 5).map((step) => (
              <li key={step.at}>
                Step {step.at}: {step.why} <span className="mono meta">{step.text.slice(0, 60)}</span>
              </li>
            ))}
          </ul>
        )}
        {unknown.length > 0 && <p className="mono meta">{unknown.slice(0, 8).join(", ")}</p>}
      </div>
      <Button small onPress={() => setViewParam("steps", null)}>
        Start from the case
      </Button>
    </section>
  );
}
