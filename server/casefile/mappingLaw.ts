import { leavesOf } from "../law/elements.ts";
import { type Law, lawOf } from "../law/library.ts";
import type { Scheme } from "../model/argument.ts";
import type { NodeId } from "../model/ids.ts";
import type { LawBook } from "../model/law.ts";
import type { Accusation, MapArgument, MapSource } from "../model/mapping.ts";
import { type Faults, type Item, nearest, oneOf, type Place } from "../text/faults.ts";
import type { MappingParts } from "./mapping.ts";

type Path = readonly (string | number)[];

/** Holds a map against the law library and the kinds of argument: what it names there must be there. */
export function checkMappingLaw(parts: MappingParts, book: LawBook, faults: Faults): void {
  const law = lawOf(book.library);
  const schemes = new Map(book.schemes.map((scheme) => [scheme.id, scheme]));
  for (const { value, place } of parts.statements)
    value.rests.forEach((id, i) => void expectLaw(law, id, place, ["rests", i], faults));
  const once = <T extends object>(items: readonly Item<T>[], check: (item: Item<T>) => void) => {
    for (const item of items) {
      if (FAULTLESS.get(item.value) === book) continue;
      const count = faults.count;
      check(item);
      if (faults.count === count) FAULTLESS.set(item.value, book);
    }
  };
  once(parts.sources, (item) => checkSource(item, schemes, faults));
  once(parts.arguments, (item) => checkRoles(item, schemes, faults));
  once(parts.accusations, (item) => {
    checkStates(item, law, faults);
    checkElements(item, law, faults);
  });
}

/** What was found to be without fault, and by which law: an item that was read before is the same object. */
const FAULTLESS = new WeakMap<object, LawBook>();

/** @returns whether the law library holds it; where it does not, a fault says so. */
export function expectLaw(law: Law, id: NodeId, place: Place, path: Path, faults: Faults): boolean {
  if (law.has(id)) return true;
  const { states, instruments } = law.library;
  const provisions = instruments.flatMap((instrument) => instrument.provisions);
  const prefix = id.slice(0, id.indexOf(":") + 1);
  const known = [...states, ...instruments, ...provisions]
    .map((one) => one.id)
    .filter((other) => other.startsWith(prefix));
  const near = nearest(id, known);
  const cure = near ? `Did you mean ${near}? Else write it in law/.` : "Write it in law/.";
  faults.at(place, path, `The law library has no ${id}.`, cure);
  return false;
}

function schemeOf(
  { scheme: id }: MapArgument | MapSource,
  schemes: ReadonlyMap<string, Scheme>,
  place: Place,
  faults: Faults,
): Scheme | undefined {
  const scheme = schemes.get(id);
  if (!scheme) faults.at(place, ["scheme"], `“${id}” is no scheme.`, oneOf(id, [...schemes.keys()]));
  return scheme;
}

function checkSource(
  { value, place }: Item<MapSource>,
  schemes: ReadonlyMap<string, Scheme>,
  faults: Faults,
): void {
  const scheme = schemeOf(value, schemes, place, faults);
  const questions = scheme?.questions.map(({ id }) => id) ?? [];
  for (const question of scheme ? Object.keys(value.answers) : [])
    if (!questions.includes(question))
      faults.at(
        place,
        ["answers", question],
        `The scheme “${value.scheme}” asks no question “${question}”.`,
        oneOf(question, questions),
      );
}

function checkRoles(
  { value, place }: Item<MapArgument>,
  schemes: ReadonlyMap<string, Scheme>,
  faults: Faults,
): void {
  const scheme = schemeOf(value, schemes, place, faults);
  if (!scheme) return;
  const roles = [
    ...new Set([...scheme.premises.map(({ role }) => role), ...scheme.questions.map(({ id }) => id)]),
  ];
  value.premises.forEach(({ role }, i) => {
    if (role !== undefined && !roles.includes(role))
      faults.at(
        place,
        ["premises", i, "role"],
        `“${role}” is neither a premise nor a question of the scheme “${value.scheme}”.`,
        oneOf(role, roles),
      );
  });
}

function checkStates({ value, place }: Item<Accusation>, law: Law, faults: Faults): void {
  const { state, places, nationalities, aggressor, victim } = value.inquiry;
  const expect = (id: NodeId | undefined, ...path: Path): void => {
    if (id) expectLaw(law, id, place, ["inquiry", ...path], faults);
  };
  expect(state, "state");
  expect(aggressor, "aggressor");
  expect(victim, "victim");
  for (const [i, tie] of places.entries()) expect(tie.state, "places", i);
  for (const [i, tie] of nationalities.entries()) expect(tie.state, "nationalities", i);
}

function checkElements({ value, place }: Item<Accusation>, law: Law, faults: Faults): void {
  const { id, provision, elements } = value;
  if (!expectLaw(law, provision, place, ["provision"], faults)) return;
  const leaves: string[] = leavesOf(law, provision).map(({ element }) => element.id);
  if (leaves.length === 0)
    faults.at(
      place,
      ["provision"],
      `${provision} has no elements to be met.`,
      "Write them in law/, or name another provision.",
    );
  const seen = new Set<NodeId>();
  elements.forEach(({ element }, i) => {
    const path = ["elements", i, "element"];
    if (leaves.length > 0 && !leaves.includes(element))
      faults.at(place, path, `${element} is no leaf of what ${provision} requires.`, oneOf(element, leaves));
    if (seen.has(element))
      faults.at(place, path, `${element} stands twice in ${id}.`, "Put the two rows together.");
    seen.add(element);
  });
}
