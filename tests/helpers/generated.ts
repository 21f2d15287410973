import { CERTAINTIES } from "../../server/model/case.ts";
import type { CaseId, NodeId } from "../../server/model/ids.ts";
import {
  type CaseRows,
  EDGE_SORTS,
  type EdgeRow,
  type EdgeSort,
  type NodeRows,
} from "../../server/model/rows.ts";
import { weaknessOf } from "../../server/model/weakness.ts";

/** How large a generated store is. One claim draws one edge and has one assertion; ten claims share a passage. */
export interface GeneratedSize {
  readonly entities: number;
  readonly claims: number;
}

const PART = 10_000;
const PASSAGES_A_DOCUMENT = 200;
const CLAIMS_A_PASSAGE = 10;
const KINDS = ["Person", "Group", "State", "Organization", "Event", "Place"] as const;
const NAMES =
  "Anna Boris Čeněk Daria Emil Fatima Goran Hana Ivo Jun Kim Lena Milan Nadia Olga Petr Rosa Sami Tomáš Vera";
const FAMILIES =
  "Adler Bauer Čapek Dvořák Eriksen Farouk Greene Hoang Ito Jansen Kowalski Lindqvist Moreau Novák Okafor";
const DEEDS = "met paid sent praised accused warned visited followed helped questioned replaced invited";

/** Everything is a function of its number, so that two runs write the same store. */
function pick<T>(list: readonly T[], n: number): T {
  return list[Math.abs(Math.imul(n, 2654435761) >>> 7) % list.length] as T;
}

