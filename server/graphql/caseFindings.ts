import type { CaseFacts, Finding } from "../finding/facts.ts";
import { findingsOf } from "../finding/index.ts";
import type { LinkKind } from "../model/case.ts";
import { AppError } from "../model/errors.ts";
import type { NodeId } from "../model/ids.ts";
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

  /** @throws AppError NOT_FOUND where no case has the id. */
  async of(caseId: string): Promise<Finding[]> {
    const [row] = await this.#store.run("case.byIds", { ids: [caseId] });
    if (!row)
      throw new AppError("NOT_FOUND", `No case is called “${caseId}”. Query { cases { id } } lists them.`);
    const { revision } = row.record;
    const kept = this.#kept.get(caseId);
    if (kept?.revision === revision) return kept.findings;
    const findings = this.#facts(caseId).then((facts) => findingsOf(facts));
    this.#kept.set(caseId, { revision, findings });
    findings.catch(() => this.#kept.delete(caseId));
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
