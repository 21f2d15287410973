import { AppError } from "../model/errors.ts";
import type { CaseId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { Stream } from "./stream.ts";
import { absentText, type TextState, textAsLoaded, toldText } from "./textState.ts";
import { toldAct } from "./toldAct.ts";

/** One thing that happened to a case: see `CaseChange` of the API. */
export interface CaseChange {
  readonly kind: "NOW" | "ACT" | "LOADED" | `TEXT_${"EDITED" | "INVALID" | "AS_LOADED" | "BEHIND"}`;
  readonly case: CaseId;
  readonly revision: string;
  readonly position: number;
  readonly audit?: AuditRecord;
  readonly text: string;
  readonly caseText: TextState;
}

/** How many may listen, how long, and how often a store with several servers is asked what others did. */
export interface FeedLimits {
  readonly streams: number;
  readonly streamsOfOne: number;
  readonly minutes: number;
  readonly pollMs: number;
}

const USUAL: FeedLimits = { streams: 1_000, streamsOfOne: 64, minutes: 30, pollMs: 300 };
const MOST_MISSED = 100;

export interface Listener {
  /** The last audit record that was seen. */
  readonly after?: number | undefined;
  /** Whose streams are counted together: an address. */
  readonly client?: string | undefined;
  /** Fires when the reader has gone. */
  readonly signal?: AbortSignal | undefined;
}

/** A case while somebody listens: up to where it was told. */
interface Followed {
  readonly streams: Set<Stream<CaseChange>>;
  position: number;
  revision: string;
  looking: Promise<void>;
}

/**
 * Tells whoever listens what happens to a case. What happened is read from the store, so that each act is told once and
 * in its order whichever server carried it out; a store with several servers is asked again and again, but only while
 * somebody listens.
 */
export class CaseFeed {
  readonly #store: GraphStore;
  readonly #limits: FeedLimits;
  readonly #followed = new Map<CaseId, Followed>();
  readonly #texts = new Map<CaseId, TextState>();
  readonly #ofOne = new Map<string, number>();
  #open = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(store: GraphStore, limits: Partial<FeedLimits> = {}) {
    this.#store = store;
    this.#limits = { ...USUAL, ...limits };
  }

  /**
   * Listens to a case that the store holds. A stream ends by itself after a while: who is still there comes again.
   *
   * @throws AppError OVERLOADED where too many listen.
   */
  async follow(id: CaseId, { after, client = "", signal }: Listener = {}): Promise<Stream<CaseChange>> {
    this.#expectRoom(client);
    const late = setTimeout(() => stream.end(), this.#limits.minutes * 60_000).unref();
    const gone = () => stream.end();
    const stream = new Stream<CaseChange>(() => {
      clearTimeout(late);
      signal?.removeEventListener("abort", gone);
      this.#left(id, client, stream);
    });
    signal?.addEventListener("abort", gone, { once: true });
    this.#open += 1;
    this.#ofOne.set(client, (this.#ofOne.get(client) ?? 0) + 1);
    try {
      await this.#enter(id, stream, after);
    } catch (error) {
      stream.end();
      throw error;
    }
    if (signal?.aborted || this.#closed) stream.end();
    return stream;
  }

  #expectRoom(client: string): void {
    const mine = this.#ofOne.get(client) ?? 0;
    if (!this.#closed && this.#open < this.#limits.streams && mine < this.#limits.streamsOfOne) return;
    throw new AppError("OVERLOADED", "Too many pages listen to this server. Close some, or try again later.");
  }

  async #enter(id: CaseId, stream: Stream<CaseChange>, after: number | undefined): Promise<void> {
    const followed = await this.#followedCase(id);
    await this.look(id);
    stream.push(this.#change("NOW", id, followed, ""));
    const missed = after === undefined || after >= followed.position ? [] : await this.#actsAfter(id, after);
    for (const record of missed)
      if (record.position <= followed.position) stream.push(this.#act(record, followed));
    followed.streams.add(stream);
    this.#poll();
  }

  async #followedCase(id: CaseId): Promise<Followed> {
    const there = this.#followed.get(id);
    if (there) return there;
    const [head] = await this.#store.run("audit.head", { case: id });
    const [row] = await this.#store.run("case.byIds", { ids: [id] });
    const fresh = {
      ...{ streams: new Set<Stream<CaseChange>>(), looking: Promise.resolve() },
      ...{ position: head?.record.position ?? 0, revision: row?.record.revision ?? "" },
    };
    const followed = this.#followed.get(id) ?? fresh;
    this.#followed.set(id, followed);
    return followed;
  }

  #left(id: CaseId, client: string, stream: Stream<CaseChange>): void {
    this.#open -= 1;
    const mine = (this.#ofOne.get(client) ?? 1) - 1;
    if (mine > 0) this.#ofOne.set(client, mine);
    else this.#ofOne.delete(client);
    const followed = this.#followed.get(id);
    followed?.streams.delete(stream);
    if (followed?.streams.size === 0) this.#followed.delete(id);
    if (this.#followed.size === 0) clearInterval(this.#timer);
    if (this.#followed.size === 0) this.#timer = undefined;
  }

  /** How the text of a case stands: told where it is not how it stood. */
  textIs(id: CaseId, state: TextState): void {
    const before = this.#texts.get(id) ?? textAsLoaded(undefined);
    this.#texts.set(id, state);
    const followed = this.#followed.get(id);
    if (!followed || state.state === "ABSENT" || sameState(before, state)) return;
    this.#tell(followed, this.#change(`TEXT_${state.state}`, id, followed, toldText(state)));
  }

  /** An act was carried out here: text and store say the same. */
  async acted(id: CaseId, revision: string): Promise<void> {
    this.#texts.set(id, textAsLoaded(revision));
    await this.look(id);
  }

  /** Reads what happened since, and tells it. */
  async look(id: CaseId): Promise<void> {
    const followed = this.#followed.get(id);
    if (!followed) return;
    followed.looking = followed.looking.then(() => this.#look(id, followed)).catch(() => {});
    await followed.looking;
  }

  async #look(id: CaseId, followed: Followed): Promise<void> {
    const records = await this.#actsAfter(id, followed.position);
    const [row] = await this.#store.run("case.byIds", { ids: [id] });
    const revision = row?.record.revision ?? "";
    // The version was read between the two: it is that of the last record, or there are more.
    const more = await this.#actsAfter(id, records.at(-1)?.position ?? followed.position);
    if (more.length > 0) return await this.#look(id, followed);
    const moved = revision !== followed.revision;
    followed.revision = revision;
    for (const record of records) {
      followed.position = record.position;
      this.#tell(followed, this.#act(record, followed));
    }
    const text = "The case was loaded anew.";
    if (records.length === 0 && moved) this.#tell(followed, this.#change("LOADED", id, followed, text));
  }

  async #actsAfter(id: CaseId, after: number): Promise<AuditRecord[]> {
    const rows = await this.#store.run("audit.page", { case: id, after, limit: MOST_MISSED });
    return rows.map(({ record }) => record);
  }

  #act(audit: AuditRecord, followed: Followed): CaseChange {
    const kind = audit.act === "loadText" ? "LOADED" : "ACT";
    const change = this.#change(kind, audit.case, followed, toldAct(audit));
    return { ...change, position: audit.position, audit };
  }

  #change(kind: CaseChange["kind"], id: CaseId, { revision, position }: Followed, text: string): CaseChange {
    const caseText = { ...(this.#texts.get(id) ?? absentText(revision)), stored: revision };
    return { kind, case: id, revision, position, text, caseText };
  }

  #tell({ streams }: Followed, change: CaseChange): void {
    for (const stream of streams) stream.push(change);
  }

  #poll(): void {
    if (!this.#store.supports.manyServers || this.#timer) return;
    const again = () => void Promise.all([...this.#followed.keys()].map((id) => this.look(id)));
    this.#timer = setInterval(again, this.#limits.pollMs).unref();
  }

  /** Ends every stream, and takes no more. */
  close(): void {
    this.#closed = true;
    clearInterval(this.#timer);
    for (const { streams } of [...this.#followed.values()]) for (const stream of [...streams]) stream.end();
  }
}

function sameState(one: TextState, other: TextState): boolean {
  const said = ({ state, files, faults, revision }: TextState) =>
    state === "AS_LOADED" ? state : JSON.stringify([state, files, faults, revision]);
  return said(one) === said(other);
}
