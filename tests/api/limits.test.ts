import { readdirSync } from "node:fs";
import { join } from "node:path";
import { formatDocument } from "@urql/core";
import {
  type DocumentNode,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  print,
  typeFromAST,
} from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { makeSchema } from "../../server/graphql/schema.ts";
import { type TestHouse, testHouse } from "../helpers/house.ts";
import { ROOT } from "../helpers/root.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

const CASE = "dprk-soldiers";

async function send(body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const init = {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers },
    body: text,
  };
  const response = await house.api.fetch(new Request("http://localhost/graphql", init), "test");
  const answer = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { status: response.status, data: answer.data, code: answer.errors?.[0]?.extensions.code };
}

/** What a subscription answers before its first event, or with it. */
async function listen(body: unknown): Promise<{ code: string | undefined }> {
  const leaving = new AbortController();
  const init = {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify(body),
    signal: leaving.signal,
  };
  const response = await house.api.fetch(new Request("http://localhost/graphql", init), "test");
  let told = "";
  for await (const chunk of response.body ?? []) {
    told += new TextDecoder().decode(chunk);
    if (told.includes("data:")) break;
  }
  leaving.abort();
  expect(told).toContain("event:");
  return { code: /"code":"(\w+)"/.exec(told)?.[1] };
}

async function refused(
  body: unknown,
  headers?: Record<string, string>,
): Promise<[number, string | undefined]> {
  const start = performance.now();
  const memory = process.memoryUsage().rss;
  const { status, code, data } = await send(body, headers);
  expect(data).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(500);
  expect(process.memoryUsage().rss - memory).toBeLessThan(50 * 1024 * 1024);
  return [status, code];
}

const TOO_COMPLEX = [400, "QUERY_TOO_COMPLEX"];
const BAD_INPUT = [400, "BAD_USER_INPUT"];

describe("what may be asked at once", () => {
  const claims = (args: string, rest = "") =>
    `claims(case: "${CASE}", ${args}) { nodes { contradicts { ${rest || "id"} } } }`;
  const wide = "contradicts { contradicts { id } }";

  test("is counted alike for a literal, a variable and a default", async () => {
    const inVariable = `query ($n: Int) { ${claims("first: $n", wide)} }`;
    const inDefault = `query ($n: Int = 500) { ${claims("first: $n", wide)} }`;
    expect(await refused({ query: `{ ${claims("first: 500", wide)} }` })).toEqual(TOO_COMPLEX);
    expect(await refused({ query: inVariable, variables: { n: 500 } })).toEqual(TOO_COMPLEX);
    expect(await refused({ query: inDefault })).toEqual(TOO_COMPLEX);
    expect((await send({ query: inVariable, variables: { n: 50 } })).code).toBeUndefined();
  });

  test("is no page of more than 500, in no form", async () => {
    expect(await refused({ query: `{ ${claims("first: 501")} }` })).toEqual(BAD_INPUT);
    expect(
      await refused({ query: `query ($n: Int) { ${claims("first: $n")} }`, variables: { n: 501 } }),
    ).toEqual(BAD_INPUT);
    const ids = Array.from({ length: 501 }, (_, i) => `${CASE}/clm:x-${i}`);
    expect(
      await refused({ query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: { ids } }),
    ).toEqual(BAD_INPUT);
    const input = { entities: [], limit: 501 };
    const query = `query ($i: SubgraphInput!) { subgraph(case: "${CASE}", input: $i) { nodes { id } } }`;
    expect(await refused({ query, variables: { input, i: input } })).toEqual(BAD_INPUT);
  });

  test("is no deeper than 14, fragments looked through", async () => {
    const nested = (depth: number) =>
      `{ case(id: "${CASE}") { ${"start { mentions { nodes { entity { ".repeat(depth)}id${" } } } }".repeat(depth)} } }`;
    expect(await refused({ query: nested(4) })).toEqual([400, "QUERY_TOO_DEEP"]);
    const inFragments = `{ case(id: "${CASE}") { start { ...a } } }
      fragment a on Entity { mentions { nodes { entity { ...b } } } }
      fragment b on Entity { mentions { nodes { entity { ...c } } } }
      fragment c on Entity { mentions { nodes { entity { ...d } } } }
      fragment d on Entity { mentions { nodes { entity { id } } } }`;
    expect(await refused({ query: inFragments })).toEqual([400, "QUERY_TOO_DEEP"]);
  });
});

