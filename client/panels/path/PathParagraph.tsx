import { copyText } from "../../state/copying.ts";
import type { FoundPath, PathClaim } from "../../state/path.ts";
import { clauseOf, noteOf, paragraphText } from "../../state/pathwords.ts";
import { Button } from "../../ui/Button.tsx";
import css from "./PathParagraph.module.css";

/** The path in one sentence with a note for each step: to be put under a text. */
export function PathParagraph({ path, claims }: { path: FoundPath; claims: ReadonlyMap<string, PathClaim> }) {
  const { steps, weakest } = path;
  const copy = () =>
    copyText(paragraphText(steps, claims, weakest.number, location.href), "Paragraph and notes copied.");
  return (
    <section className={css.note} aria-labelledby="as-paragraph">
      <header>
        <h2 id="as-paragraph">As one paragraph, for a note</h2>
        <Button small onPress={() => void copy()}>
          Copy with sources
        </Button>
      </header>
      <p className={css.text}>
        {steps.map((step, i) => (
          <span key={step.claim.id}>
            {i > 0 && ", "}
            {clauseOf(step, i === 0)} <sup>{step.number}</sup>
          </span>
        ))}
        .
      </p>
      <ol className={css.notes}>
        {steps.map((step) => (
          <li key={step.claim.id}>
            <sup>{step.number}</sup> {noteOf(step, claims.get(step.claim.id))}
          </li>
        ))}
      </ol>
    </section>
  );
}
