import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type House, openHouse } from "../../server/main.ts";
import { ROOT } from "../helpers/root.ts";

const CASE = "dprk-soldiers";
const ACT = "text audit { position act }";

const MUTATIONS = {
  saveView: `mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id title text address positions { id x y } by missing } ${ACT} } }`,
  saveStory: `mutation ($input: SaveStoryInput!) { saveStory(input: $input) { story { id title summary chapters { number heading text view { id } } } ${ACT} } }`,
  addNote: `mutation ($input: AddNoteInput!) { addNote(input: $input) { note { id kind text about { id } } ${ACT} } }`,
  updateNote: `mutation ($input: UpdateNoteInput!) { updateNote(input: $input) { note { id kind text about { id } } ${ACT} } }`,
  removeView: `mutation ($input: RemoveInput!) { removeView(input: $input) { ${ACT} } }`,
  removeStory: `mutation ($input: RemoveInput!) { removeStory(input: $input) { ${ACT} } }`,
  removeNote: `mutation ($input: RemoveInput!) { removeNote(input: $input) { ${ACT} } }`,
  undo: `mutation ($input: UndoInput!) { undo(input: $input) { ${ACT} } }`,
};

describe("keeping over GraphQL", () => {
  const root = mkdtempSync(join(tmpdir(), "redthread-kept-"));
  const folder = join(root, CASE);
  const config = { host: "127.0.0.1", port: 0, dataDir: join(root, "data"), logLevel: "silent" } as const;
  /** Every text of the case by its path, but for blank lines: no act may leave another behind. */
  const texts = () => {
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.ya?ml$/.test(path),
    );
    return new Map(
      paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8").replace(/\n+/g, "\n")]),
    );
  };
  let house: House;
  let before: ReadonlyMap<string, string>;
  beforeAll(async () => {
    cpSync(join(ROOT, "cases", CASE), folder, { recursive: true });
    before = texts();
    house = await openHouse({ ...config, actor: "Ada" }, [folder]);
    await house.load([folder], () => {});
  });
  afterAll(async () => {
    await house?.close();
    rmSync(root, { recursive: true, force: true });
  });

  let asked = 0;
  const answer = async (name: keyof typeof MUTATIONS, wish: object) => {
    const input = { clientMutationId: `act-${++asked}`, case: CASE, ...wish };
    return JSON.parse(JSON.stringify(await house.api.run({ query: MUTATIONS[name], variables: { input } })));
  };
  const act = async (name: keyof typeof MUTATIONS, wish: object) => {
    const { data, errors } = await answer(name, wish);
    expect(errors).toBeUndefined();
    return data[name];
  };

  test("a view, a story of it and a note are kept, changed, taken out, and every act is taken back by its record", async () => {
    const address = "explore?steps=1_o0.38..1.kim-jong-un";
    const positions = [{ id: "ent:kim-jong-un", x: 1.5, y: -2 }];
    expect(await act("saveView", { title: "Around him", text: "Who is near.", address, positions })).toEqual({
      view: {
        ...{ id: `${CASE}/view:around-him`, title: "Around him", text: "Who is near.", address, by: "Ada" },
        ...{ positions: [{ id: `${CASE}/ent:kim-jong-un`, x: 1.5, y: -2 }], missing: [] },
      },
      text: "Kept the view “Around him”.",
      audit: { position: 1, act: "saveView" },
    });
    const chapters = [{ view: "view:around-him", heading: "One", text: "Look." }];
    expect(await act("saveStory", { title: "A walk", summary: "Short.", chapters })).toEqual({
      story: {
        ...{ id: `${CASE}/story:a-walk`, title: "A walk", summary: "Short." },
        chapters: [{ number: 1, heading: "One", text: "Look.", view: { id: `${CASE}/view:around-him` } }],
      },
      text: "Kept the story “A walk”.",
      audit: { position: 2, act: "saveStory" },
    });
    const refused = await answer("removeView", { id: "view:around-him", seen: 2 });
    expect(refused.errors[0].message).toContain("A walk");
    const note = { kind: "CAUTION", text: "Read with care.", about: ["ent:kim-jong-un"] };
    const about = [{ id: `${CASE}/ent:kim-jong-un` }];
    const added = await act("addNote", { id: "note:care", ...note });
    expect(added.note).toEqual({ id: `${CASE}/note:care`, kind: "CAUTION", text: "Read with care.", about });
    const changed = await act("updateNote", { id: "note:care", seen: 3, text: "Read with more care." });
    expect(changed.note).toEqual({ ...added.note, text: "Read with more care." });
    const whole = texts();

    const removed = await act("removeNote", { id: "note:care", seen: 4 });
    expect(removed.audit).toEqual({ position: 5, act: "removeNote" });
    expect((await act("removeStory", { id: "story:a-walk", seen: 5 })).audit.act).toBe("removeStory");
    expect((await act("removeView", { id: "view:around-him", seen: 6 })).audit.act).toBe("removeView");
    expect(texts()).toEqual(before);

    for (const position of [7, 6, 5]) await act("undo", { position });
    expect(texts()).toEqual(whole);
    for (const position of [4, 3, 2, 1]) await act("undo", { position });
    expect(texts()).toEqual(before);
  });

  test("who has not seen another’s change of a view is told both texts", async () => {
    const view = { id: "view:money", address: "claims" };
    await act("saveView", { ...view, seen: 14, title: "First" });
    const { errors } = await answer("saveView", { ...view, seen: 14, title: "Second" });
    expect(errors[0].extensions).toMatchObject({
      ...{ code: "CONFLICT", theirs: { title: "First" }, yours: { title: "Second" } },
    });
    await act("undo", { position: 15 });
    expect(texts()).toEqual(before);
  });
});
