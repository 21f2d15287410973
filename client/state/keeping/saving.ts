/** The view that is open, as it is kept: an address that needs nothing else, the input that draws it, and places. */
import type { Explore } from "../explore.ts";
import { type Params, printRoute, shortId } from "../route.ts";
import { encodeSteps } from "../stepcode.ts";

/** What the server takes at most. */
export const LONGEST_ADDRESS = 8_000;

export interface ToSave {
  readonly address: string;
  readonly input: string;
  readonly positions: { id: string; x: number; y: number }[];
}

type Open = Pick<
  Explore,
  "caseId" | "view" | "steps" | "input" | "selection" | "tab" | "placesNow" | "graph"
>;

/** What the case begins with today is written down too: the view stays the same when that changes. */
export function toSave({ caseId, view, steps, input, selection, tab, placesNow, graph }: Open): ToSave {
  const params: Params = {
    steps: encodeSteps(caseId, [view.open, ...steps.filter((step) => step.do !== "open")]),
    ...(tab === "table" ? { as: tab } : {}),
  };
  const sel = selection === null ? null : shortId(selection);
  const places = placesNow();
  const positions = (graph?.nodes ?? []).flatMap(({ id }) => {
    const place = places.get(id);
    return place ? [{ id, x: Math.round(place.x), y: Math.round(place.y) }] : [];
  });
  const address = printRoute({ screen: "explore", case: caseId, sel, params });
  return {
    address: address.slice(`/c/${encodeURIComponent(caseId)}/`.length),
    input: JSON.stringify(input),
    positions,
  };
}
