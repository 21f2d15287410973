import { useMemo } from "react";
import {
  type ElementsRoute,
  type Forum,
  isDay,
  type Matrix,
  today,
  useJurisdiction,
  usePartyStatus,
} from "../../state/matrix.ts";
import { setParams } from "../../state/navigation.ts";
import { DayField } from "../../ui/DayField.tsx";
import { Bone, Skeleton } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { Ladder } from "../law/Ladder.tsx";
import css from "./Beside.module.css";
import { PartyTable } from "./PartyTable.tsx";
import { SureMark } from "./SureMark.tsx";

/** Beside the evidence and apart from it: how high the map reaches, could a court hear it, who is bound. */
export function Beside({ route, matrix }: { route: ElementsRoute; matrix: Matrix }) {
  const asked = route.params.on;
  const on = isDay(asked) ? asked : today();
  return (
    <aside className={css.side} aria-label="Ladder, jurisdiction and party status">
      <section>
        <h2>How high does the map reach?</h2>
        <Ladder ladder={matrix.ladder} profile={matrix.profile.title} />
      </section>
      <section className={css.day}>
        <DayField
          label="As of"
          value={on}
          onChange={(day) => {
            if (isDay(day)) setParams({ ...route.params, on: day }, { replace: true });
          }}
        />
        <span className="meta">what was declared later is not known yet</span>
      </section>
      <Jurisdiction route={route} matrix={matrix} on={on} />
      <Parties matrix={matrix} on={on} />
    </aside>
  );
}

function Jurisdiction({ route, matrix, on }: { route: ElementsRoute; matrix: Matrix; on: string }) {
  const answer = useJurisdiction(route.case, matrix.accusation.id, on);
  const own = new Set(matrix.evaluated.forums.map(({ id }) => id));
  const forums = answer.data?.jurisdiction.filter(({ id }) => own.size === 0 || own.has(id));
  return (
    <section>
      <h2>Could a court hear it?</h2>
      <p className="meta">Kept apart from the evidence. More evidence does not change it.</p>
      {answer.failure && <Failed answer={answer} what="the questions of jurisdiction" />}
      {!forums && answer.slow && <Waiting label="Asking about jurisdiction" />}
      {forums?.map((forum) => (
        <OneForum key={forum.id} forum={forum} />
      ))}
      {forums?.length === 0 && <p>No forum is asked about it.</p>}
    </section>
  );
}

const ANSWERS = { YES: "yes", NO: "no", OPEN: "open" } as const;
const WAYS = { YES: "open to it", NO: "closed", OPEN: "undecided" } as const;

function OneForum({ forum }: { forum: Forum }) {
  return (
    <div className={css.forum}>
      <h3>
        {forum.name}: <b>{WAYS[forum.answer]}</b>
      </h3>
      <dl>
        {forum.questions.map(({ id, rule, text, answer, yes, facts }) => (
          <div key={id}>
            <dt>{rule.name}</dt>
            <dd>
              <details>
                <summary>
                  <b>{ANSWERS[answer]}</b> {text}
                  {yes === "BARS" && <span className="meta"> A yes bars it.</span>}
                  {yes === "DELAYS" && <span className="meta"> A yes puts it off.</span>}
                </summary>
                <ul>
                  {facts.map((fact) => (
                    <li key={fact.text}>
                      {fact.text} <SureMark verified={fact.verified} />
                    </li>
                  ))}
                  {facts.length === 0 && <li>No fact was used.</li>}
                </ul>
              </details>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Parties({ matrix, on }: { matrix: Matrix; on: string }) {
  const instruments = useMemo(
    () => [...new Set(matrix.rows.map(({ provision }) => provision.instrument.id))].sort(),
    [matrix],
  );
  const answer = usePartyStatus(on, instruments);
  return (
    <section>
      <h2>Who is bound</h2>
      {answer.failure && <Failed answer={answer} what="the party status" />}
      {!answer.data && answer.slow && <Waiting label="Asking who is bound" />}
      {answer.data && <PartyTable cells={answer.data.partyStatus} day={on} />}
    </section>
  );
}

function Waiting({ label }: { label: string }) {
  return (
    <Skeleton label={label}>
      <Bone />
      <Bone width="70%" />
    </Skeleton>
  );
}
