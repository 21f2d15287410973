import type { Tie } from "../../state/inspect.ts";
import { Stroke } from "../../ui/Stroke.tsx";
import { strokeWords } from "../../ui/strokes.ts";
import css from "./Inspector.module.css";

const WORDS: Readonly<Record<string, Readonly<Record<"IN" | "OUT", string>>>> = {
  CONTRADICTS: { OUT: "contradicts", IN: "contradicts" },
  QUALIFIES: { OUT: "qualifies", IN: "qualified by" },
  SUPPORTS: { OUT: "speaks for", IN: "supported by" },
  SAME_AS: { OUT: "says the same as", IN: "says the same as" },
};

/** Other claims that this one is tied to, each with why. Choosing one goes there. */
export function Ties({
  links,
  select,
  none,
}: {
  links: readonly Tie[];
  select: (id: string) => void;
  none: string;
}) {
  if (links.length === 0) return <p className="meta">{none}</p>;
  return (
    <ul className={css.ties}>
      {links.map((link) => (
        <li key={link.id}>
          <Stroke claim={link.claim} width={26} />
          <div>
            <b>{WORDS[link.kind]?.[link.direction]}</b>{" "}
            <button type="button" className={css.tie} onClick={() => select(link.claim.id)}>
              {link.claim.text}
              <span className="sr"> ({strokeWords(link.claim)})</span>
            </button>
            {link.note && <span className="meta"> {link.note}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
