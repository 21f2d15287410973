import type { TimelineEntry } from "../../state/timeline.ts";
import { saidWords, soWords } from "../../state/timeline.ts";
import css from "./Timeline.module.css";

export interface ShelfPart {
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
}

/** What has no place between the two clocks: counted, and listed when it is opened. Nothing is left out. */
export function Shelf({ parts, onSelect }: { parts: readonly ShelfPart[]; onSelect: (id: string) => void }) {
  const some = parts.filter(({ entries }) => entries.length > 0);
  if (some.length === 0) return null;
  return (
    <section className={css.shelf} aria-labelledby="shelf">
      <h2 id="shelf">
        Undated or elsewhere <span>not left out</span>
      </h2>
      <div>
        {some.map(({ title, entries }) => (
          <details key={title}>
            <summary>
              <b>{entries.length}</b> {title}
            </summary>
            <ul>
              {entries.map(({ claim, valid, said }) => (
                <li key={claim.id}>
                  <button type="button" onClick={() => onSelect(claim.id)}>
                    {claim.text}
                  </button>{" "}
                  <span className="meta">
                    {soWords(valid)}; {saidWords(said)}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}
