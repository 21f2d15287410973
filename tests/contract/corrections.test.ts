import { describe, expect, test } from "vitest";
import type { Act } from "../../server/curation/acts.ts";
import { acting, newClaim } from "../helpers/curation.ts";
import { freshDesk } from "../helpers/freshDesk.ts";
import { stores } from "../helpers/stores.ts";

const act = acting("correction");

/** The first claim of the small case, said otherwise. */
const CHANGED = {
  id: "clm:pay",
  seen: 0,
  kind: "fact",
  text: "Freedonia pays the miners little.",
  subject: "ent:freedonia",
  predicate: "PAYS",
  object: "small/ent:miners",
  validTime: "2023",
  assertions: [
    {
      passage: "doc:a/p1",
      quote: "Freedonia pays the miners",
      speakers: ["ent:letter-a", "ent:ada"],
      stance: "reports",
      certainty: "probable",
    },
  ],
} as const;

for (const { name, open } of stores())
  describe(`${name}:`, () => {
    const at = freshDesk(open);
    const { asText, wholeTrail } = at;

    const claims = () => at.desk.read("claims.yaml");

    test(`${name}: a claim is changed where it stands, and keeps its tier, what it covers and every comment`, async () => {
      at.desk.write("claims.yaml", claims().replace("kind: fact", "kind: fact # seen twice"));
      await at.desk.load(at.store);
      const { record } = await at.desk.curator(at.store).carryOut(act("updateClaim", CHANGED));
      expect(claims().slice(0, claims().indexOf("- id: clm:no-pay"))).toBe(`# What the letters say.
- id: clm:pay
  kind: fact # seen twice
  text: Freedonia pays the miners little.
  subject: ent:freedonia
  predicate: PAYS
  object: ent:miners
  validTime: "2023"
  tier: 1
  covers: [A-1]
  assertions:
    - passage: doc:a/p1
      quote: Freedonia pays the miners
      speakers: [ent:letter-a, ent:ada]
      stance: reports
      certainty: probable
`);
      expect(record).toMatchObject({
        act: "updateClaim",
        text: "Changed the claim “Freedonia pays the miners little.”.",
        subjects: ["small/clm:pay"],
      });
      expect(JSON.parse(record.before)["clm:pay"].text).toBe("Freedonia pays its miners.");
      expect(await asText()).toEqual([]);
      expect(await wholeTrail()).toEqual({ records: 1, faults: [] });
    });

    test(`${name}: a claim that something names is not removed, and all that names it is told`, async () => {
      const before = at.desk.texts();
      for (const withLinks of [false, true])
        await expect(
          at.desk.curator(at.store).carryOut(act("removeClaim", { id: "clm:pay", seen: 0, withLinks })),
        ).rejects.toMatchObject({
          code: "BAD_USER_INPUT",
          message:
            "id: clm:pay is still named by 1 argument (arg:meant), 1 accusation (acc:war) and 1 link (lnk:1). Change these first.",
        });
      expect(at.desk.texts()).toEqual(before);
    });

    test(`${name}: a claim goes with its links where that is asked for, and comes back with them at its place`, async () => {
      const curator = at.desk.curator(at.store);
      const { target } = await curator.carryOut(newClaim({ id: "clm:new" }));
      expect(target).toBe("small/clm:new");
      at.desk.write(
        "links.yaml",
        `${at.desk.read("links.yaml")}- { id: "lnk:2", kind: supports, from: "clm:new", to: "clm:war" }\n`,
      );
      at.desk.write(
        "notes.yaml",
        `${at.desk.read("notes.yaml")}- { id: "note:2", kind: method, text: Hm., about: ["clm:new"] }\n`,
      );
      await at.desk.load(at.store);
      const before = at.desk.whole();
      await expect(curator.carryOut(act("removeClaim", { id: "clm:new", seen: 1 }))).rejects.toMatchObject({
        message:
          "id: clm:new is still named by 1 link (lnk:2) and 1 note (note:2). Say “withLinks” to take these along, or change them first.",
      });
      const { record } = await curator.carryOut(
        act("removeClaim", { id: "clm:new", seen: 1, withLinks: true }),
      );
      expect(record).toMatchObject({
        text: "Removed the claim “The miners say it.”, and with it 1 link and 1 note.",
        subjects: ["small/clm:new", "small/lnk:2", "small/note:2"],
        after: "{}",
      });
      expect(at.desk.whole().claims.map(({ id }) => id)).not.toContain("clm:new");
      expect(await asText()).toEqual([]);
      const undone = await curator.carryOut(act("undo", { position: 2 }));
      expect(undone.record).toMatchObject({
        undoes: 2,
        text: "Took back act 2 by Ada: Removed the claim “The miners say it.”, and with it 1 link and 1 note.",
      });
      expect(at.desk.whole()).toEqual(before);
      expect(await asText()).toEqual([]);
      expect(await wholeTrail()).toEqual({ records: 3, faults: [] });
    });

    test(`${name}: what was changed since is not taken back, and both texts are told`, async () => {
      const curator = at.desk.curator(at.store);
      const first = at.desk.whole();
      await curator.carryOut(act("updateClaim", CHANGED));
      await curator.carryOut(act("updateClaim", { ...CHANGED, seen: 1, text: "It pays." }));
      const before = at.desk.texts();
      await expect(curator.carryOut(act("undo", { position: 1 }))).rejects.toMatchObject({
        code: "CONFLICT",
        message: expect.stringMatching(/^clm:pay was changed after act 1\. Nothing was taken back/),
        details: { theirs: { text: "It pays." }, yours: { text: "Freedonia pays its miners." } },
      });
      expect(at.desk.texts()).toEqual(before);
      await curator.carryOut(act("undo", { position: 2 }));
      await curator.carryOut(act("undo", { position: 1 }));
      expect(at.desk.whole()).toEqual(first);
      await expect(curator.carryOut(act("undo", { position: 1 }))).rejects.toMatchObject({
        code: "CONFLICT",
      });
      await expect(curator.carryOut(act("undo", { position: 9 }))).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
      expect(await wholeTrail()).toEqual({ records: 4, faults: [] });
    });

    test(`${name}: a wrong merge moves everything, and is taken apart again after further edits that stay`, async () => {
      const curator = at.desk.curator(at.store);
      const first = at.desk.whole();
      const merge = act("mergeEntities", { into: "ent:miners", from: ["small/ent:ada"], seen: 0 });
      const { record } = await curator.carryOut(merge);
      expect(record.text).toBe(
        "Merged “Ada Alm” into “Miners of Freedonia”: 1 claim, 1 document and 1 source moved.",
      );
      expect(at.desk.read("entities.yaml")).toContain("aliases: [the miners, Ada Alm]");
      expect(at.desk.read("arguments.yaml")).toContain("origin: ent:miners");
      expect(JSON.stringify(at.desk.whole())).not.toContain('"ent:ada"');
      expect(await asText()).toEqual([]);
      // Edits after it: of a claim that it moved, and a claim that is new.
      const [, moved] = first.claims;
      const { assertions = [] } = moved ?? {};
      const speakers = ["ent:letter-a", "ent:miners"];
      const edited = { ...CHANGED, id: "clm:no-pay", seen: 1, text: "No one is paid.", subject: undefined };
      await curator.carryOut(
        act("updateClaim", {
          ...{ ...edited, predicate: undefined, object: undefined, validTime: undefined },
          assertions: assertions.map((one) => ({ ...one, speakers })),
        }),
      );
      await curator.carryOut(newClaim({ id: "clm:since" }));
      const apart = await curator.carryOut(act("unmergeEntities", { position: 1 }));
      expect(apart.record).toMatchObject({
        undoes: 1,
        subjects: expect.arrayContaining(["small/ent:ada", "small/ent:miners", "small/doc:a"]),
        text: "Unmerged “Ada Alm” from “Miners of Freedonia”. 2 things moved back. Changed since in what the merge changed, and left as it is now: clm:no-pay (assertions.speakers). Added since, and left with “Miners of Freedonia”: clm:since.",
      });
      const now = at.desk.whole();
      expect(now.entities).toEqual(first.entities);
      expect(now.documents).toEqual(first.documents);
      expect(now.mapping).toEqual(first.mapping);
      expect(now.claims[1]).toMatchObject({ text: "No one is paid.", assertions: [{ speakers }] });
      expect(await asText()).toEqual([]);
      await expect(curator.carryOut(act("unmergeEntities", { position: 1 }))).rejects.toMatchObject({
        code: "CONFLICT",
        message: "ent:ada is there again: act 1 was taken back already. Nothing was changed.",
      });
      await expect(curator.carryOut(act("unmergeEntities", { position: 3 }))).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
      });
      expect(await wholeTrail()).toEqual({ records: 4, faults: [] });
    });

    test(`${name}: an entity is split with its names and claims, and undone it is whole again`, async () => {
      const curator = at.desk.curator(at.store);
      const first = at.desk.whole();
      const split = { id: "ent:miners", seen: 0, name: "the miners", newId: "ent:other-miners" };
      await expect(
        curator.carryOut(act("splitEntity", { ...split, subjectOf: ["clm:pay"] })),
      ).rejects.toMatchObject({ message: "subjectOf[0]: ent:miners is not the subject of clm:pay." });
      const { record, target } = await curator.carryOut(
        act("splitEntity", { ...split, objectOf: ["clm:pay"], speakerIn: ["ast:no-pay/1"] }),
      );
      expect([target, record.text]).toEqual([
        "small/ent:other-miners",
        "Split “the miners” from “Miners of Freedonia”: 1 name and 2 claims moved.",
      ]);
      const whole = at.desk.whole();
      expect(whole.entities.at(-1)).toMatchObject({ kind: "Group", name: "the miners", aliases: [] });
      expect(whole.claims[0]?.triple?.object).toBe("ent:other-miners");
      expect(whole.claims[1]?.assertions[0]?.speakers).toEqual(["ent:ada", "ent:other-miners"]);
      expect(await asText()).toEqual([]);
      await curator.carryOut(act("undo", { position: 1 }));
      expect(at.desk.whole()).toEqual(first);
      expect(await asText()).toEqual([]);
    });

    test(`${name}: of two curators who change one claim a hundred times, one wins and the other is told both texts`, async () => {
      const ada = at.desk.curator(at.store, "Ada");
      const bo = at.desk.curator(at.store, "Bo", `${at.desk.root}/other-data`);
      for (let round = 0; round < 100; round++) {
        const wishes = ["Ada", "Bo"].map((who) =>
          act("updateClaim", { ...CHANGED, seen: round, text: `${who} says so in round ${round}.` }),
        );
        const outcomes = await Promise.allSettled(
          [ada, bo].map((curator, i) => curator.carryOut(wishes[i] as Act)),
        );
        const [won] = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
        const lost = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
        const other = won?.record.actor === "Ada" ? "Bo" : "Ada";
        expect(lost).toHaveLength(1);
        expect(lost[0]).toMatchObject({
          code: "CONFLICT",
          details: {
            theirs: { text: `${won?.record.actor} says so in round ${round}.` },
            yours: { text: `${other} says so in round ${round}.` },
          },
        });
      }
      expect(await wholeTrail()).toEqual({ records: 100, faults: [] });
      expect(await asText()).toEqual([]);
    }, 120_000);
  });
