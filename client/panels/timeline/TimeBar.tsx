import type { PageRoute } from "../../state/route.ts";
import { setTimelineFilter, setTimelineParam, type TimelineView } from "../../state/timeline.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/States.tsx";
import { TimeFilters } from "./TimeFilters.tsx";
import css from "./Timeline.module.css";

interface TimeBarProps {
  route: PageRoute;
  view: TimelineView;
  shown: number;
  total: number;
  /** Marks out a stretch by keys; null where no clocks are drawn. */
  onStretch: (() => void) | null;
}

/** How much is shown, what narrows it, and what the axes reach over. */
export function TimeBar({ route, view, shown, total, onStretch }: TimeBarProps) {
  return (
    <div className={css.filters}>
      <p className={css.count}>{shown === total ? `${total} claims` : `${shown} of ${total} claims`}</p>
      <TimeFilters route={route} filter={view.filter} except={["known"]} />
      {onStretch && (
        <Button small onPress={onStretch}>
          Mark out a stretch
        </Button>
      )}
      <Button small onPress={() => setTimelineParam(route, "span", view.all ? undefined : "all")}>
        {view.all ? "Where most is" : "All of time"}
      </Button>
    </div>
  );
}

/** What follows is added to what is there. */
export function More({ left, onMore }: { left: number; onMore: (() => void) | null }) {
  if (!onMore) return null;
  return (
    <p className={css.more}>
      <Button onPress={onMore}>Load more</Button>
      <span className="meta">
        {left} {left === 1 ? "claim" : "claims"} not shown
      </span>
    </p>
  );
}

export function Nothing({ route }: { route: PageRoute }) {
  return (
    <EmptyState
      title="No claims fit"
      acts={<Button onPress={() => setTimelineFilter(route, {})}>Clear all filters</Button>}
    >
      <p>The times and filters above leave nothing over.</p>
    </EmptyState>
  );
}
