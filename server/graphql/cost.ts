import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { refusal } from "./errors.ts";

export interface CostLimits {
  /** Objects that an operation may be expected to return. */
  readonly rows: number;
  /** What `first`, `limit` and lists of ids may ask for. */
  readonly page: number;
}

/** How many items a list is expected to hold that has no page size: the speakers of a chain, the links of a claim. */
const LIST_GUESS = 4;
/** Lists without pages that hold far more: those of the law library, which is as large as it is written. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  "Query.partyStatus": 320,
  "Query.boundOn": 80,
  "LawState.partyTo": 40,
  "Entity.partyTo": 40,
  "Instrument.provisions": 20,
  "Path.steps": 12,
  "GraphMetrics.nodes": 60,
  "VocabularyUse.kinds": 15,
  "VocabularyUse.triples": 200,
  "Figures.measures": 40,
};
const PAGE_ARGUMENTS: ReadonlySet<string> = new Set(["first", "last", "limit"]);

interface Operation {
  readonly query: string | DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly variables: Record<string, unknown>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Rows of a fragment under one parent: counted once, whatever the number of its spreads. */
  readonly counted: Map<string, number>;
  readonly limits: CostLimits;
}

/**
 * The number of objects that an operation is expected to return, counted before it runs with the values it will run
 * with, so that `first: 100`, `first: $n` and a default weigh the same.
 *
 * @throws GraphQLError `BAD_USER_INPUT` where a page or a list of ids is larger than `limits.page`.
 */
export function expectedRows(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: Omit<Operation, "query">,
  limits: CostLimits,
): number {
  const definition = getOperationAST(document, operation.operationName);
  const root = definition && schema.getRootType(definition.operation);
  if (!definition || !root) return 0;
  const coerced = getVariableValues(schema, definition.variableDefinitions ?? [], operation.variables ?? {});
  // Faulty variables are reported by the execution itself, with their places.
  if (!coerced.coerced) return 0;
  const fragments = document.definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION);
  const walk: Walk = {
    schema,
    variables: coerced.coerced,
    fragments: new Map(fragments.map((f) => [f.name.value, f])),
    counted: new Map(),
    limits,
  };
  return rowsOf(definition.selectionSet, root, 1, walk);
}

/** Rows below one object. `page` is the size of the page that the object is, for its `nodes` and `edges`. */
function rowsOf(set: SelectionSetNode, parent: ParentType, page: number | undefined, walk: Walk): number {
  let rows = 0;
  for (const selection of set.selections) rows += selectionRows(selection, parent, page, walk);
  return rows;
}

type ParentType =
  | GraphQLObjectType
  | { readonly getFields?: () => Record<string, GraphQLField<unknown, unknown>> };

function selectionRows(
  selection: SelectionNode,
  parent: ParentType,
  page: number | undefined,
  walk: Walk,
): number {
  if (!isWanted(selection, walk)) return 0;
  if (selection.kind === Kind.FIELD) return fieldRows(selection, parent, page, walk);
  if (selection.kind === Kind.INLINE_FRAGMENT)
    return rowsOf(
      selection.selectionSet,
      typed(selection.typeCondition?.name.value, parent, walk),
      page,
      walk,
    );
  return fragmentRows(selection.name.value, page, walk);
}

function fragmentRows(name: string, page: number | undefined, walk: Walk): number {
  const fragment = walk.fragments.get(name);
  if (!fragment) return 0;
  const key = `${name} ${page}`;
  const known = walk.counted.get(key);
  if (known !== undefined) return known;
  walk.counted.set(key, 0);
  const rows = rowsOf(fragment.selectionSet, typed(fragment.typeCondition.name.value, {}, walk), page, walk);
  walk.counted.set(key, rows);
  return rows;
}

function fieldRows(node: FieldNode, parent: ParentType, page: number | undefined, walk: Walk): number {
  const field = parent.getFields?.()[node.name.value];
  if (!field) return 0;
  const asked = askedSize(field, node, walk);
  const type = getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(type)) return 0;
  const isList = isListType(getNullableType(field.type));
  const long = LONG_LISTS[`${"name" in parent ? parent.name : ""}.${field.name}`];
  const items = isList ? (asked ?? long ?? page ?? LIST_GUESS) : 1;
  return items * (1 + rowsOf(node.selectionSet, type as ParentType, isList ? undefined : asked, walk));
}

/** The size that a field's arguments ask for, or undefined where they ask for none. */
function askedSize(field: GraphQLField<unknown, unknown>, node: FieldNode, walk: Walk): number | undefined {
  const sizes = sizesIn(argumentsOf(field, node, walk));
  for (const { name, size } of sizes) {
    if (size < 0 || size > walk.limits.page) throw tooLarge(name, size, walk.limits.page, node);
  }
  if (sizes.length === 0) return undefined;
  const most = Math.max(...sizes.map((s) => s.size));
  // A list among the arguments may be a filter, so that it makes no answer smaller than one without it.
  return sizes.some((s) => PAGE_ARGUMENTS.has(s.name)) ? most : Math.max(most, LIST_GUESS);
}

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  walk: Walk,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, walk.variables);
  } catch {
    // A required argument without a value: the execution says so at its place.
    return {};
  }
}

function sizesIn(values: Record<string, unknown>): { name: string; size: number }[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (typeof value === "number" && PAGE_ARGUMENTS.has(name)) return [{ name, size: value }];
    if (Array.isArray(value)) return [{ name, size: value.length }];
    if (value !== null && typeof value === "object") return sizesIn(value as Record<string, unknown>);
    return [];
  });
}

function tooLarge(name: string, size: number, most: number, node: FieldNode) {
  return refusal(
    "BAD_USER_INPUT",
    `“${name}” is ${size}. Ask for 0 to ${most} at a time and page on with “after”.`,
    {
      nodes: node,
    },
  );
}

function isWanted(node: SelectionNode, walk: Walk): boolean {
  try {
    if (getDirectiveValues(GraphQLSkipDirective, node, walk.variables)?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, walk.variables)?.if !== false;
  } catch {
    return true;
  }
}

function typed(name: string | undefined, otherwise: ParentType, walk: Walk): ParentType {
  const type = name ? walk.schema.getType(name) : undefined;
  return isObjectType(type) || isInterfaceType(type) ? type : otherwise;
}
