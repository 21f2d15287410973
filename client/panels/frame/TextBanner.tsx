import { type Change, useLive } from "../../state/live.ts";
import { useLoadingText } from "../../state/loadingText.ts";
import { Button } from "../../ui/Button.tsx";
import css from "./TextBanner.module.css";

const TITLES = {
  EDITED: "The text of this case was edited by hand.",
  INVALID: "The text of this case was edited by hand and has faults.",
  BEHIND: "Another server changed this case, and the text in this folder has not followed.",
} as const;

const SHOWN = 3;

/** Over every screen of a case whose text on disk does not say what is shown: what is so, where, and what to do. */
export function TextBanner() {
  const text = useLive((live) => live.text);
  const caseId = useLive((live) => live.caseId);
  if (!text || !caseId) return null;
  const { state, faults } = text.of;
  const title = TITLES[state as keyof typeof TITLES];
  if (!title) return null;
  return (
    <section className={css.banner} aria-label="Text on disk">
      <div role="status">
        <p>
          <strong>{title}</strong> What you see is what it said before. Nothing was overwritten.
        </p>
        {faults.length > 0 && <Faults faults={faults} />}
        {state === "INVALID" && <p>Mend the file: this goes away by itself.</p>}
        {state === "BEHIND" && (
          <p>Bring the folder up to the store, for example by pulling from version control.</p>
        )}
      </div>
      {state === "EDITED" && <LoadIt caseId={caseId} revision={text.of.revision} />}
    </section>
  );
}

function Faults({ faults }: { faults: Change["caseText"]["faults"] }) {
  const rest = faults.length - SHOWN;
  return (
    <ul className={css.faults}>
      {faults.slice(0, SHOWN).map(({ file, line, problem, cure }) => (
        <li key={`${file}:${line}:${problem}`}>
          <code>
            {file}, line {line}
          </code>{" "}
          {problem} {cure}
        </li>
      ))}
      {rest > 0 && <li>{rest} more. The command “redthread check” lists them all.</li>}
    </ul>
  );
}

function LoadIt({ caseId, revision }: { caseId: string; revision: string | null }) {
  const way = useLoadingText(caseId, revision);
  if (!way) return null;
  return (
    <Button onPress={() => void way.load()} isDisabled={way.loading}>
      {way.loading ? "Loading the text …" : "Load the edited text"}
    </Button>
  );
}
