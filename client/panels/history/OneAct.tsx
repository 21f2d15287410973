import { useState } from "react";
import { useClient } from "urql";
import { sentence, takeBack } from "../../state/curation/acting.ts";
import { useActWhole } from "../../state/curation/history.ts";
import { type TrailRecord, whyNotBack } from "../../state/curation/trail.ts";
import { setParams } from "../../state/navigation.ts";
import { type PageRoute, shortId } from "../../state/route.ts";
import { useCurating } from "../../state/session.ts";
import { wayToSubject } from "../../state/subjectway.ts";
import { whenWords } from "../../state/when.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Bone, Skeleton } from "../../ui/States.tsx";
import { Differences } from "../curation/Differences.tsx";
import { Failed } from "../frame/Failed.tsx";
import { Link } from "../Link.tsx";
import css from "./History.module.css";

interface OneActProps {
  route: PageRoute;
  record: TrailRecord;
  back: ReadonlyMap<number, number>;
  /** Its seal does not hold. */
  broken: boolean;
}

/** One act of the trail: its number, its words, who and when; what changed opens under it. */
export function OneAct({ route, record, back, broken }: OneActProps) {
  const { position, at, actor, act, text, subjects } = record;
  const open = route.params.act === String(position);
  const why = whyNotBack(record, back);
  const first = subjects[0] === undefined ? null : shortId(subjects[0]);
  const way = first === null ? null : wayToSubject(route.case, first, route);
  return (
    <li className={cx(css.act, back.has(position) && css.back)}>
      <span className={css.number}>{position}</span>
      <div>
        <p className={css.words}>{sentence(text)}</p>
        <p className={css.who}>
          <b>{actor}</b>
          <time dateTime={at}>
            {whenWords(at.slice(0, 10))}, {at.slice(11, 16)} UTC
          </time>
          <span className="mono">{act}</span>
          {first !== null &&
            (way ? (
              <Link className="link" to={way}>
                {first}
              </Link>
            ) : (
              <span className="mono">{first}</span>
            ))}
          {why && <span>{why}</span>}
          {broken && (
            <b>
              <Icon name="warning" size={14} /> Its seal does not hold
            </b>
          )}
        </p>
      </div>
      <div className={css.does}>
        <Button
          small
          aria-expanded={open}
          aria-label={`What changed with act ${position}`}
          onPress={() => setParams(open ? {} : { act: String(position) })}
        >
          What changed
        </Button>
        {why === null && <UndoIt caseId={route.case} record={record} />}
      </div>
      {open && <Changed caseId={route.case} position={position} />}
    </li>
  );
}

function UndoIt({ caseId, record }: { caseId: string; record: TrailRecord }) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  if (!useCurating(caseId).may) return null;
  const undo = async () => {
    setBusy(true);
    await takeBack(client, caseId, record);
    setBusy(false);
  };
  return (
    <Button
      small
      icon="undo"
      isPending={busy}
      aria-label={`Undo act ${record.position}`}
      onPress={() => void undo()}
    >
      Undo
    </Button>
  );
}

function Changed({ caseId, position }: { caseId: string; position: number }) {
  const { items, answer } = useActWhole(caseId, position);
  return (
    <div className={css.changed}>
      {answer.failure && <Failed answer={answer} what="what changed" />}
      {items && <Differences items={items} />}
      {items === undefined && answer.slow && (
        <Skeleton label="Reading what changed">
          <Bone width="60%" />
        </Skeleton>
      )}
    </div>
  );
}
