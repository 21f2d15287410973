import { AppError } from "../model/errors.ts";
import type { CaseId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import type { GraphStore, Writer } from "../store/GraphStore.ts";
import { auditId, NOTHING_BEFORE } from "./audit.ts";
import { lastLine } from "./auditFile.ts";

/**
 * The last record of a trail, asked for by its place: who would ask for the last one of all reads the whole trail.
 *
 * @throws AppError CONFLICT where store and file do not end with the same.
 */
export async function lastRecord(
  store: GraphStore,
  id: CaseId,
  dir: string,
): Promise<AuditRecord | undefined> {
  const { position, hash } = await lastLine(dir);
  const rows = await store.run("audit.byIds", { ids: [auditId(id, position), auditId(id, position + 1)] });
  const [last] = rows.map(({ record }) => record);
  if (rows.length < 2 && last?.hash === hash) return last;
  const cure =
    rows[0]?.record.hash === hash || (hash === undefined && rows.length > 0)
      ? "It is of an older version: start the server again, which brings it what is missing."
      : "Run redthread verify.";
  const message = `The audit trail of ${id} ends differently in the store and in audit.jsonl. ${cure}`;
  throw new AppError("CONFLICT", message);
}

/** Whether the record comes right behind the last one that the store has. */
export async function isNext(
  tx: Writer,
  { id, case: of, position, previous }: AuditRecord,
): Promise<boolean> {
  const rows = await tx.run("audit.byIds", { ids: [auditId(of, position - 1), id] });
  return rows.length < 2 && (rows[0]?.record.hash ?? NOTHING_BEFORE) === previous;
}
