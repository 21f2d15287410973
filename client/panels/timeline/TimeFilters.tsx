import type { Choice } from "../../state/filters.ts";
import type { PageRoute } from "../../state/route.ts";
import type { ViewFilter } from "../../state/steps.ts";
import { inExplore, setTimelineFilter } from "../../state/timeline.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { SetFilters } from "../filters/SetFilters.tsx";
import { Link } from "../Link.tsx";
import css from "./Timeline.module.css";

interface TimeFiltersProps {
  route: PageRoute;
  filter: ViewFilter;
  /** What the screen has other controls for. */
  except?: readonly Choice[];
}

/** What the screen is narrowed to, each part with a way out; and the network under the same filter. */
export function TimeFilters({ route, filter, except = [] }: TimeFiltersProps) {
  return (
    <div className={css.set}>
      <SetFilters
        caseId={route.case}
        filter={filter}
        except={except}
        onChange={(next) => setTimelineFilter(route, next)}
      />
      <Link className={buttonClass("quiet", true)} to={inExplore(route, filter)}>
        Explore under the same filter
      </Link>
    </div>
  );
}
