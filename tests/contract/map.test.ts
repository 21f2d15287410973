import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inputText } from "../../server/argument/evaluate.ts";
import { GRADED } from "../../server/argument/profiles.ts";
import { readMap } from "../../server/graphql/readMap.ts";
import { loadCase, removeCase } from "../../server/ingest/load.ts";
import { loadLaw } from "../../server/ingest/loadLaw.ts";
import { deviations } from "../../server/ingest/verify.ts";
import { qualifyMap } from "../../server/mapping/qualify.ts";
import type { Case } from "../../server/model/case.ts";
import { argumentMapOf } from "../../server/model/caseMap.ts";
import type { CaseId } from "../../server/model/ids.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { type Edit, WORDS } from "../helpers/caseText.ts";
import { mapOfCase, mappedCase, mappedWith, SMALL_BOOK } from "../helpers/mapText.ts";
import { stores } from "../helpers/stores.ts";

const id = "small" as CaseId;
const whole = mappedCase();

/** Edits of the map, each with how many nodes it creates, changes and removes; the case itself changes with any. */
const EDITS: readonly (readonly [what: string, edits: readonly Edit[], counts: readonly number[]])[] = [
  ["an argument", [["arguments.yaml", "War by its features", "War by what it looks like"]], [0, 2, 0]],
  ["a statement", [["arguments.yaml", "Freedonia allegedly made war.", "Allegedly it was war."]], [0, 2, 0]],
  ["a premise", [["arguments.yaml", "      - clm:war\n", ""]], [0, 2, 0]],
  ["a standard", [["arguments.yaml", "standard: CCE", "standard: BRD"]], [0, 2, 0]],
  ["what speaks for an element", [["arguments.yaml", 'for: ["clm:pay"]', 'for: ["clm:war"]']], [0, 2, 0]],
  // The claim that is denied, that it is denied, and the question whether it is so.
  ["a claim", [["claims.yaml", "text: There was war.", "text: There was a war."]], [0, 4, 0]],
  ["a defence", [["arguments.yaml", "    defences: [clm:m-duress]\n", ""]], [0, 2, 0]],
];

describe.each(stores())("$name:", ({ name, open }) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await open());
    await loadLaw(store, SMALL_BOOK.library);
  });
  afterAll(() => close?.());

  const load = (one: Case) => loadCase(store, one, WORDS, { law: SMALL_BOOK });
  const differing = async (one: Case) => (await deviations(store, one, WORDS, SMALL_BOOK)).deviations;

  test(`${name}: what is read back is what was compiled, and evaluates from the same text`, async () => {
    await load(whole);
    const compiled = qualifyMap(mapOfCase(whole), id);
    const read = await readMap(store, id);
    expect(read).toEqual(compiled);
    expect(inputText(argumentMapOf(read), GRADED)).toBe(inputText(argumentMapOf(compiled), GRADED));
    expect(await differing(whole)).toEqual([]);
  });

  test(`${name}: loading twice changes nothing`, async () => {
    await load(whole);
    const { created, changed, removed } = await load(whole);
    expect([created, changed, removed]).toEqual([0, 0, 0]);
  });

  test.each(EDITS)(`${name}: an edit of %s changes exactly the difference`, async (_, edits, counts) => {
    await load(whole);
    const edited = mappedCase(mappedWith(...edits));
    const { created, changed, removed } = await load(edited);
    expect([created, changed, removed]).toEqual(counts);
    expect(await differing(edited)).toEqual([]);
    expect(await readMap(store, id)).toEqual(qualifyMap(mapOfCase(edited), id));
    await load(whole);
    expect(await differing(whole)).toEqual([]);
  });

  test(`${name}: a map that is taken out leaves the documents' claims as they were`, async () => {
    await load(whole);
    const bare = { ...whole, mapping: mapless };
    await loadCase(store, bare, WORDS);
    expect((await deviations(store, bare, WORDS)).deviations).toEqual([]);
    expect(await readMap(store, id)).toEqual({ statements: [], arguments: [], issues: [], accusations: [] });
  });

  test(`${name}: without the law that it hangs on a case is refused, and nothing has changed`, async () => {
    await removeCase(store, id);
    await loadLaw(store, { states: [], instruments: [] });
    await expect(load(whole)).rejects.toThrow(/lacks prov:pact\/1, elm:pact\/1\/act.*Load the law before/);
    expect(await store.run("load.stored", { case: id })).toEqual([]);
    await loadLaw(store, SMALL_BOOK.library);
  });
});

const mapless = { statements: [], sources: [], arguments: [], issues: [], accusations: [] };
