import { type Entry, sealed } from "../../server/curation/audit.ts";
import type { CaseId, NodeId } from "../../server/model/ids.ts";
import type { AuditRecord } from "../../server/model/records.ts";

/** A trail of so many acts, sealed one after the other. */
export function trailOf(length: number, more: Partial<Entry> = {}): AuditRecord[] {
  const records: AuditRecord[] = [];
  for (let n = 1; n <= length; n++)
    records.push(
      sealed(
        {
          case: "small" as CaseId,
          at: `2026-01-01T00:00:${String(n % 60).padStart(2, "0")}.000Z`,
          actor: "Ada",
          act: "addClaim",
          subjects: [`small/clm:n${n}` as NodeId],
          before: "{}",
          after: `{"clm:n${n}":{"id":"clm:n${n}"}}`,
          clientMutationId: `act-${n}`,
          inputHash: String(n % 10).repeat(64),
          text: `Added the claim “${n}”.`,
          places: `{"clm:n${n}":{"file":"claims.yaml","after":null}}`,
          undoes: n,
          ...more,
        },
        records.at(-1),
      ),
    );
  return records;
}
