import type { OpenArguments } from "../../state/argument/arguments.ts";
import { STANDARD_WORDS, TIE_WORDS } from "../../state/argument/model.ts";
import {
  STANDARDS,
  standardIn,
  TIES,
  tieIn,
  withChange,
  withoutChange,
} from "../../state/argument/overlay.ts";
import { Choice } from "../../ui/Choice.tsx";
import css from "./WhyPanel.module.css";

const STANDARD_OPTIONS = STANDARDS.map((value) => ({ value, words: STANDARD_WORDS[value] }));
const TIE_OPTIONS = TIES.map((value) => ({ value, words: TIE_WORDS[value] }));

/** What it takes, for a position of an issue: its standard of proof and what a tie does. What differs from the case is a what-if. */
export function IssueChoices({ open, id }: { open: OpenArguments; id: string }) {
  const { model, overlay, setOverlay } = open;
  const issue = model.issueOf.get(id);
  if (!issue) return null;
  const own = issue.positions.find((position) => position.id === id)?.standard ?? null;
  const standard = standardIn(overlay, id);
  const tie = tieIn(overlay, issue.id);
  return (
    <div className={css.choices}>
      {own && (
        <Choice
          label="Proof"
          value={standard ?? own}
          options={STANDARD_OPTIONS}
          changed={standard !== null}
          onChange={(next) => {
            const change = { do: "standard" as const, id, standard: next };
            setOverlay(next === own ? withoutChange(overlay, change) : withChange(overlay, change));
          }}
        />
      )}
      <Choice
        label="On a tie"
        value={tie ?? issue.tie}
        options={TIE_OPTIONS}
        changed={tie !== null}
        onChange={(next) => {
          const change = { do: "tie" as const, id: issue.id, tie: next };
          setOverlay(next === issue.tie ? withoutChange(overlay, change) : withChange(overlay, change));
        }}
      />
    </div>
  );
}
