import { useEffect, useMemo, useRef, useState } from "react";
import { announce } from "../../state/announce.ts";
import type { CaseDocument } from "../../state/cases.ts";
import type { OpenDocument } from "../../state/document.ts";
import { useKey } from "../../state/keys.ts";
import { navigate } from "../../state/navigation.ts";
import { countIn, type Stated, standing, statedIn, stepFrom } from "../../state/reading.ts";
import { longId, shortId } from "../../state/route.ts";
import { useCurating } from "../../state/session.ts";
import { toClaim } from "../../state/ways.ts";
import { strokeWords } from "../../ui/strokes.ts";
import { Chosen } from "./Chosen.tsx";
import { ClaimSheet } from "./ClaimSheet.tsx";
import { DocumentBanner, DocumentHead, type MarksShown } from "./DocumentHead.tsx";
import { DocumentMap } from "./DocumentMap.tsx";
import { Paragraph } from "./Paragraph.tsx";
import css from "./Reader.module.css";
import type { DocumentRoute } from "./Reader.tsx";
import { useChosenStretch } from "./useChosenStretch.ts";
import { usePinning } from "./usePinning.tsx";

interface OpenedDocumentProps {
  route: DocumentRoute;
  document: OpenDocument;
  documents: readonly CaseDocument[];
}

/** A document with its marks, the rail of its claims, and the card of the selected one. */
export function OpenedDocument({ route, document, documents }: OpenedDocumentProps) {
  const [marks, setMarks] = useState<MarksShown>("claims");
  const stated = useMemo(() => statedIn(document), [document]);
  const selected = route.sel === null ? null : longId(route.case, route.sel);
  const at = standing(stated, selected, route.place);
  const choose = (one: Stated | null) => go(route, stated, one);
  const text = useScrollTo(route, stated[at]);
  useKey("next-claim", () => choose(stepFrom(stated, at, 1, route.place)));
  useKey("previous-claim", () => choose(stepFrom(stated, at, -1, route.place)));
  useKey("open-claim", () => openInNetwork(route, stated[at]), at >= 0);
  const here = stated[at]?.passage.slug ?? route.place;
  const curating = useCurating(route.case);
  const choosing = useChosenStretch(text, document.passages.nodes, here, curating);
  const pinning = usePinning(route.case, document, choosing.chosen?.passage ?? null, here);
  return (
    <>
      <DocumentBanner document={document} />
      <div className={css.page}>
        <DocumentMap route={route} documents={documents} open={document} here={here} />
        <article className={css.read} aria-labelledby="document-title" ref={text}>
          <DocumentHead
            route={route}
            document={document}
            documents={documents}
            marks={marks}
            onMarks={setMarks}
          />
          {document.passages.nodes.map((passage) => (
            <Paragraph
              key={passage.id}
              caseId={route.case}
              passage={passage}
              marks={marks}
              selected={selected}
              open={stated[at]?.passage.id === passage.id ? (stated[at] ?? null) : null}
              here={here === passage.slug}
              onChoose={(assertion) => choose(assertion ? { passage, assertion } : null)}
              onNote={pinning.on(passage.id)}
              builder={
                <Chosen
                  route={route}
                  document={document.id}
                  passage={passage.id}
                  choosing={choosing}
                  onNote={pinning.on(passage.id)}
                />
              }
            />
          ))}
          <Unfinished document={document} />
        </article>
      </div>
      {!choosing.built && (
        <ClaimSheet
          caseId={route.case}
          stated={stated}
          at={at}
          sel={route.sel}
          onStep={(by) => choose(stepFrom(stated, at, by, route.place))}
          onClose={() => choose(null)}
        />
      )}
      {pinning.dialog}
    </>
  );
}

/** A long document arrives in parts: how much is here is said until all of it is. */
function Unfinished({ document }: { document: OpenDocument }) {
  const { nodes, totalCount } = document.passages;
  if (nodes.length >= totalCount) return null;
  return (
    <p className={css.unfinished} role="status">
      {nodes.length} of {totalCount} passages are here; the rest is being loaded.
    </p>
  );
}

function openInNetwork(route: DocumentRoute, one: Stated | undefined): void {
  if (!one) return;
  const { id, relation } = one.assertion.claim;
  navigate(toClaim(route.case, id, relation ? [relation.from.id, relation.to.id] : []));
}

/** Select a claim where it is stated; the address follows and Back does not stop there. */
function go(route: DocumentRoute, stated: readonly Stated[], one: Stated | null): void {
  if (one === null) {
    navigate({ ...route, sel: null }, { replace: true });
    return;
  }
  const { nth, of } = countIn(
    stated,
    stated.findIndex((s) => s.assertion.id === one.assertion.id),
  );
  const { claim } = one.assertion;
  navigate({ ...route, sel: shortId(claim.id), place: one.passage.slug }, { replace: true });
  announce(
    `Claim ${nth} of ${of} in ${one.passage.place.replace("¶", "paragraph ")}: ${claim.text} ${strokeWords(claim)}`,
  );
}

/** Brings the selected stretch, or the paragraph that the address names, into view. */
function useScrollTo(route: DocumentRoute, one: Stated | undefined) {
  const text = useRef<HTMLElement>(null);
  const stretch = one?.assertion.id ?? null;
  const { place } = route;
  useEffect(() => {
    let live = true;
    bring(text.current, stretch, place, false);
    // Lines break anew once the serif is there, so what was in sight has moved.
    const { fonts } = window.document;
    if (fonts.status === "loading")
      void fonts.ready.then(() => live && bring(text.current, stretch, place, true));
    return () => {
      live = false;
    };
  }, [stretch, place]);
  return text;
}

/** How far from the top a stretch is brought, so that its card has room under it; a paragraph stands under the banner. */
const STRETCH_AT = 0.28;
const PARAGRAPH_AT = 104;

function bring(
  text: HTMLElement | null,
  stretch: string | null,
  place: string | null,
  always: boolean,
): void {
  const mark = stretch === null ? null : text?.querySelector(`[data-stretches~="${CSS.escape(stretch)}"]`);
  const target = mark ?? (place === null ? null : window.document.getElementById(place));
  if (!target) return;
  const { top, bottom } = target.getBoundingClientRect();
  const hidden = top < 100 || bottom > innerHeight * 0.6;
  if (hidden || always) scrollBy({ top: top - (mark ? innerHeight * STRETCH_AT : PARAGRAPH_AT) });
}
