import { makeExecutableSchema } from "@graphql-tools/schema";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { NotHeld } from "../../../server/graphql/readAgain.ts";
import { type ApiRequest, createApi } from "../../../server/graphql/server.ts";
import { AppError } from "../../../server/model/errors.ts";

let request: ApiRequest | undefined;
/** How often the graph changes while it is read, and what was read of it. */
let changes = 0;
const read: string[] = [];
const moving = (name: string) => {
  read.push(name);
  if (changes-- > 0) throw new NotHeld("small/ent:gone");
  return name;
};
const schema = makeExecutableSchema({
  typeDefs:
    "type Query { ok: String slow: String waiting: String broken: String missing: String moving: String } type Mutation { ok: String moving: String }",
  resolvers: {
    Query: {
      ok: () => "ok",
      slow: () => new Promise(() => {}),
      // As a store gives up a read that nobody waits for any more.
      waiting: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        throw new DOMException("The operation was aborted due to timeout", "TimeoutError");
      },
      broken: () => {
        throw new Error("the password is hunter2");
      },
      missing: () => {
        throw new AppError("NOT_FOUND", "There is none.");
      },
      moving: () => moving("query"),
    },
    Mutation: { moving: () => moving("mutation") },
  },
});
const api = createApi({
  schema,
  context: (made) => {
    request = made;
    return { loaders: { clearAll: () => read.push("forgotten") } };
  },
  log: pino({ level: "silent" }),
  limits: { milliseconds: 100 },
});

async function send(query: string, accept = "application/graphql-response+json") {
  const headers = { "content-type": "application/json", accept };
  const sent = new Request("http://localhost/graphql", {
    method: "POST",
    headers,
    body: JSON.stringify({ query }),
  });
  const response = await api.fetch(sent, "the-request");
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: object }[] };
  return { status: response.status, data, extensions: errors?.[0]?.extensions };
}

describe("an operation", () => {
  test("is answered, and its context knows the request", async () => {
    expect(await send("{ ok }")).toEqual({ status: 200, data: { ok: "ok" }, extensions: undefined });
    expect(request?.id).toBe("the-request");
    expect(request?.signal.aborted).toBe(false);
  });

  test("past its time ends in TIMEOUT, and what it waits for is told to end", async () => {
    const start = performance.now();
    expect(await send("{ slow }")).toEqual({ status: 504, data: undefined, extensions: { code: "TIMEOUT" } });
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(request?.signal.aborted).toBe(true);
  });

  test("whose read was given up for lack of time says so, and not that something is wrong", async () => {
    expect(await send("{ ok waiting }")).toEqual({
      status: 200,
      data: { ok: "ok", waiting: null },
      extensions: { code: "TIMEOUT" },
    });
  });

  test("keeps what succeeded when a field fails, and 200 with it", async () => {
    expect(await send("{ ok missing }")).toEqual({
      status: 200,
      data: { ok: "ok", missing: null },
      extensions: { code: "NOT_FOUND" },
    });
  });

  test("hides what went wrong on our side", async () => {
    const { status, extensions } = await send("{ broken }");
    expect([status, extensions]).toEqual([
      200,
      { code: "INTERNAL", id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ]);
    expect(JSON.stringify(extensions)).not.toContain("hunter2");
  });

  test("that meets a change between two reads is asked again, but no act, and not for ever", async () => {
    const code = { code: "INTERNAL", id: expect.any(String) };
    changes = 2;
    expect(await send("{ moving }")).toEqual({
      status: 200,
      data: { moving: "query" },
      extensions: undefined,
    });
    expect(read.splice(0)).toEqual(["query", "forgotten", "query", "forgotten", "query"]);
    changes = 100;
    expect((await send("{ moving }")).extensions).toEqual(code);
    expect(read.splice(0).filter((name) => name === "query")).toHaveLength(4);
    expect((await send("mutation { moving }")).extensions).toEqual(code);
    expect(read.splice(0)).toEqual(["mutation"]);
  });

  test("with a fault is refused with 400, or with 200 for clients of the old media type", async () => {
    const refused = { data: undefined, extensions: { code: "BAD_USER_INPUT" } };
    expect(await send("{ nothing }")).toEqual({ status: 400, ...refused });
    expect(await send("{")).toEqual({ status: 400, ...refused });
    expect(await send("{ nothing }", "application/json")).toEqual({ status: 200, ...refused });
  });

  test("without HTTP meets the same limits", async () => {
    expect(await api.run({ query: "{ ok }" })).toEqual({ data: { ok: "ok" } });
    const aliases = Array.from({ length: 31 }, (_, i) => `a${i}: ok`).join(" ");
    const codes = [];
    for (const query of [`{ ${aliases} }`, "{ slow }", "{ nothing }", "{"]) {
      const { errors } = await api.run({ query });
      codes.push(errors?.[0]?.extensions.code);
    }
    expect(codes).toEqual(["QUERY_TOO_COMPLEX", "TIMEOUT", "BAD_USER_INPUT", "BAD_USER_INPUT"]);
  });
});
