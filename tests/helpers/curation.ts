import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type CaseFolder, parseCase } from "../../server/casefile/parse.ts";
import type { Act, ActInputs, ActKind } from "../../server/curation/acts.ts";
import { Curator } from "../../server/curation/Curator.ts";
import { loadFolders } from "../../server/ingest/folders.ts";
import type { Case } from "../../server/model/case.ts";
import { faultLine } from "../../server/model/errors.ts";
import type { CaseId } from "../../server/model/ids.ts";
import type { LawBook } from "../../server/model/law.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { WORDS } from "./caseText.ts";
import { NO_LAW } from "./lawText.ts";

/** A case's folder on disk that a curator works on, and its data folder; both gone after `remove`. */
export class Desk {
  readonly root = mkdtempSync(join(tmpdir(), "redthread-desk-"));
  readonly dataDir = join(this.root, "data");
  readonly id: CaseId;
  readonly law: LawBook;

  constructor(folder: CaseFolder, law: LawBook = NO_LAW) {
    this.id = folder.name as CaseId;
    this.law = law;
    for (const { path, text } of folder.files) this.write(path, text);
  }

  get dir(): string {
    return join(this.root, this.id);
  }

  read(path: string): string {
    return readFileSync(join(this.dir, path), "utf8");
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), text);
  }

  /** Brings the store to the text. */
  async load(store: GraphStore): Promise<void> {
    await loadFolders({ store, vocabulary: WORDS, law: this.law }, [this.dir], () => {});
  }

  /** Every file of the case with its text, the audit trail among them. */
  texts(): Record<string, string> {
    const names = readdirSync(this.dir, { recursive: true, encoding: "utf8" }).sort();
    const files = names.filter((name) => statSync(join(this.dir, name)).isFile());
    return Object.fromEntries(files.map((name) => [name, this.read(name)]));
  }

  /** The case as its text says it now. */
  whole(): Case {
    const files = Object.entries(this.texts()).map(([path, text]) => ({ path, text }));
    const parsed = parseCase({ name: this.id, files }, WORDS, this.law);
    if (!parsed.ok) throw new TypeError(parsed.faults.map(faultLine).join("\n"));
    return parsed.value;
  }

  curator(store: GraphStore, actor = "Ada", dataDir = this.dataDir): Curator {
    const { id, dir, law } = this;
    const parts = { store, dataDir, actor, vocabulary: WORDS, law, folders: new Map([[id, dir]]) };
    return new Curator(parts);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

let acts = 0;

/** The act of adding a claim that a sentence of the second letter states. */
export function newClaim(more: Partial<Act<"addClaim">["input"]> = {}): Act<"addClaim"> {
  return {
    kind: "addClaim",
    case: "small" as CaseId,
    clientMutationId: `act-${++acts}`,
    input: {
      kind: "fact",
      text: "The miners say it.",
      assertions: [
        {
          passage: "doc:b/p1",
          quote: "the miners say",
          speakers: ["ent:miners"],
          stance: "asserts",
          certainty: "flat",
        },
      ],
      ...more,
    },
  };
}

/** The act of adding an argument that concludes a statement of its own. */
export function newArgument(more: Partial<Act<"saveArgument">["input"]> = {}): Act<"saveArgument"> {
  return {
    kind: "saveArgument",
    case: "small" as CaseId,
    clientMutationId: `act-${++acts}`,
    input: {
      title: "Pay is fair",
      scheme: "classification",
      premises: [{ claim: "clm:pay" }, { claim: "small/clm:amount", role: "feature" }],
      conclusion: "#1",
      statements: [{ kind: "classification", text: "The pay is fair." }],
      ...more,
    },
  };
}

/** The store, but a query of its writes fails. */
export function failing(store: GraphStore, query: string): GraphStore {
  return {
    name: store.name,
    supports: store.supports,
    get writes() {
      return store.writes;
    },
    run: (name, params, options) => store.run(name, params, options),
    write: (work, options) =>
      store.write(
        (tx) =>
          work({
            run: (name, params) => {
              if (name === query) throw new Error("lost");
              return tx.run(name, params);
            },
          }),
        options,
      ),
    ready: () => store.ready(),
    close: () => store.close(),
  };
}

/** Makes acts on the small case, each under an id of its own that begins so. */
export function acting(prefix: string) {
  let acts = 0;
  return <K extends ActKind>(kind: K, input: ActInputs[K]): Act =>
    ({ kind, case: "small" as CaseId, clientMutationId: `${prefix}-${++acts}`, input }) as Act;
}
