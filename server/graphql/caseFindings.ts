import type { AccusationFacts, CaseFacts, Finding } from "../finding/facts.ts";
import { findingsOf } from "../finding/index.ts";
import { leavesOf } from "../law/elements.ts";
import type { Law } from "../law/library.ts";
import type { LinkKind } from "../model/case.ts";
import type { MappedAccusation } from "../model/caseMap.ts";
import type { NodeId } from "../model/ids.ts";
import type { CaseRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { NO_FILTER } from "./filter.ts";
import type { KeptMap } from "./keptMaps.ts";

interface Kept {
  readonly revision: string;
  readonly law: Law;
  readonly findings: Promise<Finding[]>;
}

/** Findings of each case, computed when first asked for and again when the case's revision, or the law, has changed. */
export class CaseFindings {
  readonly #store: GraphStore;
  readonly #kept = new Map<string, Kept>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /**
   * @param record read from the store in the same request
   * @param law says what the elements of accusations require
   */
  of({ id, revision }: CaseRecord, law: Law, map: Promise<KeptMap>): Promise<Finding[]> {
    const kept = this.#kept.get(id);
    if (kept?.revision === revision && kept.law === law) return kept.findings;
    const findings = this.#facts(id, law, map).then((facts) => findingsOf(facts));
    this.#kept.set(id, { revision, law, findings });
    findings.catch(() => this.#kept.delete(id));
    return findings;
  }

  async #facts(caseId: string, law: Law, map: Promise<KeptMap>): Promise<CaseFacts> {
    const [{ mapped }, claimRows, tieRows, entityRows, documentRows] = await Promise.all([
      map,
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
      accusations: mapped.map.accusations.map((one) => accusationFacts(one, law)),
    };
  }
}

function accusationFacts(
  { id, wording, against, provision, rows }: MappedAccusation,
  law: Law,
): AccusationFacts {
  const leaves = law.has(provision) ? leavesOf(law, provision) : [];
  const byElement = new Map(leaves.map((leaf) => [leaf.element.id, leaf]));
  return {
    ...{ id, wording, against },
    rows: rows.map((row) => {
      const leaf = byElement.get(row.element);
      return {
        text: leaf?.element.text ?? row.element,
        alternative: leaf?.alternative ?? false,
        for: row.for,
      };
    }),
  };
}
