import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { anyWriter, type Opened, runAny } from "../helpers/stores.ts";

interface Thing {
  readonly id: string;
  readonly props: Readonly<Record<string, unknown>>;
}

const thing = (id: string, props: object = {}): Thing => ({ id, props: { id, ...props } });

/** What every store must do with much, and with what takes too long. */
export function storeLimits(name: GraphStore["name"], open: () => Promise<Opened>): void {
  describe(`${name}:`, () => {
    let store: GraphStore;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ store, close } = await open());
    });
    afterAll(() => close?.());

    const put = (...rows: readonly Thing[]) => store.write((tx) => anyWriter(tx)("fixture.put", { rows }));
    const get = async (...ids: readonly string[]) =>
      (await runAny<Thing>(store, "fixture.get", { ids })).map(({ props }) => props);

    describe("pages", () => {
      const total = 10_000;
      /** Many share a name, so that the page's key alone does not tell them apart. */
      const rows = Array.from({ length: total }, (_, i) => {
        const id = `page/ent:e${String((i * 7919) % total).padStart(5, "0")}`;
        return { id, props: { id, case: "page", kind: "Person", name: `Name ${i % 97}`, position: i } };
      });
      beforeAll(async () => {
        for (let at = 0; at < total; at += 2_000) await put(...rows.slice(at, at + 2_000));
      });

      test.each([1, 3])(
        `${name}: 10,000 rows come page by page without gap or repeat (%s at a time × 400)`,
        async (times) => {
          const seen: string[] = [];
          const size = 400 * times;
          let after: { key: string; id: string } | undefined;
          for (;;) {
            const page = await store.run("entity.page", {
              case: "page",
              kinds: null,
              ids: null,
              documents: null,
              connected: null,
              order: "NAME",
              limit: size,
              afterKey: after?.key ?? null,
              afterId: after?.id ?? null,
            });
            seen.push(...page.map(({ record }) => record.id));
            const last = page.at(-1);
            if (!last || page.length < size) break;
            after = { key: last.key, id: last.record.id };
          }
          const inOrder = [...rows].sort(
            (a, b) => compare(a.props.name.toLowerCase(), b.props.name.toLowerCase()) || compare(a.id, b.id),
          );
          expect(seen).toEqual(inOrder.map(({ id }) => id));
        },
      );

      test(`${name}: 10,000 ids come in one row`, async () => {
        const [row] = await runAny<{ ids: string[] }>(store, "fixture.ids", { prefix: "page/" });
        expect(row?.ids).toEqual(rows.map(({ id }) => id).sort(compare));
      });
    });

    describe("limits", () => {
      const LONG = { n: 100_000 };

      test(`${name}: a query past its time limit ends, and a read answers soon after`, async () => {
        const started = performance.now();
        await expect(runAny(store, "fixture.long", LONG, { timeoutMs: 700 })).rejects.toMatchObject({
          code: "TIMEOUT",
        });
        expect(performance.now() - started).toBeLessThan(3_000);
        const reading = performance.now();
        expect(await store.run("store.ping", {})).toEqual([{ answer: 1 }]);
        expect(performance.now() - reading).toBeLessThan(3_000);
      });

      test(`${name}: reads beside one that passes its limit are all answered`, async () => {
        await put(thing("beside/1"));
        const long = runAny(store, "fixture.long", LONG, { timeoutMs: 700 });
        const reads = Array.from({ length: 50 }, async (_, i) => {
          await new Promise((resolve) => setTimeout(resolve, i * 30));
          return await get("beside/1");
        });
        await expect(long).rejects.toMatchObject({ code: "TIMEOUT" });
        expect(await Promise.all(reads)).toEqual(Array(50).fill([{ id: "beside/1" }]));
      });

      test(`${name}: a write past its time limit ends, and nothing of it is kept`, async () => {
        const writing = store.write(
          async (tx) => {
            const run = anyWriter(tx);
            await run("fixture.put", { rows: [thing("slow/1")] });
            await run("fixture.long", LONG);
          },
          { timeoutMs: 700 },
        );
        await expect(writing).rejects.toMatchObject({ code: "TIMEOUT" });
        expect(await get("slow/1")).toEqual([]);
        await put(thing("slow/2"));
        expect(await get("slow/2")).toEqual([{ id: "slow/2" }]);
      });

      test(`${name}: a write that is abandoned is taken back, and the next one goes on`, async () => {
        const abandoned = store.write(
          async (tx) => {
            await anyWriter(tx)("fixture.put", { rows: [thing("left/1")] });
            await new Promise(() => {});
          },
          { timeoutMs: 500 },
        );
        const next = put(thing("left/2"));
        await expect(abandoned).rejects.toMatchObject({ code: "TIMEOUT" });
        await next;
        expect(await get("left/1", "left/2")).toEqual([{ id: "left/2" }]);
      });

      test(`${name}: a caller who leaves is let go at once`, async () => {
        const leaving = new AbortController();
        const started = performance.now();
        const running = runAny(store, "fixture.long", LONG, { signal: leaving.signal, timeoutMs: 5_000 });
        setTimeout(() => leaving.abort(new Error("gone")), 100);
        await expect(running).rejects.toThrow("gone");
        expect(performance.now() - started).toBeLessThan(1_500);
        await store.ready();
      });

      test(`${name}: a caller who has left is not served`, async () => {
        const signal = AbortSignal.abort(new Error("gone"));
        await expect(store.run("store.ping", {}, { signal })).rejects.toThrow("gone");
        const writing = store.write((tx) => anyWriter(tx)("fixture.put", { rows: [thing("gone/1")] }), {
          signal,
        });
        await expect(writing).rejects.toThrow("gone");
        expect(await get("gone/1")).toEqual([]);
      });

      test.each([0, 1, 1_999, 2_000, 2_001, 9_000])(
        `${name}: an answer of %i rows, or of columns so long, comes whole and in order`,
        async (rows) => {
          const far = 2 ** 39;
          const numbers = Array.from({ length: rows }, (_, i) => i + 1);
          const wanted = numbers.map((n) => ({ number: n - 2, far: n * far }));
          const asked = { rows, far };
          // Beside one another, so that their pieces may come in turn.
          const [many, [columns]] = await Promise.all([
            runAny(store, "fixture.many", asked),
            runAny<Record<string, unknown[]>>(store, "fixture.columns", asked),
          ]);
          expect(many).toEqual(wanted);
          expect(columns).toEqual({
            number: wanted.map(({ number }) => number),
            far: wanted.map((row) => row.far),
            text: numbers.map((n) => `č${n}`),
          });
        },
      );

      test(`${name}: 1,000 reads at once are all answered`, async () => {
        await put(thing("flood/1"));
        const read = () => runAny(store, "fixture.get", { ids: ["flood/1"] }, { timeoutMs: 50_000 });
        const answers = await Promise.all(Array.from({ length: 1_000 }, read));
        const different = new Set(answers.map((rows) => JSON.stringify(rows)));
        expect([...different]).toEqual(['[{"id":"flood/1","props":{"id":"flood/1"}}]']);
      });
    });
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
