import type { Argument, ArgumentMap } from "../model/argument.ts";

interface Node {
  readonly nodeID: string;
  readonly text: string;
  readonly type: "I" | "RA" | "CA";
  readonly scheme?: string;
}

export const DEFAULT_INFERENCE = "Default Inference";

/** A map as nodes and edges. Ids are kept; where a statement and an argument share one, the argument's is marked. */
export function writeNodes(map: ArgumentMap) {
  const nodes = new Nodes(map);
  for (const argument of map.arguments) nodes.argument(argument);
  for (const { positions } of map.issues)
    for (const { statement: one } of positions)
      for (const { statement: other } of positions) if (one !== other) nodes.conflict(one, other);
  const { nodes: all, edges, schemefulfillments } = nodes;
  return { nodes: all, edges, schemefulfillments, locutions: [], participants: [] };
}

class Nodes {
  readonly nodes: Node[];
  readonly edges: { edgeID: string; fromID: string; toID: string; formEdgeID: null }[] = [];
  readonly schemefulfillments: { nodeID: string; schemeID: string }[] = [];
  readonly #taken: Set<string>;

  constructor({ statements }: ArgumentMap) {
    this.#taken = new Set(statements.map(({ id }) => id));
    this.nodes = statements.map(({ id, text }) => ({ nodeID: id, text, type: "I" }));
  }

  argument(argument: Argument): void {
    const { id, scheme, premises, conclusion } = argument;
    const nodeID = this.#fresh(id);
    this.nodes.push({ nodeID, text: scheme ?? DEFAULT_INFERENCE, type: "RA", ...(scheme ? { scheme } : {}) });
    if (scheme) this.schemefulfillments.push({ nodeID, schemeID: scheme });
    for (const { statement, type } of premises) if (type !== "exception") this.#join(statement, nodeID);
    this.#join(nodeID, conclusion);
    for (const attacker of attackersOf(argument)) this.conflict(attacker, nodeID);
  }

  conflict(from: string, to: string): void {
    const nodeID = this.#fresh(`conflict ${this.nodes.length + 1}`);
    this.nodes.push({ nodeID, text: "Default Conflict", type: "CA" });
    this.#join(from, nodeID);
    this.#join(nodeID, to);
  }

  #join(fromID: string, toID: string): void {
    this.edges.push({ edgeID: `e${this.edges.length + 1}`, fromID, toID, formEdgeID: null });
  }

  #fresh(wanted: string): string {
    let id = wanted;
    while (this.#taken.has(id)) id += "'";
    this.#taken.add(id);
    return id;
  }
}

function attackersOf({ undercutters, premises }: Argument): Set<string> {
  const exceptions = premises.filter(({ type }) => type === "exception").map(({ statement }) => statement);
  return new Set([...undercutters, ...exceptions]);
}
