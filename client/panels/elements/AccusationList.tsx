import { useState } from "react";
import { useChains } from "../../state/argument/arguments.ts";
import { isMeant } from "../../state/argument/finding.ts";
import type { ElementsRoute } from "../../state/matrix.ts";
import { shortId } from "../../state/route.ts";
import { Alleged } from "../../ui/Chip.tsx";
import { Find } from "../../ui/Find.tsx";
import { Label } from "../../ui/Label.tsx";
import { Bone, EmptyState, Skeleton } from "../../ui/States.tsx";
import css from "../arguments/Chains.module.css";
import { STANDING_WORDS } from "../arguments/MapHead.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { Link } from "../Link.tsx";

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
      {!list && answer.slow && (
        <Skeleton label="Loading the accusations">
          {[0, 1, 2, 3, 4].map((row) => (
            <p key={row} className={css.bone}>
              <Bone width="60%" height={18} />
              <Bone width="40%" />
            </p>
          ))}
        </Skeleton>
      )}
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
        {shown?.map(({ accusation, label, standing, barred }) => (
          <li key={accusation.id}>
            <Link to={{ ...route, id: shortId(accusation.id), sel: null }} className={css.title}>
              {accusation.wording.replace(/\.$/, "")}
            </Link>
            <p className={css.facts}>
              <Alleged />
              <Label label={label} />
              <span>{STANDING_WORDS[standing]}</span>
              {barred && <span>no forum of its own could hear it</span>}
              <span className="meta">{accusation.provision.name}</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
