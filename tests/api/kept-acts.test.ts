import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Curator } from "../../server/curation/Curator.ts";
import { contextMaker } from "../../server/graphql/context.ts";
import { makeSchema } from "../../server/graphql/schema.ts";
import { type Api, createApi } from "../../server/graphql/server.ts";
import { loadFolders } from "../../server/ingest/folders.ts";
import { createLog, shippedLaw, shippedVocabulary } from "../../server/main.ts";
import type { CaseId } from "../../server/model/ids.ts";
import { ROOT } from "../helpers/root.ts";
import { stores } from "../helpers/stores.ts";

const CASE = "dprk-soldiers" as CaseId;
const id = (short: string) => `${CASE}/${short}`;
const INSTANT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);

const VIEW = "id title text address input positions { id x y } by at missing stories { id }";
const STORY = "id title summary by at chapters { number heading text view { id } }";
const NOTE = "id kind text about { id } by at";
const DONE = "text audit { position actor act subjects undoes { position } }";
const PAYLOADS = {
  saveView: `view { ${VIEW} }`,
  saveStory: `story { ${STORY} }`,
  addNote: `note { ${NOTE} }`,
  updateNote: `note { ${NOTE} }`,
  removeView: "id",
  removeStory: "id",
  removeNote: "id",
  undo: "subjects",
} as const;
type Name = keyof typeof PAYLOADS;

const ALL = `query ($case: ID!) {
  views(case: $case, first: 500) { nodes { ${VIEW} } }
  stories(case: $case) { ${STORY} }
  notes(case: $case, first: 500) { nodes { ${NOTE} } }
}`;

const NEW_VIEW = {
  title: "Around the regime",
  text: "Who is tied to it.",
  address: "explore?steps=1_o1.12..1.kim-jong-un-regime",
  input: '{"entities":["ent:kim-jong-un-regime"],"hops":1}',
  positions: [
    { id: id("ent:kim-jong-un-regime"), x: 10, y: -20.5 },
    { id: "ent:of-another-case", x: 1, y: 2 },
  ],
};
const STORED_VIEW = {
  ...{ id: id("view:around-the-regime"), title: "Around the regime", text: "Who is tied to it." },
  address: NEW_VIEW.address,
  input: expect.stringContaining(id("ent:kim-jong-un-regime")),
  positions: [
    { id: id("ent:kim-jong-un-regime"), x: 10, y: -20.5 },
    { id: id("ent:of-another-case"), x: 1, y: 2 },
  ],
  ...{ by: "Ada", at: INSTANT, missing: [id("ent:of-another-case")], stories: [] },
};

