import { describe, expect, test } from "vitest";
import {
  addItem,
  addToSection,
  editItems,
  removeItem,
  setField,
  setKeys,
} from "../../../server/casefile/edit.ts";

const TEXT = `# People of the case.

# The writers
- id: ent:ada   # she signs as A. A.
  kind: Person
  # as printed
  name: Ada Alm
  aliases:
    - A. A.       # in the margin
    - {text: Ada, in: [doc:a]}
  covers:   [A-1]

# The others
- name:  'Bo'     # odd order
  id: ent:bo
  kind: Person

- {id: ent:cy, kind: Person, name: Cy}
# the end
`;

describe("editing a text", () => {
  test("a changed field changes its own words only", () => {
    expect(setField(TEXT, "ent:bo", ["name"], "Bob")).toBe(
      TEXT.replace("name:  'Bo'     #", "name: 'Bob' #"),
    );
  });

  test("comments inside an edited item stay where they are", () => {
    const edited = setField(TEXT, "ent:ada", ["aliases", 1, "text"], "Adele");
    expect(edited).toBe(
      TEXT.replace("ent:ada   #", "ent:ada # ".trimEnd())
        .replace("A. A.       #", "A. A. #")
        .replace("text: Ada,", "text: Adele,")
        .replace("covers:   [", "covers: ["),
    );
  });

  test("a new field comes in its usual place", () => {
    expect(setField(TEXT, "ent:bo", ["description"], "A friend: of Ada.")).toContain(
      '  id: ent:bo\n  kind: Person\n  description: "A friend: of Ada."\n\n- {id: ent:cy',
    );
  });

  test("a field is taken out", () => {
    expect(setField(TEXT, "ent:ada", ["covers"])).not.toContain("covers");
  });

  test("an item is added at the end, before the last comment, or after another", () => {
    const item = { id: "ent:di", kind: "Person", name: "Di" };
    expect(addItem(TEXT, item)).toBe(
      TEXT.replace("name: Cy}\n", "name: Cy}\n\n- id: ent:di\n  kind: Person\n  name: Di\n"),
    );
    expect(addItem(TEXT, item, "ent:bo")).toBe(
      TEXT.replace(
        "kind: Person\n\n- {id",
        "kind: Person\n\n- id: ent:di\n  kind: Person\n  name: Di\n\n- {id",
      ),
    );
  });

  test("an item is added to a list that is empty", () => {
    expect(addItem("# none yet\n", { id: "note:1" })).toBe("# none yet\n- id: note:1\n");
    expect(addItem("[]\n", { id: "note:1" })).toBe("- id: note:1\n");
  });

  test("a removed item takes its lines with it, and no comment outside of them", () => {
    expect(removeItem(TEXT, "ent:bo")).toBe(TEXT.replace(/- name:[\s\S]*?Person\n\n/, ""));
    expect(removeItem("- id: note:1\n", "note:1")).toBe("[]\n");
  });

  test("what comes last goes with the blank line before it, so that an item added and taken out leaves nothing", () => {
    const item = { id: "note:3", text: "New." };
    for (const text of [
      "- id: note:1\n\n- id: note:2\n",
      "notes:\n  - id: note:1\n\n  - id: note:2\n\nothers:\n  - id: other:1\n",
      "- id: note:1\n- id: note:2\n# the end\n",
    ]) {
      const added = text.startsWith("notes:") ? addToSection(text, "notes", item) : addItem(text, item);
      expect(removeItem(added, "note:3")).toBe(text);
    }
    const both = editItems(
      "- id: note:1\n\n- id: note:2\n\n- id: note:3\n",
      new Map([
        ["note:2", undefined],
        ["note:3", undefined],
      ]),
    );
    expect(both.text).toBe("- id: note:1\n");
  });

  test("a list that is indented stays indented", () => {
    const text = "  - id: note:1\n    text: |-\n      one\n      two\n  - id: note:2\n    text: x\n";
    expect(setField(text, "note:2", ["text"], "y")).toBe(text.replace("text: x", "text: y"));
    expect(addItem(text, { id: "note:3" })).toBe(`${text}  - id: note:3\n`);
  });

  test("keys of a map change, comments and order stay", () => {
    const text = "# my case\nid: small # short\ntitle: Old\nstart: [ent:a]\n";
    expect(setKeys(text, { title: "New", summary: "Said." })).toBe(
      "# my case\nid: small # short\ntitle: New\nstart: [ent:a]\nsummary: Said.\n",
    );
  });

  test("an id that is not there is a programming mistake", () => {
    expect(() => removeItem(TEXT, "ent:nobody")).toThrow(new TypeError("The text has no item ent:nobody."));
  });
});
