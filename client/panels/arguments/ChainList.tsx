import { useEffect, useRef, useState } from "react";
import type { ArgumentsRoute, ChainsAnswer } from "../../state/argument/arguments.ts";
import { isMeant } from "../../state/argument/finding.ts";
import { LABEL_WORDS, type MapAnswer } from "../../state/argument/model.ts";
import { shortId } from "../../state/route.ts";
import { Find } from "../../ui/Find.tsx";
import { LabelSign } from "../../ui/Label.tsx";
import { Link } from "../Link.tsx";
import css from "./ChainList.module.css";

/** From so many accusations on, one looks for one. */
const MANY = 12;

interface ChainListProps {
  route: ArgumentsRoute;
  chains: ChainsAnswer;
  /** What the what-if changes, on the whole map. */
  changed: MapAnswer["changed"];
}

/** Every accusation of the case with its label, then what is at issue: the way from one map to the next. */
export function ChainList({ route, chains, changed }: ChainListProps) {
  const to = (id: string): ArgumentsRoute => {
    const { open: _, shut: __, ...params } = route.params;
    return { ...route, id: shortId(id), sel: null, params };
  };
  const [sought, setSought] = useState("");
  const list = useRef<HTMLElement>(null);
  const accusations = chains.accusations.filter((chain) => isMeant(chain, sought));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another map scrolls the list to its line.
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
  }, [route.id]);
  const issues = chains.issues.filter(
    ({ generated, id, question }) =>
      (!generated || shortId(id) === route.id) && question.toLowerCase().includes(sought.toLowerCase()),
  );
  const current = (id: string) => (shortId(id) === route.id ? { "aria-current": "true" as const } : {});
  return (
    <nav className={css.chains} aria-label="Arguments of the case" ref={list}>
      {chains.accusations.length > MANY && (
        <Find label="Find an accusation" value={sought} onChange={setSought} />
      )}
      <h2>
        Accusations <span className="meta">{chains.accusations.length}, each as alleged</span>
      </h2>
      <ul>
        {accusations.map(({ accusation, label, before }) => (
          <li key={accusation.id}>
            <Link to={to(accusation.id)} {...current(accusation.id)}>
              <LabelSign label={label} />
              <span className={css.name}>{accusation.title}</span>
              <span className="sr">
                , alleged, {LABEL_WORDS[label]}
                {label !== before && `, without the what-if ${LABEL_WORDS[before]}`}
              </span>
              {label !== before && <span className={css.moved}>changed</span>}
            </Link>
          </li>
        ))}
      </ul>
      {issues.length > 0 && (
        <>
          <h2>
            At issue <span className="meta">{issues.length}</span>
          </h2>
          <ul>
            {issues.map((issue) => {
              const claim = issue.positions[0]?.claim;
              const moved = changed.find(({ id }) => id === claim?.id);
              const label = moved?.after ?? claim?.evaluation ?? "OPEN";
              return (
                <li key={issue.id}>
                  <Link to={to(issue.id)} {...current(issue.id)}>
                    <LabelSign label={label} />
                    <span className={css.name}>{issue.question}</span>
                    <span className="sr">, {LABEL_WORDS[label]}</span>
                    {moved && <span className={css.moved}>changed</span>}
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </nav>
  );
}
