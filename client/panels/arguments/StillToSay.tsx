import type { OpenArguments, WhyAnswer } from "../../state/argument/arguments.ts";
import { LABEL_WORDS, type Labelled } from "../../state/argument/model.ts";
import { type Change, withChange } from "../../state/argument/overlay.ts";
import { Button } from "../../ui/Button.tsx";
import { Label } from "../../ui/Label.tsx";
import { Ladder } from "../law/Ladder.tsx";
import { SentenceLink } from "./Sentences.tsx";
import css from "./WhyPanel.module.css";

interface Props {
  open: OpenArguments;
  why: WhyAnswer;
}

/** What hangs on what: leaves that carry it, what would change it, what is still to answer, how high the map reaches. */
export function StillToSay({ open, why, statement }: Props & { statement: Labelled }) {
  return (
    <>
      <LoadBearing open={open} why={why} />
      <Changes open={open} why={why} />
      <ToAnswer open={open} why={why} />
      {why.ladder && statement.kind === "CLASSIFICATION" && (
        <section className={css.part}>
          <h3>How high does the map reach?</h3>
          <Ladder ladder={why.ladder} profile={open.evaluation.profile.title} />
        </section>
      )}
    </>
  );
}

function LoadBearing({ open, why }: Props) {
  if (why.loadBearing.length === 0) return null;
  return (
    <section className={css.part}>
      <h3>
        Load-bearing <span className="meta">taken the other way, alone, each changes this label</span>
      </h3>
      <ul className={css.bearing}>
        {why.loadBearing.map(({ statement, label }) => (
          <li key={statement.id}>
            <button type="button" onClick={() => open.select(statement.id)}>
              {statement.text.replace(/\.$/, "")}
            </button>{" "}
            <SentenceLink open={open} id={statement.id} />
            <span className="meta"> then {LABEL_WORDS[label]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ open, why }: Props) {
  const { smallestChanges: smallest, stability } = why;
  const sets = smallest?.sets.filter(({ flips }) => flips.length > 1) ?? [];
  const tryOut = (flips: (typeof sets)[number]["flips"]) => {
    const changes = flips.map(
      ({ statement, to }): Change => ({
        do: to === "ACCEPTED" ? "accept" : "reject",
        id: statement.id,
      }),
    );
    open.setOverlay(changes.reduce(withChange, open.overlay));
  };
  return (
    <section className={css.part}>
      <h3>What would change it</h3>
      {sets.length > 0 && (
        <ul className={css.sets}>
          {sets.slice(0, 4).map(({ flips, label }) => (
            <li key={flips.map(({ statement }) => statement.id).join(" ")}>
              <span>
                {flips.map(({ statement, to }, i) => (
                  <span key={statement.id}>
                    {i > 0 && " and "}
                    {to === "ACCEPTED" ? "accept" : "reject"} “{statement.text.replace(/\.$/, "")}”
                  </span>
                ))}
                : <Label label={label} />
              </span>
              <Button small onPress={() => tryOut(flips)}>
                Try
              </Button>
            </li>
          ))}
        </ul>
      )}
      {sets.length > 4 && <p className="meta">{sets.length - 4} more sets.</p>}
      {smallest && sets.length === 0 && why.loadBearing.length === 0 && (
        <p className={css.say}>No {smallest.searchedUpTo} leaves together change it.</p>
      )}
      {smallest && !smallest.complete && (
        <p className="meta">Searched sets of up to {smallest.searchedUpTo}; not all could be tried.</p>
      )}
      {stability && <p className={css.say}>{stabilityWords(stability)}</p>}
    </section>
  );
}

function stabilityWords({ computed, openLeaves, labels }: NonNullable<WhyAnswer["stability"]>): string {
  const count = openLeaves.length;
  if (!computed) return `${count} things it could depend on are open: too many to try all answers.`;
  if (count === 0) return "Nothing that it depends on is open.";
  const open = count === 1 ? "1 open leaf" : `${count} open leaves`;
  if (labels.length === 1)
    return `However ${open} are settled, it stays ${LABEL_WORDS[labels[0] ?? "OPEN"]}.`;
  return `Settling ${open} could make it ${labels.map((label) => LABEL_WORDS[label]).join(" or ")}.`;
}

function ToAnswer({ open, why }: Props) {
  if (why.gaps.length === 0) return null;
  return (
    <section className={css.part}>
      <h3>
        Still to answer <span className="meta">{why.gaps.length}</span>
      </h3>
      <ul className={css.todo}>
        {why.gaps.slice(0, 12).map((gap) => (
          <li key={`${gap.kind} ${gap.text} ${gap.argument?.id ?? gap.claim?.id ?? gap.element?.id}`}>
            <span className={css.box} aria-hidden="true" />
            <span>
              {gap.text}
              {gap.argument && (
                <>
                  {" "}
                  <button
                    type="button"
                    className={css.of}
                    onClick={() => open.select(gap.argument?.id ?? null)}
                  >
                    {gap.argument.title}
                  </button>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {why.gaps.length > 12 && (
        <details className={css.more}>
          <summary>{why.gaps.length - 12} more</summary>
          <ul className={css.todo}>
            {why.gaps.slice(12).map((gap) => (
              <li key={`${gap.kind} ${gap.text} ${gap.argument?.id ?? gap.claim?.id ?? gap.element?.id}`}>
                <span className={css.box} aria-hidden="true" />
                <span>{gap.text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