describe.each(stores())("$name:", ({ open }) => {
  const root = mkdtempSync(join(tmpdir(), "redthread-kept-"));
  let api: Api;
  let close: () => Promise<void>;
  let acts = 0;

  beforeAll(async () => {
    const folder = join(root, CASE);
    cpSync(join(ROOT, "cases", CASE), folder, { recursive: true });
    const opened = await open();
    close = opened.close;
    const { store } = opened;
    const [vocabulary, law] = await Promise.all([shippedVocabulary(), shippedLaw()]);
    await loadFolders({ store, vocabulary, law }, [folder], () => {});
    const desk = { store, vocabulary, law, dataDir: join(root, "data"), actor: "Ada" };
    const curator = new Curator({ ...desk, folders: new Map([[CASE, folder]]) });
    const context = contextMaker({ store, vocabulary, schemes: law.schemes, curator, actor: "Ada" });
    api = createApi({ schema: makeSchema(), context, log: createLog({ logLevel: "silent" }) });
  });
  afterAll(async () => {
    await close?.();
    rmSync(root, { recursive: true, force: true });
  });

  const answer = async (query: string, variables: Record<string, unknown>) =>
    JSON.parse(JSON.stringify(await api.run({ query, variables })));
  const asked = (name: Name, input: Record<string, unknown>) => {
    const kind =
      { removeView: "Remove", removeStory: "Remove", removeNote: "Remove" }[name as string] ?? name;
    const type = `${kind[0]?.toUpperCase()}${kind.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${PAYLOADS[name]} ${DONE} } }`;
    return answer(query, { input: { clientMutationId: `kept-${++acts}`, case: CASE, ...input } });
  };
  const act = async (name: Name, input: Record<string, unknown>) => {
    const { data, errors } = await asked(name, input);
    expect(errors).toBeUndefined();
    return data[name];
  };
  const refusal = async (name: Name, input: Record<string, unknown>) => {
    const { errors } = await asked(name, input);
    const { code, position, theirs, yours } = errors[0].extensions;
    return { code, position, theirs, yours, message: errors[0].message };
  };
  const all = async () => (await answer(ALL, { case: CASE })).data;
  const audit = (position: number, kind: Name, subject: string, undoes: number | null = null) => ({
    ...{ position, actor: "Ada", act: kind, subjects: [id(subject)] },
    undoes: undoes === null ? null : { position: undoes },
  });
  /** Every text of the case, byte for byte. */
  const texts = () => {
    const paths = readdirSync(join(root, CASE), { recursive: true, encoding: "utf8" });
    const own = paths.filter((path) => /\.(?:yaml|md)$/.test(path)).sort();
    return Object.fromEntries(own.map((path) => [path, readFileSync(join(root, CASE, path), "utf8")]));
  };
  let before: Awaited<ReturnType<typeof all>>;
  let written: ReturnType<typeof texts>;

  test("a view is kept with its places, told what it names that the case does not have, and changed by who has seen it", async () => {
    before = await all();
    written = texts();
    expect(await act("saveView", NEW_VIEW)).toEqual({
      view: STORED_VIEW,
      text: "Kept the view “Around the regime”.",
      audit: audit(1, "saveView", "view:around-the-regime"),
    });
    const change = { id: "view:around-the-regime", title: "Around it", address: NEW_VIEW.address };
    expect(await refusal("saveView", { ...change, seen: 0 })).toMatchObject({
      ...{ code: "CONFLICT", position: 1 },
      theirs: { title: "Around the regime", text: "Who is tied to it." },
      yours: { title: "Around it" },
    });
    expect(await act("saveView", { ...change, seen: 1 })).toEqual({
      view: { ...STORED_VIEW, title: "Around it", text: null, input: null, positions: [], missing: [] },
      text: "Changed the view “Around it”.",
      audit: audit(2, "saveView", "view:around-the-regime"),
    });
  });

  test("a story is kept with its chapters in their order; a view that it tells by stays until it is taken out", async () => {
    const chapters = [
      { view: "view:around-the-regime", heading: "First", text: "One looks." },
      { view: id("view:money"), heading: "Then", text: "One counts." },
    ];
    const told = chapters.map(({ heading, text }, i) => ({
      ...{ number: i + 1, heading, text },
      view: { id: id(["view:around-the-regime", "view:money"][i] ?? "") },
    }));
    const story = { title: "Two looks", summary: "In which order.", chapters };
    expect(await act("saveStory", story)).toEqual({
      story: {
        ...{ id: id("story:two-looks"), title: "Two looks", summary: "In which order.", chapters: told },
        ...{ by: "Ada", at: INSTANT },
      },
      text: "Kept the story “Two looks”.",
      audit: audit(3, "saveStory", "story:two-looks"),
    });
    expect(await refusal("removeView", { id: "view:around-the-regime", seen: 3 })).toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringContaining(
        "view:around-the-regime is a chapter of “Two looks” (story:two-looks).",
      ),
    });
    expect((await refusal("saveStory", { ...story, title: "None", chapters: [] })).code).toBe(
      "BAD_USER_INPUT",
    );
    const stranger = [{ view: "view:of-another-case", heading: "A", text: "B" }];
    expect((await refusal("saveStory", { ...story, title: "Other", chapters: stranger })).code).toBe(
      "BAD_USER_INPUT",
    );
    expect(await act("removeStory", { id: "story:two-looks", seen: 3 })).toEqual({
      id: id("story:two-looks"),
      text: "Took out the story “Two looks”.",
      audit: audit(4, "removeStory", "story:two-looks"),
    });
    expect(await act("removeView", { id: id("view:around-the-regime"), seen: 4 })).toEqual({
      id: id("view:around-the-regime"),
      text: "Took out the view “Around it”.",
      audit: audit(5, "removeView", "view:around-the-regime"),
    });
    expect(await all()).toEqual(before);
    expect(texts()).toEqual(written);
  });

  test("a note is pinned to a claim, an entity, a document and a passage, found by each, changed in part, and taken out", async () => {
    const about = ["clm:b-c27", "doc:b", "doc:b/p9", "ent:russia"];
    const note = { kind: "CAUTION", text: "Nobody saw the ledger.", about: about.toReversed() };
    const stored = {
      ...{ id: id("note:nobody-saw-the-ledger"), kind: "CAUTION", text: "Nobody saw the ledger." },
      ...{ about: about.map((one) => ({ id: id(one) })), by: "Ada", at: INSTANT },
    };
    const clientMutationId = "kept-note";
    expect(await act("addNote", { ...note, clientMutationId })).toEqual({
      note: stored,
      text: "Added the note “Nobody saw the ledger.”.",
      audit: audit(6, "addNote", "note:nobody-saw-the-ledger"),
    });
    for (const one of about) {
      const found = await answer(
        `query ($case: ID!, $about: [ID!]) { notes(case: $case, about: $about) { nodes { id } } }`,
        {
          ...{ case: CASE, about: [id(one)] },
        },
      );
      expect(found.data.notes.nodes).toContainEqual({ id: stored.id });
    }
    expect(
      await act("updateNote", { id: "note:nobody-saw-the-ledger", seen: 6, text: "Two saw the ledger." }),
    ).toEqual({
      note: { ...stored, text: "Two saw the ledger." },
      text: "Changed the note “Two saw the ledger.”.",
      audit: audit(7, "updateNote", "note:nobody-saw-the-ledger"),
    });
    expect(await refusal("removeNote", { id: "note:nobody-saw-the-ledger", seen: 6 })).toMatchObject({
      ...{ code: "CONFLICT", position: 7 },
      theirs: { text: "Two saw the ledger." },
    });
    expect(await act("removeNote", { id: "note:nobody-saw-the-ledger", seen: 7 })).toEqual({
      id: id("note:nobody-saw-the-ledger"),
      text: "Took out the note “Two saw the ledger.”.",
      audit: audit(8, "removeNote", "note:nobody-saw-the-ledger"),
    });
    // Who repeats the act that added it is told that it was done.
    expect(await refusal("addNote", { ...note, clientMutationId })).toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringMatching(/^Act 6 was carried out, and note:nobody-saw-the-ledger has been taken/),
    });
    expect(await all()).toEqual(before);
    expect(texts()).toEqual(written);
  });

  test("each of these acts is taken back, the last first, and the case keeps what it kept before all of them", async () => {
    const { data } = await answer(
      `query ($case: ID!) { audit(case: $case) { nodes { position act text subjects } } }`,
      {
        case: CASE,
      },
    );
    const done: { position: number; act: string; text: string; subjects: string[] }[] = data.audit.nodes;
    expect(done.map((one) => one.act)).toEqual([
      ...["saveView", "saveView", "saveStory", "removeStory", "removeView"],
      ...["addNote", "updateNote", "removeNote"],
    ]);
    const states: unknown[] = [];
    for (const [i, one] of done.toReversed().entries()) {
      expect(await act("undo", { position: one.position })).toEqual({
        subjects: one.subjects,
        text: `Took back act ${one.position} by Ada: ${one.text}`,
        audit: { ...audit(9 + i, "undo", ""), subjects: one.subjects, undoes: { position: one.position } },
      });
      const { views, stories, notes } = await all();
      const of = (nodes: { id: string }[]) => nodes.find((node) => one.subjects.includes(node.id)) ?? null;
      states.push(of([...views.nodes, ...stories, ...notes.nodes]));
    }
    expect(states).toMatchObject([
      ...[{ text: "Two saw the ledger." }, { text: "Nobody saw the ledger." }],
      null,
      { title: "Around it", positions: [] },
      { title: "Two looks", chapters: [{ heading: "First" }, { heading: "Then" }] },
      null,
      { title: "Around the regime", text: "Who is tied to it.", positions: STORED_VIEW.positions },
      null,
    ]);
    expect(await all()).toEqual(before);
    expect(texts()).toEqual(written);
  });
});
