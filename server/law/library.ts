import { elementsIn } from "../model/elements.ts";
import type { NodeId } from "../model/ids.ts";
import type { Element, Instrument, LawLibrary, LawState, Provision } from "../model/law.ts";
import { MadeOf } from "../model/madeOf.ts";

/** The law library by id. */
export interface Law {
  readonly library: LawLibrary;
  has(id: NodeId): boolean;
  instrument(id: NodeId): Instrument;
  /** A provision with the instrument that it is part of. */
  provision(id: NodeId): { readonly provision: Provision; readonly instrument: Instrument };
  /** An element with the provision that it is written under. */
  element(id: NodeId): { readonly element: Element; readonly provision: NodeId };
  state(id: NodeId): LawState;
  /** @example nameOf("prov:un-charter/2/4") // "UN Charter 2(4)" */
  nameOf(id: NodeId): string;
}

const LAWS = new MadeOf<LawLibrary, Law>();

/** @throws RangeError where an id is asked for that the library does not hold. */
export function lawOf(library: LawLibrary): Law {
  return LAWS.of(library, [], () => indexed(library));
}

function indexed(library: LawLibrary): Law {
  const instruments = new Map(library.instruments.map((i) => [i.id, i]));
  const states = new Map(library.states.map((s) => [s.id, s]));
  const provisions = new Map(
    library.instruments.flatMap((instrument) =>
      instrument.provisions.map((provision) => [provision.id, { provision, instrument }]),
    ),
  );
  const elements = new Map(
    library.instruments.flatMap((instrument) =>
      instrument.provisions.flatMap(({ id: provision, elements: tree }) =>
        elementsIn(tree).map((element) => [element.id, { element, provision }]),
      ),
    ),
  );
  const law: Law = {
    library,
    has: (id) => [instruments, provisions, states, elements].some((shelf) => shelf.has(id)),
    instrument: (id) => held(instruments.get(id), id),
    provision: (id) => held(provisions.get(id), id),
    element: (id) => held(elements.get(id), id),
    state: (id) => held(states.get(id), id),
    nameOf: (id) => {
      if (states.has(id)) return law.state(id).short;
      if (instruments.has(id)) return law.instrument(id).short;
      const { provision, instrument } = law.provision(id);
      return `${instrument.short} ${provision.number}`;
    },
  };
  return law;
}

function held<T>(found: T | undefined, id: NodeId): T {
  if (found === undefined) throw new RangeError(`The law library has no ${id}.`);
  return found;
}
