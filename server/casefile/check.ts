import { type Law, lawOf } from "../law/library.ts";
import type { Claim, Document, Entity, Link, Note } from "../model/case.ts";
import type { ShortId } from "../model/ids.ts";
import type { LawBook } from "../model/law.ts";
import { doubleMentions } from "../model/mentions.ts";
import type { Story, View } from "../model/views.ts";
import { allows, type Vocabulary } from "../model/vocabulary.ts";
import { Faultless } from "../text/Faultless.ts";
import { type Faults, type Item, oneOf, valuesOf } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import type { Head } from "./head.ts";
import { checkLinks } from "./links.ts";
import type { MappingParts } from "./mapping.ts";
import { checkMapping } from "./mappingCheck.ts";
import { checkMappingLaw, expectLaw } from "./mappingLaw.ts";
import { checkNotes } from "./notes.ts";
import { checkParties } from "./parties.ts";
import { checkStories } from "./views.ts";

/** All that was read of a case, before its parts are known to fit together. */
export interface Parts {
  readonly head: Item<Head> | undefined;
  readonly documents: readonly Item<Document>[];
  readonly entities: readonly Item<Entity>[];
  readonly claims: readonly Item<Claim>[];
  readonly links: readonly Item<Link>[];
  readonly notes: readonly Item<Note>[];
  readonly mapping: MappingParts;
  readonly views: readonly Item<View>[];
  readonly stories: readonly Item<Story>[];
}

/** What a case's words are held against. Without the law book nothing of the arguments is held against the law. */
export interface Words {
  readonly vocabulary: Vocabulary;
  readonly law?: LawBook | undefined;
}

/** Holds the parts of a case against one another. */
export function checkParts(
  parts: Parts,
  { vocabulary, law }: Words,
  faults: Faults,
  register: Register,
): void {
  const { head } = parts;
  head?.value.start.forEach((id, i) => void register.expect(id, head.place, ["start", i]));
  const faultless = new Faultless(head?.value.id ?? "", faults, register);
  const documents = valuesOf(parts.documents);
  const entities = valuesOf(parts.entities);
  const once = (name: string, of: readonly (readonly unknown[])[], check: () => void) =>
    faultless.once(name, of, check);
  once("documents", [documents], () => checkDocuments(parts.documents, faults, register));
  once("states", [entities], () => checkStates(parts.entities, faults));
  once("aliases", [entities], () => checkAliasPlaces(parts.entities, register));
  once("parties", [entities], () => checkParties(parts.entities, faults, register));
  once("mentions", [documents, entities], () => checkMentions(parts, faults));
  checkClaims(parts, [entities, [vocabulary]], faultless, (items) => {
    checkSaid(items, parts, vocabulary, faults, register);
  });
  once("links", [valuesOf(parts.links)], () => checkLinks(parts.links, faults, register));
  once("notes", [valuesOf(parts.notes)], () => checkNotes(parts.notes, register));
  once("stories", [valuesOf(parts.stories)], () => checkStories(parts.stories, register));
  const sections = Object.values<readonly Item<unknown>[]>(parts.mapping).map(valuesOf);
  checkMapping(parts.mapping, parts, { faultless, faults, register });
  if (!law) return;
  once("mapping and law", [...sections, [law]], () => checkMappingLaw(parts.mapping, law, faults));
  once("entities and law", [entities, [law]], () =>
    checkEntityLaw(parts.entities, lawOf(law.library), faults),
  );
}

/** What an entity says it is, the law library holds. A State may be one of which the library does not speak. */
function checkEntityLaw(entities: readonly Item<Entity>[], law: Law, faults: Faults): void {
  for (const { value, place } of entities) if (value.law) expectLaw(law, value.law, place, ["law"], faults);
}

function checkDocuments(documents: readonly Item<Document>[], faults: Faults, register: Register): void {
  const letters = new Map<string, ShortId>();
  for (const { value, place } of documents) {
    if (value.authorEntity) register.expect(value.authorEntity, place, ["authorEntity"]);
    if (value.entity) register.expect(value.entity, place, ["entity"]);
    const first = letters.get(value.letter);
    if (first)
      faults.at(
        place,
        ["letter"],
        `${first} has the letter ${value.letter} already.`,
        "Give it another one.",
      );
    else letters.set(value.letter, value.id);
  }
}

