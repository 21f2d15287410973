/** The what-if of the address, as far as the map can answer it. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Failure } from "../ask.ts";
import { decodeOverlay } from "./overlay.ts";

const NONE: readonly string[] = [];

/**
 * The what-if of a link. A link of another case or an older version names what the map does not have: the server says what,
 * these changes are left out and counted, and the rest is asked again.
 */
export function useAskedOverlay(caseId: string, code: string) {
  const [told, setTold] = useState({ code, unfit: NONE });
  const unfit = told.code === code ? told.unfit : NONE;
  const { overlay, unread } = useMemo(() => decodeOverlay(caseId, code, unfit), [caseId, code, unfit]);
  const leaveOut = useCallback(
    (ids: readonly string[]) =>
      setTold((last) => ({ code, unfit: last.code === code ? [...last.unfit, ...ids] : ids })),
    [code],
  );
  return { overlay, unread, leaveOut };
}

/** Leaves out what an answer says does not fit. */
export function useLeftOut(failure: Failure | null, leaveOut: (ids: readonly string[]) => void): void {
  useEffect(() => {
    if (failure && failure.unfit.length > 0) leaveOut(failure.unfit);
  }, [failure, leaveOut]);
}
