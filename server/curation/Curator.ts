import { setImmediate } from "node:timers/promises";
import { bringFrom } from "../ingest/load.ts";
import { allDone } from "../model/allDone.ts";
import { AppError, type Fault, faultLine } from "../model/errors.ts";
import { type CaseId, type NodeId, qualify } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import type { GraphStore, Writer } from "../store/GraphStore.ts";
import { type Plan, refused, type Signature } from "./act.ts";
import { type Act, planOf } from "./acts.ts";
import { canonical, sealed, sha256 } from "./audit.ts";
import { type CheckedText, checked, type Words, withFiles } from "./caseText.ts";
import { expectSeen, laterActs, plainTexts } from "./changes.ts";
import { changedItems, type Told } from "./handEdited.ts";
import { Journal, type JournalEntry } from "./journal.ts";
import { KnownTexts } from "./KnownTexts.ts";
import { alone } from "./lock.ts";
import { makeDurable } from "./makeDurable.ts";
import { settle } from "./settle.ts";
import type { TextState } from "./textState.ts";
import { isNext, lastRecord } from "./trailEnd.ts";
import { backOf } from "./turnedBack.ts";

export interface CuratorParts extends Words {
  readonly store: GraphStore;
  /** Where the journal is kept. */
  readonly dataDir: string;
  /** The folder of each case that may be curated. */
  readonly folders: ReadonlyMap<CaseId, string>;
  /** Whose acts these are. */
  readonly actor: string;
  readonly now?: () => Date;
  /** Told of each act that is durable, with the text of the case that it made. */
  readonly onDone?: (id: CaseId, text: CheckedText) => void;
}

/** The wish to load a text that was edited by hand. */
export interface LoadText {
  readonly kind: "loadText";
  readonly case: CaseId;
  readonly input: { readonly revision?: string | undefined };
  readonly clientMutationId: string;
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
  readonly #texts: KnownTexts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: CuratorParts) {
    this.#parts = parts;
    this.#journal = new Journal(parts.dataDir);
    this.#texts = new KnownTexts(parts.store, parts);
  }

  /** The cases that can be curated, in order. */
  get cases(): CaseId[] {
    return [...this.#parts.folders.keys()].sort();
  }

  get actor(): string {
    return this.#parts.actor;
  }

  /** @throws AppError CONFLICT, BAD_USER_INPUT or CASE_INVALID where nothing was done, with what to do. */
  carryOut(act: Act): Promise<Done> {
    return this.#alone(act, (dir) => this.#planned(act, dir));
  }

  /** Brings the store to the text that was edited by hand. @throws AppError as {@link carryOut} does. */
  loadText(wish: LoadText): Promise<Done> {
    return this.#alone(wish, (dir) => this.#edited(wish, dir));
  }

  /** How the text of a case stands to the store, when no act is under way. */
  async textState(id: CaseId): Promise<TextState> {
    const dir = this.#parts.folders.get(id);
    if (dir === undefined) return await this.#texts.absent(id);
    const turn = this.#last.then(async () => {
      const state = await this.#texts.state(id, dir);
      // What another server is writing at this moment is no edit by hand.
      return state.state === "AS_LOADED" ? state : await alone(dir, () => this.#texts.state(id, dir));
    });
    this.#last = turn.catch(() => {});
    return turn;
  }

  #alone(wish: Wish, make: (dir: string) => Promise<Made>): Promise<Done> {
    const turn = this.#last.then(() => {
      const dir = this.#folderOf(wish.case);
      return alone(dir, () => this.#carryOut(wish, dir, make));
    });
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #carryOut(wish: Wish, dir: string, make: (dir: string) => Promise<Made>): Promise<Done> {
    const inputHash = hashOfWish(wish);
    await this.#settleWhatIsLeft(wish.case);
    const { store } = this.#parts;
    // The store looks while the text is read and checked.
    const last = lastRecord(store, wish.case, dir);
    last.catch(() => {});
    const before = await this.#doneBefore(wish, inputHash);
    if (before) return before;
    const made = await make(dir);
    const entry = this.#entry(wish, inputHash, dir, made, await last);
    const write = (tx: Writer) => writeAct(tx, entry.record, made.base, made.next);
    await makeDurable(entry, write, { store, journal: this.#journal });
    this.#texts.keep(wish.case, made.next);
    this.#parts.onDone?.(wish.case, made.next);
    return doneOf(entry.record);
  }

  async #planned(act: Act, dir: string): Promise<Made> {
    const base = await this.#texts.base(act.case, dir);
    const { store } = this.#parts;
    const plan = await planOf(act, base, store, this.#signature());
    const { subjects, changes } = plan;
    // The store looks for them while the text is checked.
    const later = changes && laterActs(store, act.case, changes);
    later?.catch(() => {});
    await setImmediate();
    const next = this.#checkedPlan(base, plan);
    if (changes && later) expectSeen(next.whole, changes, await later);
    const told = {
      subjects: subjects.map((id) => qualify(act.case, id)),
      before: plainTexts(base.whole, subjects),
      after: plainTexts(next.whole, subjects),
      ...saidOf(plan),
    };
    return { base, next, told, files: plan.files };
  }

  async #edited({ case: id, input }: LoadText, dir: string): Promise<Made> {
    const { base, next } = await this.#texts.edited(id, dir, input.revision);
    return { base, next, told: changedItems(base.whole, next.whole), files: [] };
  }

  #signature(): Signature {
    const { actor: by, now } = this.#parts;
    return { by, at: (now?.() ?? new Date()).toISOString().replace(/\.\d+Z$/, "Z") };
  }

  #folderOf(id: CaseId): string {
    const dir = this.#parts.folders.get(id);
    if (dir !== undefined) return dir;
    throw new AppError(
      "NOT_FOUND",
      `This server curates no case “${id.slice(0, 80)}”: it was started without its folder.`,
    );
  }

  async #settleWhatIsLeft(id: CaseId): Promise<void> {
    const left = await this.#journal.pending(id);
    if (!left) return;
    this.#texts.forget(id);
    await settle(left, { store: this.#parts.store, journal: this.#journal });
  }

  /** The answer to an act that was carried out already under this id. */
  async #doneBefore({ case: id, clientMutationId }: Wish, inputHash: string): Promise<Done | undefined> {
    const params = { case: id, mutation: clientMutationId };
    const [row] = await this.#parts.store.run("audit.ofMutation", params);
    if (!row) return undefined;
    if (row.record.inputHash === inputHash) return doneOf(row.record);
    const message = `The clientMutationId “${clientMutationId}” was used for another act. Take a new one.`;
    throw new AppError("CONFLICT", message, { details: { audit: row.record.id } });
  }

  #checkedPlan(base: CheckedText, { files }: Pick<Plan, "files">): CheckedText {
    const { folder, parsed } = withFiles(base, files, this.#parts);
    if (!parsed.ok) throw doesNotFit(parsed.faults);
    return checked(folder, parsed.value, this.#parts, base.rows);
  }

  #entry(
    wish: Wish,
    inputHash: string,
    dir: string,
    made: Made,
    last: AuditRecord | undefined,
  ): JournalEntry {
    const texts = new Map(made.base.folder.files.map(({ path, text }) => [path, text]));
    const record = sealed(
      {
        case: wish.case,
        at: (this.#parts.now?.() ?? new Date()).toISOString(),
        actor: this.#parts.actor,
        act: wish.kind,
        ...made.told,
        ...(made.files.length > 0 ? { back: backOf(made.files, texts) } : {}),
        clientMutationId: wish.clientMutationId,
        inputHash,
      },
      last,
    );
    const files = made.files.map(({ path, text }) => ({
      path,
      before: texts.get(path) ?? null,
      after: text,
    }));
    return { version: 1, case: wish.case, dir, record, files };
  }
}

