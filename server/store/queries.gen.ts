// Written by scripts/gen/queries.ts from cypher/*.cypher. Do not edit: run npm run gen.
import type { QueryFacts } from "./queryFile.ts";
import type { AccusationRecord, ArgumentRecord, AssertionRecord, AuditRecord, CaseRecord, ClaimRecord, DocumentRecord, EntityRecord, IssueRecord, NoteRecord, PassageRecord, StoryRecord, ViewRecord } from "../model/records.ts";
import type { AccusationRow, ArgumentRow, AssertionRow, AuditRow, CaseRow, ClaimRow, DeclarationRow, DocumentRow, EdgeRow, EntityRow, IssueRow, LawElementRow, LibraryRow, NoteRow, PassageRow, PlacedRow, StoryRow, ViewRow } from "./rows.ts";

/** A map whose keys the query does not name. */
export type PlainMap = { readonly [key: string]: unknown };

export interface ReadQueries {
  "argument.accusations": { params: { readonly case: string }; row: { record: AccusationRecord } };
  "argument.arguments": { params: { readonly case: string }; row: { record: ArgumentRecord } };
  /** Assertions that the map holds, with the kind of their claim. */
  "argument.assertions": { params: { readonly case: string }; row: { record: AssertionRecord; kind: string } };
  /** Claims that the map holds: those of the documents, then its own. */
  "argument.claims": { params: { readonly case: string }; row: { record: ClaimRecord } };
  /** Which of these elements the store holds. */
  "argument.elements": { params: { readonly ids: readonly string[] }; row: { id: string } };
  /** What speaks against an element. */
  "argument.elements.against": { params: { readonly case: string }; row: { accusation: string; element: string; claim: string } };
  /** What speaks for an element. */
  "argument.elements.for": { params: { readonly case: string }; row: { accusation: string; element: string; claim: string } };
  /** For each accusation and element the statement that stands for it; `whole` marks elements that are met as their parts are. */
  "argument.elements.met": { params: { readonly case: string }; row: { accusation: string; element: string; statement: string; whole: boolean; missing: string | null } };
  /** The elements that these claims speak for and against, each with its accusation. */
  "argument.elements.ofClaims": { params: { readonly ids: readonly string[] }; row: { claim: string; element: string; accusation: string; verb: string; met: boolean } };
  "argument.issues": { params: { readonly case: string }; row: { record: IssueRecord } };
  /** The arguments that use these claims: as a premise, as what undercuts them, or as their conclusion. */
  "argument.ofClaims": { params: { readonly ids: readonly string[] }; row: { claim: string; argument: string; use: string } };
  /** The accusations that are held against these entities. */
  "argument.ofEntities": { params: { readonly ids: readonly string[] }; row: { entity: string; accusation: string } };
  "argument.positions": { params: { readonly case: string }; row: { issue: string; statement: string; standard: string | null } };
  "argument.premises": { params: { readonly case: string }; row: { argument: string; statement: string; type: string; role: string | null } };
  /** Which of these provisions the store holds. */
  "argument.provisions": { params: { readonly ids: readonly string[] }; row: { id: string } };
  "argument.undercutters": { params: { readonly case: string }; row: { argument: string; statement: string } };
  "assertion.byIds": { params: { readonly ids: readonly string[] }; row: { record: AssertionRecord } };
  /** Who states these claims, in the order of the case. */
  "assertion.ofClaims": { params: { readonly ids: readonly string[] }; row: { claim: string; record: AssertionRecord } };
  /** What was decided on a thing after a position, oldest first. */
  "audit.about": { params: { readonly case: string; readonly subject: string; readonly after: number }; row: { record: AuditRecord } };
  "audit.byIds": { params: { readonly ids: readonly string[] }; row: { record: AuditRecord } };
  "audit.count": { params: { readonly case: string }; row: { total: number } };
  /** The last record of a case; no row where nothing was decided yet. */
  "audit.head": { params: { readonly case: string }; row: { record: AuditRecord } };
  /** The record of an act that was carried out already. */
  "audit.ofMutation": { params: { readonly case: string; readonly mutation: string }; row: { record: AuditRecord } };
  /** Records after a position, oldest first. */
  "audit.page": { params: { readonly case: string; readonly after: number; readonly limit: number }; row: { record: AuditRecord } };
  "case.byIds": { params: { readonly ids: readonly string[] }; row: { record: CaseRecord } };
  /** How much there is in a case. */
  "case.counts": { params: { readonly case: string }; row: { documents: number; passages: number; entities: number; events: number; mentions: number } };
  /** Every case, by title. */
  "case.list": { params: Record<never, never>; row: { record: CaseRecord } };
  "case.notes": { params: { readonly case: string }; row: { record: NoteRecord } };
  "claim.byIds": { params: { readonly ids: readonly string[] }; row: { record: ClaimRecord } };
  "claim.count": { params: { readonly case: string; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { total: number } };
  /** The ties of these claims, either way round. */
  "claim.links": { params: { readonly ids: readonly string[] }; row: { claim: string; id: string; kind: string; from: string; to: string; note: string | null } };
  /** What findings and facets count: every claim under a filter with the properties they need, in the order of the case. */
  "claim.ofCase": { params: { readonly case: string; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { record: ClaimRecord } };
  /** Claims after a key, in the order of the key, which `order` chooses: CASE_ORDER, VALID_TIME, SAID_AT or ORIGINS. */
  "claim.page": { params: { readonly case: string; readonly order: string; readonly afterKey: string | null; readonly afterPosition: number; readonly limit: number; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { record: ClaimRecord; key: string } };
  /** As claim.page, those first of which the most arguments make use, as a premise or to undercut. */
  "claim.pageByUse": { params: { readonly case: string; readonly afterKey: string | null; readonly afterPosition: number; readonly limit: number; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { record: ClaimRecord; key: string } };
  /** Every tie of a case. */
  "claim.ties": { params: { readonly case: string }; row: { id: string; kind: string; from: string; to: string; note: string | null } };
  "document.byIds": { params: { readonly ids: readonly string[] }; row: { record: DocumentRecord } };
  /** How many claims each document states. */
  "document.claimCounts": { params: { readonly ids: readonly string[] }; row: { document: string; claims: number } };
  "document.ofCase": { params: { readonly case: string }; row: { record: DocumentRecord } };
  /** Entities of cases: those of the law library have no case. */
  "entity.byIds": { params: { readonly ids: readonly string[] }; row: { record: EntityRecord } };
  "entity.count": { params: { readonly case: string; readonly kinds: readonly string[] | null; readonly ids: readonly string[] | null; readonly documents: readonly string[] | null; readonly connected: boolean | null }; row: { total: number } };
  /** How many relations each of these has. */
  "entity.degrees": { params: { readonly ids: readonly string[] }; row: { entity: string; degree: number } };
  /** How many entities of each kind. */
  "entity.kindCounts": { params: { readonly case: string }; row: { kind: string; count: number } };
  "entity.mentionCount": { params: { readonly id: string }; row: { total: number } };
  /** Where an entity is named, in order of document, passage and offset. */
  "entity.mentionPage": { params: { readonly id: string; readonly skip: number; readonly limit: number }; row: { passage: string; entity: string; start: number; end: number } };
  /** Before expanding: how many neighbours by predicate, direction and kind, most first. */
  "entity.neighbourCounts": { params: { readonly id: string; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { predicate: string; phrase: string; inverse: string; outward: boolean; kind: string; count: number } };
  "entity.ofCase": { params: { readonly case: string }; row: { record: EntityRecord } };
  /** Entities after a key, in the order of the key, which `order` chooses: NAME, DEGREE (most first) or KIND. */
  "entity.page": { params: { readonly case: string; readonly kinds: readonly string[] | null; readonly ids: readonly string[] | null; readonly documents: readonly string[] | null; readonly connected: boolean | null; readonly order: string; readonly afterKey: string | null; readonly afterId: string | null; readonly limit: number }; row: { record: EntityRecord; key: string } };
  /** The speaker chains of those who hold each claim, by its place: `|first|second|`. */
  "facet.chains": { params: { readonly case: string }; row: { position: number[]; value: string[] } };
  /** Every claim of a case with what a filter can ask of it; an empty text where it has nothing. */
  "facet.claims": { params: { readonly case: string }; row: { position: number[]; id: string[]; kind: string[]; subject: string[]; object: string[]; predicate: string[]; subjectKind: string[]; objectKind: string[]; certainty: string[]; stance: string[]; originCount: number[]; disputed: boolean[]; dated: boolean[]; validFrom: string[]; validTo: string[]; saidFrom: string[]; saidTo: string[] } };
  /** The documents that state each claim, by its place. */
  "facet.documents": { params: { readonly case: string }; row: { position: number[]; value: string[] } };
  /** Who speaks of each claim, by its place in the case. */
  "facet.speakers": { params: { readonly case: string }; row: { position: number[]; value: string[] } };
  /** The entities of a case that are one of these States, instruments or provisions, in the order of the case. */
  "law.entities": { params: { readonly case: string; readonly ids: readonly string[] }; row: { law: string; record: EntityRecord } };
  /** Changes whenever anything in the library does; no row where none is loaded. */
  "law.revision": { params: Record<never, never>; row: { revision: string } };
  /** All of the library in one answer, so that it is of one revision: a node has no type and leads nowhere. */
  "law.whole": { params: Record<never, never>; row: { id: string; type: string | null; to: string | null; props: PlainMap } };
  /** What the store holds of a case: each node with the hash it was written with. */
  "load.stored": { params: { readonly case: string }; row: { label: string; id: string; hash: string } };
  /** What notes belong to, in the order of the things' ids. */
  "note.about": { params: { readonly ids: readonly string[] }; row: { note: string; about: string } };
  "note.byIds": { params: { readonly ids: readonly string[] }; row: { record: NoteRecord } };
  "note.count": { params: { readonly case: string; readonly about: readonly string[] | null }; row: { total: number } };
  /** The notes that belong to each of these things. */
  "note.of": { params: { readonly ids: readonly string[] }; row: { about: string; record: NoteRecord } };
  /** Notes of a case in its order, after a place in it: all, or those about one of these things. */
  "note.page": { params: { readonly case: string; readonly about: readonly string[] | null; readonly after: number; readonly limit: number }; row: { record: NoteRecord } };
  /** What these passages state, by offset. */
  "passage.assertions": { params: { readonly ids: readonly string[] }; row: { passage: string; record: AssertionRecord } };
  "passage.byIds": { params: { readonly ids: readonly string[] }; row: { record: PassageRecord } };
  "passage.count": { params: { readonly document: string }; row: { total: number } };
  /** The stretches of these passages that name an entity, by offset. */
  "passage.mentions": { params: { readonly ids: readonly string[] }; row: { passage: string; entity: string; start: number; end: number } };
  /** The passages of a document after a place, in order. */
  "passage.page": { params: { readonly document: string; readonly after: number; readonly limit: number }; row: { record: PassageRecord } };
  /** The places of relations that pass the filter. */
  "path.allowed": { params: { readonly case: string; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { part: number; position: number[] } };
  /** The claims behind relations, by their places. */
  "path.claims": { params: { readonly case: string }; row: { part: number; position: number[]; id: string[] } };
  /** Every relation of a case: the places of its two ends and of its claim, and how weak it is. Four columns, since each costs a tenth of a second where there are 400,000. Asked in two halves at once, of subjects at even places and at odd ones. */
  "path.relations": { params: { readonly case: string; readonly half: number }; row: { part: number; from: number[]; to: number[]; position: number[]; weakness: number[] } };
  /** Every entity of a case, and whether it is of one of these kinds. */
  "path.things": { params: { readonly case: string; readonly containers: readonly string[] }; row: { part: number; id: string[]; position: number[]; container: boolean[] } };
  /** How many claims have an end that has a place. */
  "place.claims": { params: { readonly case: string; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { total: number } };
  /** How many claims each entity is an end of, and how many of them draw an edge. */
  "place.ends": { params: { readonly case: string; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { entity: string; name: string; kind: string; placed: boolean; claims: number; relations: number } };
  /** How many relations of each predicate. */
  "relation.predicateCounts": { params: { readonly case: string }; row: { predicate: string; count: number } };
  /** Every relation at these entities, each once for each end that is among them. */
  "relation.touching": { params: { readonly ids: readonly string[]; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { at: string; id: string; from: string; to: string; position: number; predicate: string; phrase: string; inverse: string; certainty: string; firmness: number; stance: string; originCount: number; disputed: boolean; alleged: boolean; validTime: string | null } };
  "search.claims": { params: { readonly case: string }; row: { id: string; text: string } };
  "search.entities": { params: { readonly case: string }; row: { id: string; name: string; aliases: string[]; text: string | null } };
  "search.passages": { params: { readonly case: string }; row: { id: string; text: string } };
  /** The token of the last transaction that was committed. */
  "store.marked": { params: Record<never, never>; row: { token: string } };
  /** Does the store answer? Costs nothing. */
  "store.ping": { params: Record<never, never>; row: { answer: number } };
  "story.byIds": { params: { readonly ids: readonly string[] }; row: { record: StoryRecord } };
  /** What each of these stories tells, in its order. */
  "story.chapters": { params: { readonly ids: readonly string[] }; row: { story: string; order: number; view: string; heading: string; text: string } };
  "story.ofCase": { params: { readonly case: string }; row: { record: StoryRecord } };
  /** The stories that each of these views is a chapter of, each once. */
  "story.ofViews": { params: { readonly ids: readonly string[] }; row: { view: string; record: StoryRecord } };
  /** Claims after a key by one of the two clocks, VALID or SAID: open starts first, without a time on that clock last. */
  "timeline.page": { params: { readonly case: string; readonly clock: string; readonly afterKey: string | null; readonly afterPosition: number; readonly limit: number; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { record: ClaimRecord; key: string } };
  /** How many claims were first said in each month. */
  "timeline.saidMonths": { params: { readonly case: string; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { month: string; claims: number } };
  /** How many claims have no valid time, no time of saying, or neither. */
  "timeline.undated": { params: { readonly case: string; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { noValid: boolean; noSaid: boolean; claims: number } };
  /** How many claims began to be so in each month; one with an open start counts where it ends. */
  "timeline.validMonths": { params: { readonly case: string; readonly kinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly claims: readonly string[] | null; readonly entities: readonly string[] | null; readonly entityKinds: readonly string[] | null; readonly documents: readonly string[] | null; readonly speakers: readonly string[] | null; readonly withoutSpeakers: readonly string[] | null; readonly stances: readonly string[] | null; readonly certainties: readonly string[] | null; readonly minOrigins: number | null; readonly maxOrigins: number | null; readonly disputed: boolean | null; readonly relations: boolean | null; readonly validFrom: string | null; readonly validTo: string | null; readonly saidFrom: string | null; readonly saidTo: string | null; readonly knownBy: string | null; readonly orUndated: boolean }; row: { month: string; claims: number } };
  /** Every edge that begins in the case, whatever its type. */
  "verify.edges": { params: { readonly case: string }; row: { from: string; type: string; to: string; props: PlainMap } };
  "verify.nodes": { params: { readonly case: string }; row: { id: string; props: PlainMap } };
  "view.byIds": { params: { readonly ids: readonly string[] }; row: { record: ViewRecord } };
  "view.count": { params: { readonly case: string }; row: { total: number } };
  /** Views of a case in its order, after a place in it. */
  "view.page": { params: { readonly case: string; readonly after: number; readonly limit: number }; row: { record: ViewRecord } };
}

export interface WriteQueries {
  /** Appends records. One whose id is taken is refused: two servers cannot both write the same place of a trail. */
  "audit.put": { params: { readonly rows: readonly AuditRow[] }; row: Record<never, never> };
  /** Gives entities the kind ArmedForce as their second label, and takes any other kind from them. */
  "entity.label.armedForce": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Concept as their second label, and takes any other kind from them. */
  "entity.label.concept": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Condition as their second label, and takes any other kind from them. */
  "entity.label.condition": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Event as their second label, and takes any other kind from them. */
  "entity.label.event": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Government as their second label, and takes any other kind from them. */
  "entity.label.government": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Group as their second label, and takes any other kind from them. */
  "entity.label.group": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Instrument as their second label, and takes any other kind from them. */
  "entity.label.instrument": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Object as their second label, and takes any other kind from them. */
  "entity.label.object": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Organization as their second label, and takes any other kind from them. */
  "entity.label.organization": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Payment as their second label, and takes any other kind from them. */
  "entity.label.payment": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Person as their second label, and takes any other kind from them. */
  "entity.label.person": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Place as their second label, and takes any other kind from them. */
  "entity.label.place": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Practice as their second label, and takes any other kind from them. */
  "entity.label.practice": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind Provision as their second label, and takes any other kind from them. */
  "entity.label.provision": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities the kind State as their second label, and takes any other kind from them. */
  "entity.label.state": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.accusation": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.assertion": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** What leads from a claim to an argument, an issue or an element belongs to those. */
  "load.cut.claim": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.conclusion": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.declaration": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.document": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.element": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** An instrument owns how States stand to it. */
  "load.cut.instrument": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.mentions": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.negates": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.note": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.passage": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.positions": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.premises": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.provision": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Takes out the edges that these claims draw between entities. Before the claims' own edges, which lead there. */
  "load.cut.relation": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** What an accusation says of elements belongs to it, and names it. */
  "load.cut.satisfies": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.story": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.cut.undercutters": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.accusation": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.argument": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.assertion": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.case": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.claim": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.declaration": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.document": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.element": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.entity": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.issue": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.note": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.passage": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.story": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  "load.drop.view": { params: { readonly ids: readonly string[] }; row: Record<never, never> };
  /** Gives entities another place in their case; all else that they have stays. */
  "load.place.entity": { params: { readonly rows: readonly PlacedRow[] }; row: Record<never, never> };
  "load.put.accusation": { params: { readonly rows: readonly AccusationRow[] }; row: Record<never, never> };
  "load.put.argument": { params: { readonly rows: readonly ArgumentRow[] }; row: Record<never, never> };
  "load.put.assertion": { params: { readonly rows: readonly AssertionRow[] }; row: Record<never, never> };
  "load.put.case": { params: { readonly rows: readonly CaseRow[] }; row: Record<never, never> };
  "load.put.claim": { params: { readonly rows: readonly ClaimRow[] }; row: Record<never, never> };
  "load.put.declaration": { params: { readonly rows: readonly DeclarationRow[] }; row: Record<never, never> };
  "load.put.document": { params: { readonly rows: readonly DocumentRow[] }; row: Record<never, never> };
  "load.put.element": { params: { readonly rows: readonly LawElementRow[] }; row: Record<never, never> };
  "load.put.entity": { params: { readonly rows: readonly EntityRow[] }; row: Record<never, never> };
  "load.put.issue": { params: { readonly rows: readonly IssueRow[] }; row: Record<never, never> };
  "load.put.library": { params: { readonly rows: readonly LibraryRow[] }; row: Record<never, never> };
  "load.put.note": { params: { readonly rows: readonly NoteRow[] }; row: Record<never, never> };
  "load.put.passage": { params: { readonly rows: readonly PassageRow[] }; row: Record<never, never> };
  "load.put.story": { params: { readonly rows: readonly StoryRow[] }; row: Record<never, never> };
  "load.put.view": { params: { readonly rows: readonly ViewRow[] }; row: Record<never, never> };
  "load.tie.aboutClaim": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.aboutDocument": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.aboutEntity": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.aboutPassage": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.against": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.assertionOf": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.carriedBy": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.concludes": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.contradicts": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.declarationOfInstrument": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.declarationUnder": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.documentOfCase": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.elementOfProvision": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.elementRequiresElement": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.elementRequiresProvision": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.mention": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.negates": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.object": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.partyTo": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.passageOfDocument": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.positionOf": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.premiseAssertion": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.premiseClaim": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.provisionOfInstrument": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.provisionRequiresElement": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.provisionRequiresProvision": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.qualifies": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.saidBy": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.sameAs": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.satisfies": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.statedIn": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.subject": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.supports": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.tells": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.under": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  "load.tie.undercuts": { params: { readonly rows: readonly EdgeRow[] }; row: Record<never, never> };
  /** Draws the edges of claims that say ADOPTED. A row: { subject, object, props }. */
  "relation.create.adopted": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say ANALOGOUS_TO. A row: { subject, object, props }. */
  "relation.create.analogous_to": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say AUTHORED. A row: { subject, object, props }. */
  "relation.create.authored": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say BLOCKS_ACCESS. A row: { subject, object, props }. */
  "relation.create.blocks_access": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say CALL_FOR_ATTENTION_TO. A row: { subject, object, props }. */
  "relation.create.call_for_attention_to": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say CAUSES. A row: { subject, object, props }. */
  "relation.create.causes": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say CHANGED_TO. A row: { subject, object, props }. */
  "relation.create.changed_to": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say COERCES. A row: { subject, object, props }. */
  "relation.create.coerces": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say COMMITS. A row: { subject, object, props }. */
  "relation.create.commits": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say COMPLICIT_BY_SILENCE. A row: { subject, object, props }. */
  "relation.create.complicit_by_silence": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say CONFIRMED. A row: { subject, object, props }. */
  "relation.create.confirmed": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say CONSCRIPTS. A row: { subject, object, props }. */
  "relation.create.conscripts": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say CONTRIBUTES_TO. A row: { subject, object, props }. */
  "relation.create.contributes_to": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say DECEIVE. A row: { subject, object, props }. */
  "relation.create.deceive": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say DEMONISES. A row: { subject, object, props }. */
  "relation.create.demonises": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say DENIES. A row: { subject, object, props }. */
  "relation.create.denies": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say DEPICTS. A row: { subject, object, props }. */
  "relation.create.depicts": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say DEPLOYED_TO. A row: { subject, object, props }. */
  "relation.create.deployed_to": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say DEPOSITED_WITH. A row: { subject, object, props }. */
  "relation.create.deposited_with": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say DEPRIVES. A row: { subject, object, props }. */
  "relation.create.deprives": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say DETERS. A row: { subject, object, props }. */
  "relation.create.deters": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say ENLISTS. A row: { subject, object, props }. */
  "relation.create.enlists": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say ENSLAVES. A row: { subject, object, props }. */
  "relation.create.enslaves": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say EXPLOIT. A row: { subject, object, props }. */
  "relation.create.exploit": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say EXPLOITED_IN. A row: { subject, object, props }. */
  "relation.create.exploited_in": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say EXPLOITED_WITHIN. A row: { subject, object, props }. */
  "relation.create.exploited_within": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say FEAR. A row: { subject, object, props }. */
  "relation.create.fear": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say FIGHTS_ALONGSIDE. A row: { subject, object, props }. */
  "relation.create.fights_alongside": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say FINDS. A row: { subject, object, props }. */
  "relation.create.finds": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say FORBIDS. A row: { subject, object, props }. */
  "relation.create.forbids": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say FOUND_ON. A row: { subject, object, props }. */
  "relation.create.found_on": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say GIVES_AID_TO. A row: { subject, object, props }. */
  "relation.create.gives_aid_to": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say GLORIFIES. A row: { subject, object, props }. */
  "relation.create.glorifies": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say HARMS. A row: { subject, object, props }. */
  "relation.create.harms": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say HOLD. A row: { subject, object, props }. */
  "relation.create.hold": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say INCREASES. A row: { subject, object, props }. */
  "relation.create.increases": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say INSTIL_FEAR_IN. A row: { subject, object, props }. */
  "relation.create.instil_fear_in": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say INTERVIEWED. A row: { subject, object, props }. */
  "relation.create.interviewed": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say INTRODUCED. A row: { subject, object, props }. */
  "relation.create.introduced": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say ISSUED. A row: { subject, object, props }. */
  "relation.create.issued": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say JOINED. A row: { subject, object, props }. */
  "relation.create.joined": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say KILLED_IN. A row: { subject, object, props }. */
  "relation.create.killed_in": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say LEADS. A row: { subject, object, props }. */
  "relation.create.leads": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say OCCURS_AMONG. A row: { subject, object, props }. */
  "relation.create.occurs_among": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say OPERATES. A row: { subject, object, props }. */
  "relation.create.operates": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say ORDERED. A row: { subject, object, props }. */
  "relation.create.ordered": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say PART_OF_INSTRUMENT. A row: { subject, object, props }. */
  "relation.create.part_of_instrument": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say PAYS. A row: { subject, object, props }. */
  "relation.create.pays": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say PRODUCED_NO. A row: { subject, object, props }. */
  "relation.create.produced_no": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say PROFITS_FROM. A row: { subject, object, props }. */
  "relation.create.profits_from": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say PROHIBITED_BY. A row: { subject, object, props }. */
  "relation.create.prohibited_by": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say PUBLISHED. A row: { subject, object, props }. */
  "relation.create.published": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say PUNISHES. A row: { subject, object, props }. */
  "relation.create.punishes": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say RECEIVES. A row: { subject, object, props }. */
  "relation.create.receives": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say RELIES_ON. A row: { subject, object, props }. */
  "relation.create.relies_on": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say REPORTS_RATE. A row: { subject, object, props }. */
  "relation.create.reports_rate": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say SACRIFICES. A row: { subject, object, props }. */
  "relation.create.sacrifices": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say SELF_HARM_TO_AVOID. A row: { subject, object, props }. */
  "relation.create.self_harm_to_avoid": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say SELLS. A row: { subject, object, props }. */
  "relation.create.sells": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say SENT. A row: { subject, object, props }. */
  "relation.create.sent": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say SHOULD_HOLD_ACCOUNTABLE. A row: { subject, object, props }. */
  "relation.create.should_hold_accountable": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say SHOULD_RESPOND_TO. A row: { subject, object, props }. */
  "relation.create.should_respond_to": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say STATES_ABOUT. A row: { subject, object, props }. */
  "relation.create.states_about": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say SUBJECTED_TO. A row: { subject, object, props }. */
  "relation.create.subjected_to": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say SUFFERED. A row: { subject, object, props }. */
  "relation.create.suffered": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say TESTIFIED_AT. A row: { subject, object, props }. */
  "relation.create.testified_at": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say TESTIFY_ABOUT. A row: { subject, object, props }. */
  "relation.create.testify_about": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say THREATENS. A row: { subject, object, props }. */
  "relation.create.threatens": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say TOOK_PART_IN. A row: { subject, object, props }. */
  "relation.create.took_part_in": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say TOOK_PLACE_IN. A row: { subject, object, props }. */
  "relation.create.took_place_in": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say TRAFFICKED. A row: { subject, object, props }. */
  "relation.create.trafficked": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say TRAFFICS. A row: { subject, object, props }. */
  "relation.create.traffics": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say TRAINS. A row: { subject, object, props }. */
  "relation.create.trains": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say UNDERTOOK. A row: { subject, object, props }. */
  "relation.create.undertook": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say WARRANT_ISSUED_AGAINST. A row: { subject, object, props }. */
  "relation.create.warrant_issued_against": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say WILL_DEAL_WITH. A row: { subject, object, props }. */
  "relation.create.will_deal_with": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** Draws the edges of claims that say WITHHOLDS_FROM. A row: { subject, object, props }. */
  "relation.create.withholds_from": { params: { readonly rows: readonly PlainMap[] }; row: Record<never, never> };
  /** The embedded store's last statement of every transaction: tells a commit that was lost from one that was not acknowledged. */
  "store.mark": { params: { readonly token: string }; row: Record<never, never> };
}

export type ReadQuery = keyof ReadQueries;
export type WriteQuery = keyof WriteQueries;
type Queries = ReadQueries & WriteQueries;
/** What a query wants. */
export type Params<Q extends ReadQuery | WriteQuery> = Queries[Q]["params"];
/** One row of its answer. */
export type Row<Q extends ReadQuery | WriteQuery> = Queries[Q]["row"];

/** The headers as data, so that a text that was changed without `npm run gen` is found at start. */
export const QUERIES: Readonly<Record<ReadQuery | WriteQuery, QueryFacts>> = {
  "argument.accusations": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"record","type":"AccusationRecord!"}]},
  "argument.arguments": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"record","type":"ArgumentRecord!"}]},
  "argument.assertions": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"record","type":"AssertionRecord!"},{"name":"kind","type":"String!"}]},
  "argument.claims": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"record","type":"ClaimRecord!"}]},
  "argument.elements": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"id","type":"String!"}]},
  "argument.elements.against": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"accusation","type":"String!"},{"name":"element","type":"String!"},{"name":"claim","type":"String!"}]},
  "argument.elements.for": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"accusation","type":"String!"},{"name":"element","type":"String!"},{"name":"claim","type":"String!"}]},
  "argument.elements.met": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"accusation","type":"String!"},{"name":"element","type":"String!"},{"name":"statement","type":"String!"},{"name":"whole","type":"Boolean!"},{"name":"missing","type":"String"}]},
  "argument.elements.ofClaims": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"claim","type":"String!"},{"name":"element","type":"String!"},{"name":"accusation","type":"String!"},{"name":"verb","type":"String!"},{"name":"met","type":"Boolean!"}]},
  "argument.issues": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"record","type":"IssueRecord!"}]},
  "argument.ofClaims": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"claim","type":"String!"},{"name":"argument","type":"String!"},{"name":"use","type":"String!"}]},
  "argument.ofEntities": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"entity","type":"String!"},{"name":"accusation","type":"String!"}]},
  "argument.positions": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"issue","type":"String!"},{"name":"statement","type":"String!"},{"name":"standard","type":"String"}]},
  "argument.premises": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"argument","type":"String!"},{"name":"statement","type":"String!"},{"name":"type","type":"String!"},{"name":"role","type":"String"}]},
  "argument.provisions": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"id","type":"String!"}]},
  "argument.undercutters": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"argument","type":"String!"},{"name":"statement","type":"String!"}]},
  "assertion.byIds": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"record","type":"AssertionRecord!"}]},
  "assertion.ofClaims": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"claim","type":"String!"},{"name":"record","type":"AssertionRecord!"}]},
  "audit.about": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"subject","type":"String!"},{"name":"after","type":"Int!"}],"rows":[{"name":"record","type":"AuditRecord!"}]},
  "audit.byIds": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"record","type":"AuditRecord!"}]},
  "audit.count": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"total","type":"Int!"}]},
  "audit.head": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"record","type":"AuditRecord!"}]},
  "audit.ofMutation": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"mutation","type":"String!"}],"rows":[{"name":"record","type":"AuditRecord!"}]},
  "audit.page": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"after","type":"Int!"},{"name":"limit","type":"Int!"}],"rows":[{"name":"record","type":"AuditRecord!"}]},
  "audit.put": {"mode":"write","params":[{"name":"rows","type":"[AuditRow!]!"}],"rows":[]},
  "case.byIds": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"record","type":"CaseRecord!"}]},
  "case.counts": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"documents","type":"Int!"},{"name":"passages","type":"Int!"},{"name":"entities","type":"Int!"},{"name":"events","type":"Int!"},{"name":"mentions","type":"Int!"}]},
  "case.list": {"mode":"read","params":[],"rows":[{"name":"record","type":"CaseRecord!"}]},
  "case.notes": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"record","type":"NoteRecord!"}]},
  "claim.byIds": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"record","type":"ClaimRecord!"}]},
  "claim.count": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"total","type":"Int!"}]},
  "claim.links": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"claim","type":"String!"},{"name":"id","type":"String!"},{"name":"kind","type":"String!"},{"name":"from","type":"String!"},{"name":"to","type":"String!"},{"name":"note","type":"String"}]},
  "claim.ofCase": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"record","type":"ClaimRecord!"}]},
  "claim.page": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"order","type":"String!"},{"name":"afterKey","type":"String"},{"name":"afterPosition","type":"Int!"},{"name":"limit","type":"Int!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"record","type":"ClaimRecord!"},{"name":"key","type":"String!"}]},
  "claim.pageByUse": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"afterKey","type":"String"},{"name":"afterPosition","type":"Int!"},{"name":"limit","type":"Int!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"record","type":"ClaimRecord!"},{"name":"key","type":"String!"}]},
  "claim.ties": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"id","type":"String!"},{"name":"kind","type":"String!"},{"name":"from","type":"String!"},{"name":"to","type":"String!"},{"name":"note","type":"String"}]},
  "document.byIds": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"record","type":"DocumentRecord!"}]},
  "document.claimCounts": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"document","type":"String!"},{"name":"claims","type":"Int!"}]},
  "document.ofCase": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"record","type":"DocumentRecord!"}]},
  "entity.byIds": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"record","type":"EntityRecord!"}]},
  "entity.count": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"kinds","type":"[String!]"},{"name":"ids","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"connected","type":"Boolean"}],"rows":[{"name":"total","type":"Int!"}]},
  "entity.degrees": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"entity","type":"String!"},{"name":"degree","type":"Int!"}]},
  "entity.kindCounts": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"kind","type":"String!"},{"name":"count","type":"Int!"}]},
  "entity.label.armedForce": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.concept": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.condition": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.event": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.government": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.group": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.instrument": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.object": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.organization": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.payment": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.person": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.place": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.practice": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.provision": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.label.state": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "entity.mentionCount": {"mode":"read","params":[{"name":"id","type":"String!"}],"rows":[{"name":"total","type":"Int!"}]},
  "entity.mentionPage": {"mode":"read","params":[{"name":"id","type":"String!"},{"name":"skip","type":"Int!"},{"name":"limit","type":"Int!"}],"rows":[{"name":"passage","type":"String!"},{"name":"entity","type":"String!"},{"name":"start","type":"Int!"},{"name":"end","type":"Int!"}]},
  "entity.neighbourCounts": {"mode":"read","params":[{"name":"id","type":"String!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"predicate","type":"String!"},{"name":"phrase","type":"String!"},{"name":"inverse","type":"String!"},{"name":"outward","type":"Boolean!"},{"name":"kind","type":"String!"},{"name":"count","type":"Int!"}]},
  "entity.ofCase": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"record","type":"EntityRecord!"}]},
  "entity.page": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"kinds","type":"[String!]"},{"name":"ids","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"connected","type":"Boolean"},{"name":"order","type":"String!"},{"name":"afterKey","type":"String"},{"name":"afterId","type":"String"},{"name":"limit","type":"Int!"}],"rows":[{"name":"record","type":"EntityRecord!"},{"name":"key","type":"String!"}]},
  "facet.chains": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"position","type":"[Int!]!"},{"name":"value","type":"[String!]!"}]},
  "facet.claims": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"position","type":"[Int!]!"},{"name":"id","type":"[String!]!"},{"name":"kind","type":"[String!]!"},{"name":"subject","type":"[String!]!"},{"name":"object","type":"[String!]!"},{"name":"predicate","type":"[String!]!"},{"name":"subjectKind","type":"[String!]!"},{"name":"objectKind","type":"[String!]!"},{"name":"certainty","type":"[String!]!"},{"name":"stance","type":"[String!]!"},{"name":"originCount","type":"[Int!]!"},{"name":"disputed","type":"[Boolean!]!"},{"name":"dated","type":"[Boolean!]!"},{"name":"validFrom","type":"[String!]!"},{"name":"validTo","type":"[String!]!"},{"name":"saidFrom","type":"[String!]!"},{"name":"saidTo","type":"[String!]!"}]},
  "facet.documents": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"position","type":"[Int!]!"},{"name":"value","type":"[String!]!"}]},
  "facet.speakers": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"position","type":"[Int!]!"},{"name":"value","type":"[String!]!"}]},
  "law.entities": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"ids","type":"[String!]!"}],"rows":[{"name":"law","type":"String!"},{"name":"record","type":"EntityRecord!"}]},
  "law.revision": {"mode":"read","params":[],"rows":[{"name":"revision","type":"String!"}]},
  "law.whole": {"mode":"read","params":[],"rows":[{"name":"id","type":"String!"},{"name":"type","type":"String"},{"name":"to","type":"String"},{"name":"props","type":"Map!"}]},
  "load.cut.accusation": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.assertion": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.claim": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.conclusion": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.declaration": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.document": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.element": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.instrument": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.mentions": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.negates": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.note": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.passage": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.positions": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.premises": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.provision": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.relation": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.satisfies": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.story": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.cut.undercutters": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.accusation": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.argument": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.assertion": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.case": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.claim": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.declaration": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.document": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.element": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.entity": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.issue": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.note": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.passage": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.story": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.drop.view": {"mode":"write","params":[{"name":"ids","type":"[String!]!"}],"rows":[]},
  "load.place.entity": {"mode":"write","params":[{"name":"rows","type":"[PlacedRow!]!"}],"rows":[]},
  "load.put.accusation": {"mode":"write","params":[{"name":"rows","type":"[AccusationRow!]!"}],"rows":[]},
  "load.put.argument": {"mode":"write","params":[{"name":"rows","type":"[ArgumentRow!]!"}],"rows":[]},
  "load.put.assertion": {"mode":"write","params":[{"name":"rows","type":"[AssertionRow!]!"}],"rows":[]},
  "load.put.case": {"mode":"write","params":[{"name":"rows","type":"[CaseRow!]!"}],"rows":[]},
  "load.put.claim": {"mode":"write","params":[{"name":"rows","type":"[ClaimRow!]!"}],"rows":[]},
  "load.put.declaration": {"mode":"write","params":[{"name":"rows","type":"[DeclarationRow!]!"}],"rows":[]},
  "load.put.document": {"mode":"write","params":[{"name":"rows","type":"[DocumentRow!]!"}],"rows":[]},
  "load.put.element": {"mode":"write","params":[{"name":"rows","type":"[LawElementRow!]!"}],"rows":[]},
  "load.put.entity": {"mode":"write","params":[{"name":"rows","type":"[EntityRow!]!"}],"rows":[]},
  "load.put.issue": {"mode":"write","params":[{"name":"rows","type":"[IssueRow!]!"}],"rows":[]},
  "load.put.library": {"mode":"write","params":[{"name":"rows","type":"[LibraryRow!]!"}],"rows":[]},
  "load.put.note": {"mode":"write","params":[{"name":"rows","type":"[NoteRow!]!"}],"rows":[]},
  "load.put.passage": {"mode":"write","params":[{"name":"rows","type":"[PassageRow!]!"}],"rows":[]},
  "load.put.story": {"mode":"write","params":[{"name":"rows","type":"[StoryRow!]!"}],"rows":[]},
  "load.put.view": {"mode":"write","params":[{"name":"rows","type":"[ViewRow!]!"}],"rows":[]},
  "load.stored": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"label","type":"String!"},{"name":"id","type":"String!"},{"name":"hash","type":"String!"}]},
  "load.tie.aboutClaim": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.aboutDocument": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.aboutEntity": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.aboutPassage": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.against": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.assertionOf": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.carriedBy": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.concludes": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.contradicts": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.declarationOfInstrument": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.declarationUnder": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.documentOfCase": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.elementOfProvision": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.elementRequiresElement": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.elementRequiresProvision": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.mention": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.negates": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.object": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.partyTo": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.passageOfDocument": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.positionOf": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.premiseAssertion": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.premiseClaim": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.provisionOfInstrument": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.provisionRequiresElement": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.provisionRequiresProvision": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.qualifies": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.saidBy": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.sameAs": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.satisfies": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.statedIn": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.subject": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.supports": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.tells": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.under": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "load.tie.undercuts": {"mode":"write","params":[{"name":"rows","type":"[EdgeRow!]!"}],"rows":[]},
  "note.about": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"note","type":"String!"},{"name":"about","type":"String!"}]},
  "note.byIds": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"record","type":"NoteRecord!"}]},
  "note.count": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"about","type":"[String!]"}],"rows":[{"name":"total","type":"Int!"}]},
  "note.of": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"about","type":"String!"},{"name":"record","type":"NoteRecord!"}]},
  "note.page": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"about","type":"[String!]"},{"name":"after","type":"Int!"},{"name":"limit","type":"Int!"}],"rows":[{"name":"record","type":"NoteRecord!"}]},
  "passage.assertions": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"passage","type":"String!"},{"name":"record","type":"AssertionRecord!"}]},
  "passage.byIds": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"record","type":"PassageRecord!"}]},
  "passage.count": {"mode":"read","params":[{"name":"document","type":"String!"}],"rows":[{"name":"total","type":"Int!"}]},
  "passage.mentions": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"passage","type":"String!"},{"name":"entity","type":"String!"},{"name":"start","type":"Int!"},{"name":"end","type":"Int!"}]},
  "passage.page": {"mode":"read","params":[{"name":"document","type":"String!"},{"name":"after","type":"Int!"},{"name":"limit","type":"Int!"}],"rows":[{"name":"record","type":"PassageRecord!"}]},
  "path.allowed": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"part","type":"Int!"},{"name":"position","type":"[Int!]!"}]},
  "path.claims": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"part","type":"Int!"},{"name":"position","type":"[Int!]!"},{"name":"id","type":"[String!]!"}]},
  "path.relations": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"half","type":"Int!"}],"rows":[{"name":"part","type":"Int!"},{"name":"from","type":"[Int!]!"},{"name":"to","type":"[Int!]!"},{"name":"position","type":"[Int!]!"},{"name":"weakness","type":"[Int!]!"}]},
  "path.things": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"containers","type":"[String!]!"}],"rows":[{"name":"part","type":"Int!"},{"name":"id","type":"[String!]!"},{"name":"position","type":"[Int!]!"},{"name":"container","type":"[Boolean!]!"}]},
  "place.claims": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"total","type":"Int!"}]},
  "place.ends": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"entity","type":"String!"},{"name":"name","type":"String!"},{"name":"kind","type":"String!"},{"name":"placed","type":"Boolean!"},{"name":"claims","type":"Int!"},{"name":"relations","type":"Int!"}]},
  "relation.create.adopted": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.analogous_to": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.authored": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.blocks_access": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.call_for_attention_to": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.causes": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.changed_to": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.coerces": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.commits": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.complicit_by_silence": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.confirmed": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.conscripts": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.contributes_to": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.deceive": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.demonises": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.denies": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.depicts": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.deployed_to": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.deposited_with": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.deprives": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.deters": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.enlists": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.enslaves": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.exploit": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.exploited_in": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.exploited_within": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.fear": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.fights_alongside": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.finds": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.forbids": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.found_on": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.gives_aid_to": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.glorifies": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.harms": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.hold": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.increases": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.instil_fear_in": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.interviewed": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.introduced": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.issued": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.joined": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.killed_in": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.leads": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.occurs_among": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.operates": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.ordered": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.part_of_instrument": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.pays": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.produced_no": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.profits_from": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.prohibited_by": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.published": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.punishes": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.receives": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.relies_on": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.reports_rate": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.sacrifices": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.self_harm_to_avoid": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.sells": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.sent": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.should_hold_accountable": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.should_respond_to": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.states_about": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.subjected_to": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.suffered": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.testified_at": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.testify_about": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.threatens": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.took_part_in": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.took_place_in": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.trafficked": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.traffics": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.trains": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.undertook": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.warrant_issued_against": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.will_deal_with": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.create.withholds_from": {"mode":"write","params":[{"name":"rows","type":"[Map!]!"}],"rows":[]},
  "relation.predicateCounts": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"predicate","type":"String!"},{"name":"count","type":"Int!"}]},
  "relation.touching": {"mode":"read","params":[{"name":"ids","type":"[String!]!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"at","type":"String!"},{"name":"id","type":"String!"},{"name":"from","type":"String!"},{"name":"to","type":"String!"},{"name":"position","type":"Int!"},{"name":"predicate","type":"String!"},{"name":"phrase","type":"String!"},{"name":"inverse","type":"String!"},{"name":"certainty","type":"String!"},{"name":"firmness","type":"Int!"},{"name":"stance","type":"String!"},{"name":"originCount","type":"Int!"},{"name":"disputed","type":"Boolean!"},{"name":"alleged","type":"Boolean!"},{"name":"validTime","type":"String"}]},
  "search.claims": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"id","type":"String!"},{"name":"text","type":"String!"}]},
  "search.entities": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"id","type":"String!"},{"name":"name","type":"String!"},{"name":"aliases","type":"[String!]!"},{"name":"text","type":"String"}]},
  "search.passages": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"id","type":"String!"},{"name":"text","type":"String!"}]},
  "store.mark": {"mode":"write","params":[{"name":"token","type":"String!"}],"rows":[]},
  "store.marked": {"mode":"read","params":[],"rows":[{"name":"token","type":"String!"}]},
  "store.ping": {"mode":"read","params":[],"rows":[{"name":"answer","type":"Int!"}]},
  "story.byIds": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"record","type":"StoryRecord!"}]},
  "story.chapters": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"story","type":"String!"},{"name":"order","type":"Int!"},{"name":"view","type":"String!"},{"name":"heading","type":"String!"},{"name":"text","type":"String!"}]},
  "story.ofCase": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"record","type":"StoryRecord!"}]},
  "story.ofViews": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"view","type":"String!"},{"name":"record","type":"StoryRecord!"}]},
  "timeline.page": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"clock","type":"String!"},{"name":"afterKey","type":"String"},{"name":"afterPosition","type":"Int!"},{"name":"limit","type":"Int!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"record","type":"ClaimRecord!"},{"name":"key","type":"String!"}]},
  "timeline.saidMonths": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"month","type":"String!"},{"name":"claims","type":"Int!"}]},
  "timeline.undated": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"noValid","type":"Boolean!"},{"name":"noSaid","type":"Boolean!"},{"name":"claims","type":"Int!"}]},
  "timeline.validMonths": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"kinds","type":"[String!]"},{"name":"predicates","type":"[String!]"},{"name":"claims","type":"[String!]"},{"name":"entities","type":"[String!]"},{"name":"entityKinds","type":"[String!]"},{"name":"documents","type":"[String!]"},{"name":"speakers","type":"[String!]"},{"name":"withoutSpeakers","type":"[String!]"},{"name":"stances","type":"[String!]"},{"name":"certainties","type":"[String!]"},{"name":"minOrigins","type":"Int"},{"name":"maxOrigins","type":"Int"},{"name":"disputed","type":"Boolean"},{"name":"relations","type":"Boolean"},{"name":"validFrom","type":"String"},{"name":"validTo","type":"String"},{"name":"saidFrom","type":"String"},{"name":"saidTo","type":"String"},{"name":"knownBy","type":"String"},{"name":"orUndated","type":"Boolean!"}],"rows":[{"name":"month","type":"String!"},{"name":"claims","type":"Int!"}]},
  "verify.edges": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"from","type":"String!"},{"name":"type","type":"String!"},{"name":"to","type":"String!"},{"name":"props","type":"Map!"}]},
  "verify.nodes": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"id","type":"String!"},{"name":"props","type":"Map!"}]},
  "view.byIds": {"mode":"read","params":[{"name":"ids","type":"[String!]!"}],"rows":[{"name":"record","type":"ViewRecord!"}]},
  "view.count": {"mode":"read","params":[{"name":"case","type":"String!"}],"rows":[{"name":"total","type":"Int!"}]},
  "view.page": {"mode":"read","params":[{"name":"case","type":"String!"},{"name":"after","type":"Int!"},{"name":"limit","type":"Int!"}],"rows":[{"name":"record","type":"ViewRecord!"}]},
};
