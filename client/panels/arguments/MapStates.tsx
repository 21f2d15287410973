import type { ArgumentsRoute } from "../../state/argument/arguments.ts";
import { useTitle } from "../../state/title.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Bone, EmptyState, ErrorState, Skeleton } from "../../ui/States.tsx";
import { Link } from "../Link.tsx";
import css from "./MapStates.module.css";

/** The shape of a map while it is weighed. */
export function MapWaiting({ stop }: { stop: () => void }) {
  return (
    <Skeleton
      className={css.waiting ?? ""}
      label="Weighing the arguments"
      acts={
        <Button small onPress={stop}>
          Stop
        </Button>
      }
    >
      <h1 className="sr" tabIndex={-1}>
        Arguments
      </h1>
      <div className={css.columns}>
        <div className={css.column}>
          <Bone width="210px" height={58} />
          <Bone width="210px" height={58} />
          <Bone width="210px" height={58} />
        </div>
        <Bone width="32px" height={32} />
        <Bone width="210px" height={74} />
      </div>
    </Skeleton>
  );
}

/** The reader said stop: nothing is lost, and it goes on when asked. */
export function MapStopped({ again }: { again: () => void }) {
  return (
    <div className={css.waiting}>
      <h1 className="sr" tabIndex={-1}>
        Arguments
      </h1>
      <EmptyState title="Stopped before it was weighed" acts={<Button onPress={again}>Weigh it now</Button>}>
        <p>The address keeps the map and its what-if.</p>
      </EmptyState>
    </div>
  );
}

/** An address whose accusation, issue or claim this case's map does not hold. */
export function UnknownTarget({ route, id }: { route: ArgumentsRoute; id: string }) {
  useTitle("No such argument");
  return (
    <ErrorState
      level={1}
      code="NOT_FOUND"
      title={`The argument map of this case holds no “${id}”`}
      safe={<p>The link may be older than the case’s text. Nothing was changed.</p>}
      acts={
        <Link className={buttonClass("main")} to={{ ...route, id: null, sel: null, params: {} }}>
          See what is argued
        </Link>
      }
    />
  );
}