/** A fraction that looks as if drawn by lot (the finalizer of MurmurHash3): near numbers land far apart. */
function scattered(n: number): number {
  let mixed = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

function name(n: number): string {
  return `${pick(NAMES.split(" "), n)} ${pick(FAMILIES.split(" "), n * 31 + 7)} ${n}`;
}

/** A part of a case under construction. */
class Part {
  readonly nodes: { -readonly [L in keyof NodeRows]: NodeRows[L][number][] } = {
    Case: [],
    Document: [],
    Passage: [],
    Entity: [],
    Claim: [],
    Assertion: [],
    Note: [],
    Argument: [],
    Issue: [],
    Accusation: [],
    View: [],
    Story: [],
  };
  readonly edges = Object.fromEntries(EDGE_SORTS.map((sort) => [sort, []])) as unknown as Record<
    EdgeSort,
    EdgeRow[]
  >;
  readonly relations: CaseRows["relations"][number][] = [];

  tie(sort: EdgeSort, from: NodeId, to: string, props: EdgeRow["props"] = {}): void {
    this.edges[sort].push({ owner: from, from, to, props });
  }
}

/**
 * The rows of a generated case, part by part: entities first, then documents with what they state.
 *
 * @param most things in one part, which becomes one transaction: a small Neo4j holds fewer
 */
export function* generatedCase(id: CaseId, size: GeneratedSize, most = PART): Generator<CaseRows> {
  const first = new Part();
  const title = `Generated: ${size.entities} entities, ${size.claims} claims`;
  const props = {
    id,
    title,
    summary: title,
    language: "en",
    start: [entityId(id, 0)],
    revision: "1",
    hash: "1",
  };
  first.nodes.Case.push({ id, props });
  yield first;
  for (let from = 0; from < size.entities; from += most) {
    const part = new Part();
    for (let n = from; n < Math.min(size.entities, from + most); n++)
      part.nodes.Entity.push(entityRow(id, n));
    yield part;
  }
  for (let from = 0; from < size.claims; from += most) {
    const part = new Part();
    for (let n = from; n < Math.min(size.claims, from + most); n++) claimRows(id, n, size, part);
    yield part;
  }
}

/** How many nodes {@link generatedCase} makes. */
export function generatedTotal({ entities, claims }: GeneratedSize): number {
  const passages = Math.ceil(claims / CLAIMS_A_PASSAGE);
  return 1 + entities + 2 * claims + passages + Math.ceil(passages / PASSAGES_A_DOCUMENT);
}

function entityId(id: CaseId, n: number): NodeId {
  return `${id}/ent:e${n}` as NodeId;
}

function kindOf(n: number): string {
  return pick(KINDS, n);
}

function entityRow(id: CaseId, n: number): NodeRows["Entity"][number] {
  const own = entityId(id, n);
  return {
    id: own,
    props: {
      id: own,
      case: id,
      position: n + 1,
      kind: kindOf(n),
      name: name(n),
      plural: false,
      aliases: [`${pick(FAMILIES.split(" "), n * 31 + 7)}-${n}`],
      description: `Number ${n} of a generated case.`,
      partyIn: [],
      sensitive: false,
      sameAs: [],
      covers: [],
      hash: "1",
    },
  };
}

function claimRows(id: CaseId, n: number, size: GeneratedSize, part: Part): void {
  const passage = passageOf(id, n, part);
  // A few entities are hubs: a number is drawn more often the smaller it is.
  const s = Math.floor(scattered(2 * n) ** 3 * size.entities);
  const o = Math.floor(scattered(2 * n + 1) * size.entities);
  const deed = pick(DEEDS.split(" "), n);
  const text = `${name(s)} ${deed} ${name(o)}.`;
  const claim = claimProps(id, n, s, o, text, passage.document);
  part.nodes.Claim.push({ id: claim.id, props: claim });
  part.tie("subject", claim.id, claim.subject);
  part.tie("object", claim.id, claim.object);
  const { text: _, tier: __, covers: ___, hash: ____, ...told } = claim;
  const onEdge = { ...told, weakness: weaknessOf(claim) };
  const { predicate, subject, object } = claim;
  part.relations.push({ owner: claim.id, predicate, subject, object, props: onEdge });
  assertionRow(id, n, claim.id, passage, claim.speakers, part);
}

function claimProps(id: CaseId, n: number, s: number, o: number, text: string, document: NodeId) {
  const subject = entityId(id, s);
  const firmness = n % CERTAINTIES.length;
  const year = 1990 + (n % 35);
  const speakers = [entityId(id, n % 97)];
  return {
    id: `${id}/clm:c${n}` as NodeId,
    case: id,
    position: n + 1,
    kind: "fact" as const,
    text,
    subject,
    predicate: "STATES_ABOUT",
    object: entityId(id, o),
    phrase: "gives an account of",
    inverse: "is described by",
    subjectKind: kindOf(s),
    objectKind: kindOf(o),
    alleged: false,
    implied: [],
    tier: 1 + (n % 2),
    certainty: CERTAINTIES[firmness] ?? "flat",
    firmness,
    stance: "asserts" as const,
    origins: speakers,
    originCount: 1,
    speakers,
    documents: [document],
    chains: [`|${speakers[0]}|`],
    disputed: n % 50 === 0,
    validTime: `${year}` as never,
    validFrom: `${year}-01-01`,
    validTo: `${year}-12-31`,
    covers: [],
    hash: "1",
  };
}

interface Place {
  readonly id: NodeId;
  readonly document: NodeId;
}

/** The passage of a claim; its first claim brings it, and a document's first passage the document. */
function passageOf(id: CaseId, n: number, part: Part): Place {
  const p = Math.floor(n / CLAIMS_A_PASSAGE);
  const d = Math.floor(p / PASSAGES_A_DOCUMENT);
  const document = `${id}/doc:d${d}` as NodeId;
  const own = `${document}/p${p}` as NodeId;
  if (n % CLAIMS_A_PASSAGE > 0) return { id: own, document };
  if (p % PASSAGES_A_DOCUMENT === 0) documentRow(id, d, document, part);
  const text = `Paragraph ${p}: ${name(p)} and ${name(p + 1)} are named here, and ten things are stated of others.`;
  const position = (p % PASSAGES_A_DOCUMENT) + 1;
  part.nodes.Passage.push({
    id: own,
    props: { id: own, case: id, document, position, slug: `p${p}`, text, hash: "1" },
  });
  part.tie("passageOfDocument", own, document);
  return { id: own, document };
}

function documentRow(id: CaseId, d: number, document: NodeId, part: Part): void {
  const props = {
    id: document,
    case: id,
    position: d + 1,
    letter: `D${d}`,
    kind: "report",
    title: `Generated report ${d}`,
    language: "en",
    wording: "original" as const,
    covers: [],
    hash: "1",
  };
  part.nodes.Document.push({ id: document, props });
  part.tie("documentOfCase", document, id);
}

function assertionRow(id: CaseId, n: number, claim: NodeId, at: Place, speakers: NodeId[], part: Part): void {
  const own = `${id}/ast:c${n}/1` as NodeId;
  const props = {
    id: own,
    case: id,
    claim,
    passage: at.id,
    document: at.document,
    position: 1,
    start: 0,
    end: 9,
    quote: "Paragraph",
    speakers,
    origin: speakers[0] as NodeId,
    stance: "asserts" as const,
    certainty: CERTAINTIES[n % CERTAINTIES.length] ?? "flat",
    unsourced: false,
    covers: [],
    hash: "1",
  };
  part.nodes.Assertion.push({ id: own, props });
  part.tie("assertionOf", own, claim);
  part.tie("statedIn", own, at.id);
  for (const speaker of speakers) part.tie("saidBy", own, speaker, { order: 1 });
}