describe("what is refused before it runs", () => {
  test("a bomb of fragments", async () => {
    let bomb = `{ case(id: "${CASE}") { start { ...f0 } } }`;
    for (let i = 0; i < 20; i++) bomb += ` fragment f${i} on Entity { ...f${i + 1} ...f${i + 1} }`;
    expect(
      await refused({
        query: `${bomb} fragment f20 on Entity { claims(first: 500) { nodes { notes { about { id } } } } }`,
      }),
    ).toEqual(TOO_COMPLEX);
  });

  test("circular fragments", async () => {
    const query = "{ cases { ...a } } fragment a on Case { ...b } fragment b on Case { ...a }";
    const { code, data } = await send({ query });
    expect([code, data]).toEqual(["BAD_USER_INPUT", undefined]);
  });

  test.each([31, 10_000])("%d aliases, __typename among them", async (count) => {
    const query = `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(" ")} }`;
    expect(await refused({ query })).toEqual(TOO_COMPLEX);
  });

  test("ten directives", async () => {
    expect(await refused({ query: `{ __typename ${"@include(if: true) ".repeat(10)} }` })).toEqual(
      TOO_COMPLEX,
    );
  });

  test("2,001 tokens", async () => {
    expect(await refused({ query: `{ ${"__typename ".repeat(1_999)} }` })).toEqual(TOO_COMPLEX);
  });

  test("a megabyte of tokens", async () => {
    expect(await refused({ query: `{ ${"a ".repeat(500_000)} }` })).toEqual(TOO_COMPLEX);
  });

  test("values nested 20,000 deep, in variables and in the text", async () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    expect(await refused(`{"query":"{ __typename }","variables":{"x":${deep}}}`)).toEqual(BAD_INPUT);
    expect(await refused({ query: `{ nodes(ids: ${deep}) { id } }` })).toEqual(TOO_COMPLEX);
    const open = `{ nodes(ids: ${"[".repeat(900)}${"]".repeat(900)}) { id } }`;
    expect(await refused({ query: open })).toEqual([400, "QUERY_TOO_DEEP"]);
    expect(await refused({ query: `${"{a".repeat(600)}${"}".repeat(600)}` })).toEqual([
      400,
      "QUERY_TOO_DEEP",
    ]);
  });

  test("several operations in one request", async () => {
    expect(await refused([{ query: "{ __typename }" }, { query: "{ __typename }" }])).toEqual(BAD_INPUT);
  });

  test.each(["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"])(
    "%s, which any page could send",
    async (type) => {
      expect(await refused('{"query":"{ __typename }"}', { "content-type": type })).toEqual([
        403,
        "FORBIDDEN",
      ]);
    },
  );

  test("a mutation or subscription by GET", async () => {
    for (const operation of ["mutation { x }", "subscription { x }"]) {
      const url = `http://localhost/graphql?query=${encodeURIComponent(operation)}`;
      const response = await house.api.fetch(new Request(url), "test");
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    }
  });

  test("what is no request at all", async () => {
    for (const body of ["", "null", "[]", '"x"', "{", '{"query":1}', "{}"]) {
      const { status, code } = await send(body);
      expect([body, status, code]).toEqual([body, 400, "BAD_USER_INPUT"]);
    }
  });
});

describe("our own page", () => {
  const folders = ["client/api/documents"];
  const schema = makeSchema();
  const documents = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.ts$/.test(name))
      .map((name) => join(ROOT, folder, name)),
  );

  test("has operations", () => {
    expect(documents.length).toBeGreaterThan(0);
  });

  test.each(documents)("every operation of %s passes with its largest page", async (file) => {
    const exported: unknown[] = Object.values((await import(file)) as object);
    for (const document of exported.filter(isDocument)) {
      const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION);
      if (!operation) continue;
      // As it goes over the wire: the cache adds __typename to every object.
      const query = print(formatDocument(document) as DocumentNode);
      const asked = { query, variables: variablesOf(operation) };
      const { code } = operation.operation === "subscription" ? await listen(asked) : await send(asked);
      expect([operation.name?.value, code]).not.toContain("QUERY_TOO_COMPLEX");
      expect([operation.name?.value, code]).not.toContain("QUERY_TOO_DEEP");
    }
  });

  function isDocument(value: unknown): value is DocumentNode {
    return (value as { kind?: unknown } | null)?.kind === Kind.DOCUMENT;
  }

  function variablesOf(operation: OperationDefinitionNode): Record<string, unknown> {
    const needed = (operation.variableDefinitions ?? []).filter(
      ({ type }) => type.kind === Kind.NON_NULL_TYPE,
    );
    return Object.fromEntries(
      needed.map(({ variable, type }) => [
        variable.name.value,
        sample(variable.name.value, typeFromAST(schema, type as never) as unknown as GraphQLInputType),
      ]),
    );
  }

  /** A value that the schema takes: pages of a hundred, a view of the default size, one known case. */
  function sample(name: string, type: GraphQLInputType): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) return Array(100).fill(sample(name, bare.ofType));
    if (isInputObjectType(bare)) return {};
    if (isEnumType(bare)) return bare.getValues()[0]?.name;
    if (String(bare) === "Int") return 100;
    if (String(bare) === "Boolean") return true;
    return name === "case" ? CASE : `${CASE}/ent:kim-jong-un`;
  }
});

describe("what is served", () => {
  test("introspection, for the console and for tools", async () => {
    const { code, data } = await send({
      query: "{ __schema { types { name fields { name type { name } } } } }",
    });
    expect([code, (data as { __schema: { types: unknown[] } }).__schema.types.length > 20]).toEqual([
      undefined,
      true,
    ]);
  });
});
