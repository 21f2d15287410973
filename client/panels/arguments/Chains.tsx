import { useState } from "react";
import {
  type ArgumentsRoute,
  type Chain,
  type ChainsAnswer,
  useChains,
} from "../../state/argument/arguments.ts";
import { isMeant } from "../../state/argument/finding.ts";
import { LABEL_WORDS } from "../../state/argument/model.ts";
import { shortId } from "../../state/route.ts";
import { Find } from "../../ui/Find.tsx";
import { Label } from "../../ui/Label.tsx";
import { EmptyState } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { Link } from "../Link.tsx";
import css from "../law/Accusations.module.css";
import { AccusationRow, AccusationsWaiting } from "../law/Accusations.tsx";

/** Every accusation with its label and standing, then what is at issue. */
export function Chains({ route }: { route: ArgumentsRoute }) {
  const answer = useChains(route.case, route);
  const evaluation = answer.data?.evaluation;
  return (
    <div className={css.wrap}>
      <header className={css.head}>
        <h1 tabIndex={-1}>Arguments</h1>
        <ShowGraphql parts={["chains"]} />
      </header>
      {answer.failure && !evaluation && <Failed answer={answer} what="the arguments" />}
      {!evaluation && answer.slow && <AccusationsWaiting label="Weighing the arguments of this case" />}
      {evaluation && <Told route={route} evaluation={evaluation} />}
    </div>
  );
}

const ORDER = ["ESTABLISHED", "OPEN", "NOT_ESTABLISHED"] as const;

function Told({ route, evaluation }: { route: ArgumentsRoute; evaluation: ChainsAnswer }) {
  const { accusations, issues } = evaluation;
  const [sought, setSought] = useState("");
  const own = issues.filter(({ generated }) => !generated);
  const denied = issues.length - own.length;
  if (accusations.length === 0 && issues.length === 0) {
    return (
      <EmptyState title="Nothing is argued in this case yet">
        <p>
          Arguments are text: <code className="mono">arguments.yaml</code> in the case’s folder joins its
          claims to conclusions and provisions.
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <p className={css.caveat}>
        {evaluation.caveat} <span className="meta">Profile: {evaluation.profile.title}.</span>
      </p>
      {accusations.length > 0 && (
        <Find label="Find an accusation by act, provision or actor" value={sought} onChange={setSought} />
      )}
      {ORDER.map((label) => {
        const rows = accusations.filter((chain) => chain.label === label && isMeant(chain, sought));
        return (
          rows.length > 0 && (
            <section key={label} aria-labelledby={`label-${label}`}>
              <h2 id={`label-${label}`}>
                Accusations <Label label={label} />{" "}
                <span className="meta">{rows.length}, each as alleged</span>
              </h2>
              <ul className={css.list}>
                {rows.map((chain) => (
                  <li key={chain.accusation.id}>
                    <ChainRow route={route} chain={chain} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {accusations.length > 0 && !accusations.some((chain) => isMeant(chain, sought)) && (
        <p className="meta">No accusation holds “{sought}”.</p>
      )}
      {own.length > 0 && (
        <section aria-labelledby="issues">
          <h2 id="issues">
            At issue <span className="meta">{own.length}</span>
          </h2>
          <ul className={css.list}>
            {own.map((issue) => (
              <li key={issue.id}>
                <Link to={{ ...route, id: shortId(issue.id), sel: null }} className={css.title}>
                  {issue.question}
                </Link>
                <ul className={css.positions}>
                  {issue.positions.map(({ claim }) => (
                    <li key={claim.id}>
                      <Label label={claim.evaluation ?? "OPEN"}>
                        {claim.text.replace(/\.$/, "")}: {LABEL_WORDS[claim.evaluation ?? "OPEN"]}
                      </Label>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {denied > 0 && (
        <p className="meta">
          {denied} more {denied === 1 ? "issue" : "issues"}, where somebody denies what others say, stand on
          the maps that lean on them.
        </p>
      )}
    </>
  );
}

function ChainRow({ route, chain }: { route: ArgumentsRoute; chain: Chain }) {
  const id = shortId(chain.accusation.id);
  return (
    <AccusationRow chain={chain} to={{ ...route, id, sel: null }}>
      <Link className="link" to={{ screen: "elements", case: route.case, sel: null, id, params: {} }}>
        Elements
        <span className="sr"> of {chain.accusation.title}</span>
      </Link>
    </AccusationRow>
  );
}
