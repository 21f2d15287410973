import { useState } from "react";
import { useChains } from "../../state/argument/arguments.ts";
import { isMeant } from "../../state/argument/finding.ts";
import type { ElementsRoute } from "../../state/matrix.ts";
import { shortId } from "../../state/route.ts";
import { Find } from "../../ui/Find.tsx";
import { EmptyState } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import css from "../law/Accusations.module.css";
import { AccusationRow, AccusationsWaiting } from "../law/Accusations.tsx";

/** Every accusation of the case: the way to what its provision requires. */
export function AccusationList({ route }: { route: ElementsRoute }) {
  const answer = useChains(route.case, route);
  const list = answer.data?.evaluation.accusations;
  const [sought, setSought] = useState("");
  const shown = list?.filter((chain) => isMeant(chain, sought));
  return (
    <div className={css.wrap}>
      <header className={css.head}>
        <h1 tabIndex={-1}>Elements</h1>
        <ShowGraphql parts={["chains"]} />
      </header>
      <p className="meta">What each provision requires to be shown, and what of it has evidence.</p>
      {answer.failure && !list && <Failed answer={answer} what="the accusations" />}
      {!list && answer.slow && <AccusationsWaiting label="Loading the accusations" />}
      {list?.length === 0 && (
        <EmptyState title="Nothing is held against anybody in this case yet">
          <p>
            An accusation joins a provision to an actor, in <code className="mono">arguments.yaml</code> of
            the case’s folder.
          </p>
        </EmptyState>
      )}
      {list && list.length > 0 && (
        <Find label="Find an accusation by act, provision or actor" value={sought} onChange={setSought} />
      )}
      {list && list.length > 0 && shown?.length === 0 && (
        <p className="meta">No accusation holds “{sought}”.</p>
      )}
      <ul className={css.list}>
        {shown?.map((chain) => (
          <li key={chain.accusation.id}>
            <AccusationRow chain={chain} to={{ ...route, id: shortId(chain.accusation.id), sel: null }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
