import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadCase, removeCase } from "../../server/ingest/load.ts";
import { deviations } from "../../server/ingest/verify.ts";
import type { CaseId } from "../../server/model/ids.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { caseOf, SMALL, smallWith, WORDS } from "../helpers/caseText.ts";
import { stores } from "../helpers/stores.ts";

const id = "small" as CaseId;
const whole = caseOf(SMALL);
const claim = whole.claims.find((one) => one.triple)?.id;

describe.each(stores())("$name:", ({ name, open }) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await open());
  });
  afterAll(() => close?.());
  beforeEach(async () => {
    await removeCase(store, id);
    await loadCase(store, whole, WORDS);
  });

  const differing = async () => (await deviations(store, whole, WORDS)).deviations;

  test(`${name}: a store that holds what the text says deviates in nothing`, async () => {
    expect(await deviations(store, whole, WORDS)).toEqual({ nodes: 18, edges: 27, deviations: [] });
  });

  test(`${name}: a case that is not loaded is missing, node by node`, async () => {
    await removeCase(store, id);
    const found = await differing();
    expect(found.map(({ kind }) => kind)).toEqual(Array(18).fill("missing"));
  });

  test(`${name}: what was written from another text is told`, async () => {
    await loadCase(store, caseOf(smallWith(["claims.yaml", "Nobody is paid.", "No one is paid."])), WORDS);
    const denied = whole.claims.find(({ text }) => text === "Nobody is paid.")?.id;
    expect(await differing()).toEqual([
      // The case's revision covers everything in it.
      { id: "small", kind: "changed" },
      { id: `small/${denied}`, kind: "changed" },
    ]);
  });

  test(`${name}: what is in the store only is told`, async () => {
    const more = smallWith([
      "entities.yaml",
      "- id: ent:strike",
      "- { id: ent:new, kind: Person, name: No }\n- id: ent:strike",
    ]);
    await loadCase(store, caseOf(more), WORDS);
    expect(await differing()).toContainEqual({ id: "small/ent:new", kind: "extra" });
  });

  test(`${name}: a property that was altered under its hash is told`, async () => {
    const rows = await store.run("verify.nodes", { case: id });
    const node = rows.find((row) => row.id === `small/${claim}`);
    const altered = { id: node?.id, props: { ...node?.props, text: "Something else." } };
    await store.write((tx) => tx.run("load.put.claim", { rows: [altered] as never }));
    expect(await differing()).toEqual([{ id: `small/${claim}`, kind: "altered" }]);
  });

  test(`${name}: an edge that was taken out, and one that was drawn twice, are told`, async () => {
    await store.write((tx) => tx.run("load.cut.relation", { ids: [`small/${claim}`] }));
    const subject = whole.claims.find((one) => one.triple)?.triple?.subject;
    expect(await differing()).toEqual([{ id: `small/${subject}`, kind: "edges" }]);
    await removeCase(store, id);
    await loadCase(store, whole, WORDS);
    const mention = (await store.run("verify.edges", { case: id })).find(({ type }) => type === "MENTIONS");
    await store.write((tx) =>
      tx.run("load.tie.mention", { rows: [{ owner: mention?.from, ...mention }] as never }),
    );
    expect(await differing()).toEqual([{ id: mention?.from, kind: "edges" }]);
  });
});
