import { useEffect, useState } from "react";
import { useClient } from "urql";
import { SEEN } from "../../api/documents/curation.ts";

/** Up to which act of the trail the page has seen the case; asked anew whenever `again` is another one. */
export function useSeen(caseId: string, again: unknown, ask = true): number | null {
  const client = useClient();
  const [seen, setSeen] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says when to ask anew.
  useEffect(() => {
    if (!ask) return;
    let live = true;
    setSeen(null);
    const fresh = { requestPolicy: "network-only", part: "seen" } as const;
    void client
      .query(SEEN, { case: caseId }, fresh)
      .toPromise()
      .then(({ data }) => live && data && setSeen(data.audit.totalCount));
    return () => {
      live = false;
    };
  }, [client, caseId, again, ask]);
  return seen;
}
