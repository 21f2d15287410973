import type { OpenArguments } from "../../state/argument/arguments.ts";
import { rivalsOf } from "../../state/argument/folding.ts";
import { type Argument, LABEL_WORDS, type Labelled, sourceWords } from "../../state/argument/model.ts";
import { strengthIn } from "../../state/argument/overlay.ts";
import { cx } from "../../ui/cx.ts";
import { Label, LabelSign } from "../../ui/Label.tsx";
import { IssueChoices } from "./IssueChoices.tsx";
import css from "./MapCards.module.css";

interface CardsProps {
  open: OpenArguments;
  bearing: ReadonlySet<string>;
  knots: ReadonlyMap<string, string>;
}

/** Narrow: each position with its arguments as cards; exceptions stand under the argument that they undercut. */
export function MapCards({ open, bearing, knots }: CardsProps) {
  const { model } = open;
  const positions = model.goals.flatMap((goal) => [goal, ...rivalsOf(model, goal)]);
  return (
    <div className={css.cards}>
      {positions.map((id, i) => {
        const statement = model.statements.get(id);
        return (
          statement && (
            <section
              key={id}
              className={css.position}
              aria-label={positions.length > 1 ? `Position ${i + 1}` : "Claim"}
            >
              {i > 0 && <p className={css.versus}>excludes the position above</p>}
              <div className={cx(css.goal, (open.selection ?? positions[0]) === id && css.on)}>
                {positions.length > 1 && <span className="cap">Position {i + 1}</span>}
                <button type="button" onClick={() => open.select(id)}>
                  {statement.text.replace(/\.$/, "")}
                </button>
                <Label label={statement.label} />
                <IssueChoices open={open} id={id} />
              </div>
              <Arguments open={open} id={id} bearing={bearing} knots={knots} against={i > 0} deep={0} />
            </section>
          )
        );
      })}
    </div>
  );
}

interface ArgumentsProps extends CardsProps {
  id: string;
  against: boolean;
  deep: number;
}

function Arguments({ open, id, bearing, knots, against, deep }: ArgumentsProps) {
  const args = open.model.concluding.get(id) ?? [];
  return args.map((argument) => (
    <Card
      key={argument.id}
      open={open}
      argument={argument}
      bearing={bearing}
      knots={knots}
      against={against}
      deep={deep}
    />
  ));
}

interface CardProps extends CardsProps {
  argument: Argument;
  against: boolean;
  deep: number;
}

function Card({ open, argument, bearing, knots, against, deep }: CardProps) {
  const { model } = open;
  const strength = strengthIn(open.overlay, argument.id) ?? argument.strength;
  return (
    <article
      className={cx(css.argument, against && css.against, strength < 2 && css.thin)}
      aria-label={argument.title}
    >
      <header>
        <span className={css.knot} aria-hidden="true">
          {knots.get(argument.id)}
        </span>
        <button type="button" onClick={() => open.select(argument.id)}>
          <b>{argument.title}</b>
          <small>
            {against ? "against" : "for"}, strength {strength} of 4
          </small>
        </button>
      </header>
      <ul>
        {argument.premises.map(({ id, type }) => {
          const statement = model.statements.get(id);
          return (
            statement && (
              <li key={id}>
                <Premise
                  open={open}
                  statement={statement}
                  assumed={type === "ASSUMPTION"}
                  bearing={bearing.has(id)}
                />
                {deep < 4 && open.isOpen(id) && (
                  <Arguments
                    open={open}
                    id={id}
                    bearing={bearing}
                    knots={knots}
                    against={false}
                    deep={deep + 1}
                  />
                )}
              </li>
            )
          );
        })}
      </ul>
      {argument.undercutters.map((id) => {
        const statement = model.statements.get(id);
        return statement && <Exception key={id} open={open} statement={statement} />;
      })}
    </article>
  );
}

interface PremiseProps {
  open: OpenArguments;
  statement: Labelled;
  assumed: boolean;
  bearing: boolean;
}

function Premise({ open, statement, assumed, bearing }: PremiseProps) {
  const { id, label } = statement;
  const count = open.model.concluding.get(id)?.length ?? 0;
  return (
    <div className={css.premise}>
      <LabelSign label={label} />
      <button type="button" className={css.words} onClick={() => open.select(id)}>
        {assumed && <i>assumed: </i>}
        {statement.text.replace(/\.$/, "")}
        <span className="sr">, {LABEL_WORDS[label]}</span>
        <small>
          {bearing && <u>load-bearing</u>} {sourceWords(statement)}
        </small>
      </button>
      {count > 0 && (
        <button
          type="button"
          className={css.fold}
          aria-expanded={open.isOpen(id)}
          onClick={() => open.toggle(id)}
        >
          {open.isOpen(id) ? "Fold" : `+${count}`}
          <span className="sr"> {count === 1 ? "argument" : "arguments"}</span>
        </button>
      )}
    </div>
  );
}

function Exception({ open, statement }: { open: OpenArguments; statement: Labelled }) {
  const { label } = statement;
  const then = {
    OPEN: "Until it is settled, the argument counts for nothing.",
    ESTABLISHED: "It takes the argument’s force.",
    NOT_ESTABLISHED: "It does not undercut the argument.",
  }[label];
  return (
    <button
      type="button"
      className={cx(css.exception, label !== "OPEN" && css.settled)}
      onClick={() => open.select(statement.id)}
    >
      <svg width={16} height={14} viewBox="0 0 16 14" aria-hidden="true">
        <path d="M1,8H15M1,12H15M8,0V8" />
      </svg>
      <span>
        <b>Exception, {LABEL_WORDS[label]}:</b> {statement.text} {then}
      </span>
    </button>
  );
}
