import { type Argument, type ArgumentMap, DEFAULT_STRENGTH } from "../model/argument.ts";
import type { Faults, Place } from "../text/faults.ts";
import { DEFAULT_INFERENCE } from "./aifOut.ts";
import type { AifEdge, AifNode } from "./aifShape.ts";
import { issuesFrom, type Pair } from "./pairs.ts";

interface Nodes {
  readonly nodes: readonly AifNode[];
  readonly edges: readonly AifEdge[];
}

/** What nodes of a dialogue are called; they say who said what, which a map does not hold. */
const DIALOGUE = new Set(["L", "TA", "YA", "PA", "MA"]);

/** Statements, arguments and issues from nodes and edges. Nothing is taken to be accepted: AIF does not say so. */
export function readMap(file: Nodes, place: Place, faults: Faults): { map: ArgumentMap; notes: string[] } {
  const reader = new Reader(file, place, faults);
  const statements = reader.of("I").map(({ nodeID, text }) => ({ id: nodeID, text }));
  const args = reader.of("RA").map((node) => reader.argument(node));
  const conflicts = reader.of("CA").flatMap((node) => reader.conflicts(node));
  const { issues, torn } = issuesFrom(
    conflicts.flatMap(({ pair }) => pair ?? []),
    (positions) => `issue of ${positions[0]}`,
  );
  for (const { statement, line } of torn)
    faults.add(
      place.file,
      line,
      `“${statement}” conflicts with statements that do not conflict with one another.`,
      "A statement is a position of one issue: add the missing conflicts, or take one out.",
    );
  const undercuts = conflicts.flatMap(({ undercut }) => undercut ?? []);
  const undercut = args.map((argument): Argument => {
    const by = undercuts.filter(({ argument: id }) => id === argument.id).map(({ by: attacker }) => attacker);
    return { ...argument, undercutters: [...new Set(by)] };
  });
  const notes = reader.notes();
  if (statements.length > 0)
    notes.push("AIF does not say what is accepted: nothing is. Accept leaves to see what follows.");
  return { map: { statements, arguments: undercut, issues }, notes };
}

interface Conflict {
  readonly pair?: Pair;
  readonly undercut?: { readonly by: string; readonly argument: string };
}

class Reader {
  readonly #file: Nodes;
  readonly #place: Place;
  readonly #faults: Faults;
  readonly #byId: ReadonlyMap<string, AifNode>;
  readonly #into = new Map<string, string[]>();
  readonly #outOf = new Map<string, string[]>();

  constructor(file: Nodes, place: Place, faults: Faults) {
    this.#file = file;
    this.#place = place;
    this.#faults = faults;
    this.#byId = new Map(file.nodes.map((node) => [node.nodeID, node]));
    file.nodes.forEach((node, i) => {
      if (this.#byId.get(node.nodeID) !== node)
        this.#fault(["nodes", i], `The node “${node.nodeID}” stands twice.`, "Give one of them another id.");
      if (!["I", "RA", "CA"].includes(node.type) && !DIALOGUE.has(node.type))
        this.#fault(
          ["nodes", i],
          `“${node.type}” is no type of node.`,
          "Use I, RA or CA; L, TA, YA, MA and PA are passed over.",
        );
    });
    file.edges.forEach(({ fromID, toID }, i) => {
      for (const id of [fromID, toID])
        if (!this.#byId.has(id))
          this.#fault(["edges", i], `There is no node “${id}”.`, "Add it, or take the edge out.");
      push(this.#outOf, fromID, toID);
      push(this.#into, toID, fromID);
    });
  }

  of(type: string): AifNode[] {
    return this.#file.nodes.filter((node) => node.type === type);
  }

  argument(node: AifNode): Argument {
    const conclusions = this.#ends(node, this.#outOf, "I");
    const premises = this.#ends(node, this.#into, "I");
    if (conclusions.length !== 1)
      this.#at(
        node,
        conclusions.length === 0
          ? `The argument “${node.nodeID}” has no conclusion.`
          : `The argument “${node.nodeID}” has ${conclusions.length} conclusions.`,
        "Give it one edge to an I-node.",
      );
    const other = [...this.#ends(node, this.#outOf, "RA"), ...this.#ends(node, this.#into, "RA")];
    if (other.length > 0)
      this.#at(
        node,
        `“${node.nodeID}” is joined to the argument “${other[0]}”.`,
        "Put a statement between the two.",
      );
    const scheme = typeof node.scheme === "string" ? node.scheme : node.text;
    return {
      id: node.nodeID,
      conclusion: conclusions[0] ?? "",
      premises: premises.map((statement) => ({ statement, type: "ordinary" })),
      undercutters: [],
      strength: DEFAULT_STRENGTH,
      ...(scheme && scheme !== DEFAULT_INFERENCE ? { scheme } : {}),
    };
  }

  conflicts(node: AifNode): Conflict[] {
    const from = this.#ends(node, this.#into, "I");
    const line = this.#lineOf(node);
    const statements = this.#ends(node, this.#outOf, "I");
    const args = this.#ends(node, this.#outOf, "RA");
    const fits = from.length > 0 && statements.length + args.length > 0;
    if (!fits)
      this.#at(
        node,
        `The conflict “${node.nodeID}” does not lead from a statement to a statement or argument.`,
        "Give it an edge from an I-node, and one to an I-node or RA-node.",
      );
    return from.flatMap((one) => [
      ...statements.map((other) => ({ pair: { one, other, line } })),
      ...args.map((argument) => ({ undercut: { by: one, argument } })),
    ]);
  }

  notes(): string[] {
    const counts = [...DIALOGUE]
      .map((type) => [type, this.of(type).length] as const)
      .filter(([, count]) => count > 0);
    return counts.map(([type, count]) => `${count} ${type}-nodes were left out: a map does not hold them.`);
  }

  #ends(node: AifNode, edges: ReadonlyMap<string, readonly string[]>, type: string): string[] {
    return (edges.get(node.nodeID) ?? []).filter((id) => this.#byId.get(id)?.type === type);
  }

  #lineOf(node: AifNode): number {
    return this.#place.line("nodes", this.#file.nodes.indexOf(node));
  }

  #at(node: AifNode, problem: string, cure: string): void {
    this.#faults.add(this.#place.file, this.#lineOf(node), problem, cure);
  }

  #fault(path: (string | number)[], problem: string, cure: string): void {
    this.#faults.at(this.#place, path, problem, cure);
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
