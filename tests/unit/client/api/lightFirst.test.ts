import { expect, test } from "vitest";
import { lightFirst } from "../../../../client/api/lightFirst.ts";

/** A fetch whose requests are answered by hand. */
function held() {
  const sent: string[] = [];
  const answers = new Map<string, (answer: Response) => void>();
  const send = lightFirst((async (_url: string, init: RequestInit) => {
    const name = /"(?:operationName|query)":"(\w+)/.exec(String(init.body))?.[1] ?? "";
    sent.push(name);
    return await new Promise<Response>((resolve) => answers.set(name, resolve));
  }) as unknown as typeof fetch);
  const ask = (name: string) => send("/graphql", { body: JSON.stringify({ operationName: name }) });
  return { sent, send, ask, answer: (name: string) => answers.get(name)?.(new Response("{}")) };
}

test("counts are sent when all else that was asked in the same moment is answered, whichever was asked first", async () => {
  const { sent, ask, answer } = held();
  const counts = ask("FilterCounts");
  const others = [ask("View"), ask("Claim")];
  answer("View");
  await others[0];
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sent).toEqual(["View", "Claim"]);
  answer("Claim");
  await expect.poll(() => sent).toEqual(["View", "Claim", "FilterCounts"]);
  answer("FilterCounts");
  expect((await counts).ok).toBe(true);
});

test("nothing waits for the stream of news, nor for a question that failed", async () => {
  const { sent, send, ask } = held();
  void send("/graphql", { body: JSON.stringify({ query: "subscription News { x }" }) });
  void ask("FilterCounts");
  await expect.poll(() => sent).toEqual(["subscription", "FilterCounts"]);
  const names: string[] = [];
  const failing = lightFirst((async (_url: string, init: RequestInit) => {
    names.push(String(init.body).slice(18, -2));
    if (names.length === 1) throw new TypeError("away");
    return new Response("{}");
  }) as unknown as typeof fetch);
  const one = failing("/graphql", { body: JSON.stringify({ operationName: "View" }) });
  const two = failing("/graphql", { body: JSON.stringify({ operationName: "FilterCounts" }) });
  await expect(one).rejects.toThrow("away");
  expect((await two).ok).toBe(true);
});
