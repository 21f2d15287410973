import type { Passage, PassageAssertion } from "../../state/document.ts";
import type { Stated } from "../../state/reading.ts";
import { cx } from "../../ui/cx.ts";
import { Stroke } from "../../ui/Stroke.tsx";
import { strokeWords } from "../../ui/strokes.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import css from "./Rail.module.css";

interface RailProps {
  caseId: string;
  passage: Passage;
  open: Stated | null;
  selected: string | null;
  onChoose: (assertion: PassageAssertion | null) => void;
}

/** The claims of a passage beside its text. The open one's card hangs from it and covers the rail below, never the text. */
export function Rail({ caseId, passage, open, selected, onChoose }: RailProps) {
  return (
    <ul className={cx(css.rail, open && css.here)} aria-label={`Claims of ${passage.place}`}>
      {[...passage.assertions]
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map((assertion) => {
          const isOpen = open?.assertion.id === assertion.id;
          const isSelected = assertion.claim.id === selected;
          const spoken = { ...assertion.claim, certainty: assertion.certainty, stance: assertion.stance };
          return (
            <li key={assertion.id} className={cx(isSelected && css.on)}>
              <button
                type="button"
                className={css.item}
                aria-expanded={isOpen}
                onClick={() => onChoose(isOpen ? null : assertion)}
              >
                <Stroke claim={spoken} selected={isSelected} width={26} />
                <span className={css.words}>
                  <span className="sr">{strokeWords(spoken)}: </span>
                  {assertion.claim.text}
                </span>
                <Hint assertion={assertion} />
              </button>
              {isOpen && (
                <div className={css.card}>
                  <ClaimCard
                    caseId={caseId}
                    sel={assertion.claim.id}
                    here={assertion.id}
                    onClose={() => onChoose(null)}
                  />
                </div>
              )}
            </li>
          );
        })}
    </ul>
  );
}

/** What a reader should know before leaning on it, in a word. */
function Hint({ assertion }: { assertion: PassageAssertion }) {
  const { stance, claim } = assertion;
  if (stance === "DENIES") return <em className={css.hint}>denied here</em>;
  if (stance === "DOUBTS") return <em className={css.hint}>doubted here</em>;
  return claim.disputed ? <em className={css.hint}>disputed</em> : null;
}
