import { CaseFeed } from "../curation/CaseFeed.ts";
import type { Curator } from "../curation/Curator.ts";
import { FINDING_KINDS, type Finding, type FindingKind } from "../finding/facts.ts";
import type { Law } from "../law/library.ts";
import type { Scheme } from "../model/argument.ts";
import { AppError } from "../model/errors.ts";
import type { CaseRecord } from "../model/records.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { SearchIndexes } from "../search/indexes.ts";
import type { GraphStore, RunOptions } from "../store/GraphStore.ts";
import { CaseFindings } from "./caseFindings.ts";
import { KeptCases } from "./kept.ts";
import { KeptClaims } from "./keptClaims.ts";
import { KeptComparisons } from "./keptComparisons.ts";
import { KeptFigures } from "./keptFigures.ts";
import { KeptLaw } from "./keptLaw.ts";
import { type KeptMap, KeptMaps } from "./keptMaps.ts";
import { KeptPaths } from "./keptPaths.ts";
import { keptRecords } from "./keptRecords.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { Turns } from "./turns.ts";

/** What resolvers see of the world, made anew for each request. */
export interface Context {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  readonly searchIndexes: SearchIndexes;
  /** What views have read of each case. */
  readonly keptCases: KeptCases;
  /** The claims of each case as counting needs them. */
  readonly keptClaims: KeptClaims;
  /** The figures of each case and who tells them. */
  readonly keptFigures: KeptFigures;
  /** What was compared in each case. */
  readonly keptComparisons: KeptComparisons;
  /** Who is tied to whom in each case. */
  readonly keptPaths: KeptPaths;
  /** Where large answers queue before they are put together. */
  readonly turns: Turns;
  readonly loaders: Loaders;
  /** How long a query of this request may run, and when it is no longer wanted. */
  readonly options: RunOptions;
  /** The law library as the store holds it, the same all through the request. */
  law(): Promise<Law>;
  /** Kinds of argument, with the questions that one asks of them. */
  readonly schemes: readonly Scheme[];
  /** The argument map of a case, as it was read for this revision. */
  map(whole: CaseRecord): Promise<KeptMap>;
  findings(whole: CaseRecord, kinds?: readonly FindingKind[]): Promise<Finding[]>;
  /** Carries out what changes a case; absent where nothing may be changed. */
  readonly curator?: Curator | undefined;
  /** Tells what happens to cases. */
  readonly feed: CaseFeed;
  /** Who asks, as far as streams are counted: an address. */
  readonly client: string | undefined;
  /** Fires when the reader has gone; unlike that of `options`, however long that takes. */
  readonly gone: AbortSignal | undefined;
  /** Under whose name acts are recorded. */
  readonly actor: string;
}

/** What contexts are made from; what is kept may be shared with who warms it. */
interface ContextParts {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  readonly schemes: readonly Scheme[];
  readonly searchIndexes?: SearchIndexes;
  readonly keptMaps?: KeptMaps;
  readonly keptPaths?: KeptPaths;
  readonly curator?: Curator | undefined;
  readonly feed?: CaseFeed;
  readonly actor?: string;
}

/** What is known of a request before its operation runs. */
interface Asked {
  readonly signal?: AbortSignal;
  readonly gone?: AbortSignal | undefined;
  readonly client?: string | undefined;
}

/** Keeps what lives longer than a request (indexes, findings by revision) and makes each request's context. */
export function contextMaker(parts: ContextParts) {
  const { store, vocabulary, schemes, curator, searchIndexes = new SearchIndexes(store) } = parts;
  const { feed = new CaseFeed(store), actor = "", keptPaths = new KeptPaths(store, vocabulary) } = parts;
  const records = keptRecords(store);
  const keptCases = new KeptCases(store);
  const keptFigures = new KeptFigures(store);
  const keptComparisons = new KeptComparisons(store);
  const keptLaw = new KeptLaw(store);
  const { keptMaps = new KeptMaps(store) } = parts;
  const keptClaims = new KeptClaims(store);
  const turns = new Turns();
  const kept = new CaseFindings(store);
  return (asked: Asked = {}): Context => {
    const { gone, client } = asked;
    // Its signal is made when a read first listens.
    const options: RunOptions = asked;
    let law: Promise<Law> | undefined;
    const context: Context = {
      store,
      vocabulary,
      searchIndexes,
      keptCases,
      keptClaims,
      ...{ keptFigures, keptComparisons },
      keptPaths,
      turns,
      schemes,
      options,
      curator,
      ...{ feed, actor, gone, client },
      loaders: createLoaders(store, records, options),
      law: () => {
        law ??= keptLaw.now(options);
        return law;
      },
      map: (whole) => keptMaps.of(whole),
      findings: async (whole, kinds = FINDING_KINDS) => {
        const all = await kept.of(whole, await context.law(), keptMaps.of(whole));
        return all.filter((finding) => kinds.includes(finding.kind));
      },
    };
    return context;
  };
}

/** @throws AppError NOT_FOUND with the way to find out which cases there are. */
export async function requireCase({ loaders }: Context, id: string): Promise<CaseRecord> {
  const found = await loaders.case.load(id);
  if (!found)
    throw new AppError("NOT_FOUND", `No case is called “${id}”. Query { cases { id } } lists them.`);
  return found;
}
