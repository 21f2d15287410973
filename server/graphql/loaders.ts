import DataLoader from "dataloader";
import type { NodeId } from "../model/ids.ts";
import type {
  AssertionRecord,
  AuditRecord,
  ClaimRecord,
  DocumentRecord,
  NoteRecord,
  PassageRecord,
  StoryRecord,
  ViewRecord,
} from "../model/records.ts";
import type { GraphStore, RunOptions } from "../store/GraphStore.ts";
import type { keptRecords } from "./keptRecords.ts";
import type { ClaimLinkParent, MentionParent } from "./parents.ts";

type Ids = readonly string[];

/** What loaders read from, and within which limit. */
interface Reading {
  readonly store: GraphStore;
  readonly kept: ReturnType<typeof keptRecords>;
  readonly options: RunOptions;
}

const MAKERS = {
  case: ({ kept, options }: Reading) => byId((ids) => kept.cases.byIds(ids, options)),
  document: ({ store, options }: Reading) =>
    byId<DocumentRecord>((ids) => store.run("document.byIds", { ids }, options)),
  passage: ({ store, options }: Reading) =>
    byId<PassageRecord>((ids) => store.run("passage.byIds", { ids }, options)),
  entity: ({ kept, options }: Reading) => byId((ids) => kept.entities.byIds(ids, options)),
  claim: ({ store, options }: Reading) =>
    byId<ClaimRecord>((ids) => store.run("claim.byIds", { ids }, options)),
  assertion: ({ store, options }: Reading) =>
    byId<AssertionRecord>((ids) => store.run("assertion.byIds", { ids }, options)),
  note: ({ store, options }: Reading) => byId<NoteRecord>((ids) => store.run("note.byIds", { ids }, options)),
  view: ({ store, options }: Reading) => byId<ViewRecord>((ids) => store.run("view.byIds", { ids }, options)),
  story: ({ store, options }: Reading) =>
    byId<StoryRecord>((ids) => store.run("story.byIds", { ids }, options)),
  audit: ({ store, options }: Reading) =>
    byId<AuditRecord>((ids) => store.run("audit.byIds", { ids }, options)),
  degree: ({ store, options }: Reading) =>
    oneEach(
      (ids) => store.run("entity.degrees", { ids }, options),
      (row) => row.entity,
      (row) => row.degree,
      0,
    ),
  claimCount: ({ store, options }: Reading) =>
    oneEach(
      (ids) => store.run("document.claimCounts", { ids }, options),
      (row) => row.document,
      (row) => row.claims,
      0,
    ),
  mentionsOfPassage: ({ store, options }: Reading) =>
    manyEach(
      (ids) => store.run("passage.mentions", { ids }, options),
      (row) => row.passage,
      (row): MentionParent => row as MentionParent,
    ),
  assertionsOfPassage: ({ store, options }: Reading) =>
    manyEach(
      (ids) => store.run("passage.assertions", { ids }, options),
      (row) => row.passage,
      (row) => row.record,
    ),
  assertionsOfClaim: ({ store, options }: Reading) =>
    manyEach(
      (ids) => store.run("assertion.ofClaims", { ids }, options),
      (row) => row.claim,
      (row) => row.record,
    ),
  linksOfClaim: ({ store, options }: Reading) =>
    manyEach(
      (ids) => store.run("claim.links", { ids }, options),
      (row) => row.claim,
      toLink,
    ),
  notesOf: ({ store, options }: Reading) =>
    manyEach(
      (ids) => store.run("note.of", { ids }, options),
      (row) => row.about,
      (row) => row.record,
    ),
  chaptersOf: ({ store, options }: Reading) =>
    manyEach(
      (ids) => store.run("story.chapters", { ids }, options),
      (row) => row.story,
      (row) => row,
    ),
  storiesOfView: ({ store, options }: Reading) =>
    manyEach(
      (ids) => store.run("story.ofViews", { ids }, options),
      (row) => row.view,
      (row) => row.record,
    ),
  aboutOf: ({ store, options }: Reading) =>
    manyEach(
      (ids) => store.run("note.about", { ids }, options),
      (row) => row.note,
      (row) => row.about,
    ),
};

type Made = { readonly [Name in keyof typeof MAKERS]: ReturnType<(typeof MAKERS)[Name]> };

/**
 * Reads of one request, gathered: a hundred claims that ask for their assertions ask the store once. Each loader is made
 * when it is first asked for, since most questions need few.
 */
export type Loaders = Made & {
  /** Forgets all that was read. */
  clearAll(): void;
};

class LoaderSet {
  readonly #reading: Reading;
  readonly #made = new Map<string, { clearAll(): unknown }>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  clearAll(): void {
    for (const loader of this.#made.values()) loader.clearAll();
  }

  made(name: keyof typeof MAKERS): unknown {
    const known = this.#made.get(name);
    if (known) return known;
    const fresh = MAKERS[name](this.#reading);
    this.#made.set(name, fresh);
    return fresh;
  }
}

for (const name of Object.keys(MAKERS) as (keyof typeof MAKERS)[])
  Object.defineProperty(LoaderSet.prototype, name, {
    get(this: LoaderSet) {
      return this.made(name);
    },
  });

export function createLoaders(
  store: GraphStore,
  kept: ReturnType<typeof keptRecords>,
  options: RunOptions,
): Loaders {
  return new LoaderSet({ store, kept, options }) as unknown as Loaders;
}

function toLink(row: {
  claim: string;
  id: string;
  kind: string;
  from: string;
  to: string;
  note: string | null;
}): ClaimLinkParent {
  return {
    of: row.claim as NodeId,
    id: row.id as NodeId,
    kind: row.kind.toLowerCase() as ClaimLinkParent["kind"],
    from: row.from as NodeId,
    to: row.to as NodeId,
    ...(row.note === null ? {} : { note: row.note }),
  };
}

/** Most ids that one statement is asked for: longer lists are cut and asked side by side. */
const BATCH = { maxBatchSize: 500 };

function byId<R extends { readonly id: string }>(read: (ids: Ids) => Promise<{ record: R }[]>) {
  return new DataLoader<string, R | null>(async (ids) => {
    const found = new Map((await read(ids)).map(({ record }) => [record.id as string, record]));
    return ids.map((id) => found.get(id) ?? null);
  }, BATCH);
}

function oneEach<Row, V>(
  read: (ids: Ids) => Promise<Row[]>,
  key: (row: Row) => string,
  value: (row: Row) => V,
  otherwise: V,
) {
  return new DataLoader<string, V>(async (ids) => {
    const found = new Map((await read(ids)).map((row) => [key(row), value(row)]));
    return ids.map((id) => found.get(id) ?? otherwise);
  }, BATCH);
}

function manyEach<Row, V>(
  read: (ids: Ids) => Promise<Row[]>,
  key: (row: Row) => string,
  value: (row: Row) => V,
) {
  return new DataLoader<string, V[]>(async (ids) => {
    const groups = new Map<string, V[]>(ids.map((id) => [id, []]));
    for (const row of await read(ids)) groups.get(key(row))?.push(value(row));
    return ids.map((id) => groups.get(id) ?? []);
  }, BATCH);
}
