import type { Element, ElementGroup, ProvisionReference, Requirement } from "../model/law.ts";
import { conform, placeWithin } from "../text/conform.ts";
import type { Faults, Place } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import { elementShape, groupShape, referenceShape } from "./shapes.ts";

/** Reads the tree of what a provision requires. Each level is read by itself, so that all faults are told. */
export function readElements(
  raw: unknown,
  place: Place,
  faults: Faults,
  register: Register,
): ElementGroup | undefined {
  const group = conform(raw, groupShape, place, faults);
  return group && readGroup(group, place, faults, register);
}

interface RawGroup {
  readonly all?: unknown[];
  readonly any?: unknown[];
}

function readGroup(
  { all, any }: RawGroup,
  place: Place,
  faults: Faults,
  register: Register,
): ElementGroup | undefined {
  const op = all ? "all" : "any";
  const list = all ?? any;
  if (!list || (all && any)) {
    faults.at(place, [], "What is required needs one of “all” and “any”.", "Write one of the two.");
    return undefined;
  }
  if (list.length === 0) faults.at(place, [op], "The list is empty.", "Write at least one element.");
  const members = list.flatMap(
    (raw, i) => readMember(raw, placeWithin(place, [op, i]), faults, register) ?? [],
  );
  return { op, members };
}

function readMember(raw: unknown, place: Place, faults: Faults, register: Register): Requirement | undefined {
  if (isReference(raw)) return conform(raw, referenceShape, place, faults) as ProvisionReference | undefined;
  register.define(idOf(raw), place, "elm");
  const read = conform(raw, elementShape, place, faults);
  if (!read) return undefined;
  const { all, any, ...element } = read;
  if (!all && !any) return element;
  const parts = readGroup({ ...(all && { all }), ...(any && { any }) }, place, faults, register);
  return parts && ({ ...element, parts } satisfies Element);
}

function isReference(raw: unknown): boolean {
  return typeof raw === "object" && raw !== null && "provision" in raw;
}

/** The id that a raw item gives itself. */
export function idOf(raw: unknown): string | undefined {
  const id = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : undefined;
  return typeof id === "string" ? id : undefined;
}
