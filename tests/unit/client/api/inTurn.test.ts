import { Client, fetchExchange, gql } from "@urql/core";
import { afterEach, expect, test } from "vitest";
import { Turns } from "../../../../client/api/inTurn.ts";

const CLAIM = gql("query Claim($id: ID) { claim(id: $id) }");
const VIEW = gql("query View { view }");
const SESSION = gql("query Session { session }");
const COUNTS = gql("query FilterCounts { counts }");

const leave: (() => void)[] = [];
afterEach(() => {
  for (const stop of leave.splice(0)) stop();
});

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A page that shows some questions, before a server that answers when it is told to. */
function page() {
  const turns = new Turns(async () => {});
  const sent: string[] = [];
  const open: ((answer: Response) => void)[] = [];
  const fetch = (async (_url: string, init: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(init.body));
    sent.push([operationName, ...Object.values(variables)].join(" "));
    return await new Promise<Response>((resolve) => open.push(resolve));
  }) as unknown as typeof globalThis.fetch;
  const client = new Client({
    url: "http://here/graphql",
    preferGetMethod: false,
    fetch,
    exchanges: [turns.exchange, fetchExchange],
  });
  /** Answers what was sent so far, oldest first. */
  const answer = async () => {
    await moment();
    const headers = { "content-type": "application/json" };
    for (const resolve of open.splice(0)) resolve(new Response('{"data":{}}', { headers }));
    await moment();
  };
  const show = (query: ReturnType<typeof gql>, variables = {}) => {
    const { unsubscribe } = client.query(query, variables).subscribe(() => {});
    leave.push(unsubscribe);
    return unsubscribe;
  };
  return { turns, sent, answer, show };
}

test("in turn: what names what changed is asked anew first, then the screen, then its frame, then the counts", async () => {
  const { turns, sent, answer, show } = page();
  show(COUNTS);
  show(SESSION);
  show(VIEW);
  show(CLAIM, { id: "a" });
  show(CLAIM, { id: "b" });
  await answer();
  sent.length = 0;
  turns.news(["b"]);
  const order: string[][] = [];
  for (let n = 0; n < 5; n++) {
    await expect.poll(() => sent.length).toBeGreaterThan(0);
    order.push(sent.splice(0));
    await answer();
  }
  expect(order).toEqual([["Claim b"], ["View"], ["Claim a"], ["Session"], ["FilterCounts"]]);
});

test("in turn: news that come faster than answers are answered once more, not once each", async () => {
  const { turns, sent, answer, show } = page();
  show(VIEW);
  await answer();
  turns.news([]);
  await expect.poll(() => sent).toEqual(["View", "View"]);
  for (let n = 0; n < 5; n++) turns.news([]);
  await answer();
  await answer();
  await answer();
  expect(sent).toEqual(["View", "View", "View"]);
});

test("in turn: an answer that was under way when the news came is not the last", async () => {
  const { turns, sent, answer, show } = page();
  show(VIEW);
  turns.news([]);
  await moment();
  expect(sent).toEqual(["View"]);
  await answer();
  expect(sent).toEqual(["View", "View"]);
});

test("in turn: what is no longer shown is not asked, and holds up nothing", async () => {
  const { turns, sent, answer, show } = page();
  const hide = show(CLAIM, { id: "a" });
  show(VIEW);
  await answer();
  sent.length = 0;
  turns.news(["a"]);
  await expect.poll(() => sent).toEqual(["Claim a"]);
  hide();
  await expect.poll(() => sent).toEqual(["Claim a", "View"]);
  await answer();
  turns.news(["a"]);
  await expect.poll(() => sent).toEqual(["Claim a", "View", "View"]);
});

test("in turn: a question that is not answered does not keep the others from being asked", async () => {
  const { turns, sent, answer, show } = page();
  show(CLAIM, { id: "a" });
  show(VIEW);
  show(SESSION);
  await answer();
  sent.length = 0;
  turns.news(["a"]);
  await expect.poll(() => sent, { timeout: 5_000 }).toEqual(["Claim a", "View", "Session"]);
});
