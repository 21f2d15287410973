import { existsSync } from "node:fs";
import type { CaseId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { AUDIT_FILE, readTrail } from "./auditFile.ts";
import { chainFaults, type TrailFault, trailFaults } from "./chain.ts";
import { Journal } from "./journal.ts";
import { alone } from "./lock.ts";
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
}

/** Holds the trail in the store and the one beside the text against each other, and each against its own chain. */
export async function verifyTrail(store: GraphStore, id: CaseId, dir: string): Promise<VerifiedTrail> {
  const file = await readTrail(dir);
  const stored = await storedTrail(store, id);
  const faults = trailFaults(id, { name: "the store", records: stored }, { name: AUDIT_FILE, records: file });
  return { records: file.length, faults };
}

/**
 * Brings a store that is new, or was away, what the trail beside the text has and it has not. A trail that is broken, or
 * parts from the store’s, stays as it is: `verifyTrail` tells what is wrong with it.
 */
export async function bringTrail(store: GraphStore, id: CaseId, dir: string): Promise<void> {
  const records = await readTrail(dir);
  if (chainFaults(id, { name: AUDIT_FILE, records }).length > 0) return;
  const trail = records as AuditRecord[];
  const [head] = await store.run("audit.head", { case: id });
  const length = head?.record.position ?? 0;
  if (length >= trail.length || (length > 0 && trail[length - 1]?.hash !== head?.record.hash)) return;
  for (let at = length; at < trail.length; at += PAGE) {
    const rows = trail.slice(at, at + PAGE).map((props) => ({ id: props.id, props }));
    await store.write((tx) => tx.run("audit.put", { rows }), { moreFollow: at + PAGE < trail.length });
  }
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
