import { describe, expect, test } from "vitest";
import { acting } from "../helpers/curation.ts";
import { freshDesk } from "../helpers/freshDesk.ts";
import { stores } from "../helpers/stores.ts";

const act = acting("correction");

for (const { name, open } of stores())
  describe(`${name}:`, () => {
    const at = freshDesk(open);
    const { asText, wholeTrail } = at;

    test(`${name}: a merge that is taken apart leaves every text byte for byte as it was, comments and all`, async () => {
      at.desk.write(
        "entities.yaml",
        at.desk.read("entities.yaml").replace(/^(- id: ent:ada)/m, "# She signs.\n$1 # by hand"),
      );
      at.desk.write(
        "claims.yaml",
        at.desk.read("claims.yaml").replace("[ent:ada, ent:miners]", "[ ent:ada,  ent:miners ] # both"),
      );
      await at.desk.load(at.store);
      const { "audit.jsonl": _, ...before } = at.desk.texts();
      const curator = at.desk.curator(at.store);
      const merge = act("mergeEntities", { into: "ent:miners", from: ["ent:ada"], seen: 0 });
      await curator.carryOut(merge);
      const { "audit.jsonl": __, ...merged } = at.desk.texts();
      expect(merged).not.toEqual(before);
      await curator.carryOut(act("unmergeEntities", { position: 1 }));
      const { "audit.jsonl": ___, ...apart } = at.desk.texts();
      expect(apart).toEqual(before);
      await curator.carryOut(act("undo", { position: 2 }));
      expect(at.desk.texts()).toMatchObject(merged);
      expect(await asText()).toEqual([]);
      expect(await wholeTrail()).toEqual({ records: 3, faults: [] });
    });

    test(`${name}: a saved view of an entity that became another one shows that one, until they are taken apart`, async () => {
      const curator = at.desk.curator(at.store);
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
      const before = at.desk.whole().views;
      const text = at.desk.read("views.yaml");
      const merge = act("mergeEntities", { into: "ent:miners", from: ["ent:ada"], seen: 1 });
      const { record } = await curator.carryOut(merge);
      expect(record.text).toContain("1 saved view");
      expect(at.desk.whole().views).toEqual([
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
      expect(at.desk.whole().views).toEqual(before);
      expect(at.desk.read("views.yaml")).toBe(text);
      expect(await asText()).toEqual([]);
    });
  });
