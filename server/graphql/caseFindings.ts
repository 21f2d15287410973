import type { CaseFacts, Finding } from "../finding/facts.ts";
import { findingsOf } from "../finding/index.ts";
import type { LinkKind } from "../model/case.ts";
import type { NodeId } from "../model/ids.ts";
import type { CaseRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { NO_FILTER } from "./filter.ts";

interface Kept {
  readonly revision: string;
  readonly findings: Promise<Finding[]>;
}

/** Findings of each case, computed when first asked for and again when the case's revision has changed. */
export class CaseFindings {
  readonly #store: GraphStore;
  readonly #kept = new Map<string, Kept>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** @param record read from the store in the same request */
  of({ id, revision }: CaseRecord): Promise<Finding[]> {
    const kept = this.#kept.get(id);
    if (kept?.revision === revision) return kept.findings;
    const findings = this.#facts(id).then((facts) => findingsOf(facts));
    this.#kept.set(id, { revision, findings });
    findings.catch(() => this.#kept.delete(id));
    return findings;
  }

  async #facts(caseId: string): Promise<CaseFacts> {
    const [claimRows, tieRows, entityRows, documentRows] = await Promise.all([
      this.#store.run("claim.ofCase", { case: caseId, ...NO_FILTER }),
      this.#store.run("claim.ties", { case: caseId }),
      this.#store.run("entity.ofCase", { case: caseId }),
      this.#store.run("document.ofCase", { case: caseId }),
    ]);
    const claims = claimRows.map((row) => row.record);
    return {
      claims,
      claimById: new Map(claims.map((claim) => [claim.id, claim])),
      ties: tieRows.map(({ id, kind, from, to, note }) => ({
        id: id as NodeId,
        kind: kind.toLowerCase() as LinkKind,
        from: from as NodeId,
        to: to as NodeId,
        ...(note === null ? {} : { note }),
      })),
      entities: new Map(entityRows.map(({ record }) => [record.id, record])),
      letters: new Map(documentRows.map(({ record }) => [record.id, record.letter])),
    };
  }
}
