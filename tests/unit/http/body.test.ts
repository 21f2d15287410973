import { request } from "node:http";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp, MAX_BODY_BYTES } from "../../../server/http/app.ts";
import { Health } from "../../../server/http/health.ts";
import { type Listening, listen } from "../../../server/http/listen.ts";

const app = createApp({
  // Says how much it was sent.
  api: () => ({ fetch: async (sent) => Response.json({ data: (await sent.text()).length }) }),
  files: () => undefined,
  health: new Health(),
  host: "127.0.0.1",
  clientDir: import.meta.dirname,
  log: pino({ level: "silent" }),
});
let listening: Listening;
beforeAll(async () => {
  listening = await listen(app, "127.0.0.1", 0);
});
afterAll(() => listening.close(0));

const TOO_LARGE = [413, { code: "BAD_USER_INPUT" }];

/** Over a socket: the body in pieces, with its length told or not. */
function post(bytes: number, told: boolean): Promise<unknown[]> {
  const headers = { "content-type": "application/json", ...(told && { "content-length": bytes }) };
  return new Promise((resolve, reject) => {
    const sent = request(`${listening.url}/graphql`, { method: "POST", headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const { data, errors } = JSON.parse(Buffer.concat(parts).toString());
        resolve([answer.statusCode, data ?? errors[0].extensions]);
      });
    });
    // A refusal may come before all was sent.
    sent.on("error", (error: NodeJS.ErrnoException) => (error.code === "EPIPE" ? undefined : reject(error)));
    for (let left = bytes; left > 0; left -= 65_536) sent.write("x".repeat(Math.min(left, 65_536)));
    sent.end();
  });
}

test.each([true, false])("a body of up to 1 MB is taken (its length told: %s)", async (told) => {
  expect(await post(MAX_BODY_BYTES, told)).toEqual([200, MAX_BODY_BYTES]);
});

test.each([true, false])("a larger one is refused (its length told: %s)", async (told) => {
  expect(await post(MAX_BODY_BYTES + 1, told)).toEqual(TOO_LARGE);
});

test("a length that is no number, or told beside another way to end the body, lets nothing pass uncounted", async () => {
  const large = "x".repeat(MAX_BODY_BYTES + 1);
  const ask = async (headers: Record<string, string>, body: string) => {
    const init = { method: "POST", headers: { host: "127.0.0.1", ...headers }, body };
    const answer = await app.request("/graphql", init);
    const { data, errors } = (await answer.json()) as { data?: number; errors?: { extensions: unknown }[] };
    return [answer.status, data ?? errors?.[0]?.extensions];
  };
  expect(await ask({ "content-length": "many" }, "x")).toEqual(TOO_LARGE);
  expect(await ask({ "content-length": "2", "transfer-encoding": "chunked" }, large)).toEqual(TOO_LARGE);
  expect(await ask({}, large)).toEqual(TOO_LARGE);
});
