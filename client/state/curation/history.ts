import { useEffect, useMemo, useState } from "react";
import { useClient } from "urql";
import { ACT_WHOLE, HISTORY } from "../../api/documents/history.ts";
import { type Answer, useAsk } from "../ask.ts";
import { longId } from "../route.ts";
import { differencesOf, type ItemDifference } from "./differences.ts";
import type { TrailRecord } from "./trail.ts";

export interface History {
  /** Oldest first, as far as they are here; undefined before the first answer. */
  readonly records: readonly TrailRecord[] | undefined;
  readonly total: number;
  readonly answer: Omit<Answer<unknown>, "data">;
}

/** The whole audit trail of a case: page after page, so that its chain can be followed from the first record on. */
export function useHistory(caseId: string): History {
  const client = useClient();
  const { data, ...answer } = useAsk("history", HISTORY, { case: caseId, after: null });
  const first = data?.audit;
  const [more, setMore] = useState<readonly TrailRecord[]>([]);
  useEffect(() => {
    setMore([]);
    let live = true;
    const ask = async (page: typeof first): Promise<void> => {
      const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      if (after === null) return;
      const next = await client.query(HISTORY, { case: caseId, after }, { part: "history" }).toPromise();
      if (!live || !next.data) return;
      const { nodes } = next.data.audit;
      setMore((before) => [...before, ...nodes]);
      await ask(next.data.audit);
    };
    void ask(first);
    return () => {
      live = false;
    };
  }, [client, caseId, first]);
  const records = useMemo(() => first && [...first.nodes, ...more], [first, more]);
  return { records, total: first?.totalCount ?? 0, answer };
}

/** What one act changed; undefined until it is there, null for an act that the trail does not have. */
export function useActWhole(
  caseId: string,
  position: number,
): {
  readonly items: readonly ItemDifference[] | null | undefined;
  readonly answer: Omit<Answer<unknown>, "data">;
} {
  const { data, ...answer } = useAsk("act", ACT_WHOLE, { id: longId(caseId, `audit:${position}`) });
  const node = data?.node;
  const items = useMemo(
    () =>
      node && "before" in node ? differencesOf(node.before, node.after) : node === null ? null : undefined,
    [node],
  );
  return { items, answer };
}
