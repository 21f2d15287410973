import { createHash } from "node:crypto";
import type { CaseId, NodeId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";

/** What the first record of a trail follows. */
export const NOTHING_BEFORE = "0".repeat(64);

/** A record before it has its place in the trail. */
export type Entry = Omit<AuditRecord, "id" | "position" | "previous" | "hash">;

/** The fields that a record's hash covers, in the order in which they are written. */
const FIELDS = [
  "id",
  "case",
  "position",
  "at",
  "actor",
  "act",
  "subjects",
  "before",
  "after",
  "clientMutationId",
  "inputHash",
  "previous",
] as const satisfies readonly (keyof AuditRecord)[];
/** Those that only some records have; they are covered where they are. */
const MORE = ["text", "places", "undoes", "back"] as const satisfies readonly (keyof AuditRecord)[];

/** Gives an entry its place behind the last record, and seals it. */
export function sealed(entry: Entry, last: AuditRecord | undefined): AuditRecord {
  const position = (last?.position ?? 0) + 1;
  const record = {
    ...entry,
    id: auditId(entry.case, position),
    position,
    previous: last?.hash ?? NOTHING_BEFORE,
  };
  return { ...record, hash: hashOf(record) };
}

export function auditId(caseOf: CaseId, position: number): NodeId {
  return `${caseOf}/audit:${position}` as NodeId;
}

/** Everything that the record says, as its hash covers it: values in the order of the fields, then names with values. */
export function sealedText(record: Omit<AuditRecord, "hash">): string {
  const more = MORE.flatMap((field) => (record[field] === undefined ? [] : [field, record[field]]));
  return JSON.stringify([...FIELDS.map((field) => record[field]), ...more]);
}

/** SHA-256 of everything that the record says. */
export function hashOf(record: Omit<AuditRecord, "hash">): string {
  return sha256(sealedText(record));
}

/** The record as a line of audit.jsonl, without its end: the same record always gives the same line. */
export function lineOf(record: AuditRecord): string {
  return JSON.stringify(record, [...FIELDS, ...MORE, "hash"]);
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The value as a text that does not hang on the order of its keys; what is undefined is left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
