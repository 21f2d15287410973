import { useEffect, useRef } from "react";
import { announceNext } from "../../state/announce.ts";
import type { Explore } from "../../state/explore.ts";
import { refilter } from "../../state/exploring.ts";
import { useFallen } from "../../state/filtercost.ts";
import { cleared } from "../../state/filters.ts";
import type { ViewGraph } from "../../state/graph.ts";
import { filterWords } from "../../state/stepwords.ts";
import { plural } from "../../state/viewwords.ts";
import { Button } from "../../ui/Button.tsx";
import css from "./ViewStates.module.css";

/** Which relations of the view fall with the voices that are silent, and the way back. */
export function Fallen({ explore, graph }: { explore: Explore; graph: ViewGraph }) {
  const silent = explore.view.filter.withoutSpeakers;
  return silent ? <FallenList explore={explore} graph={graph} silent={silent} /> : null;
}

/** What the view holds is said first. */
const SAID_AFTER_MS = 300;

function FallenList({ explore, graph, silent }: { explore: Explore; graph: ViewGraph; silent: string[] }) {
  const { view, caseId, names } = explore;
  const known = useFallen(caseId, view, graph);
  // What is drawn until the answer comes is the view with those voices.
  const fallen = explore.answer.fetching ? undefined : known;
  const who = filterWords("withoutSpeakers", silent, names);
  const count = fallen?.length;
  const verb = count === 1 ? "falls" : "fall";
  const words = count === undefined ? "" : `${plural(count, "relation", "relations")} ${verb} without ${who}`;
  const said = useRef("");
  useEffect(() => {
    if (words === "" || words === said.current) return;
    const timer = setTimeout(() => {
      said.current = words;
      announceNext(words);
    }, SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, [words]);
  if (!fallen) return null;
  return (
    <details className={css.large}>
      <summary>{words}</summary>
      {fallen.length === 0 && <p>Everything drawn here is held by somebody else too.</p>}
      {fallen.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is long, so the keyboard must reach it.
        <ul tabIndex={0} aria-label={`What ${verb} without ${who}`}>
          {fallen.map(({ id, text }) => (
            <li key={id}>
              <s>{text}</s>
            </li>
          ))}
        </ul>
      )}
      <p className={css.acts}>
        <Button small icon="undo" onPress={() => refilter(cleared(view.filter, "silenced"))}>
          Let them speak again
        </Button>
      </p>
    </details>
  );
}
