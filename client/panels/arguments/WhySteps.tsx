import type { OpenArguments, WhyAnswer } from "../../state/argument/arguments.ts";
import { LabelSign } from "../../ui/Label.tsx";
import { Station } from "../../ui/Thread.tsx";
import { SentenceLink } from "./Sentences.tsx";
import css from "./WhyPanel.module.css";

type Explanation = NonNullable<WhyAnswer["explanation"]>;

const TITLES: Readonly<Record<string, string>> = {
  accepted: "It is taken as given",
  rejected: "It is taken as not given",
  assumed: "It is assumed",
  "no-argument": "Nothing speaks for it yet",
  argued: "It is argued for",
  "arguments-fail": "No argument for it holds",
  wins: "It outweighs its rivals",
  loses: "A rival outweighs it",
  tie: "It is at issue, and tied",
  "rival-stands": "A rival stands",
  waits: "It waits for something open",
};

const OUTCOMES = {
  HOLDS: "holds",
  FAILS: "does not hold",
  UNDERCUT: "is undercut",
  WAITS: "cannot be weighed yet",
} as const;

/** The reason, then each argument with the statements that decide it; each leads to itself and to its sentence. */
export function Steps({ open, explanation }: { open: OpenArguments; explanation: Explanation }) {
  return (
    <>
      <Station title={TITLES[explanation.because] ?? "The reason"} first>
        <p className={css.say}>{explanation.text}</p>
      </Station>
      {explanation.steps.map((step) => (
        <Station
          key={`${step.argument?.id} ${step.text}`}
          title={
            step.argument ? `${step.argument.title} ${step.outcome ? OUTCOMES[step.outcome] : ""}` : "Weighed"
          }
        >
          <p className={css.say}>{step.text}</p>
          {step.statements.length > 0 && (
            <ul className={css.statements}>
              {step.statements.map(({ id, text, label }) => (
                <li key={id}>
                  <LabelSign label={label} />
                  <span>
                    <button type="button" className={css.text} onClick={() => open.select(id)}>
                      {text.replace(/\.$/, "")}
                    </button>{" "}
                    <SentenceLink open={open} id={id} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Station>
      ))}
    </>
  );
}
