import { useMemo } from "react";
import type { Step, ViewFilter } from "./steps.ts";
import type { Names } from "./stepwords.ts";
import { useGround, useNames } from "./viewparts.ts";

/** Names for what a filter speaks of, on screens that draw no view. */
export function useFilterNames(caseId: string, filter: Readonly<ViewFilter>): Names {
  const ground = useGround(caseId);
  const steps = useMemo((): Step[] => [{ do: "filter", set: filter }], [filter]);
  return useNames(ground.data, steps, caseId, true).names;
}
