import { Stroke } from "../../ui/Stroke.tsx";
import type { Certainty } from "../../ui/strokes.ts";
import css from "./Elements.module.css";

const SHOWN: readonly (readonly [Certainty, number, string])[] = [
  ["FLAT", 1, "flat"],
  ["REPORTED", 1, "reported"],
  ["ESTIMATE", 1, "estimate"],
  ["OPINION", 1, "opinion"],
  ["FLAT", 3, "wider: more independent origins"],
];

/** One stroke is one claim, drawn as on the canvas. */
export function StrokeLegend() {
  return (
    <p className={css.legend}>
      {SHOWN.map(([certainty, originCount, words]) => (
        <span key={words}>
          <Stroke
            claim={{ certainty, originCount, stance: "ASSERTS", disputed: false, alleged: false }}
            width={26}
          />
          {words}
        </span>
      ))}
      <span className="meta">A stroke is a claim; a cell opens its sentences.</span>
    </p>
  );
}
