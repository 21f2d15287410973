import { without } from "../../state/filters.ts";
import type { PageRoute } from "../../state/route.ts";
import type { FilterKey, ViewFilter } from "../../state/steps.ts";
import { inExplore, setTimelineFilter } from "../../state/timeline.ts";
import { whenWords } from "../../state/when.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Link } from "../Link.tsx";
import css from "./Timeline.module.css";

const TIMES: readonly FilterKey[] = ["validDuring", "saidDuring", "knownBy", "orUndated"];

/** What the timeline is narrowed to, each part with a way out; and the network under the same filter. */
export function TimeFilters({ route, filter }: { route: PageRoute; filter: ViewFilter }) {
  const others = (Object.keys(filter) as FilterKey[]).filter((key) => !TIMES.includes(key));
  const drop = (...keys: FilterKey[]) => {
    const next = without(filter, ...keys);
    const timed = next.validDuring ?? next.saidDuring ?? next.knownBy;
    setTimelineFilter(route, timed === undefined ? without(next, "orUndated") : next);
  };
  const chip = (words: string, ...keys: FilterKey[]) => (
    <Button small icon="close" aria-label={`Take away: ${words}`} onPress={() => drop(...keys)}>
      {words}
    </Button>
  );
  return (
    <div className={css.filters}>
      {filter.validDuring && chip(`so ${whenWords(filter.validDuring)}`, "validDuring")}
      {filter.saidDuring && chip(`said ${whenWords(filter.saidDuring)}`, "saidDuring")}
      {others.length > 0 &&
        chip(others.length === 1 ? "1 other filter" : `${others.length} other filters`, ...others)}
      <Link className={buttonClass("quiet", true)} to={inExplore(route, filter)}>
        Explore under the same filter
      </Link>
    </div>
  );
}
