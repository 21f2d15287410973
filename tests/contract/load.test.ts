import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CaseFolder } from "../../server/casefile/parse.ts";
import { bulkLoad } from "../../server/ingest/bulk.ts";
import { loadFolders } from "../../server/ingest/folders.ts";
import { bringFrom, loadCase, removeCase, rowsOf } from "../../server/ingest/load.ts";
import type { CaseId } from "../../server/model/ids.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { caseOf, type Edit, edited, SMALL, smallWith, WORDS } from "../helpers/caseText.ts";
import { generatedCase, generatedTotal } from "../helpers/generated.ts";
import { graphOf } from "../helpers/graph.ts";
import { NO_LAW } from "../helpers/lawText.ts";
import { stores } from "../helpers/stores.ts";
import { VIEWS } from "./queries/letters.ts";

const id = "small" as CaseId;

const OTHER: CaseFolder = { ...edited(SMALL, "case.yaml", "id: small", "id: other"), name: "other" };

const EDITS: Record<string, readonly Edit[]> = {
  "a claim's text": [["claims.yaml", "Nobody is paid.", "No one is paid."]],
  "a claim's predicate": [["claims.yaml", "predicate: PAYS", "predicate: SELLS"]],
  "a claim's object": [["claims.yaml", "object: ent:miners", "object: ent:ada"]],
  "a claim that loses its edge": [
    ["claims.yaml", "  subject: ent:freedonia\n  predicate: PAYS\n  object: ent:miners\n", ""],
  ],
  "a claim that is gone": [
    ["claims.yaml", /- id: clm:amount[\s\S]*/.exec(textOf("claims.yaml"))?.[0], ""],
    ["notes.yaml", "clm:amount, ", ""],
  ],
  "a claim with a relation that is gone": [
    ["claims.yaml", /- id: clm:pay[\s\S]*?flat\n/.exec(textOf("claims.yaml"))?.[0], ""],
    ["links.yaml", undefined, "[]"],
  ],
  "a new assertion": [
    [
      "claims.yaml",
      "      certainty: flat\n",
      "      certainty: flat\n    - { passage: doc:b/p1, quote: Nobody is paid, speakers: [ent:miners], stance: denies, certainty: flat }\n",
    ],
  ],
  "another speaker": [["claims.yaml", "speakers: [ent:ada, ent:miners]", "speakers: [ent:miners]"]],
  "an entity's kind": [["entities.yaml", "kind: Group", "kind: Person"]],
  "an entity that comes first": [
    ["entities.yaml", /- id: ent:strike[\s\S]*/.exec(textOf("entities.yaml"))?.[0], ""],
    ["entities.yaml", "- id:", "- { id: ent:strike, kind: Event, name: Strike of the miners }\n- id:"],
  ],
  "an entity's name": [["entities.yaml", "name: Ada Alm", "name: Ada"]],
  "a new entity": [
    ["entities.yaml", "- id: ent:strike", "- { id: ent:new, kind: Person, name: Nobody }\n- id: ent:strike"],
  ],
  "an entity that is gone": [
    ["entities.yaml", /- id: ent:strike[\s\S]*/.exec(textOf("entities.yaml"))?.[0], ""],
  ],
  "a link's kind": [["links.yaml", "contradicts", "supports"]],
  "a link's note": [["links.yaml", 'to: "clm:no-pay"', 'to: "clm:no-pay", note: Directly.']],
  "a link that is gone": [["links.yaml", undefined, ""]],
  "a passage's text": [["documents/a.md", "It pays about", "To the miners it pays about"]],
  "a new passage": [["documents/b.md", "### p1", "### title\nThe second letter\n\n### p1"]],
  "a document's date": [["documents/a.md", "2024-05-01", "2024-06"]],
  "a document's author": [["documents/a.md", "authorEntity: ent:ada\n", ""]],
  "what a note is about": [["notes.yaml", "clm:amount, doc:a/p1", "ent:ada, doc:b"]],
  "a view and its story": [["views.yaml", undefined, VIEWS]],
  "the order of the claims": [["claims.yaml", undefined, reversed(textOf("claims.yaml"))]],
};

function textOf(path: string): string {
  return SMALL.files.find((file) => file.path === path)?.text ?? "";
}

