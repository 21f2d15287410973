import type { NodeId } from "../model/ids.ts";
import type {
  Custom,
  Declaration,
  Element,
  ElementGroup,
  Instrument,
  LawLibrary,
  LawState,
  PartyStatus,
  Provision,
  Requirement,
} from "../model/law.ts";
import type {
  CustomProps,
  DeclarationRecord,
  ElementRecord,
  InstrumentRecord,
  LawStateRecord,
  PartyProps,
  ProvisionRecord,
  RequireProps,
  StoredLaw,
} from "../model/lawRows.ts";

type Edge = StoredLaw["edges"][number];
type Kept<T> = T & { readonly hash: string };

/** The nodes of the library by what they are, each list in order, and its edges by where they lead. */
interface Shelves {
  readonly states: readonly Kept<LawStateRecord>[];
  readonly instruments: readonly Kept<InstrumentRecord>[];
  readonly provisionsOf: ReadonlyMap<string, readonly Kept<ProvisionRecord>[]>;
  readonly declarationsOf: ReadonlyMap<string, readonly Kept<DeclarationRecord>[]>;
  readonly elements: ReadonlyMap<string, Kept<ElementRecord>>;
  readonly partiesOf: ReadonlyMap<string, readonly Edge[]>;
  readonly requiredBy: ReadonlyMap<string, readonly Edge[]>;
}

/** The law library as its rows in a store tell it: the way back of `lawRows`. */
export function libraryOf(stored: StoredLaw): LawLibrary {
  const shelves = shelvesOf(stored);
  return {
    states: shelves.states.map(stateOf),
    instruments: shelves.instruments.map((record) => instrumentOf(record, shelves)),
  };
}

function shelvesOf({ nodes, edges }: StoredLaw): Shelves {
  const placed = [...nodes].sort((a, b) => Number(a.props.position) - Number(b.props.position));
  const of = <T>(prefix: string) =>
    placed.filter(({ id }) => id.startsWith(prefix)).map(({ props }) => props as Kept<T>);
  const typed = (type: string) =>
    edges.filter((edge) => edge.type === type).sort((a, b) => Number(a.props.order) - Number(b.props.order));
  return {
    states: of<LawStateRecord>("state:"),
    instruments: of<InstrumentRecord>("ins:"),
    provisionsOf: grouped(of<ProvisionRecord>("prov:"), (p) => p.instrument),
    declarationsOf: grouped(of<DeclarationRecord>("dec:"), (d) => d.instrument),
    elements: new Map(of<ElementRecord>("elm:").map((element) => [element.id, element])),
    partiesOf: grouped(typed("PARTY_TO"), (edge) => edge.to),
    requiredBy: grouped(typed("REQUIRES"), (edge) => edge.from),
  };
}

function stateOf({ id, name, short }: LawStateRecord): LawState {
  return { id, name, short };
}

function instrumentOf(record: Kept<InstrumentRecord>, shelves: Shelves): Instrument {
  const { library: _l, position: _p, kind: _k, name: _n, hash: _h, ...rest } = record;
  return {
    ...withCustom(rest),
    parties: (shelves.partiesOf.get(record.id) ?? []).map(partyOf),
    declarations: (shelves.declarationsOf.get(record.id) ?? []).map(declarationOf),
    provisions: (shelves.provisionsOf.get(record.id) ?? []).map((one) => provisionOf(one, shelves)),
  };
}

/** Gathers a flat custom again; where there is none, there is no key. */
function withCustom<T extends CustomProps>(record: T): Omit<T, keyof CustomProps> & { custom?: Custom } {
  const { customSince, customSource, customVerified, customNote, ...rest } = record;
  if (customSource === undefined) return rest;
  const custom: Custom = {
    ...(customSince !== undefined && { since: customSince as Custom["since"] & string }),
    source: customSource,
    verified: customVerified as Custom["verified"],
    ...(customNote !== undefined && { note: customNote }),
  };
  return { ...rest, custom };
}

function partyOf({ from, props }: Edge): PartyStatus {
  const { order: _, ...party } = props as unknown as PartyProps;
  return { state: from as NodeId, ...party };
}

function declarationOf(record: Kept<DeclarationRecord>): Declaration {
  const { library: _l, position: _p, id: _i, instrument: _n, hash: _h, ...declaration } = record;
  return declaration;
}

function provisionOf(record: Kept<ProvisionRecord>, shelves: Shelves): Provision {
  const { library: _l, position: _p, kind: _k, name: _n, instrument: _i, hash: _h, ...rest } = record;
  const elements = groupOf(record.id, shelves);
  return { ...withCustom(rest), ...(elements && { elements }) };
}

/** The group that a provision or an element requires; undefined where it requires nothing. */
function groupOf(id: NodeId, shelves: Shelves): ElementGroup | undefined {
  const edges = shelves.requiredBy.get(id) ?? [];
  const [first] = edges;
  if (!first) return undefined;
  const { op } = first.props as unknown as RequireProps;
  return { op, members: edges.map(({ to }) => requirementOf(to as NodeId, shelves)) };
}

function requirementOf(id: NodeId, shelves: Shelves): Requirement {
  const record = shelves.elements.get(id);
  if (!record) return { provision: id };
  const { library: _l, position: _p, provision: _v, hash: _h, ...element } = record;
  const parts = groupOf(id, shelves);
  return { ...element, ...(parts && { parts }) } satisfies Element;
}

function grouped<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
