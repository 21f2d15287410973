import { expect, test } from "vitest";
import { makeClient } from "../../../../client/api/client.ts";
import { CASES } from "../../../../client/api/documents/cases.ts";
import { askedOperations } from "../../../../client/api/operations.ts";

/** A server that answers every operation with the same data, and notes what it was sent. */
function serverOf(data: unknown, sent: { url: string; body: string; method: string }[]): typeof fetch {
  return (async (url: string, init: RequestInit) => {
    sent.push({ url, body: String(init.body), method: String(init.method) });
    return new Response(JSON.stringify({ data }), { headers: { "content-type": "application/json" } });
  }) as unknown as typeof fetch;
}

const one = {
  __typename: "Case",
  id: "x",
  title: "X",
  summary: "About X.",
  stats: { __typename: "CaseStats", documents: 1, claims: 3 },
};

test("client: what it sends is noted word for word, and asked again comes from the cache", async () => {
  const sent: { url: string; body: string; method: string }[] = [];
  const client = makeClient({ url: "/graphql", fetch: serverOf({ cases: [one] }, sent) });
  const context = { part: "cases" };
  const { data } = await client.query(CASES, {}, context).toPromise();
  expect(data?.cases[0]?.stats).toMatchObject({ documents: 1, claims: 3 });
  await client.query(CASES, {}, context).toPromise();
  expect(sent.map(({ url, method }) => `${method} ${url}`)).toEqual(["POST /graphql"]);
  const [noted] = askedOperations().filter((operation) => operation.part === "cases");
  expect(JSON.parse(sent[0]?.body ?? "{}").query).toBe(noted?.sent);
  expect(noted).toMatchObject({ name: "Cases", variables: {}, error: null });
  expect(noted?.text).not.toContain("__typename");
});
