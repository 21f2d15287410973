import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Act, ActInputs, ActKind } from "../../server/curation/acts.ts";
import { verifyTrail } from "../../server/curation/trail.ts";
import { deviations } from "../../server/ingest/verify.ts";
import type { CaseId } from "../../server/model/ids.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { WORDS } from "../helpers/caseText.ts";
import { Desk } from "../helpers/curation.ts";
import { MAPPED, SMALL_BOOK } from "../helpers/mapText.ts";
import { anyWriter, stores } from "../helpers/stores.ts";

let acts = 0;
function act<K extends ActKind>(kind: K, input: ActInputs[K]): Act {
  return { kind, case: "small" as CaseId, clientMutationId: `correction-${++acts}`, input } as Act;
}

for (const { name, open } of stores())
  describe(`${name}:`, () => {
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

    const asText = async () => (await deviations(store, desk.whole(), WORDS, SMALL_BOOK)).deviations;
    const wholeTrail = () => verifyTrail(store, desk.id, desk.dir);

    test(`${name}: a merge that is taken apart leaves every text byte for byte as it was, comments and all`, async () => {
      desk.write(
        "entities.yaml",
        desk.read("entities.yaml").replace(/^(- id: ent:ada)/m, "# She signs.\n$1 # by hand"),
      );
      desk.write(
        "claims.yaml",
        desk.read("claims.yaml").replace("[ent:ada, ent:miners]", "[ ent:ada,  ent:miners ] # both"),
      );
      await desk.load(store);
      const { "audit.jsonl": _, ...before } = desk.texts();
      const curator = desk.curator(store);
      const merge = act("mergeEntities", { into: "ent:miners", from: ["ent:ada"], seen: 0 });
      await curator.carryOut(merge);
      const { "audit.jsonl": __, ...merged } = desk.texts();
      expect(merged).not.toEqual(before);
      await curator.carryOut(act("unmergeEntities", { position: 1 }));
      const { "audit.jsonl": ___, ...apart } = desk.texts();
      expect(apart).toEqual(before);
      await curator.carryOut(act("undo", { position: 2 }));
      expect(desk.texts()).toMatchObject(merged);
      expect(await asText()).toEqual([]);
      expect(await wholeTrail()).toEqual({ records: 3, faults: [] });
    });

    test(`${name}: a saved view of an entity that became another one shows that one, until they are taken apart`, async () => {
      const curator = desk.curator(store);
      const view = {
        title: "Who signs",
        address:
          "explore?steps=1_o0.38..2.ada.miners_hada_fsp.1.ada&sel=ent:ada&words=ent:ada&not=ada,freedonia",
        input:
          '{"entities":["ent:ada","ent:miners"],"hops":null,"filter":{"text":"ent:ada","speakers":["ent:ada"]}}',
        positions: [
          { id: "ent:ada", x: 1, y: 2 },
          { id: "ent:freedonia", x: 3, y: 4 },
        ],
      };
      await curator.carryOut(act("saveView", view));
      const before = desk.whole().views;
      const text = desk.read("views.yaml");
      const merge = act("mergeEntities", { into: "ent:miners", from: ["ent:ada"], seen: 1 });
      const { record } = await curator.carryOut(merge);
      expect(record.text).toContain("1 saved view");
      expect(desk.whole().views).toEqual([
        {
          ...before[0],
          address:
            "explore?steps=1_o0.38..2.miners.miners_hminers_fsp.1.miners&sel=ent:miners&words=ent:ada&not=miners,freedonia",
          input:
            '{"entities":["ent:miners"],"hops":null,"filter":{"text":"ent:ada","speakers":["ent:miners"]}}',
          positions: { "ent:miners": [1, 2], "ent:freedonia": [3, 4] },
        },
      ]);
      expect(await asText()).toEqual([]);
      await curator.carryOut(act("unmergeEntities", { position: 2 }));
      expect(desk.whole().views).toEqual(before);
      expect(desk.read("views.yaml")).toBe(text);
      expect(await asText()).toEqual([]);
    });
  });
