import type { NodeId } from "./ids.ts";
import type { Declaration, Element, Instrument, LawState, PartyStatus, Provision } from "./law.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";

/** What every node of the library carries instead of a case. */
export const LIBRARY = "law";
type OfLibrary = { readonly library: typeof LIBRARY; readonly position: number };

/** The library as a whole; its revision changes whenever anything in it does. */
export interface LibraryRecord {
  readonly id: NodeId;
  readonly revision: string;
}

/** A rule's custom as a node carries it, flat. */
export interface CustomProps {
  readonly customSince?: string;
  readonly customSource?: string;
  readonly customVerified?: string;
  readonly customNote?: string;
}

/** A State, instrument or provision as the store holds it: an entity of no case. */
export type LawStateRecord = OfLibrary & LawState & { readonly kind: "State" };
export type InstrumentRecord = OfLibrary &
  Omit<Instrument, "custom" | "parties" | "declarations" | "provisions"> &
  CustomProps & { readonly kind: "Instrument"; readonly name: string };
export type ProvisionRecord = OfLibrary &
  Omit<Provision, "custom" | "elements"> &
  CustomProps & { readonly kind: "Provision"; readonly name: string; readonly instrument: NodeId };
export type LawEntityRecord = LawStateRecord | InstrumentRecord | ProvisionRecord;

/** An element as the store holds it: its parts are what it requires. */
export type ElementRecord = OfLibrary & Omit<Element, "parts"> & { readonly provision: NodeId };

/** A declaration as the store holds it; its id is its instrument's with its place in the list, from 1. */
export type DeclarationRecord = OfLibrary &
  Declaration & { readonly id: NodeId; readonly instrument: NodeId };

/** What stands on the edge from a State to an instrument. */
export type PartyProps = Omit<PartyStatus, "state"> & { readonly order: number };

/** What stands on the edge from what requires to what is required. A group bears the id of whose group it is. */
export interface RequireProps {
  readonly op: "all" | "any";
  readonly group: NodeId;
  readonly order: number;
}

export type LibraryRow = NodeRow<LibraryRecord>;
export type LawEntityRow = NodeRow<LawEntityRecord>;
export type LawElementRow = NodeRow<ElementRecord>;
export type DeclarationRow = NodeRow<DeclarationRecord>;

/** The labels of the library's nodes, in the order in which they are written. */
export const LAW_LABELS = ["Entity", "Element", "Declaration", "Library"] as const;
export type LawLabel = (typeof LAW_LABELS)[number];

export interface LawNodeRows {
  readonly Entity: readonly LawEntityRow[];
  readonly Element: readonly LawElementRow[];
  readonly Declaration: readonly DeclarationRow[];
  readonly Library: readonly LibraryRow[];
}

/** The edges of the library. The name says what they tie. */
export const LAW_EDGE_SORTS = [
  "provisionOfInstrument",
  "elementOfProvision",
  "declarationOfInstrument",
  "declarationUnder",
  "partyTo",
  "provisionRequiresElement",
  "provisionRequiresProvision",
  "elementRequiresElement",
  "elementRequiresProvision",
] as const;
export type LawEdgeSort = (typeof LAW_EDGE_SORTS)[number];

/** The types of these edges in the store. */
export const LAW_EDGE_TYPES: Readonly<Record<LawEdgeSort, string>> = {
  provisionOfInstrument: "PART_OF",
  elementOfProvision: "PART_OF",
  declarationOfInstrument: "PART_OF",
  declarationUnder: "UNDER",
  partyTo: "PARTY_TO",
  provisionRequiresElement: "REQUIRES",
  provisionRequiresProvision: "REQUIRES",
  elementRequiresElement: "REQUIRES",
  elementRequiresProvision: "REQUIRES",
};

/** Everything that the library puts into the store. */
export interface LawRows {
  readonly nodes: LawNodeRows;
  readonly edges: Readonly<Record<LawEdgeSort, readonly EdgeRow[]>>;
}

/** The library's nodes in one list, in the order in which they are written. */
export function allLawNodes(nodes: LawNodeRows): readonly NodeRow<object>[] {
  return LAW_LABELS.flatMap((label): readonly NodeRow<object>[] => nodes[label]);
}

type Props = Readonly<Record<string, unknown>>;

/** The library as it is read from a store. */
export interface StoredLaw {
  readonly nodes: readonly { readonly id: string; readonly props: Props }[];
  readonly edges: readonly {
    readonly from: string;
    readonly type: string;
    readonly to: string;
    readonly props: Props;
  }[];
}

/** What a store holds once these rows are written. */
export function storedLaw({ nodes, edges }: LawRows): StoredLaw {
  return {
    nodes: allLawNodes(nodes).map(({ id, props }) => ({ id, props: { ...props } })),
    edges: LAW_EDGE_SORTS.flatMap((sort) =>
      edges[sort].map(({ from, to, props }) => ({ from, type: LAW_EDGE_TYPES[sort], to, props })),
    ),
  };
}
