import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadCase, removeCase } from "../../server/ingest/load.ts";
import { loadLaw } from "../../server/ingest/loadLaw.ts";
import { deviations, lawDeviations } from "../../server/ingest/verify.ts";
import { libraryOf } from "../../server/law/stored.ts";
import type { CaseId } from "../../server/model/ids.ts";
import type { LawLibrary } from "../../server/model/law.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { caseOf, SMALL, WORDS } from "../helpers/caseText.ts";
import { NO_LAW } from "../helpers/lawText.ts";
import { shippedBook } from "../helpers/shippedLaw.ts";
import { runAny, stores } from "../helpers/stores.ts";
import { OTHER_LAW, WHOLE_LAW } from "./queries/laws.ts";

const NOTHING = NO_LAW.library;
const WHOLE = 18;

describe.each(stores())("$name:", ({ name, open }) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await open());
  });
  afterAll(() => close?.());
  beforeEach(async () => {
    await loadLaw(store, NOTHING);
  });

  const readBack = async () => {
    const rows = await store.run("law.whole", {});
    const nodes = rows.filter(({ type }) => type === null);
    const edges = rows.flatMap(({ id, type, to, props }) =>
      type === null || to === null ? [] : [{ from: id, type, to, props }],
    );
    return libraryOf({ nodes, edges });
  };
  const differing = async (library: LawLibrary) => (await lawDeviations(store, library)).deviations;

  test(`${name}: the shipped library is read back as it was written`, async () => {
    const { library } = await shippedBook();
    await loadLaw(store, library);
    expect(await readBack()).toEqual(library);
    expect(await differing(library)).toEqual([]);
  });

  test(`${name}: loading twice changes nothing`, async () => {
    expect(await loadLaw(store, WHOLE_LAW)).toEqual({
      created: WHOLE - 1,
      changed: 1,
      removed: 0,
      unchanged: 0,
    });
    expect(await loadLaw(store, WHOLE_LAW)).toEqual({
      created: 0,
      changed: 0,
      removed: 0,
      unchanged: WHOLE,
    });
    const [{ revision = "" } = {}] = await store.run("law.revision", {});
    expect(revision).toMatch(/^[0-9a-f]{32}$/);
  });

  test(`${name}: an edit writes the difference and leaves what a fresh loading would make`, async () => {
    await loadLaw(store, WHOLE_LAW);
    const { created, changed, removed, unchanged } = await loadLaw(store, OTHER_LAW);
    expect({ created, changed, removed, unchanged }).toEqual({
      created: 0,
      changed: 8,
      removed: 0,
      unchanged: WHOLE - 8,
    });
    expect(await readBack()).toEqual(OTHER_LAW);
    expect(await differing(OTHER_LAW)).toEqual([]);
    await loadLaw(store, WHOLE_LAW);
    expect(await differing(WHOLE_LAW)).toEqual([]);
    await loadLaw(store, NOTHING);
    expect(await readBack()).toEqual(NOTHING);
  });

  test(`${name}: verifying tells what differs`, async () => {
    await loadLaw(store, WHOLE_LAW);
    const told = (await differing(OTHER_LAW)).map(({ id, kind }) => `${kind} ${id}`);
    // Freedonia's own words stand, and the edge to the pact is another.
    expect(told.filter((line) => !line.startsWith("changed"))).toEqual(["edges state:FRE"]);
    expect(told).toHaveLength(9);
    await store.write((tx) => tx.run("load.cut.instrument", { ids: ["ins:pact"] }));
    expect(await differing(WHOLE_LAW)).toEqual([
      { id: "state:FRE", kind: "edges" },
      { id: "state:SYL", kind: "edges" },
    ]);
  });

  test(`${name}: States, instruments and provisions are entities with their kind as a second label`, async () => {
    await loadLaw(store, WHOLE_LAW);
    const labels = async (prefix: string) => {
      const rows = await runAny<{ labels: string[] }>(store, "fixture.labels", { prefix });
      return [...new Set(rows.map((row) => [...row.labels].sort().join(" ")))];
    };
    expect(await labels("state:")).toEqual(["Entity State"]);
    expect(await labels("ins:")).toEqual(["Entity Instrument"]);
    expect(await labels("prov:")).toEqual(["Entity Provision"]);
    expect(await labels("elm:")).toEqual([]);
  });

  test(`${name}: no case sees it, and it outlives every case`, async () => {
    const id = "small" as CaseId;
    const whole = caseOf(SMALL);
    await loadCase(store, whole, WORDS);
    const before = await store.run("case.counts", { case: id });
    await loadLaw(store, WHOLE_LAW);
    expect(await store.run("case.counts", { case: id })).toEqual(before);
    expect((await deviations(store, whole, WORDS)).deviations).toEqual([]);
    expect(await store.run("entity.byIds", { ids: ["state:FRE", "prov:pact/1"] })).toEqual([]);
    await removeCase(store, id);
    expect(await differing(WHOLE_LAW)).toEqual([]);
  });
});
