import type { Answer } from "../../state/ask.ts";
import { Button } from "../../ui/Button.tsx";
import { Bone, EmptyState, Skeleton } from "../../ui/States.tsx";
import css from "./Timeline.module.css";

/** The shape of the two clocks while they are awaited; stopped, a way to go on. */
export function TimelineWaiting({ answer, what = "timeline" }: { answer: Answer<unknown>; what?: string }) {
  if (answer.stopped)
    return (
      <EmptyState
        title={`Stopped before the ${what} came`}
        acts={<Button onPress={answer.retry}>Go on</Button>}
      />
    );
  if (!answer.slow) return null;
  return (
    <Skeleton
      label={`Loading the ${what}`}
      acts={
        <Button small onPress={answer.stop}>
          Stop
        </Button>
      }
    >
      <p className={css.bones}>
        {[30, 64, 48, 72, 40].map((width) => (
          <Bone key={width} width={`${width}%`} />
        ))}
      </p>
    </Skeleton>
  );
}
