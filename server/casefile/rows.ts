import type { Case, Claim, Document, Entity, Note, Passage } from "../model/case.ts";
import { originOf, standing } from "../model/derive.ts";
import { type NodeId, prefixOf, type ShortId } from "../model/ids.ts";
import { findMentions } from "../model/mentions.ts";
import {
  type CaseRows,
  EDGE_SORTS,
  type EdgeRow,
  type EdgeSort,
  type NodeRows,
  type RelationRow,
} from "../model/rows.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { claimProps, relationProps } from "./claimRows.ts";
import { type RowContext, rowContext } from "./rowContext.ts";

/** A short text that stands for a long one: a digest of its bytes. */
export type Digest = (text: string) => string;

/**
 * What a case puts into the store: nodes with all their properties and a hash, and the edges that each of them owns.
 * The same case gives the same rows; a node's hash changes exactly when it or one of its own edges does.
 */
export function caseRows(whole: Case, vocabulary: Vocabulary, digest: Digest): CaseRows {
  const context = rowContext(whole, vocabulary);
  const out = new Rows(digest);
  for (const [i, document] of whole.documents.entries()) documentRows(document, i, context, out);
  passageRows(context, out);
  for (const [i, entity] of whole.entities.entries()) out.put("Entity", entityProps(entity, i, context), {});
  claimRows(context, out);
  for (const [i, note] of whole.notes.entries()) noteRow(note, i, context, out);
  return out.finish(whole, context);
}

type Bare<L extends keyof NodeRows> = Omit<NodeRows[L][number]["props"], "hash"> & { readonly id: string };
type Owned = Partial<Record<EdgeSort, readonly Omit<EdgeRow, "owner">[]>>;

