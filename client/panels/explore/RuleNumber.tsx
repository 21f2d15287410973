import type { Colour } from "../../state/steps.ts";
import css from "./Rules.module.css";

/** The number of a rule on its colour, as it stands on the relations of the canvas; nothing without a colour. */
export function RuleNumber({ colour, spoken = false }: { colour: Colour | undefined; spoken?: boolean }) {
  if (colour === undefined) return null;
  return (
    <span className={css.number} data-colour={colour}>
      {spoken && <span className="sr">, colour </span>}
      {colour}
    </span>
  );
}
