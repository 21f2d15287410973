import type { ArgumentsRoute, ChainsAnswer } from "../../state/argument/arguments.ts";
import { LABEL_WORDS } from "../../state/argument/model.ts";
import { shortId } from "../../state/route.ts";
import { LabelSign } from "../../ui/Label.tsx";
import { Link } from "../Link.tsx";
import css from "./ChainList.module.css";

/** Every accusation of the case with its label, then what is at issue: the way from one map to the next. */
export function ChainList({ route, chains }: { route: ArgumentsRoute; chains: ChainsAnswer }) {
  const to = (id: string): ArgumentsRoute => {
    const { open: _, shut: __, ...params } = route.params;
    return { ...route, id: shortId(id), sel: null, params };
  };
  const issues = chains.issues.filter(({ generated, id }) => !generated || shortId(id) === route.id);
  const current = (id: string) => (shortId(id) === route.id ? { "aria-current": "true" as const } : {});
  return (
    <nav className={css.chains} aria-label="Arguments of the case">
      <h2>
        Accusations <span className="meta">{chains.accusations.length}, each as alleged</span>
      </h2>
      <ul>
        {chains.accusations.map(({ accusation, label, before }) => (
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
            {issues.map((issue) => (
              <li key={issue.id}>
                <Link to={to(issue.id)} {...current(issue.id)}>
                  <LabelSign label={issue.positions[0]?.claim.evaluation ?? "OPEN"} />
                  <span className={css.name}>{issue.question}</span>
                  <span className="sr">, {LABEL_WORDS[issue.positions[0]?.claim.evaluation ?? "OPEN"]}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}
