import { describe, expect, test } from "vitest";
import { printCase } from "../../../server/casefile/print.ts";
import { caseOf, faultsAfter, smallWith } from "../../helpers/caseText.ts";

const views = (text: string) => ["views.yaml", undefined, text] as const;
const GOOD =
  "views:\n  - { id: view:a, title: A, address: explore }\nstories:\n  - { id: story:s, title: S, chapters: [{ view: view:a, heading: H, text: T }] }\n";
const edited = (from: string, to: string) => faultsAfter(views(GOOD.replace(from, to)));

describe("views.yaml:", () => {
  test("a view and a story are read with what was left out left out", () => {
    const { views: read, stories } = caseOf(smallWith(views(GOOD)));
    expect(read).toEqual([{ id: "view:a", title: "A", address: "explore", positions: {} }]);
    expect(stories).toEqual([
      { id: "story:s", title: "S", chapters: [{ view: "view:a", heading: "H", text: "T" }] },
    ]);
  });

  test("positions, input, who and when are read and printed one under the other", () => {
    const full = `views:
  - id: view:a
    title: A
    text: What there is to see.
    address: explore?sel=ent:ada
    input: "{\\"entities\\":[\\"ent:ada\\"]}"
    positions: { ent:ada: [1, -2.5] }
    by: Ada
    at: 2026-11-23T10:00:00Z
`;
    const read = caseOf(smallWith(views(full)));
    expect(read.views[0]).toEqual({
      ...{ id: "view:a", title: "A", text: "What there is to see.", address: "explore?sel=ent:ada" },
      ...{ input: '{"entities":["ent:ada"]}', positions: { "ent:ada": [1, -2.5] } },
      ...{ by: "Ada", at: "2026-11-23T10:00:00Z" },
    });
    const printed = printCase(read).files.find(({ path }) => path === "views.yaml")?.text;
    expect(printed).toBe(`views:
  - id: view:a
    title: A
    text: What there is to see.
    address: explore?sel=ent:ada
    input: '{"entities":["ent:ada"]}'
    positions: {ent:ada: [1, -2.5]}
    by: Ada
    at: 2026-11-23T10:00:00Z
`);
  });

  test("sections may stand in several files", () => {
    const [one, two] = [GOOD.split("stories")[0] ?? "", `stories${GOOD.split("stories")[1]}`];
    const read = caseOf(smallWith(["views/a.yaml", undefined, two], ["views/b.yaml", undefined, one]));
    expect([read.views.length, read.stories.length]).toEqual([1, 1]);
  });

  test("a view may name what the case does not have", () => {
    expect(
      faultsAfter(
        views(
          "views:\n  - { id: view:a, title: A, address: 'explore?sel=ent:gone', positions: { ent:gone: [0, 0] } }",
        ),
      ),
    ).toEqual([]);
  });

  const CURE =
    "Write what follows /c/<case>/ in the address bar, at most 8000 characters: explore?sel=ent:some-name.";
  test.each([
    ["/explore", "a slash at its beginning"],
    ["https://example.org/", "another site"],
    ["//example.org/", "another site, by two slashes"],
    ["../other/explore", "another case"],
    ["explore/../../other", "another case, on the way"],
    ["explore/%2e%2e/%2e%2e/other", "another case, in disguise"],
    ["'explore?q=a b'", "a space"],
    [`explore?q=${"a".repeat(8000)}`, "too much"],
  ])("an address is refused: %.40s leads to or holds %s", (address) => {
    const shown = address.replaceAll("'", "");
    expect(edited("explore", address)).toEqual([
      ["views.yaml", 2, `“address”: “${shown}” is no address within a case.`, CURE],
    ]);
  });

  test("an unknown section, a section that is no list, and a file that is a list are refused", () => {
    expect(faultsAfter(views("view: []"))).toEqual([
      [
        "views.yaml",
        1,
        "“view” is no section of the views.",
        "Did you mean “views”? Use one of views, stories.",
      ],
    ]);
    expect(faultsAfter(views("views: { a: b }"))).toEqual([
      ["views.yaml", 1, "“views” is no list.", "Begin each item with a dash."],
    ]);
    expect(faultsAfter(views("- id: view:a"))).toEqual([
      ["views.yaml", 1, "The file is no set of sections.", "Begin with one of views, stories."],
    ]);
  });

  test("a story without chapters, and one told by a view that is not there, are refused", () => {
    expect(edited("[{ view: view:a, heading: H, text: T }]", "[]")).toEqual([
      ["views.yaml", 4, "“chapters”: The list is empty.", "Write at least one."],
    ]);
    expect(edited("{ view: view:a", "{ view: view:b")).toEqual([
      ["views.yaml", 4, "view:b is not defined.", "Did you mean view:a? Else define it."],
    ]);
  });

  test("two views of one id, and an id of another kind, are refused", () => {
    expect(edited("stories", "  - { id: view:a, title: B, address: claims }\nstories")).toEqual([
      ["views.yaml", 3, "view:a is defined twice; first at views.yaml:2.", "Give one of the two another id."],
    ]);
    expect(edited("id: story:s", "id: view:s")).toEqual([
      [
        "views.yaml",
        4,
        "“id”: “view:s” is no id.",
        "Write story: and a slug of lower-case letters, digits and hyphens: story:some-name.",
      ],
    ]);
  });

  test("an input that is no JSON object, a position far out, of nothing or of no id, and a moment that is none are refused", () => {
    const cure = "Write the API’s SubgraphInput as JSON, at most 50000 characters.";
    expect(edited("title: A,", "title: A, input: '[1]',")).toEqual([
      ["views.yaml", 2, "“input”: “[1]” is no JSON object of an input.", cure],
    ]);
    expect(edited("title: A,", "title: A, positions: { ent:ada: [0, 1000001] },")).toEqual([
      [
        "views.yaml",
        2,
        "“ent:ada”: The position is farther out than 1000000.",
        "Bring it nearer to the middle.",
      ],
    ]);
    expect(edited("title: A,", "title: A, positions: { Ada: [0, 1] },")).toEqual([
      [
        "views.yaml",
        2,
        "“Ada”: “Ada” is no id.",
        "Write the id of an entity, a claim or anything else that is drawn.",
      ],
    ]);
    expect(edited("title: A,", "title: A, at: 2026-13-01,")).toEqual([
      [
        "views.yaml",
        2,
        "“at”: “2026-13-01” is no day or instant.",
        "Write 2026-11-23 or 2026-11-23T10:00:00Z.",
      ],
    ]);
  });
});
