import type { CaseId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import { auditId, hashOf, lineOf, NOTHING_BEFORE } from "./audit.ts";

/** One thing that is wrong with an audit trail: where, and what. */
export interface TrailFault {
  readonly where: string;
  readonly problem: string;
}

/** A trail as the store or the file holds it. What is no record is kept as what it is: a fault. */
export interface Trail {
  /** “the store” or the file’s name. */
  readonly name: string;
  readonly records: readonly unknown[];
}

/** Checks both trails by themselves, each record and its place in the chain, and then against each other. */
export function trailFaults(id: CaseId, store: Trail, file: Trail): TrailFault[] {
  const own = [...chainFaults(id, store), ...chainFaults(id, file)];
  const length = Math.max(store.records.length, file.records.length);
  const differ = Array.from({ length }, (_, i) => i).filter(
    (i) => lineIfAny(store.records[i]) !== lineIfAny(file.records[i]),
  );
  const first = differ[0];
  if (first === undefined) return own;
  const missing = [store, file].find(({ records }) => first >= records.length);
  const where = auditId(id, first + 1);
  const problem = missing
    ? `${missing.name} ends before it, with ${missing.records.length} of ${length} records`
    : `${store.name} and ${file.name} say different things`;
  return [...own, { where, problem }];
}

function lineIfAny(record: unknown): string | undefined {
  return isRecord(record) ? lineOf(record) : JSON.stringify(record);
}

/** What breaks the chain of one trail. */
export function chainFaults(id: CaseId, { name, records }: Trail): TrailFault[] {
  let previous = NOTHING_BEFORE;
  return records.flatMap((record, i) => {
    const where = `${name}, record ${i + 1}`;
    if (!isRecord(record)) return [{ where, problem: "is no audit record" }];
    const problems = [
      ...(record.id === auditId(id, i + 1) && record.position === i + 1 && record.case === id
        ? []
        : [`says that it is ${record.id}, number ${record.position}`]),
      ...(record.previous === previous ? [] : ["does not follow the record before it"]),
      ...(record.hash === hashOf(record) ? [] : ["says something else than when it was sealed"]),
    ];
    previous = record.hash;
    return problems.map((problem) => ({ where, problem }));
  });
}

const TEXTS = ["id", "case", "at", "actor", "act", "before", "after", "clientMutationId"] as const;
const HASHES = ["inputHash", "previous", "hash"] as const;

function isRecord(value: unknown): value is AuditRecord {
  if (typeof value !== "object" || value === null) return false;
  const one = value as Record<string, unknown>;
  const { subjects } = one;
  const more = ["text", "places", "undoes", "back"].filter((field) => one[field] !== undefined);
  return (
    [...TEXTS, ...HASHES].every((field) => typeof one[field] === "string") &&
    Number.isInteger(one.position) &&
    Array.isArray(subjects) &&
    subjects.every((subject) => typeof subject === "string") &&
    more.every((field) =>
      field === "undoes" ? Number.isInteger(one[field]) : typeof one[field] === "string",
    ) &&
    Object.keys(one).length === TEXTS.length + HASHES.length + 2 + more.length
  );
}