function checkStates(entities: readonly Item<Entity>[], faults: Faults): void {
  const states = new Map<string, ShortId>();
  for (const { value, place } of entities) {
    if (!value.state) continue;
    const first = states.get(value.state);
    if (first)
      faults.at(place, ["state"], `${first} is ${value.state} already.`, "Keep one entity for a State.");
    else states.set(value.state, value.id);
  }
}

function checkAliasPlaces(entities: readonly Item<Entity>[], register: Register): void {
  for (const { value, place } of entities)
    value.aliases.forEach((alias, i) => {
      alias.in?.forEach((id, j) => void register.expect(id, place, ["aliases", i, "in", j]));
    });
}

/** A form that names two entities in one passage would give the mention to one of them by chance. */
function checkMentions({ documents, entities }: Parts, faults: Faults): void {
  const byId = new Map(entities.map((e) => [e.value.id, e]));
  const whole = { documents: documents.map((d) => d.value), entities: entities.map((e) => e.value) };
  for (const { text, passages, entities: ids } of doubleMentions(whole)) {
    const last = byId.get(ids[ids.length - 1] as ShortId);
    if (!last) continue;
    const index = last.value.aliases.findIndex((a) => a.text === text);
    const path = index < 0 ? ["name"] : ["aliases", index];
    const problem = `“${text}” names ${ids.join(" and ")} in ${passages.join(", ")}.`;
    faults.at(last.place, path, problem, "Narrow one of them with “in”, or word the passage otherwise.");
  }
}

/** So many claims are checked together: of most of them nothing has changed. */
const CHUNK = 64;

function checkClaims(
  { claims }: Parts,
  around: readonly (readonly unknown[])[],
  faultless: Faultless,
  check: (items: readonly Item<Claim>[]) => void,
): void {
  for (let from = 0; from < claims.length; from += CHUNK) {
    const items = claims.slice(from, from + CHUNK);
    faultless.once(`claims ${from}`, [valuesOf(items), ...around], () => check(items));
  }
}

function checkSaid(
  items: readonly Item<Claim>[],
  { entities }: Parts,
  vocabulary: Vocabulary,
  faults: Faults,
  register: Register,
): void {
  const kindOf = new Map(entities.map((e) => [e.value.id, e.value.kind]));
  for (const { value, place } of items) {
    checkTriple({ value, place }, kindOf, vocabulary, faults, register);
    value.assertions.forEach((assertion, i) => {
      assertion.speakers.forEach((id, j) => {
        register.expect(id, place, ["assertions", i, "speakers", j]);
      });
    });
  }
}

function checkTriple(
  { value, place }: Item<Claim>,
  kindOf: ReadonlyMap<ShortId, string>,
  vocabulary: Vocabulary,
  faults: Faults,
  register: Register,
): void {
  if (!value.triple) return;
  const { subject, predicate: name, object } = value.triple;
  register.expect(subject, place, ["subject"]);
  register.expect(object, place, ["object"]);
  const predicate = vocabulary.predicates.find((p) => p.name === name);
  if (!predicate) {
    const names = vocabulary.predicates.map((p) => p.name);
    faults.at(place, ["predicate"], `“${name}” is no predicate.`, oneOf(name, names));
    return;
  }
  const ends = [
    { end: "subject", id: subject, allowed: predicate.domain },
    { end: "object", id: object, allowed: predicate.range },
  ];
  for (const { end, id, allowed } of ends) {
    const kind = kindOf.get(id);
    if (!kind || allows(allowed, kind)) continue;
    const cure = `Its ${end} may be ${Array.isArray(allowed) ? allowed.join(", ") : "anything"}.`;
    faults.at(place, [end], `${name} takes no ${kind} as its ${end}: ${id}.`, cure);
  }
}
