import { createContext, useContext } from "react";

/** How a kind of entity is drawn and named. Family is the colour, shape the form: no two kinds share both. */
export interface KindLook {
  readonly label: string;
  readonly plural: string;
  /** people, power, inst, place, act, thing, law. */
  readonly family: string;
  readonly shape: string;
}

const look = (label: string, plural: string, family: string, shape: string): KindLook => ({
  label,
  plural,
  family,
  shape,
});

/** The kinds of cypher/vocabulary.yaml, at hand before the server has answered; a test keeps the two alike. */
export const KNOWN_KINDS: Readonly<Record<string, KindLook>> = {
  Person: look("Person", "People", "people", "ellipse"),
  Group: look("Group", "Groups", "people", "ellipse-ring"),
  State: look("State", "States", "power", "hexagon"),
  Government: look("Government", "Governments", "power", "hexagon-ring"),
  ArmedForce: look("Armed force", "Armed forces", "power", "pentagon"),
  Organization: look("Organisation or court", "Organisations and courts", "inst", "round-rectangle"),
  Place: look("Place", "Places", "place", "triangle-down"),
  Event: look("Event", "Events", "act", "diamond"),
  Practice: look("Practice", "Practices", "act", "octagon"),
  Condition: look("Condition", "Conditions", "act", "concave-hexagon"),
  Payment: look("Payment", "Payments", "thing", "drum"),
  Object: look("Object or text", "Objects and texts", "thing", "page"),
  Instrument: look("Instrument", "Instruments", "law", "spine"),
  Provision: look("Provision", "Provisions", "law", "tag"),
  Concept: look("Concept", "Concepts", "law", "rhomboid"),
};

/** The kinds in use: the known ones until the server's vocabulary replaces them. */
export const KindsContext = createContext(KNOWN_KINDS);

/** A kind that nobody told us about is drawn as a hollow star, in ink, and named as data names it. */
export function kindLook(kinds: Readonly<Record<string, KindLook>>, kind: string): KindLook {
  return (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? look(kind, kind, "none", "star");
}

export function useKind(kind: string): KindLook {
  return kindLook(useContext(KindsContext), kind);
}
