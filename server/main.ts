/**
 * The composition root: configuration → store → cases → API → address. Outside the tests no other file picks a store.
 */
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Logger, pino } from "pino";
import { type Config, projectRoot } from "./config.ts";
import { bringCases, foldersOf } from "./curation/bring.ts";
import { CaseFeed } from "./curation/CaseFeed.ts";
import { Curator } from "./curation/Curator.ts";
import type { CheckedText } from "./curation/caseText.ts";
import { LastTexts } from "./curation/LastTexts.ts";
import { TextWatch } from "./curation/TextWatch.ts";
import type { Settled } from "./curation/trail.ts";
import { matrixFile } from "./export/matrixFile.ts";
import { contextMaker } from "./graphql/context.ts";
import { KeptMaps } from "./graphql/keptMaps.ts";
import { KeptPaths } from "./graphql/keptPaths.ts";
import { makeSchema } from "./graphql/schema.ts";
import { type Api, createApi } from "./graphql/server.ts";
import { createApp } from "./http/app.ts";
import { Health } from "./http/health.ts";
import { type Listening, listen } from "./http/listen.ts";
import { type Loaded, readVocabulary } from "./ingest/folders.ts";
import { readLawBook } from "./ingest/law.ts";
import { mapOf } from "./ingest/load.ts";
import { qualifyMap } from "./mapping/qualify.ts";
import { AppError } from "./model/errors.ts";
import type { CaseId } from "./model/ids.ts";
import type { LawBook } from "./model/law.ts";
import type { Vocabulary } from "./model/vocabulary.ts";
import { SearchIndexes } from "./search/indexes.ts";
import { openEmbedded } from "./store/embedded.ts";
import type { GraphStore } from "./store/GraphStore.ts";

/** A store with the API before it, without HTTP. */
export interface House {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  /** The law that all cases share, as its text says it. */
  readonly law: LawBook;
  readonly api: Api;
  /** Brings the store to what the folders say, after it has ended what a server was at when it was cut off. */
  load(dirs: readonly string[], report: (text: string) => void): Promise<Loaded[]>;
  /** Makes what questions would else wait for. Whoever serves calls it and does not wait. */
  warm(): Promise<void>;
  /** Ends what is told while it happens, and takes no more of it. */
  endStreams(): void;
  close(): Promise<void>;
}

/**
 * Opens the store that the configuration names, and waits until it answers. Nothing is loaded, nothing listens.
 *
 * @param curated folders of the cases that may be changed through the API
 */
export async function openHouse(config: Config, curated: readonly string[] = []): Promise<House> {
  const house = await build(config, createLog(config), curated);
  try {
    await house.store.ready();
    return house;
  } catch (error) {
    await house.close();
    throw error;
  }
}

async function build(config: Config, log: Logger, curated: readonly string[]): Promise<House> {
  const [vocabulary, law] = await Promise.all([shippedVocabulary(), shippedLaw()]);
  const store = await openStore(config, log);
  const searchIndexes = new SearchIndexes(store);
  const { dataDir, actor } = config;
  const folders = foldersOf(curated);
  const feed = new CaseFeed(store);
  const keptPaths = new KeptPaths(store, vocabulary);
  const keptMaps = new KeptMaps(store);
  const lastTexts = new LastTexts(dataDir);
  const onDone = (id: CaseId, { revision, whole, folder }: CheckedText) => {
    lastTexts.keep(id, { revision, folder });
    keptMaps.written(id, revision, () => qualifyMap(mapOf(whole, law), id));
    keptPaths.changed({ id, revision });
    void feed.acted(id, revision);
  };
  const curator =
    folders.size > 0 ? new Curator({ store, vocabulary, law, dataDir, actor, folders, onDone }) : undefined;
  const texts = curator && new TextWatch(curator, feed, folders);
  const schemes = law.schemes;
  const shared = { searchIndexes, keptMaps, keptPaths, curator, feed, actor };
  const context = contextMaker({ store, vocabulary, schemes, ...shared });
  const api = createApi({ schema: makeSchema(), context, log });
  const warm = async () => {
    await searchIndexes.warm();
    const cases = await store.run("case.list", {});
    for (const { record } of cases) keptPaths.warm(record);
    for (const { record } of cases) await api.run({ query: STANDINGS, variables: { case: record.id } });
  };
  const parts = { store, vocabulary, law };
  const onSettled = ({ record, outcome }: Settled) =>
    log.warn({ audit: record.id, act: record.act, outcome }, "an act of curation was cut off");
  const onMissing = (id: CaseId, records: number) =>
    log.warn(
      { case: id, records },
      "audit.jsonl ended before the trail in the store: its end was written again",
    );
  return {
    ...parts,
    api,
    load: async (dirs, report) => {
      const loaded = await bringCases(parts, { dirs, dataDir, lastTexts, report, onSettled, onMissing });
      texts?.begin();
      return loaded;
    },
    warm,
    endStreams: () => feed.close(),
    close: async () => {
      feed.close();
      await texts?.close();
      await lastTexts.flush();
      await store.close();
    },
  };
}

