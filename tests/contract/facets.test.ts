import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCase } from "../../server/ingest/load.ts";
import type { CaseId } from "../../server/model/ids.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { vocabulary } from "../helpers/cases.ts";
import { stores } from "../helpers/stores.ts";
import { LETTERS, record } from "./queries/letters.ts";

const CASE = { case: "small" };
const CLAIMS = ["pay", "no-pay", "amount", "sells", "wrote"].map(
  (slug) => record("Claim", `clm:${slug}`) as Readonly<Record<string, unknown>>,
);

/** The rows of columns that belong together, in one order: stores give them in any. */
function rowsOf(columns: Readonly<Record<string, readonly unknown[]>>): string[] {
  const names = Object.keys(columns).sort();
  const length = columns[names[0] ?? ""]?.length ?? 0;
  const row = (i: number) => JSON.stringify(names.map((name) => [name, columns[name]?.[i]]));
  return Array.from({ length }, (_, i) => row(i)).sort();
}

function columnsOf(rows: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown[]> {
  return Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => row[name])]));
}

const PLAIN = ["position", "id", "kind", "certainty", "stance", "originCount", "disputed"];
const OR_EMPTY = [
  ...["subject", "object", "predicate", "subjectKind", "objectKind"],
  ...["validFrom", "validTo", "saidFrom", "saidTo"],
];

describe.each(stores())("$name:", ({ open }) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await open());
    await loadCase(store, LETTERS, vocabulary);
    // A second case of the same text: no query may take from it.
    await loadCase(store, { ...LETTERS, id: "other" as CaseId }, vocabulary);
  });
  afterAll(() => close?.());

  test("facet.claims gives every claim with what a filter can ask of it, and an empty text where it has nothing", async () => {
    const [row, ...more] = await store.run("facet.claims", CASE);
    expect(more).toEqual([]);
    const wanted = CLAIMS.map((claim) => ({
      ...Object.fromEntries(PLAIN.map((name) => [name, claim[name]])),
      ...Object.fromEntries(OR_EMPTY.map((name) => [name, claim[name] ?? ""])),
      dated: claim.validTime !== undefined,
    }));
    expect(rowsOf(row as never)).toEqual(rowsOf(columnsOf(wanted)));
  });

  test.each([
    ["facet.speakers", "speakers"],
    ["facet.documents", "documents"],
    ["facet.chains", "chains"],
  ] as const)("%s gives each of them with the place of its claim", async (query, list) => {
    const [row, ...more] = await store.run(query, CASE);
    expect(more).toEqual([]);
    const wanted = CLAIMS.flatMap(({ position, [list]: values }) =>
      (values as string[]).map((value) => ({ position, value })),
    );
    expect(rowsOf(row as never)).toEqual(rowsOf(columnsOf(wanted)));
  });

  test("a case that is not there has no claims to count", async () => {
    const nowhere = { case: "nowhere" };
    const [row] = await store.run("facet.claims", nowhere);
    expect(row && new Set(Object.values(row).map((list) => list.length))).toEqual(new Set([0]));
    for (const query of ["facet.speakers", "facet.documents", "facet.chains"] as const)
      expect(await store.run(query, nowhere)).toEqual([{ position: [], value: [] }]);
  });
});
