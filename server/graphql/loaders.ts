import DataLoader from "dataloader";
import type { NodeId } from "../model/ids.ts";
import type {
  AssertionRecord,
  AuditRecord,
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  NoteRecord,
  PassageRecord,
  StoryRecord,
  ViewRecord,
} from "../model/records.ts";
import type { GraphStore, RunOptions } from "../store/GraphStore.ts";
import type { ClaimLinkParent, MentionParent } from "./parents.ts";

type Ids = readonly string[];

/** Things by their ids. */
function createNodeLoaders(store: GraphStore, options: RunOptions) {
  const run = <R>(read: (ids: Ids) => Promise<R[]>) => read;
  return {
    case: byId(run((ids) => store.run("case.byIds", { ids }, options))),
    document: byId<DocumentRecord>(run((ids) => store.run("document.byIds", { ids }, options))),
    passage: byId<PassageRecord>(run((ids) => store.run("passage.byIds", { ids }, options))),
    entity: byId<EntityRecord>(run((ids) => store.run("entity.byIds", { ids }, options))),
    claim: byId<ClaimRecord>(run((ids) => store.run("claim.byIds", { ids }, options))),
    assertion: byId<AssertionRecord>(run((ids) => store.run("assertion.byIds", { ids }, options))),
    note: byId<NoteRecord>(run((ids) => store.run("note.byIds", { ids }, options))),
    view: byId<ViewRecord>(run((ids) => store.run("view.byIds", { ids }, options))),
    story: byId<StoryRecord>(run((ids) => store.run("story.byIds", { ids }, options))),
    audit: byId<AuditRecord>(run((ids) => store.run("audit.byIds", { ids }, options))),
  };
}

/** Reads of one request, gathered: a hundred claims that ask for their assertions ask the store once. */
export function createLoaders(store: GraphStore, options: RunOptions) {
  return {
    ...createNodeLoaders(store, options),
    degree: oneEach(
      (ids) => store.run("entity.degrees", { ids }, options),
      (row) => row.entity,
      (row) => row.degree,
      0,
    ),
    claimCount: oneEach(
      (ids) => store.run("document.claimCounts", { ids }, options),
      (row) => row.document,
      (row) => row.claims,
      0,
    ),
    mentionsOfPassage: manyEach(
      (ids) => store.run("passage.mentions", { ids }, options),
      (row) => row.passage,
      (row): MentionParent => row as MentionParent,
    ),
    assertionsOfPassage: manyEach(
      (ids) => store.run("passage.assertions", { ids }, options),
      (row) => row.passage,
      (row) => row.record,
    ),
    assertionsOfClaim: manyEach(
      (ids) => store.run("assertion.ofClaims", { ids }, options),
      (row) => row.claim,
      (row) => row.record,
    ),
    linksOfClaim: manyEach(
      (ids) => store.run("claim.links", { ids }, options),
      (row) => row.claim,
      toLink,
    ),
    notesOf: manyEach(
      (ids) => store.run("note.of", { ids }, options),
      (row) => row.about,
      (row) => row.record,
    ),
    chaptersOf: manyEach(
      (ids) => store.run("story.chapters", { ids }, options),
      (row) => row.story,
      (row) => row,
    ),
    storiesOfView: manyEach(
      (ids) => store.run("story.ofViews", { ids }, options),
      (row) => row.view,
      (row) => row.record,
    ),
    aboutOf: manyEach(
      (ids) => store.run("note.about", { ids }, options),
      (row) => row.note,
      (row) => row.about,
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

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