/** What the list of accusations asks: worked out once for each text of a case. */
const STANDINGS = "query ($case: ID!) { evaluation(case: $case) { accusations { standing barred } } }";

/** Logs go to standard error as JSON lines; they hold ids, names of queries and times, never the text of a case. */
export function createLog(config: Pick<Config, "logLevel">): Logger {
  return pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
}

/** @throws AppError `UNAVAILABLE` where the store is not there, is refused, or is held by another server. */
async function openStore({ neo4j, dataDir }: Config, log: Logger): Promise<GraphStore> {
  if (neo4j) {
    // Its driver takes a quarter of a second to read, which the other store's start can do without.
    const { openNeo4j } = await import("./store/neo4j.ts");
    return await openNeo4j({ ...neo4j, log });
  }
  return await openEmbedded({ dir: dataDir, log });
}

/** The words that ship with the program. */
export function shippedVocabulary(): Promise<Vocabulary> {
  return readVocabulary(join(projectRoot(), "cypher", "vocabulary.yaml"));
}

/** The law library that ships with the program. */
export function shippedLaw(): Promise<LawBook> {
  return readLawBook(join(projectRoot(), "law"));
}

export interface StartOptions {
  readonly config: Config;
  /** Folders of cases to bring the store up to. */
  readonly cases: readonly string[];
  /** Serves what the store holds and loads nothing. */
  readonly readOnly: boolean;
  /** Ends a start that still waits for its store. */
  readonly signal: AbortSignal;
  readonly during: <T>(text: string, work: (report: (text: string) => void) => Promise<T>) => Promise<T>;
  readonly say: (text: string) => void;
}

export interface Running {
  readonly url: string;
  /** Refuses what is new, lets what runs finish for `graceMs`, closes the store. */
  close(graceMs: number): Promise<void>;
}

/**
 * Binds the address, then opens the store and loads the cases: a taken port is told before anything is touched, and
 * `/health/ready` says meanwhile what is waited for.
 */
export async function start(options: StartOptions): Promise<Running> {
  const { config } = options;
  const log = createLog(config);
  const health = new Health();
  let house: House | undefined;
  const clientDir = join(projectRoot(), "dist", "client");
  const api = () => (health.serving ? house?.api : undefined);
  const app = createApp({
    api,
    files: () => {
      const run = api()?.run;
      return run && ((request) => matrixFile(request, run));
    },
    health,
    host: config.host,
    clientDir,
    log,
  });
  const listening = await listen(app, config.host, config.port);
  try {
    health.waitFor("the store");
    house = await build(config, log, options.readOnly ? [] : options.cases);
    const there = await untilReady(house.store, options, health);
    if (there && !options.readOnly) await load(house, options, health);
    if (there) health.serve(house.store);
    // What fails here is made, and fails, again when it is asked for.
    if (there) house.warm().catch(() => {});
  } catch (error) {
    await listening.close(0);
    await house?.close();
    throw error;
  }
  return running(listening, health, house);
}

function running(listening: Listening, health: Health, house: House): Running {
  return {
    url: listening.url,
    close: async (graceMs) => {
      health.waitFor("the end");
      house.endStreams();
      await listening.close(graceMs);
      await house.close();
    },
  };
}

const RETRY_MS = [500, 1_000, 2_000, 5_000];

/** Waits for a Neo4j that is not there (yet), and says why, once a reason. @returns false where the wait was ended. */
async function untilReady(store: GraphStore, options: StartOptions, health: Health): Promise<boolean> {
  for (let tries = 0, told = ""; !options.signal.aborted; tries++) {
    try {
      await store.ready();
      return true;
    } catch (error) {
      if (!store.supports.manyServers || !isAway(error)) throw error;
      health.waitFor(`the store: ${error.message}`);
      if (told !== error.message) options.say(`redthread: ${error.message} Waiting for it.`);
      told = error.message;
    }
    await pause(RETRY_MS[Math.min(tries, RETRY_MS.length - 1)] ?? 0, options.signal);
  }
  return false;
}

function isAway(error: unknown): error is AppError {
  return error instanceof AppError && (error.code === "UNAVAILABLE" || error.code === "TIMEOUT");
}

/** Ends early, and without an error, when the wait is called off. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => {});
}

async function load(house: House, { cases, during }: StartOptions, health: Health): Promise<void> {
  health.waitFor("the cases to be loaded");
  await during("Loading the cases", (report) => house.load(cases, report));
}
