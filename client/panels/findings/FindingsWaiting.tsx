import type { ReactNode } from "react";
import type { Answer } from "../../state/ask.ts";
import { Button } from "../../ui/Button.tsx";
import { Bone, EmptyState, Skeleton } from "../../ui/States.tsx";
import css from "./Findings.module.css";

/** The shape of the findings while they are computed; the rest of the page stays usable. */
export function FindingsWaiting({ answer, head }: { answer: Answer<unknown>; head: ReactNode }) {
  if (answer.stopped) {
    return (
      <>
        {head}
        <EmptyState
          title="Stopped before the findings came"
          acts={<Button onPress={answer.retry}>Go on</Button>}
        >
          <p>Documents, lists and the network work without them.</p>
        </EmptyState>
      </>
    );
  }
  if (!answer.slow) return head;
  return (
    <>
      {head}
      <Skeleton
        label="Computing what stands out"
        acts={
          <Button small onPress={answer.stop}>
            Stop
          </Button>
        }
      >
        <div className={css.lead}>
          <div className={css.leadText}>
            <div className={css.bones}>
              <Bone width="90px" />
              <Bone width="80%" height={30} />
              <Bone width="60%" height={30} />
              <Bone width="70%" />
              <Bone width="64%" />
            </div>
          </div>
          <div className={css.leadPicture} />
        </div>
        <ul className={css.cards} aria-hidden="true">
          {[1, 2, 3].map((card) => (
            <li key={card} className={css.card}>
              <div className={css.thumb} />
              <div className={css.bones}>
                <Bone />
                <Bone width="90%" />
                <Bone width="50%" />
              </div>
            </li>
          ))}
        </ul>
      </Skeleton>
    </>
  );
}
