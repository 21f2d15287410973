import { lstatSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Act } from "../../server/curation/acts.ts";
import { readTrail } from "../../server/curation/auditFile.ts";
import { bringTrail, settleAll, verifyTrail } from "../../server/curation/trail.ts";
import { deviations } from "../../server/ingest/verify.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { WORDS } from "../helpers/caseText.ts";
import { Desk, failing, newArgument, newClaim } from "../helpers/curation.ts";
import { MAPPED, SMALL_BOOK } from "../helpers/mapText.ts";
import { anyWriter, stores } from "../helpers/stores.ts";

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
      await forget();
      desk = new Desk(MAPPED, SMALL_BOOK);
      await desk.load(store);
    });
    afterEach(() => desk.remove());

    const forget = () => store.write((tx) => anyWriter(tx)("fixture.clear", { limit: 5_000 }));
    const stored = async (id: string) => (await store.run("claim.byIds", { ids: [id] }))[0]?.record;
    const trail = () => store.run("audit.page", { case: "small", after: 0, limit: 100 });

    test(`${name}: a claim that is added is in the text, in the store and in the audit trail`, async () => {
      const before = desk.read("claims.yaml");
      const { record, target } = await desk.curator(store).carryOut(newClaim({ id: "clm:said" }));
      expect(target).toBe("small/clm:said");
      expect(desk.read("claims.yaml")).toBe(
        `${before}- id: clm:said\n  kind: fact\n  text: The miners say it.\n  assertions:\n    - passage: doc:b/p1\n      quote: the miners say\n      speakers: [ent:miners]\n      stance: asserts\n      certainty: flat\n`,
      );
      expect(await stored("small/clm:said")).toMatchObject({ text: "The miners say it.", position: 5 });
      expect(record).toMatchObject({
        ...{ id: "small/audit:1", position: 1, actor: "Ada", act: "addClaim", before: "{}" },
        subjects: ["small/clm:said"],
      });
      expect(JSON.parse(record.after)).toMatchObject({ "clm:said": { id: "clm:said", kind: "fact" } });
      expect((await trail()).map((row) => row.record)).toEqual([record]);
      expect(await readTrail(desk.dir)).toEqual([record]);
      expect((await deviations(store, desk.whole(), WORDS, SMALL_BOOK)).deviations).toEqual([]);
    });

    test(`${name}: acts follow one another in one chain, also when they are asked for at once`, async () => {
      const curator = desk.curator(store);
      await Promise.all([newClaim(), newClaim(), newClaim()].map((act) => curator.carryOut(act)));
      await desk.curator(store, "Bo").carryOut(newClaim());
      const records = (await trail()).map((row) => row.record);
      expect(records.map(({ position, actor }) => [position, actor])).toEqual([
        [1, "Ada"],
        [2, "Ada"],
        [3, "Ada"],
        [4, "Bo"],
      ]);
      expect(await verifyTrail(store, desk.id, desk.dir)).toEqual({ records: 4, faults: [] });
    });

    test(`${name}: the same act under the same id is done once and answered alike; another one is a conflict`, async () => {
      const act = newClaim({ text: "It is said once." });
      const first = await desk.curator(store).carryOut(act);
      expect(await desk.curator(store).carryOut({ ...act })).toEqual(first);
      expect((await trail()).length).toBe(1);
      const other = { ...newClaim(), clientMutationId: act.clientMutationId };
      await expect(desk.curator(store).carryOut(other)).rejects.toMatchObject({ code: "CONFLICT" });
      expect((await trail()).length).toBe(1);
    });

    test(`${name}: where the store takes nothing, text, store and trail are as they were`, async () => {
      const before = desk.texts();
      const broken = failing(store, "audit.put");
      await expect(desk.curator(broken).carryOut(newClaim({ id: "clm:lost" }))).rejects.toThrow("lost");
      expect(desk.texts()).toEqual(before);
      expect(await stored("small/clm:lost")).toBeUndefined();
      expect(await trail()).toEqual([]);
      expect((await deviations(store, desk.whole(), WORDS, SMALL_BOOK)).deviations).toEqual([]);
      // And the next one goes through.
      await desk.curator(store).carryOut(newClaim());
    });

    test(`${name}: a record is not written over another one`, async () => {
      const { record } = await desk.curator(store).carryOut(newClaim());
      const again = store.write((tx) =>
        tx.run("audit.put", { rows: [{ id: record.id, props: { ...record, actor: "Eve" } }] }),
      );
      await expect(again).rejects.toMatchObject({ code: "CONFLICT" });
      expect((await trail())[0]?.record).toEqual(record);
    });

    test(`${name}: a text edited by hand is a conflict that names both versions, and both are kept`, async () => {
      const curator = desk.curator(store);
      await curator.carryOut(newClaim());
      const byHand = desk.read("claims.yaml").replace("Nobody is paid.", "No one is paid.");
      desk.write("claims.yaml", byHand);
      await expect(curator.carryOut(newClaim({ id: "clm:late" }))).rejects.toMatchObject({
        code: "CONFLICT",
        message: expect.stringMatching(
          /^The text of small was edited by hand \(claims\.yaml\): it is version \w{8}, and the store holds version \w{8}\./,
        ),
        details: { files: ["claims.yaml"] },
      });
      expect(desk.read("claims.yaml")).toBe(byHand);
      expect(await stored("small/clm:no-pay")).toMatchObject({ text: "Nobody is paid." });
      // Its cure: the edited text is loaded, and the act goes on from there.
      await desk.load(store);
      await curator.carryOut(newClaim({ id: "clm:late" }));
      expect(desk.read("claims.yaml")).toContain("No one is paid.");
    });

    test(`${name}: a comment added by hand is no conflict, and stays`, async () => {
      desk.write("claims.yaml", desk.read("claims.yaml").replace("kind: fact", "kind: fact # by hand"));
      await desk.curator(store).carryOut(newClaim());
      expect(desk.read("claims.yaml")).toContain("kind: fact # by hand");
    });

    test(`${name}: what an editor begins a file with stays, and a file that is a link stays one`, async () => {
      const curator = desk.curator(store);
      const texts = desk.texts();
      desk.write("claims.yaml", `\ufeff${texts["claims.yaml"]}`);
      desk.write(".kept/entities", texts["entities.yaml"] ?? "");
      rmSync(join(desk.dir, "entities.yaml"));
      symlinkSync(".kept/entities", join(desk.dir, "entities.yaml"));
      const before = desk.texts();
      await curator.carryOut(newClaim());
      const split = {
        id: "ent:miners",
        seen: 0,
        name: "Some miners",
        speakerIn: ["ast:the-miners-say-it/1"],
      };
      await curator.carryOut({ ...newClaim(), kind: "splitEntity", input: split } as Act);
      expect(desk.read("claims.yaml").startsWith("\ufeff")).toBe(true);
      expect(desk.read(".kept/entities")).toContain("Some miners");
      for (const position of [2, 1])
        await curator.carryOut({ ...newClaim(), kind: "undo", input: { position } } as Act);
      const { "audit.jsonl": _, ...after } = desk.texts();
      expect(after).toEqual(before);
      expect(lstatSync(join(desk.dir, "entities.yaml")).isSymbolicLink()).toBe(true);
    });

    test(`${name}: a file that an act makes is gone once the act is taken back, unless somebody wrote in it`, async () => {
      const curator = desk.curator(store);
      const view = { title: "All", address: "explore" };
      const keep = () => curator.carryOut({ ...newClaim(), kind: "saveView", input: view } as Act);
      const undo = (position: number) =>
        curator.carryOut({ ...newClaim(), kind: "undo", input: { position } } as Act);
      const before = Object.keys(desk.texts());
      await keep();
      const made = desk.read("views.yaml");
      await undo(1);
      expect(Object.keys(desk.texts())).toEqual([...before, "audit.jsonl"].sort());
      await undo(2);
      expect(desk.read("views.yaml")).toBe(made);
      await keep();
      await undo(3);
      desk.write("views.yaml", `# Ours.\n${desk.read("views.yaml")}`);
      await undo(4);
      expect(desk.read("views.yaml")).toBe("# Ours.\nviews:\n");
      expect((await deviations(store, desk.whole(), WORDS, SMALL_BOOK)).deviations).toEqual([]);
    });

    test(`${name}: a text turned invalid is said with file and line, and nothing is overwritten`, async () => {
      const byHand = desk.read("claims.yaml").replace("predicate: PAYS", "predicate: PAYZ");
      desk.write("claims.yaml", byHand);
      await expect(desk.curator(store).carryOut(newClaim())).rejects.toMatchObject({
        code: "CASE_INVALID",
        message: expect.stringContaining("claims.yaml:6: “PAYZ” is no predicate."),
      });
      expect(desk.read("claims.yaml")).toBe(byHand);
      expect(await trail()).toEqual([]);
    });

    test.each([
      ["at one server", false],
      ["at two servers over one folder and one store", true],
    ])(
      `${name}: of two writers of one claim %s one wins, and the other is told of a conflict`,
      async (_where, apart) => {
        const acts = ["First.", "Second."].map((text) => newClaim({ id: "clm:same", text }));
        const one = desk.curator(store);
        const two = apart ? desk.curator(store, "Bo", join(desk.root, "other-data")) : one;
        const outcomes = await Promise.allSettled(
          [one, two].map((curator, i) => curator.carryOut(acts[i] as Act)),
        );
        const won = outcomes.filter(({ status }) => status === "fulfilled");
        const lost = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
        expect(won).toHaveLength(1);
        expect(lost[0]).toMatchObject({ code: "CONFLICT" });
        expect((await trail()).length).toBe(1);
        expect(await verifyTrail(store, desk.id, desk.dir)).toEqual({ records: 1, faults: [] });
        expect((await deviations(store, desk.whole(), WORDS, SMALL_BOOK)).deviations).toEqual([]);
      },
    );

    test(`${name}: an argument is added with the statements that it needs, and changed by who has seen its last change`, async () => {
      const curator = desk.curator(store);
      const first = await curator.carryOut(newArgument());
      expect(first.record.subjects).toEqual(["small/arg:pay-is-fair", "small/clm:m-the-pay-is-fair"]);
      expect(desk.read("arguments.yaml")).toContain("# How the letters are joined to the law.");
      const changed: Act<"saveArgument"> = newArgument({
        ...{ id: "arg:pay-is-fair", strength: 3, reason: "Both letters say so." },
        ...{ conclusion: "clm:m-the-pay-is-fair", statements: undefined },
      });
      const unseen = { ...changed, input: { ...changed.input, seen: 0 } };
      await expect(curator.carryOut(changed)).rejects.toMatchObject({ code: "CONFLICT" });
      await expect(curator.carryOut(unseen)).rejects.toMatchObject({
        code: "CONFLICT",
        message: expect.stringContaining("Ada changed arg:pay-is-fair"),
        details: { theirs: { title: "Pay is fair" }, yours: { reason: "Both letters say so." } },
      });
      const seen = { ...changed, input: { ...changed.input, seen: 1 } };
      const second = await curator.carryOut(seen);
      expect(JSON.parse(second.record.before)["arg:pay-is-fair"].strength).toBeUndefined();
      expect(JSON.parse(second.record.after)["arg:pay-is-fair"].strength).toBe(3);
      expect((await deviations(store, desk.whole(), WORDS, SMALL_BOOK)).deviations).toEqual([]);
    });

    test(`${name}: what does not fit the case is refused with its place and cure, and nothing is written`, async () => {
      const before = desk.texts();
      const refusals: [Partial<Act<"addClaim">["input"]>, RegExp][] = [
        [{ assertions: [] }, /^assertions: there is none/],
        [{ subject: "ent:freedonia", predicate: "PAYS", object: "ent:nobody" }, /ent:nobody is not defined/],
        [
          { subject: "ent:freedonia", predicate: "PAYS", object: "ent:freedonia" },
          /claims\.yaml:\d+: .*PAYS/,
        ],
        [{ subject: "other/ent:ada", predicate: "PAYS", object: "ent:ada" }, /^subject: .* of another case/],
        [{ validTime: "yesterday" }, /no EDTF date/],
        [{ text: "" }, /The text is empty/],
      ];
      for (const [input, message] of refusals)
        await expect(desk.curator(store).carryOut(newClaim(input))).rejects.toMatchObject({
          code: "BAD_USER_INPUT",
          message: expect.stringMatching(message),
        });
      expect(desk.texts()).toEqual(before);
      expect(await trail()).toEqual([]);
    });

    test(`${name}: a store that is new takes the trail from beside the text, and only a whole one`, async () => {
      await desk.curator(store).carryOut(newClaim());
      await desk.curator(store).carryOut(newClaim());
      await forget();
      await desk.load(store);
      await bringTrail(store, desk.id, desk.dir);
      expect(await verifyTrail(store, desk.id, desk.dir)).toEqual({ records: 2, faults: [] });
      await forget();
      await desk.load(store);
      desk.write("audit.jsonl", desk.read("audit.jsonl").replace("Ada", "Eve"));
      await bringTrail(store, desk.id, desk.dir);
      expect(await trail()).toEqual([]);
      expect((await verifyTrail(store, desk.id, desk.dir)).faults).not.toEqual([]);
    });

    test(`${name}: with nothing cut off there is nothing to settle`, async () => {
      await desk.curator(store).carryOut(newClaim());
      expect(await settleAll(store, desk.dataDir)).toEqual([]);
      expect(desk.whole().claims).toHaveLength(5);
    });
  });
