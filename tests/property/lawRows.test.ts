import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digest } from "../../server/ingest/load.ts";
import { libraryOf } from "../../server/law/stored.ts";
import { lawRows } from "../../server/lawfile/rows.ts";
import type { LawLibrary } from "../../server/model/law.ts";
import { allLawNodes, LAW_EDGE_SORTS, storedLaw } from "../../server/model/lawRows.ts";
import { anyLibrary } from "../helpers/anyLaw.ts";
import { SMALL_LAW, libraryOf as smallLibrary } from "../helpers/lawText.ts";
import { shippedLaw } from "../helpers/shippedLaw.ts";

const rows = (library: LawLibrary) => lawRows(library, digest);

describe("the rows of a law library", () => {
  test("tell the whole shipped library back", async () => {
    const { library } = await shippedLaw();
    expect(libraryOf(storedLaw(rows(library)))).toEqual(library);
  });

  test("tell any library back, in whichever order they are read", () => {
    fc.assert(
      fc.property(anyLibrary, fc.boolean(), (library, turned) => {
        const { nodes, edges } = storedLaw(rows(library));
        const stored = turned ? { nodes: nodes.toReversed(), edges: edges.toReversed() } : { nodes, edges };
        expect(libraryOf(stored)).toEqual(library);
      }),
      { numRuns: 300 },
    );
  });

  test("hold flat values only, for a store takes no others", async () => {
    const { library } = await shippedLaw();
    const { nodes, edges } = rows(library);
    const props = [
      ...allLawNodes(nodes).map((row) => row.props),
      ...LAW_EDGE_SORTS.flatMap((sort) => edges[sort].map((row) => row.props)),
    ];
    const values = props.flatMap((one) => Object.values(one)).flat();
    expect(new Set(values.map((value) => typeof value))).toEqual(new Set(["string", "number", "boolean"]));
  });

  test("change the hash of what was edited and of the whole, and of nothing else", () => {
    const before = smallLibrary(SMALL_LAW);
    const after = {
      ...before,
      states: before.states.map((s) => (s.id === "state:SYL" ? { ...s, short: "Sylvan" } : s)),
    };
    const hashes = (library: LawLibrary) => allLawNodes(rows(library).nodes).map((r) => [r.id, r.props.hash]);
    const old = new Map(hashes(before) as [string, string][]);
    const changed = hashes(after).filter(([id = "", hash]) => old.get(id) !== hash);
    expect(changed.map(([id]) => id)).toEqual(["state:SYL", "law"]);
  });
});
