import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { Gate } from "../../../server/store/gate.ts";
import { Limit } from "../../../server/store/limit.ts";

const never = () => new Promise<never>(() => {});

describe("limits", () => {
  test("a promise that comes in time is handed on, its error too", async () => {
    const limit = new Limit(undefined, 1_000);
    expect(await limit.race(Promise.resolve(1))).toBe(1);
    await expect(limit.race(Promise.reject(new Error("no")))).rejects.toThrow("no");
  });

  test("one that does not ends with TIMEOUT, and what was to be done then is done", async () => {
    const done: string[] = [];
    const racing = new Limit({ timeoutMs: 20 }, 1_000).race(never(), () => done.push("ended"));
    await expect(racing).rejects.toMatchObject({
      code: "TIMEOUT",
      message: "The query took longer than 0.02 s. Ask for less at once.",
    });
    expect(done).toEqual(["ended"]);
  });

  test("a caller who leaves gets the reason", async () => {
    const leaving = new AbortController();
    const racing = new Limit({ signal: leaving.signal }, 1_000).race(never());
    leaving.abort(new Error("left"));
    await expect(racing).rejects.toThrow("left");
  });
});

describe("the gate", () => {
  const limit = () => new Limit(undefined, 1_000);

  test("no more than its width are inside, and all get through in turn", async () => {
    const gate = new Gate(3, 100);
    let inside = 0;
    let most = 0;
    const order: number[] = [];
    const pass = (i: number) =>
      gate.pass(limit(), async () => {
        inside += 1;
        most = Math.max(most, inside);
        await pause(1);
        inside -= 1;
        order.push(i);
      });
    await Promise.all(Array.from({ length: 30 }, (_, i) => pass(i)));
    expect(most).toBe(3);
    expect(order).toEqual(Array.from({ length: 30 }, (_, i) => i));
  });

  test("who waits too long is told so, and their turn is the next one's", async () => {
    const gate = new Gate(1, 100);
    let leave = () => {};
    const first = gate.pass(limit(), () => new Promise<void>((resolve) => (leave = resolve)));
    const impatient = gate.pass(new Limit({ timeoutMs: 20 }, 1_000), async () => "in");
    const patient = gate.pass(limit(), async () => "in");
    await expect(impatient).rejects.toMatchObject({ code: "TIMEOUT" });
    leave();
    await first;
    expect(await patient).toBe("in");
    expect(await gate.pass(limit(), async () => "again")).toBe("again");
  });

  test("where too many wait, the next is refused", async () => {
    const gate = new Gate(1, 1);
    let leave = () => {};
    const first = gate.pass(limit(), () => new Promise<void>((resolve) => (leave = resolve)));
    const second = gate.pass(limit(), async () => 2);
    await expect(gate.pass(limit(), async () => 3)).rejects.toMatchObject({ code: "OVERLOADED" });
    leave();
    await first;
    expect(await second).toBe(2);
  });
});
