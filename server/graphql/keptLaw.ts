import { type Law, lawOf } from "../law/library.ts";
import { libraryOf } from "../law/stored.ts";
import { LIBRARY } from "../model/lawRows.ts";
import type { GraphStore, RunOptions } from "../store/GraphStore.ts";

interface Kept {
  readonly revision: string;
  readonly law: Law;
}

/** The law library that the store holds, read when first asked for and again when its revision has changed. */
export class KeptLaw {
  readonly #store: GraphStore;
  #kept: Kept = { revision: "", law: lawOf({ states: [], instruments: [] }) };
  #reading: Promise<Kept> | undefined;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** The library as it is now; one without anything in it where none was loaded. */
  async now(options: RunOptions): Promise<Law> {
    const [row] = await this.#store.run("law.revision", {}, options);
    const wanted = row?.revision ?? "";
    if (this.#kept.revision === wanted) return this.#kept.law;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    this.#kept = await this.#reading;
    // What was under way may have begun before the last loading.
    if (this.#kept.revision !== wanted) this.#kept = await this.#read();
    return this.#kept.law;
  }

  /** All of it in one answer, which is of one revision. */
  async #read(): Promise<Kept> {
    const rows = await this.#store.run("law.whole", {});
    const nodes = rows.filter(({ type }) => type === null);
    const edges = rows.flatMap(({ id, type, to, props }) =>
      type === null || to === null ? [] : [{ from: id, type, to, props }],
    );
    const revision = nodes.find(({ id }) => id === LIBRARY)?.props.revision;
    return { revision: String(revision ?? ""), law: lawOf(libraryOf({ nodes, edges })) };
  }
}
