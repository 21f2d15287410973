import { expect, test } from "vitest";
import { NO_FILTER } from "../../../server/graphql/filter.ts";
import { KeptCase } from "../../../server/graphql/kept.ts";
import type { CaseId } from "../../../server/model/ids.ts";
import type { GraphStore } from "../../../server/store/GraphStore.ts";

/** A store of one entity with one relation, whose reads take until they are let go. */
function storeOf(name: string) {
  const store = { writes: 0, name, reads: 0, held: Promise.resolve() };
  const run = async (query: string) => {
    store.reads += 1;
    const now = store.name;
    await store.held;
    if (query === "entity.byIds") return [{ record: { id: "small/ent:ada", case: "small", name: now } }];
    return [{ at: "small/ent:ada", id: `small/clm:${now}`, firmness: 0, originCount: 1, position: 1 }];
  };
  return Object.assign(store, { run });
}

test("what was read while an act and its undo came in between is not kept for the case that is back", async () => {
  const store = storeOf("before");
  const kept = new KeptCase(store as unknown as GraphStore, "small" as CaseId);
  const ids = ["small/ent:ada"];
  const told = async () => [
    (await kept.entities(ids, {})).map((record) => record?.name),
    ((await kept.edges(ids, NO_FILTER, {})).get("small/ent:ada") ?? []).map(({ id }) => id),
  ];
  let letGo = () => {};
  store.held = new Promise((resolve) => {
    letGo = resolve;
  });
  Object.assign(store, { writes: 1, name: "acted" });
  const early = Promise.all([kept.entities(ids, {}), kept.edges(ids, NO_FILTER, {})]);
  Object.assign(store, { writes: 2, name: "before" });
  letGo();
  await early;
  expect(await told()).toEqual([["before"], ["small/clm:before"]]);
  expect(await told()).toEqual([["before"], ["small/clm:before"]]);
  expect(store.reads).toBe(4);
});
