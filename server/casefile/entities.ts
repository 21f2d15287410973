import type { Entity } from "../model/case.ts";
import { prefixOf } from "../model/ids.ts";
import { MadeOf } from "../model/madeOf.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { type Faults, type Item, oneOf } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import { type CaseText, readItems } from "./items.ts";
import { entityShape } from "./shapes.ts";

/** Reads a file of entities. What needs only the entity itself and the vocabulary is checked here. */
export function readEntities(
  file: CaseText,
  vocabulary: Vocabulary,
  faults: Faults,
  register: Register,
): Item<Entity>[] {
  const items = readItems(file, "ent", entityShape, faults, register);
  const before = FILES.get(items);
  if (before?.vocabulary === vocabulary) return before.entities;
  const count = faults.count;
  const entities = items.map(({ value, place }) => {
    const entity = ENTITIES.of(value, [], () => entityOf(value));
    checkKind({ value: entity, place }, vocabulary, faults);
    checkAliases({ value: entity, place }, faults);
    return { value: entity, place };
  });
  if (faults.count === count) FILES.set(items, { vocabulary, entities });
  return entities;
}

/** The entities of a file that was read without fault, by its items. */
const FILES = new WeakMap<object, { readonly vocabulary: Vocabulary; readonly entities: Item<Entity>[] }>();

type RawEntity = (typeof entityShape)["_output"];

/** By what was read, so that an item that was read before is the same entity. */
const ENTITIES = new MadeOf<RawEntity, Entity>();

function entityOf(value: RawEntity): Entity {
  return { ...value, plural: value.plural ?? value.kind === "Group" };
}

function checkKind({ value, place }: Item<Entity>, vocabulary: Vocabulary, faults: Faults): void {
  const kinds = vocabulary.kinds.map((k) => k.name);
  if (!kinds.includes(value.kind))
    faults.at(place, ["kind"], `“${value.kind}” is no kind of entity.`, oneOf(value.kind, kinds));
  if (value.when && value.kind !== "Event")
    faults.at(place, ["when"], `A ${value.kind} has no “when”.`, "Take it out: only an Event happens.");
  if (value.state && value.kind !== "State")
    faults.at(
      place,
      ["state"],
      `A ${value.kind} has no “state”.`,
      "Take it out: only a State has a country code.",
    );
  if (value.state && !/^[A-Z]{3}$/.test(value.state))
    faults.at(
      place,
      ["state"],
      `“${value.state}” is no country code.`,
      "Write ISO 3166-1 alpha-3: PRK, RUS.",
    );
  checkLaw({ value, place }, faults);
  const { lat = 0, lon = 0 } = value.place ?? {};
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
    faults.at(
      place,
      ["place"],
      "The place is not on Earth.",
      "Write lat from -90 to 90 and lon from -180 to 180.",
    );
}

/** What the law library has under these prefixes, an entity of another kind cannot be. */
const KIND_OF_LAW: Readonly<Record<string, string>> = { ins: "Instrument", prov: "Provision" };

function checkLaw({ value, place }: Item<Entity>, faults: Faults): void {
  const kind = value.law && KIND_OF_LAW[prefixOf(value.law)];
  if (kind && kind !== value.kind)
    faults.at(
      place,
      ["law"],
      `A ${value.kind} is not ${value.law}.`,
      `Take it out, or make it a${kind === "Instrument" ? "n" : ""} ${kind}.`,
    );
}

function checkAliases({ value, place }: Item<Entity>, faults: Faults): void {
  const seen = new Set([value.name]);
  value.aliases.forEach((alias, i) => {
    const path = ["aliases", i];
    if (seen.has(alias.text))
      faults.at(
        place,
        path,
        `“${alias.text}” names this entity already.`,
        "Keep one; “in” takes a list of places.",
      );
    if (alias.search && alias.in)
      faults.at(
        place,
        path,
        `“${alias.text}” is for search and for places.`,
        "Keep “search” or “in”, not both.",
      );
    seen.add(alias.text);
  });
}
