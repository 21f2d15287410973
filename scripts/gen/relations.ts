import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Generated } from "./write.ts";

const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * One query per predicate and per kind of entity: `cypher/relation.gen.cypher`. The portable Cypher of both stores
 * takes no relationship type or label from a parameter, and no Cypher is joined while the program runs.
 */
export function relationQueries(root: string): Generated {
  const { kinds, predicates } = parse(readFileSync(join(root, "cypher/vocabulary.yaml"), "utf8")) as {
    kinds: Record<string, unknown>;
    predicates: Record<string, unknown>;
  };
  const kindNames = Object.keys(kinds).map(checked);
  const blocks = [
    "// Written by scripts/gen/relations.ts from cypher/vocabulary.yaml. Do not edit: run npm run gen.",
    ...Object.keys(predicates).map(checked).map(createRelation),
    ...kindNames.map((kind) => labelEntity(kind, kindNames)),
  ];
  return { file: "cypher/relation.gen.cypher", text: `${blocks.join("\n\n")}\n` };
}

function checked(name: string): string {
  if (!PLAIN_NAME.test(name)) throw new Error(`cypher/vocabulary.yaml: “${name}” is no plain name.`);
  return name;
}

function createRelation(predicate: string): string {
  return `// @name relation.create.${predicate.toLowerCase()}
// Draws the edges of claims that say ${predicate}. A row: { subject, object, props }.
// @mode write
// @param rows: [Map!]!
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:${predicate}]->(o)
SET r = row.props`;
}

function labelEntity(kind: string, kinds: readonly string[]): string {
  const others = kinds.filter((other) => other !== kind).join(":");
  return `// @name entity.label.${kind.charAt(0).toLowerCase()}${kind.slice(1)}
// Gives entities the kind ${kind} as their second label, and takes any other kind from them.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:${others}
SET e:${kind}`;
}
