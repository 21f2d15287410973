/** A second entity selected beside the first, kept in the address: what a path between the two is asked with. */
import { useCallback, useEffect } from "react";
import { announce } from "./announce.ts";
import { setViewParam } from "./exploring.ts";
import type { ViewGraph } from "./graph.ts";
import { isClaim } from "./inspect.ts";
import { longId, shortId } from "./route.ts";

export interface Second {
  /** The entity selected besides, by its full id. */
  readonly also: string | null;
  /** Selects it besides, or lets go of it; it comes first where nothing is selected yet. */
  readonly selectAlso: (id: string) => void;
}

/**
 * @param text what the address says
 * @param choose selects the first
 */
export function useSecond(
  caseId: string,
  text: string | undefined,
  selection: string | null,
  graph: ViewGraph | null,
  choose: (id: string | null) => void,
): Second {
  const also = text && selection !== null && !isClaim(selection) ? longId(caseId, text) : null;
  const selectAlso = useCallback(
    (id: string) => {
      if (isClaim(id) || id === selection) return;
      if (selection === null || isClaim(selection)) choose(id);
      else setViewParam("also", id === also ? null : shortId(id));
    },
    [selection, also, choose],
  );
  const name = (id: string | null) => graph?.nodes.find((node) => node.id === id)?.label;
  const [first, other] = [name(selection), name(also)];
  useEffect(() => {
    if (first && other) announce(`2 selected: ${first} and ${other}. P opens the paths between them`);
  }, [first, other]);
  return { also, selectAlso };
}
