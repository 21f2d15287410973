import { describe, expect, test } from "vitest";
import type { Act } from "../../server/curation/acts.ts";
import { deviations } from "../../server/ingest/verify.ts";
import { WORDS } from "../helpers/caseText.ts";
import { acting } from "../helpers/curation.ts";
import { freshDesk } from "../helpers/freshDesk.ts";
import { SMALL_BOOK } from "../helpers/mapText.ts";
import { stores } from "../helpers/stores.ts";

const act = acting("kept");

const VIEW: Act<"saveView">["input"] = {
  title: "Who pays whom",
  address: "explore?sel=ent:freedonia",
  input: '{"entities": ["small/ent:freedonia"], "limit": 5}',
  positions: [{ id: "small/ent:freedonia", x: 1, y: -2.5 }],
};

for (const { name, open } of stores())
  describe(`${name}:`, () => {
    const at = freshDesk(open);

    test(`${name}: views, stories and notes are kept, changed and taken out, in text, store and trail`, async () => {
      const curator = at.desk.curator(at.store);
      const done = async (one: Act) => (await curator.carryOut(one)).record;
      const before = at.desk.whole();
      const notes = at.desk.read("notes.yaml");

      const saved = await done(act("saveView", VIEW));
      const { at: _, ...view } = JSON.parse(saved.after)["view:who-pays-whom"];
      expect(view).toEqual({
        ...{ id: "view:who-pays-whom", title: "Who pays whom", address: "explore?sel=ent:freedonia" },
        ...{ input: '{"entities":["ent:freedonia"],"limit":5}', by: "Ada" },
        positions: { "ent:freedonia": [1, -2.5] },
      });
      await done(act("saveView", { ...VIEW, id: "view:who-pays-whom", seen: 1, title: "Who pays" }));
      const chapters = [{ view: "small/view:who-pays-whom", heading: "Pay", text: "It is paid." }];
      await done(act("saveStory", { title: "Pay", chapters }));
      await done(act("addNote", { kind: "method", text: "It is so.", about: ["small/ent:ada", "doc:a/p1"] }));
      await done(act("updateNote", { id: "note:it-is-so", seen: 4, text: "It is not so." }));

      const whole = at.desk.whole();
      const [kept] = await at.store.run("view.byIds", { ids: ["small/view:who-pays-whom"] });
      expect(kept?.record).toMatchObject({ title: "Who pays", positions: ["small/ent:freedonia 1 -2.5"] });
      expect(whole.stories).toMatchObject([{ id: "story:pay", by: "Ada", chapters: [{ heading: "Pay" }] }]);
      expect(whole.notes.at(-1)).toMatchObject({
        ...{ id: "note:it-is-so", kind: "method", text: "It is not so.", by: "Ada" },
        about: ["ent:ada", "doc:a/p1"],
      });
      expect(whole.notes.at(-1)?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect((await deviations(at.store, whole, WORDS, SMALL_BOOK)).deviations).toEqual([]);

      await expect(done(act("removeView", { id: "view:who-pays-whom", seen: 5 }))).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        message: "id: view:who-pays-whom is a chapter of “Pay” (story:pay). Take it out of there first.",
      });
      const { after } = await done(act("removeStory", { id: "story:pay", seen: 5 }));
      expect(after).toBe("{}");
      await done(act("removeView", { id: "view:who-pays-whom", seen: 5 }));
      await done(act("removeNote", { id: "note:it-is-so", seen: 5 }));
      expect(at.desk.whole()).toEqual(before);
      expect(at.desk.read("notes.yaml").trimEnd()).toBe(notes.trimEnd());
      expect((await deviations(at.store, before, WORDS, SMALL_BOOK)).deviations).toEqual([]);
      expect(await at.store.run("view.count", { case: "small" })).toEqual([{ total: 0 }]);
    });

    test(`${name}: who has not seen the other's view is told of it, with both texts`, async () => {
      await at.desk.curator(at.store, "Bo").carryOut(act("saveView", VIEW));
      const late = act("saveView", { ...VIEW, id: "view:who-pays-whom", seen: 0, title: "Mine" });
      await expect(at.desk.curator(at.store).carryOut(late)).rejects.toMatchObject({
        code: "CONFLICT",
        details: { theirs: { title: "Who pays whom", by: "Bo" }, yours: { title: "Mine", by: "Ada" } },
      });
    });

    test(`${name}: what does not fit is refused, and nothing is written`, async () => {
      const curator = at.desk.curator(at.store);
      const texts = at.desk.texts();
      const refused = [
        [act("saveView", { ...VIEW, address: "https://example.org/" }), "BAD_USER_INPUT"],
        [act("saveView", { ...VIEW, input: "[" }), "BAD_USER_INPUT"],
        [act("saveStory", { title: "None", chapters: [] }), "BAD_USER_INPUT"],
        [act("addNote", { kind: "method", text: "It is so.", about: ["ent:gone"] }), "BAD_USER_INPUT"],
        [act("updateNote", { id: "note:gone", seen: 0, text: "x" }), "NOT_FOUND"],
        [act("removeStory", { id: "story:gone", seen: 0 }), "NOT_FOUND"],
      ] as const;
      for (const [one, code] of refused) await expect(curator.carryOut(one)).rejects.toMatchObject({ code });
      expect(at.desk.texts()).toEqual(texts);
    });
  });
