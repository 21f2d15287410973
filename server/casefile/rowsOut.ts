import type { Case } from "../model/case.ts";
import type { NodeId, ShortId } from "../model/ids.ts";
import { sameItems } from "../model/madeOf.ts";
import type { CaseRows, EdgeSort, NodeLabel } from "../model/rows.ts";
import { HashSum } from "./HashSum.ts";
import {
  type Content,
  changeOf,
  type Edge,
  type Fresh,
  hashOf,
  type Made,
  rowsWhenAsked,
  SOURCES,
  type Source,
  type Together,
} from "./rowsMade.ts";

/** A short text that stands for a long one: a digest of its bytes. */
export type Digest = (text: string) => string;

/** So many of a list are made together. */
const CHUNK = 32;

/**
 * Gathers rows and gives each node the hash of itself and its own edges. What is made of the same things as in rows made
 * before is taken from them, most of it without a look at its id: an act changes a handful of nodes among thousands, and
 * the others come in the order in which they came before.
 */
export class RowsOut {
  readonly #digest: Digest;
  readonly #idOf: (short: ShortId) => string;
  readonly #before: Source | undefined;
  readonly #made: Made[] = [];
  readonly #together = new Map<string, Together>();
  readonly #fresh: Fresh[] = [];
  /** Which of the nodes before are there again. */
  readonly #used: Uint8Array;
  /** Where in those before the next one probably is. */
  #at = 0;

  /** @param idOf gives the ids of nodes */
  constructor(digest: Digest, idOf: (short: ShortId) => string, before?: CaseRows) {
    this.#digest = digest;
    this.#idOf = idOf;
    this.#before = before && SOURCES.get(before);
    this.#used = new Uint8Array(this.#before?.made.length ?? 0);
  }

  /**
   * @param id the short one
   * @param of all that the node is made of, beside the case’s id: where these are the same things as before, so is the node
   */
  put<L extends NodeLabel>(label: L, id: ShortId, of: readonly unknown[], make: () => Content<L>): void {
    this.putAmong(NOTHING_AROUND, label, id, { of, rest: () => [] }, make);
  }

  /**
   * The same for what is also made of things around it.
   *
   * @param around as long as it is the same thing, so is all that `rest` would give for the same `of`
   */
  putAmong<L extends NodeLabel>(
    around: object,
    label: L,
    id: ShortId,
    { of, rest }: { readonly of: readonly unknown[]; readonly rest: () => readonly unknown[] },
    make: () => Content<L>,
  ): void {
    const next = this.#before?.made[this.#at];
    if (next?.label === label && next.around === around && sameItems(next.of, of))
      return void this.#keep(this.#at);
    const at = this.#find(label, id, of[0]);
    const was = at === undefined ? undefined : this.#before?.made[at];
    const beside = rest();
    if (at !== undefined && was && sameItems(was.of, of) && sameItems(was.rest, beside)) {
      was.around = around;
      return void this.#keep(at);
    }
    const made = this.#anew({ label, of, rest: beside, around }, make() as Content, was);
    if (at !== undefined) this.#use(at);
    this.#fresh.push({ made, was });
    this.#made.push(made);
  }

