import type { FigureFacts } from "../figure/table.ts";
import type { CaseId } from "../model/ids.ts";
import { figureOf } from "../model/quantity.ts";
import type { AssertionRecord, CaseRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { NO_FILTER } from "./filter.ts";

/** A case of 400,000 claims takes some seconds, more where the machine is busy. */
const READ = { timeoutMs: 60_000 };

interface Kept {
  readonly revision: string;
  readonly facts: Promise<FigureFacts>;
}

/** The figures of each case and who tells them, read when first asked for and again when the case has changed. */
export class KeptFigures {
  readonly #store: GraphStore;
  readonly #kept = new Map<string, Kept>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** @param record read from the store in the same request */
  of({ id, revision }: CaseRecord): Promise<FigureFacts> {
    const kept = this.#kept.get(id);
    if (kept?.revision === revision) return kept.facts;
    const fresh = { revision, facts: this.#read(id) };
    this.#kept.set(id, fresh);
    fresh.facts.catch(() => {
      if (this.#kept.get(id) === fresh) this.#kept.delete(id);
    });
    return fresh.facts;
  }

  async #read(id: CaseId): Promise<FigureFacts> {
    const rows = await this.#store.run("claim.ofCase", { case: id, ...NO_FILTER }, READ);
    const claims = rows.map(({ record }) => record).filter((claim) => figureOf(claim) !== undefined);
    const ids = claims.map((claim) => claim.id);
    const told = await this.#store.run("assertion.ofClaims", { ids }, READ);
    const tellings = new Map<string, AssertionRecord[]>();
    for (const { claim, record } of told) tellings.set(claim, [...(tellings.get(claim) ?? []), record]);
    const speakers = [...new Set(told.flatMap(({ record }) => [...record.speakers, record.origin]))];
    const voices = await this.#store.run("entity.byIds", { ids: speakers }, READ);
    return { claims, tellings, voices: new Map(voices.map(({ record }) => [record.id, record])) };
  }
}
