import type { Entity } from "../model/case.ts";
import type { ShortId } from "../model/ids.ts";
import type { Faults, Item } from "../text/faults.ts";
import type { Register } from "../text/register.ts";

/** What can act for itself or for another. */
const ACTORS = ["Person", "Group", "State", "Government", "ArmedForce", "Organization"];

/** Holds who is a party to what, and whose organ, against the other entities of the case. */
export function checkParties(entities: readonly Item<Entity>[], faults: Faults, register: Register): void {
  const byId = new Map(entities.map(({ value }) => [value.id, value]));
  for (const item of entities) {
    checkPartyIn(item, byId, faults, register);
    checkOrganOf(item, byId, faults, register);
  }
}

type ById = ReadonlyMap<ShortId, Entity>;

function checkPartyIn({ value, place }: Item<Entity>, byId: ById, faults: Faults, register: Register): void {
  if (value.partyIn.length > 0 && !ACTORS.includes(value.kind))
    faults.at(place, ["partyIn"], `${an(value.kind)} is party to nothing.`, "Take “partyIn” out.");
  value.partyIn.forEach((id, i) => {
    register.expect(id, place, ["partyIn", i]);
    const kind = byId.get(id)?.kind;
    if (kind && kind !== "Event")
      faults.at(
        place,
        ["partyIn", i],
        `${id} is a${an(kind).slice(1)}: nobody is party to it.`,
        "Name the Event, such as a war.",
      );
  });
}

function checkOrganOf({ value, place }: Item<Entity>, byId: ById, faults: Faults, register: Register): void {
  const { organOf } = value;
  if (organOf === undefined) return;
  register.expect(organOf, place, ["organOf"]);
  const whole = byId.get(organOf);
  const path = ["organOf"];
  if (!ACTORS.includes(value.kind))
    faults.at(place, path, `${an(value.kind)} is nobody’s organ.`, "Take “organOf” out.");
  else if (whole && (whole.kind === "Person" || !ACTORS.includes(whole.kind)))
    faults.at(
      place,
      path,
      `${organOf} is a${an(whole.kind).slice(1)}: it has no organs.`,
      "Name a State, a government, an armed force, an organisation or a group.",
    );
  else if (comesBack(value, byId))
    faults.at(place, path, `${value.id} is an organ of itself.`, "Name the one for which it acts.");
}

/** Does the way from organ to whole lead back to where it began? */
function comesBack({ id, organOf }: Entity, byId: ById): boolean {
  const passed = new Set<ShortId>();
  for (let at = organOf; at !== undefined && !passed.has(at); at = byId.get(at)?.organOf) {
    if (at === id) return true;
    passed.add(at);
  }
  return false;
}

/** @example an("Event") // "An Event" */
function an(kind: string): string {
  return `A${/^[AEIOU]/.test(kind) ? "n" : ""} ${kind}`;
}
