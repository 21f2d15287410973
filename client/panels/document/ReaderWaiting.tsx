import type { ReactNode } from "react";
import type { Answer } from "../../state/ask.ts";
import { Button } from "../../ui/Button.tsx";
import { Bone, EmptyState, Skeleton } from "../../ui/States.tsx";
import paragraph from "./Paragraph.module.css";
import css from "./Reader.module.css";

/** The shape of a document while it is awaited; the other documents can be opened meanwhile. */
export function ReaderWaiting({ answer, map }: { answer: Omit<Answer<unknown>, "data">; map: ReactNode }) {
  return (
    <div className={css.page}>
      {map}
      <div className={css.read}>
        {answer.stopped && (
          <EmptyState
            title="Stopped before the document came"
            acts={<Button onPress={answer.retry}>Go on</Button>}
          />
        )}
        {answer.slow && (
          <Skeleton
            label="Opening the document"
            acts={
              <Button small onPress={answer.stop}>
                Stop
              </Button>
            }
            className={css.alone ?? ""}
          >
            {[96, 88, 92].map((width) => (
              <div key={width} className={paragraph.row}>
                <span />
                <div>
                  <Bone width={`${width}%`} height={16} />
                  <br />
                  <Bone width="80%" height={16} />
                  <br />
                </div>
              </div>
            ))}
          </Skeleton>
        )}
      </div>
    </div>
  );
}
