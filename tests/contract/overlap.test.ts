import { expect, test } from "vitest";
import { loadCase } from "../../server/ingest/load.ts";
import { vocabulary } from "../helpers/cases.ts";
import { openEmbeddedForTest, runAny } from "../helpers/stores.ts";
import { LETTERS } from "./queries/letters.ts";

// The embedded engine can take a relationship for the node with the same internal number. Rows that are right prove
// something only where such pairs exist. Neo4j gives numbers out anew, so there they depend on what was stored before.
test("embedded: in the case that the queries are asked about, nodes and edges share internal numbers", async () => {
  const { store, close } = await openEmbeddedForTest();
  try {
    await loadCase(store, LETTERS, vocabulary);
    const [row] = await runAny<{ shared: number }>(store, "fixture.shared", {});
    expect(row?.shared).toBeGreaterThan(10);
  } finally {
    await close();
  }
});
