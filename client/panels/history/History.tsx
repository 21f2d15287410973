import { useEffect, useMemo } from "react";
import { announce } from "../../state/announce.ts";
import { useCase } from "../../state/cases.ts";
import { useHistory } from "../../state/curation/history.ts";
import { type Seals, useSeals } from "../../state/curation/seals.ts";
import { brokenAt, type TrailRecord, takenBack } from "../../state/curation/trail.ts";
import type { PageRoute } from "../../state/route.ts";
import { useCurating } from "../../state/session.ts";
import { useTitle } from "../../state/title.ts";
import { plural } from "../../state/viewwords.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Bone, EmptyState, Skeleton } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import css from "./History.module.css";
import { OneAct } from "./OneAct.tsx";

/** `/c/:case/history`: who changed what when, the newest first, each with its way back. `act` is the one that is open. */
export function History({ route }: { route: PageRoute }) {
  const opened = useCase(route.case);
  useTitle("History", opened.data?.case?.title);
  const { records, total, answer } = useHistory(route.case);
  const seals = useSeals(route.case, records);
  const { why } = useCurating(route.case);
  useEffect(() => {
    if (records) announce(`${plural(total, "act", "acts")} of curation`);
  }, [records, total]);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  if (!records && answer.failure) return <Failed level={1} answer={answer} what="the history" />;
  return (
    <div className={css.wrap}>
      <header className={css.head}>
        <h1 tabIndex={-1}>History</h1>
        <p className="meta">
          Every change to the text of this case: who, when, what it said before and after. Undo adds an act;
          none is ever taken out.
        </p>
        {records && records.length > 0 && <Chain {...{ records, total, seals }} />}
        {why && <p>{why} Undo is not offered.</p>}
        <ShowGraphql parts={["history", "act"]} />
      </header>
      {records ? (
        <Acts route={route} records={records} broken={seals.fault?.position ?? null} />
      ) : (
        answer.slow && (
          <Skeleton
            label="Reading the history"
            acts={
              <Button small onPress={answer.stop}>
                Stop
              </Button>
            }
          >
            <Bone width="70%" />
            <Bone width="58%" />
            <Bone width="64%" />
          </Skeleton>
        )
      )}
    </div>
  );
}

interface ChainProps {
  records: readonly TrailRecord[];
  total: number;
  seals: Seals;
}

/** Whether the chain holds, and which seals this page has computed anew. */
function Chain({ records, total, seals }: ChainProps) {
  const broken = brokenAt(records);
  const fault =
    seals.fault ??
    (broken === null ? null : { position: broken, why: "it does not carry the seal of the act before it" });
  if (fault !== null)
    return (
      <p className={css.broken} role="alert">
        <b>The chain is broken at act {fault.position}</b>: {fault.why}.{" "}
        {seals.held > 0 && `The seals before it, of ${plural(seals.held, "act", "acts")}, hold. `}
        The command <code className="mono">redthread verify</code> says more.
      </p>
    );
  if (records.length < total)
    return (
      <p role="status">
        {records.length} of {total} acts are here; the rest is being read.
      </p>
    );
  if (seals.unable !== null)
    return (
      <p role="status">
        {seals.unable}: that the chain is whole is the server’s word. The command{" "}
        <code className="mono">redthread verify</code> computes every seal anew.
      </p>
    );
  if (seals.held < total)
    return (
      <p role="status">
        Computing the seals anew: {seals.held} of {plural(total, "act", "acts")} hold so far.
      </p>
    );
  return (
    <p className={css.chain}>
      <Icon name="lock" size={14} />
      <span>
        <b>Chain whole</b>: this page computed the SHA-256 seals of{" "}
        {total === 1 ? "the one act" : `all ${total} acts`} anew. Each covers what is told here and what the
        text said before and after{total === 1 ? "." : ", and the seal of the act before."}
      </span>
    </p>
  );
}

interface ActsProps {
  route: PageRoute;
  records: readonly TrailRecord[];
  /** The act whose seal does not hold. */
  broken: number | null;
}

function Acts({ route, records, broken }: ActsProps) {
  const back = useMemo(() => takenBack(records), [records]);
  if (records.length === 0)
    return (
      <EmptyState title="Nothing was changed yet">
        <p>
          A claim that is added or edited, entities that are merged, a strength that is kept: each stands
          here, with Undo.
        </p>
      </EmptyState>
    );
  return (
    <ol className={css.acts} aria-label="Acts, the newest first">
      {[...records].reverse().map((record) => (
        <OneAct
          key={record.id}
          route={route}
          record={record}
          back={back}
          broken={record.position === broken}
        />
      ))}
    </ol>
  );
}
