import type { LinkKind } from "../model/case.ts";
import type { NodeId } from "../model/ids.ts";
import type { CaseRecord, LinkRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { WholeComparison } from "./comparison.ts";

/** So many are kept of a case: the pages of what a reader looks at, and of what they looked at before. */
const MOST_KEPT = 8;
const READ = { timeoutMs: 60_000 };

interface Kept {
  readonly revision: string;
  readonly comparisons: Map<string, Promise<WholeComparison>>;
  links: Promise<LinkRecord[]> | undefined;
}

/** Comparisons of each case, so that a second page does not compare again, until the case's revision has changed. */
export class KeptComparisons {
  readonly #store: GraphStore;
  readonly #kept = new Map<string, Kept>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** @param record read from the store in the same request */
  of(record: CaseRecord, key: string, compare: () => Promise<WholeComparison>): Promise<WholeComparison> {
    const { comparisons } = this.#of(record);
    const known = comparisons.get(key);
    comparisons.delete(key);
    const asked = known ?? compare();
    comparisons.set(key, asked);
    asked.catch(() => comparisons.delete(key));
    const [oldest] = comparisons.keys();
    if (comparisons.size > MOST_KEPT && oldest !== undefined) comparisons.delete(oldest);
    return asked;
  }

  /** Every link of a case. */
  links(record: CaseRecord): Promise<LinkRecord[]> {
    const kept = this.#of(record);
    kept.links ??= this.#readLinks(record);
    kept.links.catch(() => {
      kept.links = undefined;
    });
    return kept.links;
  }

  #of({ id, revision }: CaseRecord): Kept {
    const kept = this.#kept.get(id);
    if (kept?.revision === revision) return kept;
    const fresh = { revision, comparisons: new Map(), links: undefined };
    this.#kept.set(id, fresh);
    return fresh;
  }

  async #readLinks({ id }: CaseRecord): Promise<LinkRecord[]> {
    const rows = await this.#store.run("claim.ties", { case: id }, READ);
    return rows.map(({ id: link, kind, from, to, note }) => ({
      id: link as NodeId,
      kind: kind.toLowerCase() as LinkKind,
      from: from as NodeId,
      to: to as NodeId,
      ...(note === null ? {} : { note }),
    }));
  }
}