  #keep(at: number): void {
    this.#use(at);
    this.#made.push(this.#before?.made[at] as Made);
  }

  #use(at: number): void {
    this.#used[at] = 1;
    this.#at = at + 1;
  }

  /** Where the node stood before: most often right behind the last one. */
  #find(label: NodeLabel, short: ShortId, thing: unknown): number | undefined {
    const before = this.#before?.made ?? [];
    const next = before[this.#at];
    if (next?.label === label && next.of[0] === thing) return this.#at;
    const id = this.#idOf(short);
    if (next?.row.id === id) return this.#at;
    const found = this.#index().get(id);
    return found && before.indexOf(found);
  }

  /** The nodes before, by id. */
  #index(): Map<string, Made> {
    if (!this.#before) return new Map();
    this.#before.index ??= new Map(this.#before.made.map((made) => [made.row.id, made]));
    return this.#before.index;
  }

  /**
   * Puts all that is made together of some things and of the case’s id; where it was the same things before, so is all of it.
   *
   * @param name by which it is known again
   */
  all(name: string, of: readonly unknown[], put: () => void): void {
    const from = this.#made.length;
    const before = this.#before?.together.get(name);
    if (before && sameItems(before.of, of)) this.#keepAll(before);
    else put();
    this.#together.set(name, { of, from, length: this.#made.length - from });
  }

  /** With what of it was made together. */
  #keepAll({ from, length }: Together): void {
    const by = this.#made.length - from;
    for (let at = from; at < from + length; at++) this.#keep(at);
    for (const [name, one] of this.#before?.together ?? [])
      if (one.from >= from && one.from + one.length <= from + length)
        this.#together.set(name, { ...one, from: one.from + by });
  }

  /**
   * Puts what each of a list makes, so many together: of most of a list nothing has changed.
   *
   * @param around what all of it is made of
   * @param beside what each of it is made of too: lists as long as the list
   */
  each<T>(
    name: string,
    list: readonly T[],
    {
      around = [],
      beside = [],
    }: { readonly around?: readonly unknown[]; readonly beside?: readonly (readonly unknown[])[] },
    put: (one: T, index: number) => void,
  ): void {
    for (let from = 0; from < list.length; from += CHUNK) {
      const chunk = list.slice(from, from + CHUNK);
      const of = [...around, ...chunk, ...beside.flatMap((one) => one.slice(from, from + CHUNK))];
      this.all(`${name} ${from}`, of, () => {
        for (const [i, one] of chunk.entries()) put(one, from + i);
      });
    }
  }

  /** Hashing is the most of the work, so what comes out the same is not hashed again. */
  #anew(
    source: Pick<Made, "label" | "of" | "rest" | "around">,
    content: Content,
    before: Made | undefined,
  ): Made {
    if (before && alike(before.content, content)) return { ...before, ...source };
    const { props, owned, relation } = content;
    const owner = props.id as NodeId;
    const hash = this.#digest(JSON.stringify([props, owned, relation]));
    const edges = (Object.entries(owned) as [EdgeSort, Edge[]][]).map(
      ([sort, list]) => [sort, list.map((one) => ({ owner, ...one }))] as const,
    );
    const drawn = relation && { owner, ...relation };
    return { ...source, content, row: { id: owner, props: { ...props, hash } }, edges, drawn };
  }

  /** The index of those before becomes that of these. */
  #handedOn(gone: readonly Made[]): Map<string, Made> {
    const index = this.#index();
    for (const { row } of gone) index.delete(row.id);
    for (const { made } of this.#fresh) index.set(made.row.id, made);
    if (this.#before) this.#before.index = undefined;
    return index;
  }

  finish(whole: Case): CaseRows {
    const { id, title, summary, language } = whole;
    const start = whole.start.map(this.#idOf);
    const gone = this.#before?.made.filter((made, at) => made.label !== "Case" && !this.#used[at]) ?? [];
    const sum = new HashSum(this.#before?.sum);
    for (const made of gone) sum.subtract(hashOf(made));
    for (const { made, was } of this.#fresh) {
      if (was) sum.subtract(hashOf(was));
      sum.add(hashOf(made));
    }
    const revision = this.#digest(JSON.stringify([title, summary, language, start, sum]));
    const content = { props: { id, title, summary, language, start, revision }, owned: {} };
    const head = this.#before?.made.at(-1);
    const made = this.#anew({ label: "Case", of: [], rest: [], around: undefined }, content, head);
    this.#made.push(made);
    this.#fresh.push({ made, was: head });
    const rows = rowsWhenAsked(this.#made);
    const change = this.#before && changeOf(this.#fresh, gone, this.#made.length);
    const since = this.#before && change && { before: new WeakRef(this.#before), change };
    const source = { made: this.#made, together: this.#together, sum, revision, since };
    SOURCES.set(rows, this.#before?.index ? { ...source, index: this.#handedOn(gone) } : source);
    return rows;
  }
}

/** Around what hangs on nothing else. */
const NOTHING_AROUND = {};

/** Whether both would be written as the same JSON: their keys stand in the same order. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const keys = Object.keys(one);
  const others = Object.keys(other);
  if (keys.length !== others.length || Array.isArray(one) !== Array.isArray(other)) return false;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    if (key !== others[i] || !alike((one as Loose)[key], (other as Loose)[key])) return false;
  }
  return true;
}

type Loose = Readonly<Record<string, unknown>>;
