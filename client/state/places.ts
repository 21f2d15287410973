/** What the map of places asks, and the claims of the place that is selected. */
import { CLAIM_PAGE } from "../api/documents/lists.ts";
import { PLACES } from "../api/documents/places.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import type { ViewFilter } from "./steps.ts";
import { timesFilter } from "./timeline.ts";

export type CasePlaces = ResultOf<typeof PLACES>["places"];
export type PlaceClaim = ResultOf<typeof CLAIM_PAGE>["claims"]["nodes"][number];

export function usePlaces(caseId: string, filter: ViewFilter): Answer<ResultOf<typeof PLACES>> {
  return useAsk("places", PLACES, { case: caseId, filter: timesFilter(filter) });
}

/** How many claims of one entity are listed at a time. */
const LISTED = 100;

/** The claims of one entity under the filter; nothing is asked where none is selected. */
export function usePlaceClaims(caseId: string, entity: string | null, filter: ViewFilter) {
  return useAsk(
    "selected",
    CLAIM_PAGE,
    {
      case: caseId,
      filter: { ...timesFilter(filter), entities: [entity ?? ""] },
      order: "CASE_ORDER",
      first: LISTED,
      after: null,
    },
    { pause: entity === null },
  );
}
