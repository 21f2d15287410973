import type { NodeId } from "../model/ids.ts";
import type { ElementGroup, Instrument, Provision } from "../model/law.ts";
import type { Faults, Item, Place } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import { checkParties } from "./parties.ts";

type Path = readonly (string | number)[];

/** Holds the parts of the law library against one another. */
export function checkLaw(instruments: readonly Item<Instrument>[], faults: Faults, register: Register): void {
  for (const item of instruments) {
    checkIds(item, faults);
    checkAuthority(item, faults, register);
    checkParties(item, faults, register);
    checkDeclarations(item, faults, register);
    checkProvisions(item, faults, register);
  }
  checkRounds(instruments, faults);
}

/** The id says the file, and the file the id; provisions and elements carry the name of what they are part of. */
function checkIds({ value, place }: Item<Instrument>, faults: Faults): void {
  const slug = value.id.slice("ins:".length);
  if (place.file !== `${slug}.yaml`)
    faults.at(place, ["id"], `${value.id} is in ${place.file}.`, `Call the file ${slug}.yaml.`);
  value.provisions.forEach((provision, i) => {
    const path = ["provisions", i, "id"];
    expectStart(provision.id, `prov:${slug}/`, place, path, faults);
    const start = `elm:${provision.id.slice("prov:".length)}/`;
    eachElement(provision.elements, ["provisions", i, "elements"], (id, at) =>
      expectStart(id, start, place, [...at, "id"], faults),
    );
  });
}

function expectStart(id: string, start: string, place: Place, path: Path, faults: Faults): void {
  if (!id.startsWith(start) || id === start)
    faults.at(place, path, `${id} is not named after what it is part of.`, `Begin it with ${start}`);
}

function eachElement(
  group: ElementGroup | undefined,
  path: Path,
  visit: (id: NodeId, path: Path) => void,
): void {
  group?.members.forEach((member, i) => {
    if (!("id" in member)) return;
    const at = [...path, group.op, i];
    visit(member.id, at);
    eachElement(member.parts, at, visit);
  });
}

/** What binds a State without its consent says why it does. */
function checkAuthority({ value, place }: Item<Instrument>, faults: Faults, register: Register): void {
  const { authority, binding, custom, state } = value;
  if (binding && authority !== "resolution")
    faults.at(place, ["binding"], `A ${authority} has no “binding”.`, "Take it out: only resolutions have.");
  if (binding) register.expect(binding, place, ["binding"]);
  if (authority === "custom" && !custom)
    faults.at(place, ["authority"], "Custom without a source.", "Say under “custom” who finds it to be so.");
  if (state) register.expect(state, place, ["state"]);
  if ((authority === "national-law") !== (state !== undefined))
    faults.at(
      place,
      ["authority"],
      "National law has a “state”, and nothing else has.",
      "Say whose law it is.",
    );
}

function checkDeclarations({ value, place }: Item<Instrument>, faults: Faults, register: Register): void {
  value.declarations.forEach((declaration, i) => {
    const path = ["declarations", i];
    for (const key of ["under", "place", "nationals"] as const) {
      const id = declaration[key];
      if (id) register.expect(id, place, [...path, key]);
    }
    if (declaration.does === "accepts" && !declaration.place)
      faults.at(
        place,
        path,
        "An acceptance without a place.",
        "Say under “place” on whose territory it reaches.",
      );
  });
}

function checkProvisions({ value, place }: Item<Instrument>, faults: Faults, register: Register): void {
  value.provisions.forEach((provision, i) => {
    const path = ["provisions", i];
    if (provision.insertedBy) register.expect(provision.insertedBy, place, [...path, "insertedBy"]);
    if (provision.jusCogens && !provision.custom && !value.custom)
      faults.at(
        place,
        [...path, "jusCogens"],
        "A peremptory norm binds every State, and nothing here says that this one does.",
        "Say under “custom” who finds it to be so.",
      );
    checkReferences(provision.elements, place, [...path, "elements"], register);
  });
}

function checkReferences(
  group: ElementGroup | undefined,
  place: Place,
  path: Path,
  register: Register,
): void {
  group?.members.forEach((member, i) => {
    const at = [...path, group.op, i];
    if ("provision" in member) register.expect(member.provision, place, [...at, "provision"]);
    else checkReferences(member.parts, place, at, register);
  });
}

/** A provision that is met as another is, must find elements there, and must not come back to itself. */
function checkRounds(instruments: readonly Item<Instrument>[], faults: Faults): void {
  const all = new Map<NodeId, Provision>();
  for (const { value } of instruments)
    for (const provision of value.provisions) all.set(provision.id, provision);
  for (const { value, place } of instruments)
    value.provisions.forEach((provision, i) => {
      const path = ["provisions", i, "elements"];
      for (const id of referencesOf(provision.elements))
        if (all.get(id) && !all.get(id)?.elements)
          faults.at(place, path, `${id} has no elements to be met.`, "Write them, or take it out.");
      if (reaches(provision.id, provision.id, all))
        faults.at(place, path, `${provision.id} requires itself.`, "Take one of the references out.");
    });
}

function referencesOf(group: ElementGroup | undefined): NodeId[] {
  return (group?.members ?? []).flatMap((member) =>
    "provision" in member ? [member.provision] : referencesOf(member.parts),
  );
}

function reaches(
  from: NodeId,
  to: NodeId,
  all: ReadonlyMap<NodeId, Provision>,
  seen = new Set<NodeId>(),
): boolean {
  return referencesOf(all.get(from)?.elements).some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, to, all, seen);
  });
}
