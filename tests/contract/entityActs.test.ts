import { describe, expect, test } from "vitest";
import type { Act } from "../../server/curation/acts.ts";
import { verifyTrail } from "../../server/curation/trail.ts";
import { acting, newClaim } from "../helpers/curation.ts";
import { freshDesk } from "../helpers/freshDesk.ts";
import { stores } from "../helpers/stores.ts";

const act = acting("entity");

/** Somebody whom the second letter names and the case does not have: “Nobody is paid in Freedonia, the miners say.” */
const NOBODY = { kind: "Person", name: "Nobody", aliases: [{ text: "No one", search: true }] } as const;
const SAID = {
  passage: "doc:b/p1",
  quote: "Nobody is paid in Freedonia",
  speakers: ["ent:miners"],
  stance: "asserts",
  certainty: "flat",
} as const;
/** A claim about somebody whom the case does not have. */
const paid = (more: object = {}) =>
  newClaim({
    ...{ id: "clm:paid", text: "Freedonia pays Nobody.", subject: "ent:freedonia", predicate: "PAYS" },
    ...{ object: "#1", entities: [NOBODY], assertions: [SAID], ...more },
  });

for (const { name, open } of stores())
  describe(`${name}:`, () => {
    const at = freshDesk(open);
    const { asText } = at;

    const carryOut = (wish: Act) => at.desk.curator(at.store).carryOut(wish);
    const mentionsOf = async (id: string) =>
      (await at.store.run("entity.mentionPage", { id, skip: 0, limit: 10 })).map((row) => row.passage);
    const refusal = async (wish: Act) => {
      const before = at.desk.texts();
      const error = await carryOut(wish).then(
        () => undefined,
        (thrown) => thrown,
      );
      expect(at.desk.texts()).toEqual(before);
      return error;
    };

    test(`${name}: whom a claim names and the case does not have comes along, is mentioned at once, and goes with it`, async () => {
      const before = at.desk.texts();
      const { record, target } = await carryOut(paid());
      expect(target).toBe("small/clm:paid");
      expect(record).toMatchObject({
        text: "Added the claim “Freedonia pays Nobody.”, and with it “Nobody” (Person).",
        subjects: ["small/clm:paid", "small/ent:nobody"],
        before: "{}",
      });
      expect(at.desk.read("entities.yaml")).toBe(
        `${before["entities.yaml"]}- id: ent:nobody\n  kind: Person\n  name: Nobody\n  aliases:\n    - {text: No one, search: true}\n`,
      );
      expect(at.desk.whole().claims.at(-1)?.triple?.object).toBe("ent:nobody");
      expect(await mentionsOf("small/ent:nobody")).toEqual(["small/doc:b/p1"]);
      expect(await asText()).toEqual([]);
      const undone = await carryOut(act("undo", { position: 1 }));
      expect(undone.record.subjects).toEqual(["small/clm:paid", "small/ent:nobody"]);
      const { "audit.jsonl": _, ...after } = at.desk.texts();
      expect(after).toEqual(before);
      expect(await mentionsOf("small/ent:nobody")).toEqual([]);
      expect(await asText()).toEqual([]);
      expect(await verifyTrail(at.store, at.desk.id, at.desk.dir)).toEqual({ records: 2, faults: [] });
    });

    test(`${name}: several come along, also as speakers, each under an id that nothing has`, async () => {
      const entities = [
        { kind: "State", name: "Sylvania", description: "A neighbour." },
        { kind: "Group", name: "Pitmen", aliases: [{ text: "colliers", in: ["doc:b"] }] },
        { kind: "Person", name: "Miners", distinct: true, plural: true },
      ];
      const assertions = [{ ...SAID, speakers: ["#2", "#3"] }];
      await carryOut(paid({ subject: "#1", object: "ent:miners", entities, assertions }));
      expect(at.desk.whole().entities.slice(-3)).toMatchObject([
        { id: "ent:sylvania", kind: "State", description: "A neighbour.", plural: false },
        { id: "ent:pitmen", plural: true, aliases: [{ text: "colliers", in: ["doc:b"] }] },
        { id: "ent:miners-2", name: "Miners", plural: true },
      ]);
      expect(at.desk.whole().claims.at(-1)).toMatchObject({
        triple: { subject: "ent:sylvania", object: "ent:miners" },
        assertions: [{ speakers: ["ent:pitmen", "ent:miners-2"] }],
      });
      expect(await asText()).toEqual([]);
    });

    test(`${name}: who comes along unnamed, under a kind that does not fit, or under a name that is taken is refused`, async () => {
      const wishes: readonly (readonly [object, string | RegExp])[] = [
        [
          { object: "ent:miners" },
          "entities[0]: the claim does not name ent:nobody. Name it as #1 in subject, object or speakers, or leave it out.",
        ],
        [{ object: "#2" }, "object: “#2” names none of 1 entity."],
        [
          { entities: [{ ...NOBODY, name: "ADA ALM" }] },
          "entities[0].name: ent:ada, “Ada Alm”, Person, is called the same or nearly so. Name that one, or say “distinct” if this is another.",
        ],
        [
          { entities: [{ ...NOBODY, aliases: [{ text: "the miners" }] }] },
          /^entities\[0\]\.name: ent:miners, “Miners of Freedonia”, Group, is called the same/,
        ],
        [{ entities: [{ ...NOBODY, id: "ent:ada" }] }, /^ent:ada exists already\./],
        [{ entities: [{ ...NOBODY, id: "clm:x" }] }, "entities[0].id: “clm:x” does not begin with ent:."],
        [
          { entities: [{ ...NOBODY, kind: "State" }] },
          /claims\.yaml:\d+: .*PAYS takes no State as its object/,
        ],
        [{ entities: [{ ...NOBODY, kind: "Ghost" }] }, /entities\.yaml:\d+: .*“Ghost” is no kind of entity/],
        [{ entities: [{ ...NOBODY, name: " " }] }, /entities\.yaml:\d+: .*The text is empty/],
      ];
      for (const [more, message] of wishes) {
        const error = await refusal(paid(more));
        expect(error).toMatchObject({ code: expect.stringMatching(/BAD_USER_INPUT|CONFLICT/) });
        if (typeof message === "string") expect(error.message).toBe(message);
        else expect(error.message).toMatch(message);
      }
      const taken = await refusal(paid({ entities: [{ ...NOBODY, name: "Ada Alm" }] }));
      expect(taken.details).toEqual({
        field: "entities[0].name",
        alike: [{ id: "small/ent:ada", name: "Ada Alm", kind: "Person" }],
      });
    });

    test(`${name}: what came along and is named elsewhere since does not go with its claim`, async () => {
      await carryOut(paid());
      await carryOut(newClaim({ id: "clm:since", assertions: [{ ...SAID, speakers: ["ent:nobody"] }] }));
      expect(await refusal(act("undo", { position: 1 }))).toMatchObject({
        code: "BAD_USER_INPUT",
        message: expect.stringMatching(/claims\.yaml:\d+: .*ent:nobody/),
      });
    });

    test(`${name}: an entity is corrected where it stands, its mentions follow, and Undo makes it what it was`, async () => {
      const text = at.desk.read("entities.yaml").replace("name: Ada Alm", "name: Ada Alm # she signs so");
      at.desk.write("entities.yaml", text);
      await at.desk.load(at.store);
      const before = at.desk.texts();
      expect(await mentionsOf("small/ent:ada")).toEqual(["small/doc:a/p1"]);
      const { record, target } = await carryOut(
        act("updateEntity", {
          ...{ id: "small/ent:ada", seen: 0, name: "Ada Palm", description: "She writes." },
          aliases: [{ text: "It", in: ["doc:a/p1"] }],
        }),
      );
      expect(target).toBe("small/ent:ada");
      expect(record).toMatchObject({
        text: "Corrected “Ada Alm”: its name is “Ada Palm”, it is also called “It” and its description is another.",
        subjects: ["small/ent:ada"],
      });
      expect(at.desk.read("entities.yaml")).toBe(
        text.replace(
          "name: Ada Alm # she signs so",
          "name: Ada Palm # she signs so\n  aliases:\n    - {text: It, in: [doc:a/p1]}\n  description: She writes.",
        ),
      );
      const [stored] = await at.store.run("entity.byIds", { ids: ["small/ent:ada"] });
      expect(stored?.record).toMatchObject({ name: "Ada Palm", aliases: ["It"], kind: "Person" });
      expect(await mentionsOf("small/ent:ada")).toEqual(["small/doc:a/p1"]);
      expect(await asText()).toEqual([]);
      const kept = await carryOut(
        act("updateEntity", { id: "ent:ada", seen: 1, aliases: [{ text: "It" }], description: "" }),
      );
      expect(kept.record.text).toBe("Corrected “Ada Palm”: its description is taken out.");
      expect(at.desk.whole().entities.find(({ id }) => id === "ent:ada")?.aliases).toEqual([
        { text: "It", in: ["doc:a/p1"] },
      ]);
      await carryOut(act("undo", { position: 2 }));
      await carryOut(act("undo", { position: 1 }));
      const { "audit.jsonl": _, ...after } = at.desk.texts();
      expect(after).toEqual(before);
      expect(await asText()).toEqual([]);
      expect(await verifyTrail(at.store, at.desk.id, at.desk.dir)).toEqual({ records: 4, faults: [] });
    });

    test(`${name}: an alias that becomes the name is an alias no more, and one that goes names nothing any more`, async () => {
      expect(await mentionsOf("small/ent:miners")).toEqual(["small/doc:a/p1", "small/doc:b/p1"]);
      const { record } = await carryOut(
        act("updateEntity", { id: "ent:miners", seen: 0, name: "the miners" }),
      );
      expect(record.text).toBe("Corrected “Miners of Freedonia”: its name is “the miners”.");
      expect(at.desk.whole().entities[1]).toMatchObject({ name: "the miners", aliases: [] });
      const other = { id: "ent:miners", seen: 1, name: "Miners of Freedonia" };
      await carryOut(act("updateEntity", other));
      expect(await mentionsOf("small/ent:miners")).toEqual([]);
      expect(await asText()).toEqual([]);
    });

    test(`${name}: whether a name is of many is said where it is not as the kind says`, async () => {
      const one = await carryOut(act("updateEntity", { id: "ent:miners", seen: 0, plural: false }));
      expect(one.record.text).toBe("Corrected “Miners of Freedonia”: its name is of one.");
      expect(at.desk.whole().entities[1]?.plural).toBe(false);
      const many = await carryOut(act("updateEntity", { id: "ent:miners", seen: 1, plural: true }));
      expect(many.record.text).toBe("Corrected “Miners of Freedonia”: its name is of many.");
      expect(at.desk.read("entities.yaml")).not.toContain("plural");
      const person = { id: "ent:miners", seen: 2, kind: "Person", plural: true };
      expect((await carryOut(act("updateEntity", person))).record.text).toBe(
        "Corrected “Miners of Freedonia”: its kind is Person instead of Group.",
      );
      expect(at.desk.whole().entities[1]).toMatchObject({ kind: "Person", plural: true });
      expect(await asText()).toEqual([]);
    });

    test(`${name}: a kind that its claims do not take, a name that is taken and a correction of nothing are refused`, async () => {
      expect(await refusal(act("updateEntity", { id: "ent:miners", seen: 0, kind: "Event" }))).toMatchObject({
        code: "BAD_USER_INPUT",
        message:
          "kind: ent:miners is the object of PAYS in clm:pay, which takes no Event. Change this claim first, or choose another kind.",
        details: { field: "kind", claims: ["small/clm:pay"] },
      });
      expect(await refusal(act("updateEntity", { id: "ent:ada", seen: 0, name: "Freedonia" }))).toMatchObject(
        {
          code: "BAD_USER_INPUT",
          details: {
            field: "name",
            alike: [{ id: "small/ent:freedonia", name: "Freedonia", kind: "State" }],
          },
        },
      );
      expect(await refusal(act("updateEntity", { id: "ent:ada", seen: 0, name: "Ada Alm" }))).toMatchObject({
        message: "id: ent:ada says all of this already. Nothing is to be corrected.",
      });
      expect(await refusal(act("updateEntity", { id: "ent:strike", seen: 0, kind: "Object" }))).toMatchObject(
        {
          message: expect.stringContaining("A Object has no “when”."),
        },
      );
      // Two that are named alike in one passage would be mixed up, whatever one says of them.
      const mixed = { id: "ent:ada", seen: 0, aliases: [{ text: "Freedonia" }], distinct: true };
      expect(await refusal(act("updateEntity", mixed))).toMatchObject({
        message: expect.stringMatching(/“Freedonia” names ent:ada and ent:freedonia in doc:a\/p1/),
      });
    });

    test(`${name}: of two curators who correct one entity, the second is told both texts`, async () => {
      await carryOut(act("updateEntity", { id: "ent:ada", seen: 0, description: "She writes." }));
      expect(
        await refusal(act("updateEntity", { id: "ent:ada", seen: 0, description: "She mines." })),
      ).toMatchObject({
        code: "CONFLICT",
        details: {
          theirs: { description: "She writes." },
          yours: { description: "She mines." },
          position: 1,
        },
      });
    });
  });
