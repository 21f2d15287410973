import type { OpenArguments } from "../../state/argument/arguments.ts";
import { type Argument, STRENGTH_WORDS } from "../../state/argument/model.ts";
import { isDisabled, strengthIn, withChange, withoutChange } from "../../state/argument/overlay.ts";
import { shortId } from "../../state/route.ts";
import { Button } from "../../ui/Button.tsx";
import { LabelSign } from "../../ui/Label.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Station, Thread } from "../../ui/Thread.tsx";
import { SentenceLink } from "./Sentences.tsx";
import css from "./WhyPanel.module.css";

const OUTCOMES = {
  HOLDS: "It holds: its premises are established and nothing undercuts it.",
  FAILS: "It does not hold: a premise is not established.",
  UNDERCUT: "It is undercut: an exception to it is established.",
  WAITS: "It cannot be weighed yet: something that it depends on is open.",
} as const;

const STRENGTHS = ["0", "1", "2", "3", "4"] as const;

/** One argument: how strong and why, what it rests on, what one must ask of it. */
export function ArgumentPanel({ open, argument }: { open: OpenArguments; argument: Argument }) {
  const { overlay, setOverlay, model } = open;
  const strength = strengthIn(overlay, argument.id);
  const off = isDisabled(overlay, argument.id);
  const conclusion = model.statements.get(argument.conclusion);
  return (
    <>
      <header className={css.head}>
        <p className={css.over}>
          <span className="cap">Argument</span>
          <span className="mono meta">{shortId(argument.id)}</span>
        </p>
        <h2>{argument.title}</h2>
        <p className="meta">
          {argument.scheme ?? "No scheme"}
          {argument.generated && ", added by evaluation"}
          {argument.linked ? "; its premises carry it together" : "; each premise may carry it"}
        </p>
        <div className={css.strength}>
          <span className="meta">Strength</span>
          <Segmented
            label={`Strength of ${argument.title}`}
            value={STRENGTHS[strength ?? argument.strength] ?? "2"}
            onChange={(value) => setStrength(open, argument, Number(value))}
            options={STRENGTHS.map((value) => ({ value, children: value }))}
          />
          <span className="meta">{STRENGTH_WORDS[strength ?? argument.strength]}</span>
        </div>
        <p className={css.acts}>
          <Button
            small
            onPress={() => {
              const change = { do: "disable" as const, id: argument.id };
              setOverlay(off ? withoutChange(overlay, change) : withChange(overlay, change));
            }}
          >
            {off ? "Put it back" : "What if left out"}
          </Button>
        </p>
      </header>
      <Thread>
        <Station title={off ? "Left out by the what-if" : "What becomes of it"} first>
          {!off && <p className={css.say}>{OUTCOMES[argument.outcome]}</p>}
          <p className={css.say}>
            <b>Strength {argument.strength}:</b> {argument.reason}
          </p>
          {argument.note && <p className={css.say}>{argument.note}</p>}
        </Station>
        <Station title="It rests on" count={argument.premises.length}>
          <Statements
            open={open}
            ids={argument.premises.map(({ id, type }) => ({
              id,
              word: type === "ASSUMPTION" ? "assumed" : "",
            }))}
          />
        </Station>
        {argument.undercutters.length > 0 && (
          <Station title="It is undercut by" count={argument.undercutters.length}>
            <Statements open={open} ids={argument.undercutters.map((id) => ({ id, word: "" }))} />
          </Station>
        )}
        {conclusion && (
          <Station title="It speaks for">
            <Statements open={open} ids={[{ id: conclusion.id, word: "" }]} />
          </Station>
        )}
      </Thread>
      <Questions open={open} argument={argument} />
    </>
  );
}

/** Another strength, or the case's own again. */
export function setStrength(
  { overlay, setOverlay }: OpenArguments,
  argument: Argument,
  strength: number,
): void {
  const change = { do: "strength" as const, id: argument.id, strength };
  setOverlay(strength === argument.strength ? withoutChange(overlay, change) : withChange(overlay, change));
}

function Statements({ open, ids }: { open: OpenArguments; ids: readonly { id: string; word: string }[] }) {
  return (
    <ul className={css.statements}>
      {ids.map(({ id, word }) => {
        const statement = open.model.statements.get(id);
        return (
          statement && (
            <li key={id}>
              <LabelSign label={statement.label} />
              <span>
                <button type="button" className={css.text} onClick={() => open.select(id)}>
                  {statement.text.replace(/\.$/, "")}
                </button>{" "}
                {word && <span className="meta">{word} </span>}
                <SentenceLink open={open} id={id} />
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}

function Questions({ open, argument }: { open: OpenArguments; argument: Argument }) {
  if (argument.questions.length === 0) return null;
  const unanswered = argument.questions.filter(({ answeredBy }) => answeredBy === null).length;
  return (
    <section className={css.part}>
      <h3>
        Critical questions <span className="meta">{unanswered} still to answer</span>
      </h3>
      <ul className={css.todo}>
        {argument.questions.map(({ id, text, answeredBy }) => (
          <li key={id}>
            <span className={answeredBy ? css.boxDone : css.box} aria-hidden="true" />
            <span>
              {text}{" "}
              {answeredBy ? (
                <button type="button" className={css.of} onClick={() => open.select(answeredBy.id)}>
                  answered
                </button>
              ) : (
                <span className="sr">, still to answer</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
