import { expect, test } from "vitest";
import { makeClient } from "../../../../client/api/client.ts";
import { CASES } from "../../../../client/api/documents/cases.ts";
import { SAVE_ARGUMENT } from "../../../../client/api/documents/curation.ts";
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
  const asked = () => askedOperations().filter((operation) => operation.part === "cases");
  expect(asked()).toEqual([]);
  await expect.poll(asked).toHaveLength(1);
  const [noted] = asked();
  expect(JSON.parse(sent[0]?.body ?? "{}").query).toBe(noted?.sent);
  expect(noted).toMatchObject({ name: "Cases", variables: {}, error: null });
  expect(noted?.text).not.toContain("__typename");
});

test("client: what nothing shows any more is told from what is on the screen", async () => {
  const client = makeClient({ url: "/graphql", fetch: serverOf({ cases: [one] }, []) });
  const shown = () => askedOperations().flatMap(({ part, watched }) => (part === "shown" ? [watched] : []));
  const { unsubscribe } = client.query(CASES, {}, { part: "shown", watched: true }).subscribe(() => {});
  await expect.poll(shown).toEqual([true]);
  unsubscribe();
  await expect.poll(shown).toEqual([false]);
  await client.query(CASES, {}, { part: "shown" }).toPromise();
  await expect.poll(shown).toEqual([null]);
});

test("client: after an act of curation what was kept is asked anew", async () => {
  const sent: { url: string; body: string; method: string }[] = [];
  const saved = {
    __typename: "SaveArgumentPayload",
    clientMutationId: "one",
    argument: { __typename: "Argument", id: "x/arg:pay", strength: 3, strengthReason: "So." },
    audit: { __typename: "Audit", id: "x/audit:1", position: 1, actor: "Ada" },
  };
  const client = makeClient({ fetch: serverOf({ cases: [one], saveArgument: saved }, sent) });
  const asked = () => sent.filter(({ body }) => body.includes("query Cases")).length;
  await client.query(CASES, {}).toPromise();
  await client.query(CASES, {}).toPromise();
  expect(asked()).toBe(1);
  const input = {
    ...{ clientMutationId: "one", case: "x", title: "Pay", scheme: "pattern" },
    ...{ premises: [{ claim: "clm:a" }], conclusion: "clm:b" },
  };
  await client.mutation(SAVE_ARGUMENT, { input }).toPromise();
  await client.query(CASES, {}).toPromise();
  expect(asked()).toBe(2);
});