type Wish = Act | LoadText;

/** What an act makes of the case, before it is written. */
interface Made {
  readonly base: CheckedText;
  readonly next: CheckedText;
  readonly told: Told;
  readonly files: Plan["files"];
}

const MOST_OF_AN_ID = 200;

function hashOfWish({ kind, case: id, input, clientMutationId }: Wish): string {
  if (!/^[\x21-\x7e]+$/.test(clientMutationId) || clientMutationId.length > MOST_OF_AN_ID)
    throw refused(
      "clientMutationId",
      `give 1 to ${MOST_OF_AN_ID} visible ASCII characters, for example a UUID.`,
    );
  return sha256(canonical({ kind, case: id, input }));
}

/** What the record says beside what was there before and after. */
function saidOf({ text, places, undoes }: Plan): Pick<AuditRecord, "text" | "places" | "undoes"> {
  return {
    text,
    ...(places ? { places: JSON.stringify(Object.fromEntries(places)) } : {}),
    ...(undoes === undefined ? {} : { undoes }),
  };
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
  const expectSame = async () => {
    const [[held], follows] = await allDone([
      tx.run("case.byIds", { ids: [record.case] }),
      isNext(tx, record),
    ]);
    if (held?.record.revision === base.revision && follows) return;
    throw new AppError("CONFLICT", "Another server changed the case at this moment. Look again and repeat.");
  };
  const put = () => tx.run("audit.put", { rows: [{ id: record.id, props: record }] });
  // What is written on another text than is held is rolled back: nothing has to wait for the answer.
  await allDone([expectSame(), put(), bringFrom(tx, base.rows, next.rows)]);
}

function doesNotFit(faults: readonly Fault[]): AppError {
  const message = `The case would have faults. Nothing was written.\n${faults.map(faultLine).join("\n")}`;
  return new AppError("BAD_USER_INPUT", message, { details: { faults } });
}
