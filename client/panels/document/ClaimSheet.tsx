import { useState } from "react";
import { countIn, type Stated } from "../../state/reading.ts";
import { longId } from "../../state/route.ts";
import { Button } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Chip.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { strokeWords } from "../../ui/strokes.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import css from "./ClaimSheet.module.css";

interface ClaimSheetProps {
  caseId: string;
  stated: readonly Stated[];
  at: number;
  /** What the address selects, which another document may state. */
  sel: string | null;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

/**
 * Where there is no room for the rail, the claims come as a sheet from below: one at a time, with the way to the next.
 * On a wide screen it only speaks up when the selected claim is not stated in this document.
 */
export function ClaimSheet({ caseId, stated, at, sel, onStep, onClose }: ClaimSheetProps) {
  const [full, setFull] = useState(false);
  const one = stated[at];
  const elsewhere = !one && sel?.startsWith("clm:");
  const { nth, of } = countIn(stated, at);
  if (elsewhere) return <Elsewhere caseId={caseId} sel={sel ?? ""} onClose={onClose} />;
  return (
    <aside className={css.sheet} aria-label="Claim in the text">
      {one && full ? (
        <ClaimCard
          caseId={caseId}
          sel={one.assertion.claim.id}
          here={one.assertion.id}
          onClose={() => setFull(false)}
        />
      ) : (
        <div className={css.peek}>
          {one ? (
            <>
              <p className={css.head}>
                <span className="cap">Claim</span> <Tag>{one.passage.place}</Tag>
                <span className="meta">
                  {nth} of {of} here
                </span>
              </p>
              <p className={css.text}>{one.assertion.claim.text}</p>
              <p className="meta">
                <Stroke claim={one.assertion.claim} selected /> {strokeWords(one.assertion.claim)}
              </p>
            </>
          ) : (
            <p className={css.text}>{stated.length} claims in this document.</p>
          )}
        </div>
      )}
      <div className={css.acts}>
        {one && <Button onPress={() => setFull(!full)}>{full ? "Less" : "Who says so"}</Button>}
        <Button icon="left" isDisabled={at === 0} onPress={() => onStep(-1)}>
          Before
        </Button>
        <Button isDisabled={at >= stated.length - 1} onPress={() => onStep(1)}>
          Next
          <Icon name="right" size={14} />
        </Button>
      </div>
    </aside>
  );
}

/** The selection came along from another screen, and this document does not state it. */
function Elsewhere({ caseId, sel, onClose }: { caseId: string; sel: string; onClose: () => void }) {
  return (
    <aside className={css.elsewhere} aria-label="The selected claim">
      <p className={css.away}>What is selected is not stated in this document.</p>
      <ClaimCard caseId={caseId} sel={longId(caseId, sel)} here={null} onClose={onClose} />
    </aside>
  );
}
