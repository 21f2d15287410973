import { setImmediate } from "node:timers/promises";
import { bringTo } from "../ingest/load.ts";
import { AppError, type Fault, faultLine } from "../model/errors.ts";
import { type CaseId, type NodeId, qualify } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import type { GraphStore, Writer } from "../store/GraphStore.ts";
import { type Plan, refused } from "./act.ts";
import { type Act, planOf } from "./acts.ts";
import { canonical, sealed, sha256 } from "./audit.ts";
import { appendRecord, lastHash } from "./auditFile.ts";
import { type CheckedText, changedFiles, checked, readText, type Words, withFiles } from "./caseText.ts";
import { expectSeen, plainTexts } from "./changes.ts";
import { Journal, type JournalEntry } from "./journal.ts";
import { alone } from "./lock.ts";
import { settle } from "./settle.ts";
import { putTexts } from "./texts.ts";

export interface CuratorParts extends Words {
  readonly store: GraphStore;
  /** Where the journal is kept. */
  readonly dataDir: string;
  /** The folder of each case that may be curated. */
  readonly folders: ReadonlyMap<CaseId, string>;
  /** Whose acts these are. */
  readonly actor: string;
  readonly now?: () => Date;
}

/** An act that is in the text, in the store and in the audit trail. */
export interface Done {
  readonly record: AuditRecord;
  /** What it made or changed. */
  readonly target: NodeId;
}

/**
 * Carries out acts of curation, one after the other. An act is in the case’s text, in the store and in its audit trail
 * when its promise resolves, and in none of them when it rejects; what is cut off in between is settled before anything
 * else happens to the case (see `settle.ts`).
 */
export class Curator {
  readonly #parts: CuratorParts;
  readonly #journal: Journal;
  readonly #known = new Map<CaseId, CheckedText>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: CuratorParts) {
    this.#parts = parts;
    this.#journal = new Journal(parts.dataDir);
  }

  /** @throws AppError CONFLICT, BAD_USER_INPUT or CASE_INVALID where nothing was done, with what to do. */
  carryOut(act: Act): Promise<Done> {
    const turn = this.#last.then(() => alone(this.#folderOf(act.case), () => this.#carryOut(act)));
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #carryOut(act: Act): Promise<Done> {
    const dir = this.#folderOf(act.case);
    const inputHash = hashOfWish(act);
    await this.#settleWhatIsLeft(act.case);
    const before = await this.#doneBefore(act, inputHash);
    if (before) return before;
    const base = await this.#base(act.case, dir);
    const plan = planOf(act, base);
    await setImmediate();
    const next = this.#checkedPlan(base, plan);
    const last = await this.#lastRecord(act.case, dir);
    if (plan.changes) await expectSeen(this.#parts.store, next.whole, plan.changes);
    const entry = this.#entry(act, inputHash, dir, { base, plan, next, last });
    await this.#makeDurable(entry, base, next);
    this.#known.set(act.case, next);
    return doneOf(entry.record);
  }

  #folderOf(id: CaseId): string {
    const dir = this.#parts.folders.get(id);
    if (dir !== undefined) return dir;
    throw new AppError(
      "NOT_FOUND",
      `This server curates no case “${id}”: it was started without its folder.`,
    );
  }

  async #settleWhatIsLeft(id: CaseId): Promise<void> {
    const left = await this.#journal.pending(id);
    if (!left) return;
    this.#known.delete(id);
    await settle(left, { store: this.#parts.store, journal: this.#journal });
  }

  /** The answer to an act that was carried out already under this id. */
  async #doneBefore({ case: id, clientMutationId }: Act, inputHash: string): Promise<Done | undefined> {
    const params = { case: id, mutation: clientMutationId };
    const [row] = await this.#parts.store.run("audit.ofMutation", params);
    if (!row) return undefined;
    if (row.record.inputHash === inputHash) return doneOf(row.record);
    const message = `The clientMutationId “${clientMutationId}” was used for another act. Take a new one.`;
    throw new AppError("CONFLICT", message, { details: { audit: row.record.id } });
  }

  /** The text as it is now, which must be what the store holds. */
  async #base(id: CaseId, dir: string): Promise<CheckedText> {
    const known = this.#known.get(id);
    const base = await readText(dir, this.#parts, known);
    const [row] = await this.#parts.store.run("case.byIds", { ids: [id] });
    if (row?.record.revision === base.revision) {
      this.#known.set(id, base);
      return base;
    }
    throw editedByHand(base, row?.record.revision, known);
  }

  #checkedPlan(base: CheckedText, { files }: Plan): CheckedText {
    const { folder, parsed } = withFiles(base, files, this.#parts);
    if (!parsed.ok) throw doesNotFit(parsed.faults);
    return checked(folder, parsed.value, this.#parts);
  }

  async #lastRecord(id: CaseId, dir: string): Promise<AuditRecord | undefined> {
    const [row] = await this.#parts.store.run("audit.head", { case: id });
    if (row?.record.hash === (await lastHash(dir))) return row?.record;
    const message = `The audit trail of ${id} ends differently in the store and in audit.jsonl. Run redthread verify.`;
    throw new AppError("CONFLICT", message);
  }

  #entry(act: Act, inputHash: string, dir: string, made: Made): JournalEntry {
    const { base, plan, next, last } = made;
    const texts = new Map(base.folder.files.map(({ path, text }) => [path, text]));
    const record = sealed(
      {
        case: act.case,
        at: (this.#parts.now?.() ?? new Date()).toISOString(),
        actor: this.#parts.actor,
        act: act.kind,
        subjects: plan.subjects.map((id) => qualify(act.case, id)),
        before: plainTexts(base.whole, plan.subjects),
        after: plainTexts(next.whole, plan.subjects),
        clientMutationId: act.clientMutationId,
        inputHash,
      },
      last,
    );
    const files = plan.files.map(({ path, text }) => ({
      path,
      before: texts.get(path) ?? null,
      after: text,
    }));
    return { version: 1, case: act.case, dir, record, files };
  }

  /** Journal, text, store, trail: the store decides (see docs/decisions, one act in three places). */
  async #makeDurable(entry: JournalEntry, base: CheckedText, next: CheckedText): Promise<void> {
    const { store } = this.#parts;
    await this.#journal.begin(entry);
    try {
      await putTexts(entry.dir, entry.files);
      await store.write((tx) => writeAct(tx, entry.record, base, next));
    } catch (error) {
      // Where the store cannot say whether it took the act, the journal stays, and the next one who asks settles it.
      const outcome = await settle(entry, { store, journal: this.#journal }).catch(() => undefined);
      if (outcome === "kept") return;
      throw error;
    }
    await appendRecord(entry.dir, entry.record);
    await this.#journal.end(entry.case);
  }
}

