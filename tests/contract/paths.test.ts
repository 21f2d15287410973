import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contextMaker } from "../../server/graphql/context.ts";
import { NO_FILTER } from "../../server/graphql/filter.ts";
import { KeptPaths } from "../../server/graphql/keptPaths.ts";
import { makeSchema } from "../../server/graphql/schema.ts";
import { type Api, createApi } from "../../server/graphql/server.ts";
import { loadCase, removeCase } from "../../server/ingest/load.ts";
import { createLog } from "../../server/main.ts";
import type { CaseId } from "../../server/model/ids.ts";
import type { CaseRecord } from "../../server/model/records.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import type { ReadQuery } from "../../server/store/queries.gen.ts";
import { vocabulary } from "../helpers/cases.ts";
import { stores } from "../helpers/stores.ts";
import { id, LETTERS, record } from "./queries/letters.ts";

/** Longer than acts must rest before an index is made anew. */
const REST_MS = 400;
const CASE = { case: "small" };
/** How weak ties are: 256 for each step less firm, one less for each origin. */
const [FLAT_OF_ONE, POSSIBLE_OF_TWO, UNHELD] = [254, 4 * 256 + 253, 10 * 256];
/** The same case where nobody wrote the letter. */
const UNWRITTEN = { ...LETTERS, claims: LETTERS.claims.filter((claim) => claim.id !== "clm:wrote") };

/** The same lists whole, which were told in parts, whatever the parts. */
function whole(parts: readonly object[]): Record<string, unknown[]> {
  const lists: Record<string, unknown[]> = {};
  for (const part of parts)
    for (const [column, values] of Object.entries(part))
      if (column !== "part") lists[column] = [...(lists[column] ?? []), ...values];
  return lists;
}

