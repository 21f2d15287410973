import { join } from "node:path";
import type { AuditRecord } from "../model/records.ts";
import { lineOf } from "./audit.ts";
import { appendDurably, lastLineOf, textOf } from "./durable.ts";

/** The audit trail beside a case's text: one record a line, oldest first. */
export const AUDIT_FILE = "audit.jsonl";

/** Every line as what it says; one that is no JSON stays the text that it is. An end without a line’s end is a line. */
export async function readTrail(dir: string): Promise<unknown[]> {
  const text = (await textOf(join(dir, AUDIT_FILE))) ?? "";
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map(parsed);
}

function parsed(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    // What is not written as we write it was not written by us.
    return typeof value === "object" && value !== null && lineOf(value as AuditRecord) === line
      ? value
      : line;
  } catch {
    return line;
  }
}

/** Puts a record at the end of the trail; one that stands there already is there. */
export async function appendRecord(dir: string, record: AuditRecord): Promise<void> {
  await appendDurably(join(dir, AUDIT_FILE), lineOf(record));
}

/** The hash of the last record, as far as one can be read. */
export async function lastHash(dir: string): Promise<string | undefined> {
  const line = await lastLineOf(join(dir, AUDIT_FILE));
  return line === undefined ? undefined : (/"hash":"([0-9a-f]{64})"\}$/.exec(line)?.[1] ?? "unreadable");
}
