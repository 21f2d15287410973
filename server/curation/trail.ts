import { existsSync } from "node:fs";
import type { CaseId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { AUDIT_FILE, appendRecord, readTrail, syncTrail } from "./auditFile.ts";
import { chainFaults, type TrailFault, trailFaults } from "./chain.ts";
import { Journal } from "./journal.ts";
import { alone, mayWrite } from "./lock.ts";
import { settle } from "./settle.ts";

const PAGE = 500;

/** A case’s audit trail as the store holds it, oldest first. */
async function storedTrail(store: GraphStore, id: CaseId): Promise<AuditRecord[]> {
  const all: AuditRecord[] = [];
  for (let after = -Number.MAX_SAFE_INTEGER; ; ) {
    const page = await store.run("audit.page", { case: id, after, limit: PAGE });
    all.push(...page.map(({ record }) => record));
    if (page.length < PAGE) return all;
    after = all.at(-1)?.position ?? 0;
  }
}

export interface VerifiedTrail {
  readonly records: number;
  readonly faults: readonly TrailFault[];
  /** What to do, where there is a fault. */
  readonly cure?: string;
}

/** Holds the trail in the store and the one beside the text against each other, and each against its own chain. */
export async function verifyTrail(store: GraphStore, id: CaseId, dir: string): Promise<VerifiedTrail> {
  const file = await readTrail(dir);
  const stored = await storedTrail(store, id);
  const faults = trailFaults(id, { name: "the store", records: stored }, { name: AUDIT_FILE, records: file });
  if (faults.length === 0) return { records: file.length, faults };
  return { records: file.length, faults, cure: cureOf(id, stored, file) };
}

function cureOf(id: CaseId, stored: readonly AuditRecord[], file: readonly unknown[]): string {
  const [ofStore, ofFile] = [stored, file].map((records) => chainFaults(id, { name: "", records }).length);
  const both = Math.min(stored.length, file.length);
  const last = file[both - 1] as AuditRecord | undefined;
  const oneGoesOn = both === 0 || stored[both - 1]?.hash === last?.hash;
  if (ofStore === 0 && ofFile === 0 && oneGoesOn)
    return `One ends before the other, as after another version of the folder was checked out. redthread load, or a start, brings it what is missing.`;
  if (ofFile === 0)
    return `Where version control has ${AUDIT_FILE} as it is, the store was changed: start with a new data folder, which takes the trail from there. Else bring ${AUDIT_FILE} back.`;
  return `Bring ${AUDIT_FILE} back as version control has it.`;
}

/** What the store and the file of a trail were brought that they had not. */
export interface BroughtTrail {
  /** To a store that is new, or was away. */
  readonly toStore: readonly AuditRecord[];
  /** To a folder that is of an older version, as version control gives it out. */
  readonly toFile: readonly AuditRecord[];
}

/**
 * Brings the store what the trail beside the text has and it has not, or the other way round: which of them is shorter, so
 * that the other goes on where it ends. A trail that is broken, or parts from the other, stays as it is: `verifyTrail` tells
 * what is wrong with it.
 */
export async function bringTrail(store: GraphStore, id: CaseId, dir: string): Promise<BroughtTrail> {
  const file = (await readTrail(dir)) as AuditRecord[];
  const [head] = await store.run("audit.head", { case: id });
  const length = head?.record.position ?? 0;
  if (length <= file.length) {
    const toStore = goesOn(id, file, length, head?.record.hash) ? file.slice(length) : [];
    await putAll(store, toStore);
    return { toStore, toFile: [] };
  }
  const stored = await storedTrail(store, id);
  const goes =
    goesOn(id, stored, file.length, file.at(-1)?.hash) &&
    chainFaults(id, { name: "", records: file }).length === 0;
  const toFile = goes && (await mayWrite(dir)) ? stored.slice(file.length) : [];
  if (toFile.length > 0) await alone(dir, () => appendAll(dir, toFile));
  return { toStore: [], toFile };
}

/** Whether a trail is whole, and has a record with this hash at the place at which another one ends. */
function goesOn(
  id: CaseId,
  records: readonly AuditRecord[],
  length: number,
  hash: string | undefined,
): boolean {
  if (chainFaults(id, { name: "", records }).length > 0) return false;
  return length === 0 || records[length - 1]?.hash === hash;
}

async function putAll(store: GraphStore, trail: readonly AuditRecord[]): Promise<void> {
  for (let at = 0; at < trail.length; at += PAGE) {
    const rows = trail.slice(at, at + PAGE).map((props) => ({ id: props.id, props }));
    await store.write((tx) => tx.run("audit.put", { rows }), { moreFollow: at + PAGE < trail.length });
  }
}

async function appendAll(dir: string, records: readonly AuditRecord[]): Promise<void> {
  for (const record of records) await appendRecord(dir, record);
  await syncTrail(dir);
}

/** An act that was cut off, and what became of it. */
export interface Settled {
  readonly record: AuditRecord;
  readonly outcome: "kept" | "dropped";
}

/** Ends or takes back every act that was cut off when the server last ended. @returns what became of each. */
export async function settleAll(store: GraphStore, dataDir: string): Promise<Settled[]> {
  const journal = new Journal(dataDir);
  const settled: Settled[] = [];
  for (const { case: id, dir } of await journal.allPending()) {
    const work = async () => {
      // Who held the folder may have ended it meanwhile.
      const entry = await journal.pending(id);
      if (entry) settled.push({ record: entry.record, outcome: await settle(entry, { store, journal }) });
    };
    await (existsSync(dir) ? alone(dir, work) : work());
  }
  return settled;
}
