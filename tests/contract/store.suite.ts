import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { anyWriter, runAny, type TestStore } from "../helpers/stores.ts";

interface Thing {
  readonly id: string;
  readonly props: Readonly<Record<string, unknown>>;
}

const thing = (id: string, props: object = {}): Thing => ({ id, props: { id, ...props } });

/** What every store must do. Each group of ids is its own, so that no test hangs on another. */
export function storeSuite({ name, open, openAlone }: TestStore): void {
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

    test(`${name}: it says its name and answers`, async () => {
      expect(store.name).toBe(name);
      await store.ready();
      expect(await store.run("store.ping", {})).toEqual([{ answer: 1 }]);
    });

    describe("writes", () => {
      test(`${name}: what was written is read`, async () => {
        await put(thing("w/1", { name: "One" }), thing("w/2", { name: "Two", tags: ["a", "b"] }));
        expect(await get("w/1", "w/2")).toEqual([
          { id: "w/1", name: "One" },
          { id: "w/2", name: "Two", tags: ["a", "b"] },
        ]);
      });

      test(`${name}: the same write twice leaves what one leaves`, async () => {
        const rows = Array.from({ length: 50 }, (_, i) => thing(`again/${i}`, { position: i }));
        await put(...rows);
        await put(...rows);
        expect(await get(...rows.map(({ id }) => id))).toHaveLength(50);
      });

      test(`${name}: a transaction sees its own writes, and nobody else does before its end`, async () => {
        const inside = await store.write(async (tx) => {
          const run = anyWriter(tx);
          await run("fixture.put", { rows: [thing("own/1", { amount: 1 })] });
          await run("fixture.add", { id: "own/1" });
          expect(await get("own/1")).toEqual([]);
          return await run("fixture.get", { ids: ["own/1"] });
        });
        expect(inside).toEqual([{ id: "own/1", props: { id: "own/1", amount: 2 } }]);
        expect(await get("own/1")).toEqual([{ id: "own/1", amount: 2 }]);
      });

      test(`${name}: an error in the work takes back what the work wrote, and is the error that is thrown`, async () => {
        const error = new Error("changed my mind");
        const writing = store.write(async (tx) => {
          await anyWriter(tx)("fixture.put", { rows: [thing("back/1")] });
          throw error;
        });
        await expect(writing).rejects.toBe(error);
        expect(await get("back/1")).toEqual([]);
      });

      test(`${name}: a statement that fails takes back the whole, even where the work swallows it`, async () => {
        await put(thing("twice/1"));
        const writing = store.write(async (tx) => {
          const run = anyWriter(tx);
          await run("fixture.put", { rows: [thing("twice/2")] });
          await run("fixture.create", { id: "twice/1" }).catch(() => {});
        });
        await expect(writing).rejects.toMatchObject({ name: "AppError" });
        expect(await get("twice/1", "twice/2")).toEqual([{ id: "twice/1" }]);
      });

      test(`${name}: writes are counted before they are acknowledged, where nobody else can write`, async () => {
        const before = store.writes;
        if (store.supports.manyServers) {
          expect(before).toBeUndefined();
          return;
        }
        await get("counted/1");
        expect(store.writes).toBe(before);
        await put(thing("counted/1"));
        const after = store.writes ?? 0;
        expect(after).toBeGreaterThan(before ?? 0);
        await expect(store.write(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
        expect(store.writes).toBeGreaterThan(after);
      });

      test(`${name}: an id that exists already is a conflict`, async () => {
        await put(thing("unique/1"));
        const creating = store.write((tx) => anyWriter(tx)("fixture.create", { id: "unique/1" }));
        await expect(creating).rejects.toMatchObject({
          code: "CONFLICT",
          message: "Something with this id exists already.",
        });
      });

      test(`${name}: of many that create the same at once, one does`, async () => {
        const creating = Array.from({ length: 10 }, () =>
          store.write((tx) => anyWriter(tx)("fixture.create", { id: "race/1" })),
        );
        const outcomes = await Promise.allSettled(creating);
        const codes = outcomes.map((outcome) => (outcome.status === "fulfilled" ? "" : outcome.reason.code));
        expect(codes.sort()).toEqual(["", ...Array(9).fill("CONFLICT")]);
        expect(await get("race/1")).toEqual([{ id: "race/1" }]);
      });

      test(`${name}: writes at once are all kept`, async () => {
        const ids = Array.from({ length: 40 }, (_, i) => `many/${String(i).padStart(2, "0")}`);
        await Promise.all(ids.map((id) => put(thing(id))));
        expect(await get(...ids)).toEqual(ids.map((id) => ({ id })));
      });

      test(`${name}: a statement after the end of its transaction is refused`, async () => {
        const late = await store.write(async (tx) => anyWriter(tx));
        await expect(late("fixture.put", { rows: [thing("late/1")] })).rejects.toThrow();
        expect(await get("late/1")).toEqual([]);
      });
    });

    describe("values", () => {
      test(`${name}: text of any script, and text that could be taken for something else, comes back as it was`, async () => {
        const texts = [
          "Čeněk Řehoř",
          "김정은",
          "ибн",
          "עִבְרִית",
          "👩‍👩‍👧",
          "a\u0301",
          "\u202Ertl",
          "'; DROP",
          "$`x`",
          '"\\\n\t',
          "\u0001n12",
          "\u0000",
          '{"$bigint":"1"}',
          "",
          " ",
        ];
        expect(await runAny(store, "fixture.texts", { values: texts })).toEqual([{ values: texts }]);
        await put(thing("text/1", { texts }));
        expect(await get("text/1")).toEqual([{ id: "text/1", texts }]);
      });

      test.each([
        [0],
        [-1],
        [2 ** 53 - 1],
        [-(2 ** 53 - 1)],
        [2n ** 53n],
        [2n ** 63n - 1n],
        [-(2n ** 63n)],
        [null],
      ])(`${name}: the integer %s comes back as it was`, async (value) => {
        expect(await runAny(store, "fixture.integer", { value })).toEqual([{ value }]);
      });

      test(`${name}: a small bigint comes back as a number`, async () => {
        expect(await runAny(store, "fixture.integer", { value: 12n })).toEqual([{ value: 12 }]);
      });

      test(`${name}: numbers, truth values, lists and maps come back as they were, maps in the order of their keys`, async () => {
        const value = { z: 1.5, a: [true, false], m: { y: "1", b: null, l: [[1, 2], [3n ** 35n]] }, e: 1e-9 };
        const rows = await runAny<{ value: object }>(store, "fixture.echo", { value: { v: value } });
        expect(rows).toEqual([{ value }]);
        expect(Object.keys(rows[0]?.value ?? {})).toEqual(["a", "e", "m", "z"]);
      });

      test(`${name}: numbers are kept as the kind of number they were`, async () => {
        await put(
          thing("number/1", { whole: 7, broken: 7.25, big: 2n ** 60n, wholes: [1, 2], broke: [0.5, 1.5] }),
        );
        expect(await get("number/1")).toEqual([
          { big: 2n ** 60n, broke: [0.5, 1.5], broken: 7.25, id: "number/1", whole: 7, wholes: [1, 2] },
        ]);
      });

      test(`${name}: a property that is null is not there`, async () => {
        await put(thing("null/1", { gone: null, empty: [] }));
        expect(await get("null/1")).toEqual([{ empty: [], id: "null/1" }]);
      });

      test(`${name}: a query that returns a raw node is refused`, async () => {
        await put(thing("raw/1"));
        await expect(runAny(store, "fixture.raw", { id: "raw/1" })).rejects.toThrow();
      });
    });

    describe("parameters", () => {
      const nested = (levels: number) => {
        let value: unknown = 1;
        for (let i = 0; i < levels; i++) value = [value];
        return value;
      };
      const cycle: unknown[] = [];
      cycle.push(cycle);

      test.each<[string, unknown, string]>([
        ["undefined", undefined, "$value.v is undefined."],
        ["a date", new Date(0), "$value.v is no plain map (dates are ISO text)."],
        ["a Map", new Map(), "$value.v is no plain map (dates are ISO text)."],
        ["not a number", Number.NaN, "$value.v is no finite number."],
        ["infinity", Number.POSITIVE_INFINITY, "$value.v is no finite number."],
        ["a number past 2^53", 2 ** 53, "$value.v is past 2^53: pass a bigint."],
        ["a bigint past 64 bits", 2n ** 63n, "$value.v is past 64 bits."],
        ["half a character", "\uD800", "$value.v holds half a character."],
        ["a function", () => 1, "$value.v is no plain value."],
      ])(`${name}: %s is refused`, async (_what, v, message) => {
        await expect(runAny(store, "fixture.echo", { value: { v } })).rejects.toMatchObject({
          code: "BAD_USER_INPUT",
          message,
        });
      });

      test.each<[string, unknown]>([
        ["lists 20,000 deep", nested(20_000)],
        ["lists 33 deep", nested(33)],
        ["a list that holds itself", cycle],
      ])(`${name}: %s are refused, and the store lives`, async (_what, v) => {
        const running = runAny(store, "fixture.echo", { value: { v } });
        await expect(running).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
        await store.ready();
      });

      test(`${name}: lists 30 deep are taken`, async () => {
        const v = nested(30);
        expect(await runAny(store, "fixture.echo", { value: { v } })).toEqual([{ value: v }]);
      });

      test.each<[string, object, string]>([
        ["a missing parameter", {}, "$value is missing."],
        ["a text for a number", { value: "1" }, "$value is no whole number."],
        ["a broken number for a whole one", { value: 1.5 }, "$value is no whole number."],
        ["a parameter too many", { value: 1, more: 1 }, "$more is no parameter of fixture.integer."],
      ])(`${name}: %s is refused`, async (_what, params, message) => {
        await expect(runAny(store, "fixture.integer", params)).rejects.toMatchObject({
          code: "BAD_USER_INPUT",
          message,
        });
      });

      test.each<[string, object, string]>([
        ["a map", { m: { a: 1 } }, "$rows[0].props.m is a map: store it as JSON text."],
        ["a list with null", { l: [1, null] }, "$rows[0].props.l holds null, a list or a map."],
        ["a list of maps", { l: [{}] }, "$rows[0].props.l holds null, a list or a map."],
        ["a list that mixes kinds", { l: [1, "a"] }, "$rows[0].props.l mixes kinds of values."],
        [
          "a list that mixes whole and broken numbers",
          { l: [1, 1.5] },
          "$rows[0].props.l mixes kinds of values.",
        ],
        ["a strange key", { "a b": 1 }, "$rows[0].props.a b is no property name."],
      ])(`${name}: as a property, %s is refused and nothing is written`, async (_what, props, message) => {
        await expect(put({ id: "bad/1", props: { id: "bad/1", ...props } })).rejects.toMatchObject({
          code: "BAD_USER_INPUT",
          message,
        });
        expect(await get("bad/1")).toEqual([]);
      });

      test(`${name}: no text of a parameter becomes Cypher`, async () => {
        const attempts = [
          "' OR 1=1 //",
          "'}) RETURN 1 //",
          "x\\u0027})-[]-(",
          "`",
          "*",
          "$ids",
          "') DETACH DELETE n //",
        ];
        expect(await get(...attempts)).toEqual([]);
      });

      test(`${name}: an unknown query, and a write as a read, are mistakes of the program`, async () => {
        await expect(runAny(store, "no.such", {})).rejects.toThrow(TypeError);
        await expect(runAny(store, "fixture.create", { id: "x" })).rejects.toThrow(TypeError);
      });
    });
  });

  test(`${name}: after its end a store refuses, and ending twice does no harm`, async () => {
    const { store, close } = await openAlone();
    await close();
    await store.close();
    await expect(store.run("store.ping", {})).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await expect(store.write(async () => 1)).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });
}