/** Gathers rows and gives each node the hash of itself and its own edges. */
class Rows {
  readonly #nodes: { -readonly [L in keyof NodeRows]: NodeRows[L][number][] } = {
    Case: [],
    Document: [],
    Passage: [],
    Entity: [],
    Claim: [],
    Assertion: [],
    Note: [],
  };
  readonly #edges = Object.fromEntries(EDGE_SORTS.map((s) => [s, []])) as unknown as Record<
    EdgeSort,
    EdgeRow[]
  >;
  readonly #relations: RelationRow[] = [];
  readonly #digest: Digest;

  constructor(digest: Digest) {
    this.#digest = digest;
  }

  put<L extends keyof NodeRows>(
    label: L,
    props: Bare<L>,
    owned: Owned,
    relation?: Omit<RelationRow, "owner">,
  ): void {
    const owner = props.id as NodeId;
    const hash = this.#digest(JSON.stringify([props, owned, relation]));
    const list = this.#nodes[label] as { id: string; props: Bare<L> & { hash: string } }[];
    list.push({ id: owner, props: { ...props, hash } });
    for (const [sort, edges] of Object.entries(owned) as [EdgeSort, Omit<EdgeRow, "owner">[]][])
      this.#edges[sort].push(...edges.map((edge) => ({ owner, ...edge })));
    if (relation) this.#relations.push({ owner, ...relation });
  }

  finish(whole: Case, context: RowContext): CaseRows {
    const hashes = Object.values(this.#nodes).flatMap((list) => list.map((row) => row.id + row.props.hash));
    const { id, title, summary, language } = whole;
    const start = whole.start.map(context.id);
    const revision = this.#digest(JSON.stringify([title, summary, language, start, hashes.sort()]));
    this.put("Case", { id, title, summary, language, start, revision }, {});
    return { nodes: this.#nodes, edges: this.#edges, relations: this.#relations };
  }
}

function edge(from: string, to: string, props: EdgeRow["props"] = {}): Omit<EdgeRow, "owner"> {
  return { from, to, props };
}

function documentRows(document: Document, index: number, { whole, id }: RowContext, out: Rows): void {
  const { passages: _, entity, authorEntity, ...rest } = document;
  const props = {
    ...rest,
    ...(entity && { entity: id(entity) }),
    ...(authorEntity && { authorEntity: id(authorEntity) }),
    id: id(document.id),
    case: whole.id,
    position: index + 1,
  };
  out.put("Document", props, { documentOfCase: [edge(props.id, whole.id)] });
}

function passageRows({ whole, id }: RowContext, out: Rows): void {
  const mentions = groupBy(findMentions(whole), (m) => m.passage);
  for (const document of whole.documents)
    for (const [index, passage] of document.passages.entries()) {
      const props = passageProps(passage, id(document.id), index, { whole, id });
      const named = (mentions.get(passage.id) ?? []).map((m) =>
        edge(props.id, id(m.entity), { start: m.start, end: m.end }),
      );
      out.put("Passage", props, { passageOfDocument: [edge(props.id, props.document)], mention: named });
    }
}

function passageProps(
  passage: Passage,
  document: NodeId,
  index: number,
  { whole, id }: Pick<RowContext, "whole" | "id">,
) {
  const { slug, text } = passage;
  return { id: id(passage.id), case: whole.id, document, position: index + 1, slug, text };
}

function entityProps(entity: Entity, index: number, { whole, id }: RowContext): Bare<"Entity"> {
  const { aliases, place, ...rest } = entity;
  return {
    ...rest,
    ...place,
    // A State's country code is its place in the law library.
    ...(entity.state && { law: `state:${entity.state}` as NodeId }),
    id: id(entity.id),
    case: whole.id,
    position: index + 1,
    aliases: [...new Set(aliases.map((a) => a.text))],
  };
}

const LINK_SORT = {
  contradicts: "contradicts",
  qualifies: "qualifies",
  supports: "supports",
  same_as: "sameAs",
} as const;

function claimRows(context: RowContext, out: Rows): void {
  const { whole, id } = context;
  const links = groupBy(whole.links, (link) => link.from);
  for (const [index, claim] of whole.claims.entries()) {
    const derived = standing(claim, context.standings);
    const props = claimProps(claim, index, derived, context);
    const owned: Owned = {
      subject: props.subject ? [edge(props.id, props.subject)] : [],
      object: props.object ? [edge(props.id, props.object)] : [],
    };
    for (const { kind, note, covers, ...link } of links.get(claim.id) ?? []) {
      const drawn = edge(props.id, id(link.to), { id: id(link.id), ...(note && { note }), covers });
      owned[LINK_SORT[kind]] = [...(owned[LINK_SORT[kind]] ?? []), drawn];
    }
    out.put("Claim", props, owned, relationProps(props));
    assertionRows(claim, context, out);
  }
}

function assertionRows(claim: Claim, { whole, id, standings, dates }: RowContext, out: Rows): void {
  for (const [index, assertion] of claim.assertions.entries()) {
    const document = standings.documentOf.get(assertion.passage) as ShortId;
    const speakers = assertion.speakers.map(id);
    const saidAt = assertion.saidAt ?? dates.get(document);
    const props: Bare<"Assertion"> = {
      ...assertion,
      id: id(assertion.id),
      case: whole.id,
      claim: id(claim.id),
      passage: id(assertion.passage),
      document: id(document),
      position: index + 1,
      speakers,
      origin: id(originOf(assertion.speakers, standings.authorOf)),
      ...(saidAt && { saidAt }),
    };
    out.put("Assertion", props, {
      assertionOf: [edge(props.id, props.claim)],
      statedIn: [edge(props.id, props.passage)],
      saidBy: speakers.map((speaker, i) => edge(props.id, speaker, { order: i + 1 })),
    });
  }
}

const ABOUT = { clm: "aboutClaim", ent: "aboutEntity" } as const;

function noteRow(note: Note, index: number, { whole, id }: RowContext, out: Rows): void {
  const { about, ...rest } = note;
  const owned: { -readonly [S in keyof Owned]: Owned[S] } = {};
  for (const target of about) {
    const home = target.includes("/") ? "aboutPassage" : "aboutDocument";
    const sort = ABOUT[prefixOf(target) as keyof typeof ABOUT] ?? home;
    owned[sort] = [...(owned[sort] ?? []), edge(id(note.id), id(target))];
  }
  out.put("Note", { ...rest, id: id(note.id), case: whole.id, position: index + 1 }, owned);
}

function groupBy<T, K>(list: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
