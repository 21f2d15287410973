import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type CaseChange, CaseFeed } from "../../server/curation/CaseFeed.ts";
import { Curator } from "../../server/curation/Curator.ts";
import type { CheckedText } from "../../server/curation/caseText.ts";
import type { Stream } from "../../server/curation/stream.ts";
import { deviations } from "../../server/ingest/verify.ts";
import type { CaseId } from "../../server/model/ids.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { WORDS } from "../helpers/caseText.ts";
import { Desk, newClaim } from "../helpers/curation.ts";
import { MAPPED, SMALL_BOOK } from "../helpers/mapText.ts";
import { anyWriter, stores } from "../helpers/stores.ts";

const SMALL = "small" as CaseId;

for (const { name, open } of stores())
  describe(`${name}:`, () => {
    let store: GraphStore;
    let close: () => Promise<void>;
    let desk: Desk;
    const feeds: CaseFeed[] = [];
    beforeAll(async () => {
      ({ store, close } = await open());
    });
    afterAll(() => close?.());
    beforeEach(async () => {
      await store.write((tx) => anyWriter(tx)("fixture.clear", { limit: 5_000 }));
      desk = new Desk(MAPPED, SMALL_BOOK);
      await desk.load(store);
    });
    afterEach(() => {
      for (const feed of feeds.splice(0)) feed.close();
      desk.remove();
    });

    /** A server: its curator and its feed, over a folder and the store. */
    const server = (actor: string, limits = {}, dir = desk.dir) => {
      const feed = new CaseFeed(store, { pollMs: 50, ...limits });
      feeds.push(feed);
      const parts = { store, actor, vocabulary: WORDS, law: desk.law, dataDir: `${desk.dataDir}-${actor}` };
      const onDone = (id: CaseId, { revision }: CheckedText) => void feed.acted(id, revision);
      const curator = new Curator({ ...parts, folders: new Map([[SMALL, dir]]), onDone });
      return { feed, curator };
    };
    const next = async (stream: Stream<CaseChange>) => (await stream.next()).value as CaseChange;

    test(`${name}: acts are told in order to everybody, and nothing twice`, async () => {
      const { feed, curator } = server("Ada");
      const streams = await Promise.all([feed.follow(SMALL), feed.follow(SMALL)]);
      for (const stream of streams) expect(await next(stream)).toMatchObject({ kind: "NOW", position: 0 });
      await Promise.all([newClaim(), newClaim(), newClaim()].map((act) => curator.carryOut(act)));
      for (const stream of streams)
        for (const position of [1, 2, 3])
          expect(await next(stream)).toMatchObject({ kind: "ACT", position, text: "Ada added 1 claim" });
      const late = await feed.follow(SMALL, { after: 1 });
      expect(await next(late)).toMatchObject({ kind: "NOW", position: 3 });
      expect([(await next(late)).position, (await next(late)).position]).toEqual([2, 3]);
    });

    test(`${name}: too many streams of one reader are refused, and the room of one that left is free`, async () => {
      const { feed } = server("Ada", { streamsOfOne: 2 });
      const [first] = await Promise.all([1, 2].map(() => feed.follow(SMALL, { client: "here" })));
      await expect(feed.follow(SMALL, { client: "here" })).rejects.toMatchObject({ code: "OVERLOADED" });
      await first?.return();
      const again = await feed.follow(SMALL, { client: "here" });
      feed.close();
      expect(await next(again)).toMatchObject({ kind: "NOW" });
      expect(await again.next()).toEqual({ done: true, value: undefined });
      await expect(feed.follow(SMALL)).rejects.toMatchObject({ code: "OVERLOADED" });
    });

    test(`${name}: edited text is loaded as an act that says what changed, and the store is what the text says`, async () => {
      const { feed, curator } = server("Ada");
      expect(await curator.textState(SMALL)).toMatchObject({ state: "AS_LOADED", files: [] });
      const stream = await feed.follow(SMALL);
      await stream.next();
      const text = desk.read("claims.yaml");
      desk.write("claims.yaml", text.replace(/^ {2}text: .+$/m, "  text: Somebody wrote this by hand."));
      const edited = await curator.textState(SMALL);
      expect(edited).toMatchObject({ state: "EDITED", files: ["claims.yaml"] });
      const wish = { kind: "loadText", case: SMALL, clientMutationId: "load-1", input: {} } as const;
      const { record } = await curator.loadText(wish);
      expect(JSON.stringify(JSON.parse(record.after))).toContain("Somebody wrote this by hand.");
      expect(record.before).not.toContain("Somebody wrote this by hand.");
      expect(desk.read("claims.yaml")).toContain("Somebody wrote this by hand.");
      expect(await next(stream)).toMatchObject({
        kind: "LOADED",
        text: "Ada loaded the edited text: changed 1 claim",
      });
      expect((await deviations(store, desk.whole(), WORDS, SMALL_BOOK)).deviations).toEqual([]);
      expect(await curator.loadText(wish)).toEqual({ record, target: record.subjects[0] });
      desk.write("case.yaml", desk.read("case.yaml").replace(/^title: .+$/m, "title: Another one"));
      await curator.loadText({ ...wish, clientMutationId: "load-2" });
      expect(await next(stream)).toMatchObject({
        kind: "LOADED",
        text: "Ada loaded the edited text: its head or its order",
      });
    });

    // Only Neo4j lets several servers share a store.
    if (name === "neo4j")
      test(`${name}: of two servers on one store each tells what the other did, and text that fell behind is not loaded over it`, async () => {
        const copy = new Desk(MAPPED, SMALL_BOOK);
        try {
          const ada = server("Ada");
          const bo = server("Bo", {}, copy.dir);
          expect((await bo.curator.textState(SMALL)).state).toBe("AS_LOADED");
          const stream = await bo.feed.follow(SMALL);
          await stream.next();
          await ada.curator.carryOut(newClaim());
          expect(await next(stream)).toMatchObject({ kind: "ACT", position: 1, text: "Ada added 1 claim" });
          expect(await bo.curator.textState(SMALL)).toMatchObject({ state: "BEHIND", files: [] });
          const wish = { kind: "loadText", case: SMALL, clientMutationId: "load-1", input: {} } as const;
          await expect(bo.curator.loadText(wish)).rejects.toMatchObject({ code: "CONFLICT" });
          for (const path of ["claims.yaml", "audit.jsonl"]) copy.write(path, desk.read(path));
          expect((await bo.curator.textState(SMALL)).state).toBe("AS_LOADED");
          await bo.curator.carryOut(newClaim());
          expect(await next(stream)).toMatchObject({ position: 2, text: "Bo added 1 claim" });
        } finally {
          copy.remove();
        }
      });
  });
