import { cx } from "../../ui/cx.ts";
import css from "./Ladder.module.css";

interface LadderProps {
  ladder: {
    readonly highest: string | null;
    readonly caveat: string;
    readonly rungs: readonly {
      readonly article: string;
      readonly test: string;
      readonly passes: boolean | null;
      readonly lacks: string | null;
    }[];
  };
  /** Under which reading of the standards. */
  profile: string;
}

/** So much of a reason is said at once. */
const AT_ONCE = 150;

function Lacks({ text }: { text: string }) {
  if (text.length <= AT_ONCE) return <small>{text}</small>;
  const cut = text.slice(0, AT_ONCE);
  return (
    <details className={css.lacks}>
      <summary>{cut.slice(0, cut.lastIndexOf(" "))} …</summary>
      <small>{text}</small>
    </details>
  );
}

const NAMES: Readonly<Record<string, string>> = {
  "53": "reasonable basis",
  "58": "reasonable grounds",
  "61": "substantial grounds",
  "66": "beyond reasonable doubt",
};

/** How high the map reaches, the highest rung on top. The caveat is always printed. */
export function Ladder({ ladder, profile }: LadderProps) {
  return (
    <>
      <ol className={css.ladder}>
        {[...ladder.rungs].reverse().map(({ article, test, passes, lacks }) => {
          const number = /^\d+/.exec(article)?.[0] ?? article;
          const look = passes === null ? css.unknown : passes ? css.met : css.short;
          return (
            <li key={article} className={cx(look)}>
              <b aria-hidden="true">{number}</b>
              <span>
                <strong>
                  {NAMES[number] ?? `Article ${article}`}{" "}
                  <span className="sr">, modelled on Article {article}, </span>
                </strong>
                <em>{passes === null ? "not computed" : passes ? "passed on this map" : "stops here"}</em>
                <Lacks text={passes === false && lacks ? lacks : `${test}.`} />
              </span>
            </li>
          );
        })}
      </ol>
      <p className={css.caveat}>
        {ladder.caveat} <span className={css.profile}>Profile: {profile}.</span>
      </p>
    </>
  );
}
