import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { verifyTrail } from "../../server/curation/trail.ts";
import { deviations } from "../../server/ingest/verify.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { WORDS } from "./caseText.ts";
import { Desk } from "./curation.ts";
import { MAPPED, SMALL_BOOK } from "./mapText.ts";
import { anyWriter, type TestStore } from "./stores.ts";

/** For a suite of acts: before each test a desk with the small case and its map, loaded into the emptied store. */
export function freshDesk(open: TestStore["open"]) {
  let store: GraphStore;
  let close: () => Promise<void>;
  let desk: Desk;
  beforeAll(async () => {
    ({ store, close } = await open());
  });
  afterAll(() => close?.());
  beforeEach(async () => {
    await store.write((tx) => anyWriter(tx)("fixture.clear", { limit: 5_000 }));
    desk = new Desk(MAPPED, SMALL_BOOK);
    await desk.load(store);
  });
  afterEach(() => desk.remove());
  return {
    get store() {
      return store;
    },
    get desk() {
      return desk;
    },
    /** What the store holds otherwise than the text says. */
    asText: async () => (await deviations(store, desk.whole(), WORDS, SMALL_BOOK)).deviations,
    wholeTrail: () => verifyTrail(store, desk.id, desk.dir),
  };
}
