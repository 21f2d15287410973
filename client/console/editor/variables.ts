import type { Diagnostic } from "@codemirror/lint";
import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, parse } from "graphql";

function operationIn(query: string): readonly Parameters<typeof getVariableValues>[1][number][] | null {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch {
    return null;
  }
  const operations = document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
  return operations.length === 1 ? (operations[0]?.variableDefinitions ?? []) : null;
}

function objectIn(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return value !== null && typeof value === "object" && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function at(json: string, name: string): { from: number; to: number } {
  const from = json.indexOf(`"${name}"`);
  return from < 0 ? { from: 0, to: Math.min(1, json.length) } : { from, to: from + name.length + 2 };
}

/**
 * What is wrong with the variables of a query, at the name it is wrong with. Nothing while query or JSON are
 * half-written: their own checks speak then.
 */
export function variableFaults(schema: GraphQLSchema, query: string, json: string): Diagnostic[] {
  const definitions = operationIn(query);
  const values = objectIn(json.trim() === "" ? "{}" : json);
  if (definitions === null || values === null) return [];
  const known = new Set(definitions.map((d) => d.variable.name.value));
  const unknown = Object.keys(values).filter((name) => !known.has(name));
  const faults = getVariableValues(schema, definitions, values, { maxErrors: 10 }).errors ?? [];
  return [
    ...unknown.map((name): Diagnostic => {
      const message = `The query has no variable $${name}.`;
      return { ...at(json, name), severity: "warning", message };
    }),
    ...faults.map(({ message }): Diagnostic => {
      const name = /"\$(\w+)/.exec(message)?.[1] ?? "";
      return { ...at(json, name), severity: "error", message };
    }),
  ];
}
