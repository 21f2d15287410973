import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { alone } from "../../../server/curation/lock.ts";

describe("the lock of a case's folder", () => {
  let dir: string;
  let lock: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "redthread-lock-"));
    lock = join(dir, ".redthread-lock");
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  test("lets one after the other work, and is gone afterwards, also after an error", async () => {
    const seen: string[] = [];
    const work = (name: string) =>
      alone(dir, async () => {
        seen.push(`${name} in`);
        await Promise.resolve();
        seen.push(`${name} out`);
      });
    await Promise.all([work("a"), work("b")]);
    expect([seen.slice(0, 2), seen.slice(2)].map(([first, then]) => first?.[0] === then?.[0])).toEqual([
      true,
      true,
    ]);
    await expect(alone(dir, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(lock)).toBe(false);
  });

  test("lets eight of one process work one at a time, each in the end", async () => {
    let inside = 0;
    let most = 0;
    let done = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await setImmediate();
      inside--;
      done++;
    };
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let i = 0; i < 10; i++) await alone(dir, work);
      }),
    );
    expect({ most, done }).toEqual({ most: 1, done: 80 });
  });

  test.each([
    ["a process that is gone", "999999999"],
    ["a process that had our number before us", String(process.pid)],
  ])("left by %s is nobody's", async (_who, pid) => {
    writeFileSync(lock, pid);
    expect(await alone(dir, async () => "done")).toBe("done");
  });

  test("left before its holder could say who it is is nobody's after a second", async () => {
    writeFileSync(lock, "");
    utimesSync(lock, new Date(0), new Date(0));
    expect(await alone(dir, async () => "done")).toBe("done");
  });

  test("whose holder has long said nothing is nobody's, though a process has its number", async () => {
    writeFileSync(lock, String(process.ppid));
    const before = new Date(Date.now() - 60_000);
    utimesSync(lock, before, before);
    expect(await alone(dir, async () => "done")).toBe("done");
  });

  test("of a folder that is not there is refused", async () => {
    await expect(alone(join(dir, "none"), async () => "done")).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: "The case’s folder is not there any more. Put it back.",
    });
  });
});
