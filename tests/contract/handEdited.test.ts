import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bringCases } from "../../server/curation/bring.ts";
import { LastTexts } from "../../server/curation/LastTexts.ts";
import { verifyTrail } from "../../server/curation/trail.ts";
import { deviations } from "../../server/ingest/verify.ts";
import type { CaseId } from "../../server/model/ids.ts";
import type { AuditRecord } from "../../server/model/records.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { WORDS } from "../helpers/caseText.ts";
import { Desk, newClaim } from "../helpers/curation.ts";
import { MAPPED, SMALL_BOOK } from "../helpers/mapText.ts";
import { anyWriter, stores } from "../helpers/stores.ts";

const SMALL = "small" as CaseId;

describe.each(stores())("$name:", ({ name, open }) => {
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
  });
  afterEach(() => desk.remove());

  /** How many records were written at the end of the folder's trail. */
  let missing = 0;
  /** A server starts, or somebody loads the folder. */
  const start = async () => {
    const { dataDir, dir } = desk;
    const house = { store, vocabulary: WORDS, law: SMALL_BOOK };
    const lastTexts = new LastTexts(dataDir);
    const told = {
      report: () => {},
      onSettled: () => {},
      onMissing: (_: CaseId, count: number) => (missing += count),
    };
    await bringCases(house, { dirs: [dir], dataDir, lastTexts, ...told });
  };
  const trail = async (): Promise<AuditRecord[]> =>
    (await store.run("audit.page", { case: SMALL, after: 0, limit: 10 })).map(({ record }) => record);
  const edit = (path: string, from: string, to: string) =>
    desk.write(path, desk.read(path).replace(from, to));
  const expectWhole = async (records: number) => {
    expect(await verifyTrail(store, desk.id, desk.dir)).toEqual({ records, faults: [] });
    expect((await deviations(store, desk.whole(), WORDS, SMALL_BOOK)).deviations).toEqual([]);
  };

  test(`${name}: what was edited by hand while no server ran is in the trail once, with both texts`, async () => {
    await start();
    await expectWhole(0);
    edit("claims.yaml", "Freedonia pays its miners.", "Freedonia pays all of its miners.");
    edit("claims.yaml", "# What the letters say.", "# What they say.");
    await start();
    const [record] = await trail();
    expect(record).toMatchObject({
      ...{ actor: "edited by hand", act: "loadText", position: 1, subjects: ["small/clm:pay"] },
      text: expect.stringMatching(
        /^The text was edited by hand, and loaded as version [0-9a-f]{8}: changed 1 claim\.$/,
      ),
    });
    expect(JSON.parse(record?.before ?? "")["clm:pay"].text).toBe("Freedonia pays its miners.");
    expect(JSON.parse(record?.after ?? "")["clm:pay"].text).toBe("Freedonia pays all of its miners.");
    await expectWhole(1);
    await start();
    await expectWhole(1);
    const undone = desk.curator(store).carryOut({
      ...{ kind: "undo", case: SMALL, clientMutationId: "undo" },
      input: { position: 1 },
    });
    await expect(undone).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  test(`${name}: another remark or another order of keys is no edit`, async () => {
    await start();
    edit("claims.yaml", "# What the letters say.", "# What they say.");
    await start();
    await expectWhole(0);
  });

  test(`${name}: an edit behind acts follows them in the trail; of what it was before, only a copy can tell`, async () => {
    await start();
    await desk.curator(store).carryOut(newClaim({ id: "clm:new" }));
    edit("claims.yaml", "The miners say it.", "The miners said it.");
    rmSync(join(desk.dataDir, "texts"), { recursive: true, force: true });
    await start();
    expect((await trail())[1]).toMatchObject({
      ...{ act: "loadText", position: 2, subjects: ["small"], before: "{}", after: "{}" },
      text: expect.stringContaining("what it said before is not known here"),
    });
    await expectWhole(2);
    edit("claims.yaml", "The miners said it.", "The miners say it.");
    await start();
    expect((await trail())[2]).toMatchObject({ subjects: ["small/clm:new"], position: 3 });
    await expectWhole(3);
  });

  /** The folder as version control gives it out. */
  const checkOut = (version: Readonly<Record<string, string>>) => {
    rmSync(desk.dir, { recursive: true });
    for (const [path, text] of Object.entries(version)) desk.write(path, text);
  };

  test(`${name}: a folder of an older version gets the end of its trail back, and is loaded as edited by hand`, async () => {
    await start();
    await desk.curator(store).carryOut(newClaim({ id: "clm:first" }));
    const version = desk.texts();
    await desk.curator(store).carryOut(newClaim({ id: "clm:second" }));
    checkOut(version);
    const late = desk.curator(store).carryOut(newClaim());
    await expect(late).rejects.toMatchObject({ code: "CONFLICT" });
    expect((await verifyTrail(store, desk.id, desk.dir)).cure).toMatch(/^One ends before the other/);
    missing = 0;
    await start();
    expect(missing).toBe(1);
    expect((await trail()).map(({ act, subjects }) => [act, ...subjects])).toEqual([
      ["addClaim", "small/clm:first"],
      ["addClaim", "small/clm:second"],
      ["loadText", "small"],
    ]);
    await expectWhole(3);
    // Also where the folder is from before its first act.
    rmSync(join(desk.dir, "audit.jsonl"));
    await start();
    await expectWhole(3);
    await desk.curator(store).carryOut(newClaim());
    await expectWhole(4);
  });

  test(`${name}: acts that come with the text leave no record of their own, and what was edited beside them does`, async () => {
    await start();
    const [version, copies] = [desk.texts(), join(desk.dataDir, "texts")];
    await desk.curator(store).carryOut(newClaim({ id: "clm:first" }));
    await desk.curator(store).carryOut(newClaim({ id: "clm:second" }));
    const pulled = desk.texts();
    for (const byHand of [false, true]) {
      await store.write((tx) => anyWriter(tx)("fixture.clear", { limit: 5_000 }));
      rmSync(copies, { recursive: true });
      checkOut(version);
      await start();
      checkOut(pulled);
      if (byHand) edit("claims.yaml", "Nobody is paid.", "No one is paid.");
      await start();
      await expectWhole(byHand ? 3 : 2);
    }
  });

  test(`${name}: a trail that is broken is not written on, and the text is loaded all the same`, async () => {
    await start();
    await desk.curator(store).carryOut(newClaim({ id: "clm:new" }));
    edit("audit.jsonl", "Ada", "Bo");
    const broken = desk.read("audit.jsonl").replace(/"hash":"[0-9a-f]{64}"\}/, `"hash":"${"0".repeat(64)}"}`);
    desk.write("audit.jsonl", broken);
    edit("claims.yaml", "The miners say it.", "The miners said it.");
    await start();
    expect(desk.read("audit.jsonl")).toBe(broken);
    expect(await trail()).toHaveLength(1);
    expect((await deviations(store, desk.whole(), WORDS, SMALL_BOOK)).deviations).toEqual([]);
  });
});
