import { join } from "node:path";
import type { AuditRecord } from "../model/records.ts";
import { lineOf } from "./audit.ts";
import { appendLine, lastLineOf, syncFile, textOf } from "./durable.ts";

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

/** Puts a record at the end of the trail; one that stands there already is there. {@link syncTrail} makes it safe. */
export async function appendRecord(dir: string, record: AuditRecord): Promise<void> {
  await appendLine(join(dir, AUDIT_FILE), lineOf(record));
}

/** The trail is on the disk as it is, also after a power cut. */
export async function syncTrail(dir: string): Promise<void> {
  await syncFile(join(dir, AUDIT_FILE));
}

/** What the last line of a trail says of its record. */
export interface LastLine {
  /** 0 where the trail is empty, or the line cannot be read. */
  readonly position: number;
  /** Undefined where the trail is empty. */
  readonly hash: string | undefined;
}

/** The last record, as far as one can be read. */
export async function lastLine(dir: string): Promise<LastLine> {
  const line = await lastLineOf(join(dir, AUDIT_FILE));
  if (line === undefined) return { position: 0, hash: undefined };
  const position = /^\{"id":"[^"]*","case":"[^"]*","position":(\d+),/.exec(line)?.[1] ?? "0";
  return { position: Number(position), hash: /"hash":"([0-9a-f]{64})"\}$/.exec(line)?.[1] ?? "unreadable" };
}
