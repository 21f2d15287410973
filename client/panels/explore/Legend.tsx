import { memo, useContext, useState } from "react";
import type { GraphEdge, ViewGraph } from "../../state/graph.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { KindsContext, kindLook } from "../../ui/kinds.ts";
import { Stroke } from "../../ui/Stroke.tsx";
import type { Certainty, Drawn } from "../../ui/strokes.ts";
import css from "./Legend.module.css";

const plain: Drawn = {
  certainty: "FLAT",
  stance: "ASSERTS",
  originCount: 1,
  disputed: false,
  alleged: false,
};
const CERTAINTIES: readonly [Certainty, string][] = [
  ["FLAT", "flat"],
  ["REPORTED", "reported"],
  ["ESTIMATE", "estimate"],
  ["PROBABLE", "probable"],
  ["POSSIBLE", "possible"],
  ["OPINION", "opinion"],
];

/**
 * The grammar of the picture: only the kinds that are drawn, every stroke there is.
 *
 * @param noted whether a note is pinned to something that is drawn
 */
export const Legend = memo(function Legend({ graph, noted }: { graph: ViewGraph; noted: boolean }) {
  const kinds = useContext(KindsContext);
  const [open, setOpen] = useState(() => innerWidth >= 1280 && innerHeight >= 800);
  const drawn = new Set(graph.nodes.map((node) => node.kind));
  const known = Object.keys(kinds).filter((kind) => drawn.has(kind));
  const others = [...drawn].filter((kind) => !known.includes(kind));
  return (
    <footer className={css.legend}>
      <div className={css.line}>
        {[...known, ...others].map((kind) => (
          <span key={kind}>
            <KindGlyph kind={kind} size={14} />
            {kindLook(kinds, kind).label}
          </span>
        ))}
        {noted && (
          <span className={css.note}>
            <Icon name="note" size={13} />a note is pinned to it
          </span>
        )}
        <Button look="quiet" small onPress={() => setOpen(!open)} aria-expanded={open}>
          {open ? "Fewer signs" : "All signs"}
        </Button>
      </div>
      {open && <Strokes edges={graph.edges} />}
    </footer>
  );
});

function Strokes({ edges }: { edges: readonly GraphEdge[] }) {
  const most = Math.max(1, ...edges.map((edge) => edge.originCount));
  return (
    <>
      <div className={css.line}>
        <b>Certainty</b>
        {CERTAINTIES.map(([certainty, word]) => (
          <span key={certainty}>
            <Stroke claim={{ ...plain, certainty }} width={34} />
            {word}
          </span>
        ))}
      </div>
      <div className={css.line}>
        <b>Stance</b>
        <span>
          <Stroke claim={{ ...plain, disputed: true }} width={34} />
          disputed
        </span>
        <span>
          <Stroke claim={{ ...plain, stance: "DENIES" }} width={34} />
          denied
        </span>
        <span>
          <Stroke claim={{ ...plain, alleged: true }} width={34} />
          alleged
        </span>
        <b className={css.second}>Origins</b>
        {[1, 2, 3, 4].slice(0, Math.max(2, Math.min(4, most))).map((originCount) => (
          <span key={originCount}>
            <Stroke claim={{ ...plain, originCount }} width={24} />
            {originCount === 4 ? "4 or more" : originCount}
          </span>
        ))}
      </div>
    </>
  );
}
