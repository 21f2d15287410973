import type { Assertion, Case, Claim, Document, Entity, Link, Note, Passage } from "../model/case.ts";
import { type CaseMap, NO_MAP } from "../model/caseMap.ts";
import { originOf, standing } from "../model/derive.ts";
import { type NodeId, prefixOf, type ShortId } from "../model/ids.ts";
import { mentionsByPassage } from "../model/mentions.ts";
import type { CaseRows } from "../model/rows.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { claimProps, relationProps } from "./claimRows.ts";
import { mapRows } from "./mapRows.ts";
import { type RowContext, rowContext } from "./rowContext.ts";
import { type Bare, type Content, edge, type Owned } from "./rowsMade.ts";
import { type Digest, RowsOut } from "./rowsOut.ts";
import { viewRows } from "./viewRows.ts";

/**
 * What a case puts into the store: nodes with all their properties and a hash, and the edges that each of them owns.
 * The same case gives the same rows; a node's hash changes exactly when it or one of its own edges does.
 *
 * @param before rows of an earlier text of the case: what is the same is taken from them
 */
export function caseRows(
  whole: Case,
  vocabulary: Vocabulary,
  digest: Digest,
  map: CaseMap = NO_MAP,
  before?: CaseRows,
): CaseRows {
  const context = rowContext(whole, vocabulary, map);
  const out = new RowsOut(digest, context.id, before);
  out.each("documents", whole.documents, {}, (document, i) => {
    out.put("Document", document.id, [document, i], () => documentRow(document, i, context));
  });
  passageRows(context, out);
  out.each("entities", whole.entities, {}, (entity, i) => {
    const make = () => ({ props: entityProps(entity, i, context), owned: {} });
    out.put("Entity", entity.id, [entity, i], make);
  });
  claimRows(context, out);
  out.each("notes", whole.notes, {}, (note, i) => {
    out.put("Note", note.id, [note, i], () => noteRow(note, i, context));
  });
  // The same map was made of the same text.
  out.all("map", [map], () => mapRows(map, context, out));
  viewRows(context, out);
  return out.finish(whole);
}

function documentRow(document: Document, index: number, { whole, id }: RowContext): Content<"Document"> {
  const { passages: _, entity, authorEntity, ...rest } = document;
  const props = {
    ...rest,
    ...(entity && { entity: id(entity) }),
    ...(authorEntity && { authorEntity: id(authorEntity) }),
    id: id(document.id),
    case: whole.id,
    position: index + 1,
  };
  return { props, owned: { documentOfCase: [edge(props.id, whole.id)] } };
}

function passageRows({ whole, id }: RowContext, out: RowsOut): void {
  const mentions = mentionsByPassage(whole);
  for (const document of whole.documents)
    for (const [index, passage] of document.passages.entries()) {
      const named = mentions.get(passage.id) ?? [];
      out.put("Passage", passage.id, [passage, document.id, index, named], () => {
        const props = passageProps(passage, id(document.id), index, { whole, id });
        const mention = named.map((m) => edge(props.id, id(m.entity), { start: m.start, end: m.end }));
        return { props, owned: { passageOfDocument: [edge(props.id, props.document)], mention } };
      });
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
  const { aliases, place, organOf, partyIn, ...rest } = entity;
  return {
    ...rest,
    ...place,
    ...(organOf && { organOf: id(organOf) }),
    partyIn: partyIn.map(id),
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

function claimRows(context: RowContext, out: RowsOut): void {
  const { whole, documents, entities, predicates, standings, stated, around } = context;
  const restOf = ({ id, triple }: Claim, drawn: readonly Link[]) => {
    const said = [standings.contradicted.has(id), stated.has(id), ...drawn];
    return [documents, triple && predicates.get(triple.predicate), ...said];
  };
  const subjects = whole.claims.map(({ triple }) => triple && entities.get(triple.subject));
  const objects = whole.claims.map(({ triple }) => triple && entities.get(triple.object));
  out.each("claims", whole.claims, { around: [around], beside: [subjects, objects] }, (claim, index) => {
    const drawn = () => context.links.get(claim.id) ?? [];
    const of = [claim, index, subjects[index], objects[index]];
    const made = { of, rest: () => restOf(claim, drawn()) };
    out.putAmong(around, "Claim", claim.id, made, () => claimRow(claim, index, drawn(), context));
    for (const [i, assertion] of claim.assertions.entries()) {
      const said = { of: [assertion, claim, i], rest: () => [documents, stated.get(assertion.id)] };
      out.putAmong(around, "Assertion", assertion.id, said, () => assertionRow(claim, assertion, i, context));
    }
  });
}

function claimRow(
  claim: Claim,
  index: number,
  links: readonly Link[],
  context: RowContext,
): Content<"Claim"> {
  const { id } = context;
  const props = claimProps(claim, index, standing(claim, context.standings), context);
  const owned: { -readonly [S in keyof Owned]: Owned[S] } = {
    subject: props.subject ? [edge(props.id, props.subject)] : [],
    object: props.object ? [edge(props.id, props.object)] : [],
  };
  for (const { kind, note, covers, ...link } of links) {
    const drawn = edge(props.id, id(link.to), { id: id(link.id), ...(note && { note }), covers });
    owned[LINK_SORT[kind]] = [...(owned[LINK_SORT[kind]] ?? []), drawn];
  }
  return { props, owned, relation: relationProps(props) };
}

function assertionRow(
  claim: Claim,
  assertion: Assertion,
  index: number,
  { whole, id, standings, dates, stated }: RowContext,
): Content<"Assertion"> {
  const document = standings.documentOf.get(assertion.passage) as ShortId;
  const speakers = assertion.speakers.map(id);
  const statement = stated.get(assertion.id);
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
    ...(statement !== undefined && { statement }),
  };
  return {
    props,
    owned: {
      assertionOf: [edge(props.id, props.claim)],
      statedIn: [edge(props.id, props.passage)],
      saidBy: speakers.map((speaker, i) => edge(props.id, speaker, { order: i + 1 })),
    },
  };
}

const ABOUT = { clm: "aboutClaim", ent: "aboutEntity" } as const;

function noteRow(note: Note, index: number, { whole, id }: RowContext): Content<"Note"> {
  const { about, ...rest } = note;
  const owned: { -readonly [S in keyof Owned]: Owned[S] } = {};
  for (const target of about) {
    const home = target.includes("/") ? "aboutPassage" : "aboutDocument";
    const sort = ABOUT[prefixOf(target) as keyof typeof ABOUT] ?? home;
    owned[sort] = [...(owned[sort] ?? []), edge(id(note.id), id(target))];
  }
  return { props: { ...rest, id: id(note.id), case: whole.id, position: index + 1 }, owned };
}
