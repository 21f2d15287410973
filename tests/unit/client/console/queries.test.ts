import { readFileSync } from "node:fs";
import {
  buildSchema,
  getNamedType,
  getVariableValues,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { describe, expect, test } from "vitest";
import { EXAMPLES } from "../../../../client/console/examples.ts";
import { QUESTIONS } from "../../../../client/console/questions.ts";
import { QUERY_FILES } from "../../../helpers/queries.ts";

const schema = buildSchema(
  readFileSync(new URL("../../../../client/api/schema.gen.graphql", import.meta.url), "utf8"),
);
/** What changes a case, the trail of that, and what is told of it: asked in tests/api, on cases of their own. */
const CURATION =
  /^Query\.(?:audit|session|caseText)$|^(?:Subscription|Session|CaseText|TextFault|CaseChange|LoadTextInput|Mutation|Audit(?:Edge|Connection)?|\w+Payload|(?:AddClaim|SaveArgument|Assertion|Quantity|Premise|Statement)Input)\./;

/** `Type.field` for every field that some query selects. */
function selectedFields(): Set<string> {
  const selected = new Set<string>();
  for (const { query } of QUERY_FILES) {
    const info = new TypeInfo(schema);
    const note = () => {
      const parent = info.getParentType();
      const field = info.getFieldDef();
      if (parent && field) selected.add(`${parent.name}.${field.name}`);
    };
    visit(parse(query), visitWithTypeInfo(info, { Field: note }));
  }
  return selected;
}

/** Names of types and `Type.field` of inputs that stand in queries or arrive by their variables. */
function inputs(): Set<string> {
  const met = new Set<string>();
  const walk = (type: unknown, value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(type, item);
    else if (isInputObjectType(type) && value !== null && typeof value === "object") {
      for (const [key, inner] of Object.entries(value)) {
        met.add(`${type.name}.${key}`);
        walk(getNamedType(type.getFields()[key]?.type), inner);
      }
    }
  };
  for (const { query, variables } of QUERY_FILES) {
    const info = new TypeInfo(schema);
    visit(
      parse(query),
      visitWithTypeInfo(info, {
        VariableDefinition: (node) =>
          walk(getNamedType(info.getInputType()), variables[node.variable.name.value]),
        ObjectField: (node) => {
          const parent = getNamedType(info.getParentInputType() ?? undefined);
          if (parent) met.add(`${parent.name}.${node.name.value}`);
        },
      }),
    );
  }
  return met;
}

/** `Type.field` of every input that a query can be asked with, however deep; those of mutations alone are not among them. */
function askedInputs(): Set<string> {
  const asked = new Set<string>();
  const walk = (type: unknown): void => {
    if (!isInputObjectType(type)) return;
    for (const [name, { type: inner }] of Object.entries(type.getFields())) {
      const field = `${type.name}.${name}`;
      if (asked.has(field)) continue;
      asked.add(field);
      walk(getNamedType(inner));
    }
  };
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && type !== schema.getMutationType())
      for (const { args } of Object.values(type.getFields()))
        for (const arg of args) walk(getNamedType(arg.type));
  return asked;
}

describe("the queries of tests/api/queries", () => {
  test.each(QUERY_FILES)("$name is valid, and so are its variables", ({ query, variables }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const [operation] = document.definitions.filter((d) => d.kind === "OperationDefinition");
    expect(getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors).toBeUndefined();
    expect(query).toMatch(/^# \S.*\n/);
  });

  test("there are at least thirty", () => {
    expect(QUERY_FILES.length).toBeGreaterThanOrEqual(30);
  });

  test("together they select every field of every type", () => {
    const selected = selectedFields();
    const missing = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !isIntrospectionType(type))
      .flatMap((type) =>
        isObjectType(type) ? Object.keys(type.getFields()).map((f) => `${type.name}.${f}`) : [],
      )
      .filter((field) => !selected.has(field) && !CURATION.test(field));
    expect(missing).toEqual([]);
  });

  test("together they use every field of every input", () => {
    const met = inputs();
    const missing = [...askedInputs()].filter((field) => !met.has(field));
    expect(missing).toEqual([]);
  });
});

describe("the console’s questions", () => {
  test("are the files, word for word", () => {
    const files = new Map(QUERY_FILES.map((file) => [file.name, file]));
    expect(EXAMPLES.map((e) => [e.query, e.variables])).toEqual(
      EXAMPLES.map((e) => [files.get(e.name)?.query.trimEnd(), files.get(e.name)?.variablesText.trimEnd()]),
    );
    expect(EXAMPLES.length).toBe(QUESTIONS.flatMap((group) => group.files).length);
  });
});
