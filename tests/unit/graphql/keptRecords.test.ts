import { expect, test } from "vitest";
import { KeptRecords } from "../../../server/graphql/keptRecords.ts";

/** A store of one case that tells how often it was read. */
function storeOf(writes: number | undefined) {
  const store = {
    writes,
    revision: "first",
    reads: [] as (readonly string[])[],
    read: async (ids: readonly string[]) => {
      store.reads.push(ids);
      return ids.filter((id) => id === "small").map((id) => ({ record: { id, revision: store.revision } }));
    },
  };
  return store;
}

function keptOf(store: ReturnType<typeof storeOf>) {
  const records = new KeptRecords(store, store.read);
  return async (...ids: string[]) =>
    (await records.byIds(ids, {})).map(({ record }) => `${record.id} ${record.revision}`);
}

test("where nobody else writes, a case is read once and again after each write", async () => {
  const store = storeOf(0);
  const now = keptOf(store);
  expect([await now("small"), await now("small")]).toEqual([["small first"], ["small first"]]);
  expect(store.reads).toEqual([["small"]]);
  Object.assign(store, { writes: 1, revision: "second" });
  expect([await now("small"), await now("small")]).toEqual([["small second"], ["small second"]]);
  expect(store.reads).toEqual([["small"], ["small"]]);
});

test("what is no case is asked for each time, and only that", async () => {
  const store = storeOf(0);
  const now = keptOf(store);
  expect(await now("small", "nowhere")).toEqual(["small first"]);
  expect(await now("small", "nowhere")).toEqual(["small first"]);
  expect(store.reads).toEqual([["small", "nowhere"], ["nowhere"]]);
});

test("a read that was under way when something was written is not kept for what came after", async () => {
  const store = storeOf(0);
  const now = keptOf(store);
  const early = now("small");
  Object.assign(store, { writes: 1, revision: "second" });
  expect(await early).toEqual(["small first"]);
  expect(await now("small")).toEqual(["small second"]);
});

test("where others may write, every request reads", async () => {
  const store = storeOf(undefined);
  const now = keptOf(store);
  await now("small");
  store.revision = "second";
  expect(await now("small")).toEqual(["small second"]);
});
