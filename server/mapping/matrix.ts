import type { Law } from "../law/library.ts";
import type { MappedAccusation, MappedRow } from "../model/caseMap.ts";
import type { NodeId } from "../model/ids.ts";
import type { Element, ElementGroup } from "../model/law.ts";
import { slugOf } from "./used.ts";

/** One line of a matrix: an element, or a group of elements. */
export interface MatrixLine {
  /** Left out where a group is no element itself, such as a provision's whole tree. */
  readonly element?: NodeId;
  readonly provision: NodeId;
  readonly text: string;
  /** From 0. */
  readonly depth: number;
  /** What its members must be; left out for a leaf. */
  readonly op?: ElementGroup["op"];
  /** The statement whose label is the line's. */
  readonly statement: string;
  /** Claims that speak for it. */
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly missing?: string;
}

/** The element tree of what an accusation needs, top down, with what the case says of each leaf. */
export function matrixOf(accusation: MappedAccusation, law: Law): MatrixLine[] {
  return new Matrix(accusation, law).lines();
}

class Matrix {
  readonly #accusation: MappedAccusation;
  readonly #law: Law;
  readonly #rows: ReadonlyMap<NodeId, MappedRow>;
  readonly #groups: ReadonlyMap<NodeId, string>;

  constructor(accusation: MappedAccusation, law: Law) {
    this.#accusation = accusation;
    this.#law = law;
    this.#rows = new Map(accusation.rows.map((row) => [row.element, row]));
    this.#groups = new Map(accusation.groups.map(({ element, statement }) => [element, statement]));
  }

  lines(): MatrixLine[] {
    const { provision, statement } = this.#accusation;
    return this.#provision(provision, statement, 0);
  }

  #provision(id: NodeId, statement: string, depth: number): MatrixLine[] {
    const { provision } = this.#law.provision(id);
    const { elements } = provision;
    const text = `What ${this.#law.nameOf(id)} requires`;
    const head = { provision: id, text, depth, statement, for: [], against: [] };
    if (!elements) return [head];
    return [{ ...head, op: elements.op }, ...this.#members(elements, id, depth + 1)];
  }

  #members({ members }: ElementGroup, provision: NodeId, depth: number): MatrixLine[] {
    return members.flatMap((member) =>
      "provision" in member
        ? this.#provision(member.provision, this.#part(slugOf(member.provision)), depth)
        : this.#element(member, provision, depth),
    );
  }

  #element({ id, text, parts }: Element, provision: NodeId, depth: number): MatrixLine[] {
    if (parts) {
      const statement = this.#groups.get(id) ?? this.#part(slugOf(id));
      const head = { element: id, provision, text, depth, op: parts.op, statement, for: [], against: [] };
      return [head, ...this.#members(parts, provision, depth + 1)];
    }
    const row = this.#rows.get(id);
    if (!row) return [];
    const { statement, for: speaking, against, missing } = row;
    const line = { element: id, provision, text, depth, statement, for: speaking, against };
    return [missing === undefined ? line : { ...line, missing }];
  }

  /** The statement that stands for a part of the whole. */
  #part(path: string): string {
    return `${this.#accusation.statement}/${path}`;
  }
}
