import { changeTitle, type OpenArguments } from "../../state/argument/arguments.ts";
import {
  LABEL_WORDS,
  type Labelled,
  STANDARD_WORDS,
  shortText,
  TIE_WORDS,
} from "../../state/argument/model.ts";
import { type Change, withoutChange } from "../../state/argument/overlay.ts";
import { toast } from "../../state/toast.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Label } from "../../ui/Label.tsx";
import { KeepStrengths } from "./KeepStrengths.tsx";
import css from "./WhatIfTray.module.css";

const SHOWN = 5;
/** The tray's head says on which map. */
const SHORT_LABELS = {
  ESTABLISHED: "established",
  OPEN: "open",
  NOT_ESTABLISHED: "not established",
} as const;

/** What if: the changes, the labels that change with them, and that nothing of it is saved. */
export function WhatIfTray({ open }: { open: OpenArguments }) {
  const { overlay, setOverlay, evaluation, answer, unread } = open;
  if (overlay.length === 0 && unread === 0) return null;
  return (
    <section className={css.tray} aria-label="What if">
      <div className={css.changes}>
        <header>
          <h2>What if</h2>
          <span className="meta">
            {overlay.length === 1 ? "1 change" : `${overlay.length} changes`}, nothing saved; the link holds
            it
          </span>
        </header>
        <ul>
          {overlay.map((change) => (
            <li key={`${change.do} ${change.id}`}>
              <span>
                <ChangeWords open={open} change={change} />
              </span>
              <IconButton
                small
                icon="close"
                label={`Take back: ${changeTitle(change)} ${nameOf(open, change.id)}`}
                onPress={() => setOverlay(withoutChange(overlay, change))}
              />
            </li>
          ))}
        </ul>
        {unread > 0 && (
          <p className="meta">
            {unread === 1 ? "1 change" : `${unread} changes`} of the link could not be read and{" "}
            {unread === 1 ? "is" : "are"} left out.
          </p>
        )}
        <p className={css.acts}>
          <Button
            small
            icon="undo"
            isDisabled={overlay.length === 0}
            onPress={() => setOverlay(overlay.slice(0, -1))}
          >
            Undo
          </Button>
          <Button small onPress={() => setOverlay([])}>
            Discard
          </Button>
          <KeepStrengths open={open} />
          <Button small icon="link" onPress={() => void copyLink()}>
            Copy link
          </Button>
        </p>
      </div>
      <div className={css.diff}>
        <h2 aria-busy={answer.fetching}>
          {answer.fetching ? "Weighing again …" : countWords(evaluation.changed.length)}
          <span className="sr"> on this map</span>
        </h2>
        <Changed open={open} changed={evaluation.changed} />
      </div>
    </section>
  );
}

export function countWords(count: number): string {
  if (count === 0) return "No label changes";
  return count === 1 ? "1 label changes" : `${count} labels change`;
}

function Changed({
  open,
  changed,
}: {
  open: OpenArguments;
  changed: OpenArguments["evaluation"]["changed"];
}) {
  const own = changed.filter(({ id }) => open.model.statements.has(id));
  const elsewhere = changed.length - own.length;
  const unmoved = open.model.goals.flatMap((goal) => {
    const statement = open.model.statements.get(goal);
    return statement && !changed.some(({ id }) => id === goal) ? [statement] : [];
  });
  return (
    <>
      <ul>
        {own.slice(0, SHOWN).map(({ id, text, before, after }) => (
          <li key={id}>
            <button type="button" onClick={() => open.select(id)}>
              {shortText(text, 70)}
            </button>
            <Label label={before}>{SHORT_LABELS[before]}</Label>
            <span className={css.arrow}>
              <span aria-hidden="true">→</span>
              <span className="sr">becomes</span>
            </span>
            <Label label={after}>{SHORT_LABELS[after]}</Label>
          </li>
        ))}
      </ul>
      <p className="meta">
        {own.length > SHOWN && `${own.length - SHOWN} more on this map. `}
        {elsewhere > 0 && `${elsewhere} on other maps of the case. `}
        {unmoved.map((statement) => `${staysWords(statement)} `)}
      </p>
    </>
  );
}

function staysWords({ text, label }: Labelled): string {
  return `“${shortText(text, 60)}” stays ${LABEL_WORDS[label]}.`;
}

export function nameOf({ model }: OpenArguments, id: string): string {
  const text = model.statements.get(id)?.text ?? model.arguments.get(id)?.title;
  return shortText(text ?? model.issues.find((issue) => issue.id === id)?.question ?? id, 90);
}

function ChangeWords({ open, change }: { open: OpenArguments; change: Change }) {
  const before = open.model.arguments.get(change.id)?.strength;
  const own = open.model.issueOf.get(change.id)?.positions.find(({ id }) => id === change.id)?.standard;
  return (
    <>
      {changeTitle(change)} <b>{nameOf(open, change.id)}</b>
      {change.do === "strength" && `: ${before ?? "?"} to ${change.strength}`}
      {change.do === "standard" &&
        `: ${own ? STANDARD_WORDS[own] : "?"} to ${STANDARD_WORDS[change.standard]}`}
      {change.do === "tie" && `: ${TIE_WORDS[change.tie]}`}
    </>
  );
}

export async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    toast("Link copied. It opens this map with this what-if.");
  } catch {
    toast("The browser does not let the page copy. Copy the address from its bar.");
  }
}
