import { afterEach, expect, test } from "vitest";
import { type Listening, listen } from "../../../server/http/listen.ts";

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close(0)));
});

async function listening(answer: (request?: Request) => Promise<Response>, port = 0): Promise<Listening> {
  const one = await listen({ fetch: answer } as never, "127.0.0.1", port);
  open.push(one);
  return one;
}

test("port 0 takes a free one and the address names it", async () => {
  const { url } = await listening(async () => new Response("here"));
  expect(await (await fetch(url)).text()).toBe("here");
});

test("a port that is taken is told with the way out", async () => {
  const { url } = await listening(async () => new Response());
  const port = Number(new URL(url).port);
  await expect(listening(async () => new Response(), port)).rejects.toMatchObject({
    code: "USAGE",
    message: `Port ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another with --port.`,
  });
});

test("an address of another machine is told", async () => {
  await expect(listen({ fetch: async () => new Response() } as never, "192.0.2.1", 0)).rejects.toMatchObject({
    code: "USAGE",
    message: "192.0.2.1 is no address of this machine. Choose another with --host.",
  });
});

test("what runs may finish, what is new is refused", async () => {
  const running = resolvers();
  const { url, close } = await listening(async () => {
    await running.promise;
    return new Response("finished");
  });
  const answer = fetch(url);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = close(5_000);
  await expect(fetch(url)).rejects.toThrow();
  running.resolve(undefined);
  expect(await (await answer).text()).toBe("finished");
  await closed;
});

test("what runs too long is cut off", async () => {
  const { url, close } = await listening(() => new Promise(() => {}));
  const answer = fetch(url);
  answer.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 50));
  await close(100);
  await expect(answer).rejects.toThrow();
});

function resolvers() {
  let resolve: (value: unknown) => void = () => {};
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test("a reader who goes away is noticed", async () => {
  const gone = resolvers();
  const { url } = await listening(async (request?: Request) => {
    request?.signal.addEventListener("abort", () => gone.resolve("gone"));
    return await new Promise<Response>(() => {});
  });
  const reader = new AbortController();
  const answer = fetch(url, { signal: reader.signal });
  answer.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 50));
  reader.abort();
  expect(await gone.promise).toBe("gone");
});