function reversed(text: string): string {
  return text
    .split(/^(?=- id)/m)
    .reverse()
    .join("")
    .replace(/^# .*\n/m, "");
}

describe.each(stores())("$name:", ({ name, open }) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await open());
  });
  afterAll(() => close?.());
  beforeEach(async () => {
    for (const each of [id, "other", "gen"] as CaseId[]) await removeCase(store, each);
  });

  const load = (folder: CaseFolder) => loadCase(store, caseOf(folder), WORDS);
  const fresh = async (folder: CaseFolder) => {
    await removeCase(store, id);
    await load(folder);
    return await graphOf(store, id);
  };

  test(`${name}: a case becomes nodes and edges`, async () => {
    expect(await load(SMALL)).toEqual({ created: 18, changed: 0, removed: 0, unchanged: 0 });
    const { nodes, edges } = await graphOf(store, id);
    expect(nodes).toHaveLength(18);
    expect(
      nodes.filter((n) => n.includes('"labels":["Entity","Group"]')).map((n) => JSON.parse(n).props.id),
    ).toEqual(["small/ent:miners"]);
    const types: Record<string, number> = {};
    for (const { type } of edges.map((edge) => JSON.parse(edge))) types[type] = (types[type] ?? 0) + 1;
    expect(types).toEqual({
      ABOUT: 2,
      CONTRADICTS: 1,
      MENTIONS: 6,
      OBJECT: 1,
      OF: 3,
      PART_OF: 5,
      PAYS: 1,
      SAID_BY: 4,
      STATED_IN: 3,
      SUBJECT: 1,
    });
  });

  test(`${name}: loading twice changes nothing`, async () => {
    await load(SMALL);
    const before = await graphOf(store, id);
    expect(await load(SMALL)).toEqual({ created: 0, changed: 0, removed: 0, unchanged: 18 });
    expect(await graphOf(store, id)).toEqual(before);
  });

  test.each(Object.entries(EDITS))(
    `${name}: an edit of %s leaves what a fresh loading would make`,
    async (_what, edits) => {
      const after = smallWith(...edits);
      await load(SMALL);
      const { created, changed, removed, unchanged } = await load(after);
      expect(changed + created + removed).toBeGreaterThan(0);
      expect(unchanged).toBeGreaterThan(0);
      const grown = await graphOf(store, id);
      expect(grown).toEqual(await fresh(after));
      // And back again.
      await load(SMALL);
      expect(await graphOf(store, id)).toEqual(await fresh(SMALL));
      // And once more, as an act writes it.
      const held = rowsOf(caseOf(SMALL), WORDS, undefined);
      const rows = rowsOf(caseOf(after), WORDS, undefined, held);
      const brought = await store.write((tx) => bringFrom(tx, held, rows));
      expect(brought).toEqual({ created, changed, removed, unchanged });
      expect(await graphOf(store, id)).toEqual(grown);
    },
  );

  test(`${name}: only what an edit touches is written`, async () => {
    await load(SMALL);
    const after = smallWith(["notes.yaml", "guess", "joke"]);
    expect(await load(after)).toEqual({ created: 0, changed: 2, removed: 0, unchanged: 16 });
  });

  test(`${name}: two cases live side by side, and taking one out leaves the other whole`, async () => {
    await load(SMALL);
    const alone = await graphOf(store, id);
    await load(OTHER);
    const other = await graphOf(store, "other");
    expect(await graphOf(store, id)).toEqual(alone);
    expect(other.nodes.map(unhashed)).toEqual(alone.nodes.map(renamed).map(unhashed));
    expect(other.edges).toEqual(alone.edges.map(renamed));
    await load(smallWith(["claims.yaml", "predicate: PAYS", "predicate: SELLS"]));
    expect(await removeCase(store, id)).toEqual({ created: 0, changed: 0, removed: 18, unchanged: 0 });
    expect(await graphOf(store, "other")).toEqual(other);
    expect(await graphOf(store, id)).toEqual({ nodes: [], edges: [] });
  });

  test(`${name}: where one of two folders has a fault, neither changes anything`, async () => {
    await load(SMALL);
    const before = await graphOf(store, id);
    const root = mkdtempSync(join(tmpdir(), "redthread-load-"));
    const good = written(root, smallWith(["notes.yaml", "guess", "joke"]));
    const bad = written(root, { ...OTHER, files: edited(OTHER, "claims.yaml", "tier: 1", "tier: 9").files });
    const loading = loadFolders({ store, vocabulary: WORDS, law: NO_LAW }, [good, bad], () => {});
    await expect(loading).rejects.toMatchObject({ code: "CASE_INVALID" });
    expect(await graphOf(store, id)).toEqual(before);
    expect(await graphOf(store, "other")).toEqual({ nodes: [], edges: [] });
    rmSync(root, { recursive: true });
  });

  test(`${name}: a loading that fails half-way changes nothing`, async () => {
    await load(SMALL);
    const before = await graphOf(store, id);
    const after = caseOf(smallWith(["claims.yaml", "tier: 1", "tier: 2"], ["notes.yaml", "guess", "joke"]));
    const failing = loadCase(store, after, WORDS, {
      onProgress: (done, total) => {
        if (done === total) throw new Error("lost");
      },
    });
    await expect(failing).rejects.toThrow("lost");
    expect(await graphOf(store, id)).toEqual(before);
  });

  test(`${name}: after any sequence of edits the store holds what a fresh loading would make`, async () => {
    const names = fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(names, async (list) => {
        await removeCase(store, id);
        for (const what of list) await load(smallWith(...(EDITS[what] ?? [])));
        const grown = await graphOf(store, id);
        expect(grown).toEqual(await fresh(smallWith(...(EDITS[list.at(-1) as string] ?? []))));
      }),
      { numRuns: 15 },
    );
  });

  test(`${name}: a generated case is written part by part, with progress, and only once`, async () => {
    const size = { entities: 300, claims: 1_200 };
    const gen = "gen" as CaseId;
    const seen: number[] = [];
    const onProgress = (done: number, total: number) => seen.push(done / total);
    const options = { total: generatedTotal(size), onProgress };
    expect(await bulkLoad(store, gen, generatedCase(gen, size), options)).toEqual({
      created: generatedTotal(size),
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    expect((await store.run("case.counts", { case: gen }))[0]).toMatchObject({
      entities: 300,
      passages: 120,
      documents: 1,
    });
    await expect(bulkLoad(store, gen, generatedCase(gen, size))).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

/** Writes a folder of texts to disk. */
function written(root: string, folder: CaseFolder): string {
  const dir = join(root, folder.name);
  for (const { path, text } of folder.files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

function renamed(line: string): string {
  return line.replaceAll("small/", "other/").replaceAll('"small"', '"other"');
}

/** Hashes cover the ids, so those of another case are others. */
function unhashed(line: string): string {
  return line.replace(/"(hash|revision)":"\w+"/g, "");
}
