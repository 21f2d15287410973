import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";

/** The schema as its browser shows it: plain data, so that what draws it needs no GraphQL library. */
export interface ArgumentDoc {
  readonly name: string;
  /** As written: `[ID!]!`. */
  readonly type: string;
  /** The type at its core: `ID`. */
  readonly typeName: string;
  readonly description: string;
  /** As written in a query, or null. */
  readonly default: string | null;
}

export interface FieldDoc extends ArgumentDoc {
  readonly args: readonly ArgumentDoc[];
}

export type TypeKind = "query" | "object" | "interface" | "union" | "input" | "enum" | "scalar";

export interface TypeDoc {
  readonly name: string;
  readonly kind: TypeKind;
  readonly description: string;
  /** Fields of objects, interfaces and inputs; values of enums, without a type. */
  readonly fields: readonly FieldDoc[];
  /** What an interface or a union stands for, or which interfaces an object has. */
  readonly related: readonly string[];
}

function doc(item: GraphQLArgument | GraphQLInputField): ArgumentDoc {
  const value = item.defaultValue;
  return {
    name: item.name,
    type: String(item.type),
    typeName: getNamedType(item.type).name,
    description: item.description ?? "",
    default: value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value),
  };
}

function fieldDoc(field: GraphQLField<unknown, unknown> | GraphQLInputField): FieldDoc {
  if (!("args" in field)) return { ...doc(field), args: [] };
  return {
    name: field.name,
    type: String(field.type),
    typeName: getNamedType(field.type).name,
    description: field.description ?? "",
    default: null,
    args: field.args.map(doc),
  };
}

function fieldsOf(type: GraphQLNamedType): FieldDoc[] {
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.values(type.getFields()).map(fieldDoc);
  if (!isEnumType(type)) return [];
  return type.getValues().map(({ name, description }) => ({
    name,
    type: "",
    typeName: "",
    description: description ?? "",
    default: null,
    args: [],
  }));
}

function kindOf(type: GraphQLNamedType, schema: GraphQLSchema): TypeKind {
  if (type === schema.getQueryType()) return "query";
  if (isObjectType(type)) return "object";
  if (isInterfaceType(type)) return "interface";
  if (isInputObjectType(type)) return "input";
  if (isEnumType(type)) return "enum";
  return isScalarType(type) ? "scalar" : "union";
}

function relatedTo(type: GraphQLNamedType, schema: GraphQLSchema): string[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map((t) => t.name);
  return isObjectType(type) ? type.getInterfaces().map((t) => t.name) : [];
}

const KINDS: readonly TypeKind[] = ["query", "object", "interface", "union", "input", "enum", "scalar"];

/** Every type of the schema, the query type first, then by kind and name. */
export function describeSchema(schema: GraphQLSchema): TypeDoc[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !(isSpecifiedScalarType(type) && type.name === "Boolean"))
    .map((type) => ({
      name: type.name,
      kind: kindOf(type, schema),
      description: type.description ?? (type === schema.getQueryType() ? "Where every query begins." : ""),
      fields: fieldsOf(type),
      related: relatedTo(type, schema),
    }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name));
}

/** What a search of the schema finds: a type, or a field of one. */
export interface SchemaHit {
  readonly type: TypeDoc;
  readonly field: FieldDoc | null;
}

/** Names that begin with the words come first, then names that hold them, then descriptions that do. */
export function searchSchema(types: readonly TypeDoc[], words: string): SchemaHit[] {
  const needle = words.trim().toLowerCase();
  if (needle === "") return types.map((type) => ({ type, field: null }));
  const hits = types.flatMap((type): SchemaHit[] => [
    { type, field: null },
    ...type.fields.map((field) => ({ type, field })),
  ]);
  const rank = ({ type, field }: SchemaHit): number => {
    const { name, description } = field ?? type;
    const at = `${name.toLowerCase()}`.indexOf(needle);
    if (at === 0) return field ? 1 : 0;
    if (at > 0 || `${type.name}.${name}`.toLowerCase().startsWith(needle)) return 2;
    return description.toLowerCase().includes(needle) ? 3 : 4;
  };
  return hits
    .map((hit) => ({ hit, rank: rank(hit) }))
    .filter((ranked) => ranked.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map((ranked) => ranked.hit);
}