interface Made {
  readonly base: CheckedText;
  readonly plan: Plan;
  readonly next: CheckedText;
  readonly last: AuditRecord | undefined;
}

const MOST_OF_AN_ID = 200;

function hashOfWish({ kind, case: id, input, clientMutationId }: Act): string {
  if (!/^[\x21-\x7e]+$/.test(clientMutationId) || clientMutationId.length > MOST_OF_AN_ID)
    throw refused(
      "clientMutationId",
      `give 1 to ${MOST_OF_AN_ID} visible ASCII characters, for example a UUID.`,
    );
  return sha256(canonical({ kind, case: id, input }));
}

function doneOf(record: AuditRecord): Done {
  return { record, target: record.subjects[0] as NodeId };
}

/** What the act changes in the graph, and its record, in one transaction. */
async function writeAct(
  tx: Writer,
  record: AuditRecord,
  base: CheckedText,
  next: CheckedText,
): Promise<void> {
  const [held] = await tx.run("case.byIds", { ids: [record.case] });
  const [head] = await tx.run("audit.head", { case: record.case });
  if (held?.record.revision !== base.revision || (head?.record.position ?? 0) !== record.position - 1)
    throw new AppError("CONFLICT", "Another server changed the case at this moment. Look again and repeat.");
  await bringTo(tx, record.case, next.rows);
  await tx.run("audit.put", { rows: [{ id: record.id, props: record }] });
}

function editedByHand(
  base: CheckedText,
  stored: string | undefined,
  known: CheckedText | undefined,
): AppError {
  const files = known ? changedFiles(known.folder.files, base.folder.files) : [];
  const where = files.length > 0 ? ` (${files.join(", ")})` : "";
  const id = base.whole.id;
  const store = stored === undefined ? "nothing" : `version ${stored.slice(0, 8)}`;
  const message = `The text of ${id} was edited by hand${where}: it is version ${base.revision.slice(0, 8)}, and the store holds ${store}. Both are kept and nothing was written. Load the edited text first: start the server again, or run redthread load.`;
  return new AppError("CONFLICT", message, {
    details: { text: base.revision, store: stored ?? null, files },
  });
}

function doesNotFit(faults: readonly Fault[]): AppError {
  const message = `The case would have faults. Nothing was written.\n${faults.map(faultLine).join("\n")}`;
  return new AppError("BAD_USER_INPUT", message, { details: { faults } });
}
