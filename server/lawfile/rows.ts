import { elementsIn } from "../model/elements.ts";
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
} from "../model/law.ts";
import {
  type CustomProps,
  type DeclarationRecord,
  type ElementRecord,
  type InstrumentRecord,
  LAW_EDGE_SORTS,
  type LawEdgeSort,
  type LawLabel,
  type LawRows,
  type LawStateRecord,
  LIBRARY,
  type PartyProps,
  type ProvisionRecord,
  type RequireProps,
} from "../model/lawRows.ts";
import type { EdgeRow } from "../model/rows.ts";

/** A short text that stands for a long one: a digest of its bytes. */
type Digest = (text: string) => string;
type Owned = Partial<Record<LawEdgeSort, readonly Omit<EdgeRow, "owner">[]>>;
type Put = (label: LawLabel, props: { readonly id: NodeId }, owned?: Owned) => void;

/**
 * What the law library puts into the store: nodes with all their properties and a hash, and the edges that each of
 * them owns. The same library gives the same rows; a node's hash changes exactly when it or one of its edges does.
 */
export function lawRows(library: LawLibrary, digest: Digest): LawRows {
  const nodes = Object.fromEntries(["Entity", "Element", "Declaration", "Library"].map((l) => [l, []]));
  const edges = Object.fromEntries(LAW_EDGE_SORTS.map((sort) => [sort, []]));
  const hashes: string[] = [];
  const put: Put = (label, props, owned = {}) => {
    const hash = digest(JSON.stringify([props, owned]));
    hashes.push(`${props.id} ${hash}`);
    nodes[label]?.push({ id: props.id, props: { ...props, hash } } as never);
    for (const [sort, list] of Object.entries(owned))
      edges[sort]?.push(...(list.map((edge) => ({ owner: props.id, ...edge })) as never[]));
  };
  for (const [i, state] of library.states.entries()) put("Entity", stateProps(state, i));
  for (const [i, instrument] of library.instruments.entries()) instrumentRows(instrument, i, put);
  put("Library", { id: LIBRARY, revision: digest(JSON.stringify(hashes.sort())) } as never);
  return { nodes, edges } as unknown as LawRows;
}

function edge(from: string, to: string, props: object = {}): Omit<EdgeRow, "owner"> {
  return { from, to, props: props as EdgeRow["props"] };
}

const at = (index: number) => ({ library: LIBRARY, position: index + 1 }) as const;

function stateProps(state: LawState, index: number): LawStateRecord {
  return { ...state, ...at(index), kind: "State" };
}

function instrumentRows(instrument: Instrument, index: number, put: Put): void {
  const { custom, parties, declarations, provisions, ...rest } = instrument;
  const props: InstrumentRecord = {
    ...rest,
    ...customProps(custom),
    ...at(index),
    kind: "Instrument",
    name: rest.short,
  };
  const { id } = instrument;
  put("Entity", props, { partyTo: parties.map((party, i) => edge(party.state, id, partyProps(party, i))) });
  for (const [i, declaration] of declarations.entries()) declarationRow(declaration, i, id, put);
  for (const [i, provision] of provisions.entries()) provisionRows(provision, i, instrument, put);
}

function customProps(custom: Custom | undefined): CustomProps {
  if (!custom) return {};
  const { since, source, verified, note } = custom;
  return {
    ...(since !== undefined && { customSince: since }),
    customSource: source,
    customVerified: verified,
    ...(note !== undefined && { customNote: note }),
  };
}

function partyProps({ state: _, ...party }: PartyStatus, index: number): PartyProps {
  return { ...party, order: index + 1 };
}

function declarationRow(declaration: Declaration, index: number, instrument: NodeId, put: Put): void {
  const id = `dec:${instrument.slice("ins:".length)}/${index + 1}` as NodeId;
  const props: DeclarationRecord = { ...declaration, ...at(index), id, instrument };
  put("Declaration", props, {
    declarationOfInstrument: [edge(id, instrument)],
    declarationUnder: [edge(id, declaration.under)],
  });
}

function provisionRows(provision: Provision, index: number, instrument: Instrument, put: Put): void {
  const { custom, elements, ...rest } = provision;
  const { id } = provision;
  const props: ProvisionRecord = {
    ...rest,
    ...customProps(custom),
    ...at(index),
    kind: "Provision",
    name: `${instrument.short} ${provision.number}`,
    instrument: instrument.id,
  };
  const owned: Owned = { provisionOfInstrument: [edge(id, instrument.id)] };
  put("Entity", props, { ...owned, ...requirements(id, elements, "provision") });
  let position = 0;
  for (const element of elementsIn(elements)) elementRow(element, position++, id, put);
}

function elementRow({ parts, ...element }: Element, index: number, provision: NodeId, put: Put): void {
  const props: ElementRecord = { ...element, ...at(index), provision };
  put("Element", props, {
    elementOfProvision: [edge(element.id, provision)],
    ...requirements(element.id, parts, "element"),
  });
}

function requirements(of: NodeId, group: ElementGroup | undefined, owner: "provision" | "element"): Owned {
  const elements: Omit<EdgeRow, "owner">[] = [];
  const provisions: Omit<EdgeRow, "owner">[] = [];
  for (const [i, member] of (group?.members ?? []).entries()) {
    const props: RequireProps = { op: group?.op ?? "all", group: of, order: i + 1 };
    if ("provision" in member) provisions.push(edge(of, member.provision, props));
    else elements.push(edge(of, member.id, props));
  }
  return { [`${owner}RequiresElement`]: elements, [`${owner}RequiresProvision`]: provisions };
}
