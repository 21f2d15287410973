import { useEffect, useRef } from "react";
import type { CaseDocument } from "../../state/cases.ts";
import type { OpenDocument } from "../../state/document.ts";
import { documentSlug } from "../../state/route.ts";
import { Tag } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import { Link } from "../Link.tsx";
import css from "./DocumentMap.module.css";
import type { DocumentRoute } from "./Reader.tsx";

interface DocumentMapProps {
  route: DocumentRoute;
  documents: readonly CaseDocument[];
  open: OpenDocument | null;
  /** The passage that holds the selection. */
  here?: string | null;
}

/** The case's documents, and how many claims each paragraph of the open one holds. */
export function DocumentMap({ route, documents, open, here = null }: DocumentMapProps) {
  const map = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line of the open document is there with the list.
  useEffect(() => showCurrent(map.current), [route.document, documents.length]);
  return (
    <aside className={css.map} aria-label="Documents and paragraphs" ref={map}>
      <h2>Documents</h2>
      <ul className={css.documents}>
        {documents.map((document) => {
          const current = documentSlug(document.id) === route.document;
          return (
            <li key={document.id}>
              <Link
                to={{ ...route, document: documentSlug(document.id), place: null }}
                className={cx(css.document, current && css.current)}
                {...(current ? { "aria-current": "page" as const } : {})}
              >
                <Tag>{document.letter}</Tag>
                <span>{document.title}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      {open && <ByParagraph route={route} document={open} here={here} />}
    </aside>
  );
}

/** The open document among many, a third from the top; the page itself does not move. */
function showCurrent(map: HTMLElement | null): void {
  const line = map?.querySelector<HTMLElement>("[aria-current=page]");
  if (!map || !line) return;
  const below = line.getBoundingClientRect().top - map.getBoundingClientRect().top;
  if (below + line.offsetHeight > map.clientHeight) map.scrollTop += below - map.clientHeight / 3;
}

function ByParagraph({
  route,
  document,
  here,
}: {
  route: DocumentRoute;
  document: OpenDocument;
  here: string | null;
}) {
  const passages = document.passages.nodes;
  const numbered = passages.filter((passage) => passage.place.startsWith("¶"));
  const others = passages.filter(
    (passage) => !passage.place.startsWith("¶") && passage.assertions.length > 0,
  );
  const most = Math.max(1, ...numbered.map((passage) => passage.assertions.length));
  const besides = others.reduce((sum, passage) => sum + passage.assertions.length, 0);
  return (
    <>
      <h2>Claims by paragraph</h2>
      <ol className={css.paragraphs}>
        {numbered.map((passage) => (
          <li key={passage.id} className={cx(passage.slug === here && css.here)}>
            <Link to={{ ...route, place: passage.slug }}>
              <span className="mono">{passage.place}</span>
              <i style={{ width: `${Math.round((passage.assertions.length / most) * 118)}px` }} />
              <span>
                {passage.assertions.length}
                <span className="sr">{passage.assertions.length === 1 ? " claim" : " claims"}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {besides > 0 && (
        <p className="meta">
          {sentenceCase(others.map((passage) => passage.place))} hold {besides} more.
        </p>
      )}
    </>
  );
}

function sentenceCase(places: readonly string[]): string {
  const joined =
    places.length < 2 ? places.join("") : `${places.slice(0, -1).join(", ")} and ${places.at(-1)}`;
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