/** The rows of columns that belong together, in the order of the first number among them: stores give them in any. */
function together(columns: Readonly<Record<string, readonly unknown[]>>): unknown[][] {
  const lists = Object.values(columns);
  const rows = (lists[0] ?? []).map((_, i) => lists.map((list) => list[i]));
  const key = (row: unknown[]) => JSON.stringify(row);
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

for (const { name, open } of stores())
  describe(`${name}:`, () => {
    let store: GraphStore;
    let close: () => Promise<void>;
    let api: Api;
    beforeAll(async () => {
      ({ store, close } = await open());
      await loadCase(store, LETTERS, vocabulary);
      // A second case of the same text: no query may take from it.
      await loadCase(store, { ...LETTERS, id: "other" as CaseId }, vocabulary);
      const context = contextMaker({ store, vocabulary, schemes: [] });
      api = createApi({ schema: makeSchema(), context, log: createLog({ logLevel: "silent" }) });
    });
    afterAll(() => close?.());

    /** Both halves. */
    const relations = async (of: string) =>
      (await Promise.all([0, 1].map((half) => store.run("path.relations", { case: of, half })))).flat();

    test(`${name}: path.things gives every entity of a case, and which are containers`, async () => {
      const parts = await store.run("path.things", { ...CASE, containers: ["Object", "Group"] });
      const entities = ["freedonia", "miners", "ada", "letter-a", "strike"].map(
        (slug) => record("Entity", `ent:${slug}`) as { id: string; position: number; kind: string },
      );
      const wanted = {
        id: entities.map((entity) => entity.id),
        position: entities.map((entity) => entity.position),
        container: entities.map(({ kind }) => kind === "Object" || kind === "Group"),
      };
      expect(together(whole(parts))).toEqual(together(wanted));
    });

    test(`${name}: path.relations gives every relation of a case by the places of its ends`, async () => {
      const parts = await relations(CASE.case);
      const at = (slug: string) => (record("Entity", `ent:${slug}`) as { position: number }).position;
      const rows = [
        { from: at("freedonia"), to: at("miners"), position: 1, weakness: FLAT_OF_ONE },
        { from: at("freedonia"), to: at("miners"), position: 4, weakness: POSSIBLE_OF_TWO },
        { from: at("ada"), to: at("letter-a"), position: 5, weakness: FLAT_OF_ONE },
      ];
      const wanted = Object.fromEntries(
        (["from", "to", "position", "weakness"] as const).map((key) => [key, rows.map((row) => row[key])]),
      );
      expect(together(whole(parts))).toEqual(together(wanted));
      // Each half is of subjects at even places, or at odd ones.
      for (const half of [0, 1])
        for (const { part, from } of await store.run("path.relations", { ...CASE, half })) {
          expect(from.every((place) => place % 2 === half)).toBe(true);
          expect(from.every((place) => place % 64 === part)).toBe(true);
        }
    });

    test(`${name}: path.relations tells what nobody asserts or reports from the rest`, async () => {
      const denied = LETTERS.claims.map((claim) => {
        if (claim.id !== "clm:wrote" && claim.id !== "clm:pay") return claim;
        const stance = claim.id === "clm:pay" ? ("doubts" as const) : ("denies" as const);
        return { ...claim, assertions: claim.assertions.map((a) => ({ ...a, stance })) };
      });
      await loadCase(store, { ...LETTERS, id: "third" as CaseId, claims: denied }, vocabulary);
      const { position = [], weakness = [] } = whole(await relations("third"));
      const told = new Map(position.map((place, i) => [place, weakness[i]]));
      expect([1, 4, 5].map((position) => told.get(position))).toEqual([
        FLAT_OF_ONE + UNHELD,
        POSSIBLE_OF_TWO,
        FLAT_OF_ONE + UNHELD,
      ]);
      await removeCase(store, "third" as CaseId);
    });

    test(`${name}: path.allowed gives what a filter keeps, and nothing where there is no case`, async () => {
      const allowed = async (over: object) => {
        const parts = await store.run("path.allowed", { ...CASE, ...NO_FILTER, ...over });
        return parts.flatMap(({ position }) => position).sort();
      };
      expect(await allowed({})).toEqual([1, 4, 5]);
      expect(await allowed({ minOrigins: 2 })).toEqual([4]);
      expect(await allowed({ case: "nowhere" })).toEqual([]);
    });

    test(`${name}: path.claims gives claims by their places`, async () => {
      const parts = await store.run("path.claims", CASE);
      const id_ = ["clm:pay", "clm:sells", "clm:wrote"].map(id);
      expect(together(whole(parts))).toEqual(together({ position: [1, 4, 5], id: id_ }));
    });

    test(`${name}: what is written is seen by the next answer`, async () => {
      const ask = async (from: string, to: string) => {
        const query = `{ paths(case: "small", from: "${id(from)}", to: "${id(to)}") {
          text paths { steps { claim { id } alternatives } } } }`;
        const { data, errors } = await api.run({ query });
        expect(errors).toBeUndefined();
        return JSON.parse(JSON.stringify(data)).paths;
      };
      expect((await ask("ent:ada", "ent:letter-a")).paths).toEqual([
        { steps: [{ claim: { id: id("clm:wrote") }, alternatives: 0 }] },
      ]);
      expect((await ask("ent:miners", "ent:freedonia")).paths).toEqual([
        { steps: [{ claim: { id: id("clm:pay") }, alternatives: 1 }] },
      ]);
      await loadCase(store, UNWRITTEN, vocabulary);
      const gone = await ask("ent:ada", "ent:letter-a");
      expect(gone.paths).toEqual([]);
      expect(gone.text).toMatch(/^No relation touches /);
      await loadCase(store, LETTERS, vocabulary);
      expect((await ask("ent:ada", "ent:letter-a")).paths).toHaveLength(1);
    });

    test(`${name}: the index is made before it is asked for, and once anew when acts have come to rest`, async () => {
      const asked: string[] = [];
      const run = ((query: ReadQuery, ...rest: [never, never]) => {
        asked.push(query);
        return store.run(query, ...rest);
      }) as GraphStore["run"];
      const kept = new KeptPaths({ ...store, run } as GraphStore, vocabulary);
      const readings = () => asked.filter((query) => query === "path.things").length;
      const now = async () => {
        const [row] = await store.run("case.byIds", { ids: ["small"] });
        return row?.record as CaseRecord;
      };
      const before = await now();
      kept.changed(before);
      await pause(REST_MS);
      expect(readings()).toBe(0);
      kept.warm(before);
      expect((await kept.of(before)).index.size).toBe(3);
      expect(readings()).toBe(1);

      await loadCase(store, UNWRITTEN, vocabulary);
      const after = await now();
      for (let acts = 0; acts < 3; acts++) kept.changed(after);
      await expect.poll(readings).toBe(2);
      expect((await kept.of(after)).index.size).toBe(2);
      expect(readings()).toBe(2);
      await loadCase(store, LETTERS, vocabulary);
    });
  });
