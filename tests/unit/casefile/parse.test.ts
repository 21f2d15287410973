import { describe, expect, test } from "vitest";
import { parseCase } from "../../../server/casefile/parse.ts";
import { caseOf, faultsAfter, SMALL, smallWith, WORDS, without } from "../../helpers/caseText.ts";

describe("reading a case", () => {
  test("all of it is read, with offsets, defaults and ids", () => {
    const whole = caseOf(SMALL);
    expect(whole.claims[1]).toEqual({
      id: "clm:no-pay",
      kind: "fact",
      text: "Nobody is paid.",
      alleged: false,
      implied: [],
      tier: 2,
      covers: [],
      assertions: [
        {
          id: "ast:no-pay/1",
          passage: "doc:b/p1",
          quote: "Nobody is paid in Freedonia",
          start: 0,
          end: 27,
          speakers: ["ent:ada", "ent:miners"],
          stance: "reports",
          certainty: "reported",
          unsourced: false,
          saidAt: "2024-06",
          covers: [],
        },
      ],
    });
    expect(whole.claims[0]?.triple).toEqual({
      subject: "ent:freedonia",
      predicate: "PAYS",
      object: "ent:miners",
    });
    expect(whole.documents[0]?.passages[1]).toEqual({
      id: "doc:a/p1",
      slug: "p1",
      text: "Freedonia pays the miners, Ada Alm writes. It pays about 20 crowns.",
    });
    expect(whole.entities.map((e) => [e.id, e.plural])).toEqual([
      ["ent:freedonia", false],
      ["ent:miners", true],
      ["ent:ada", false],
      ["ent:letter-a", false],
      ["ent:strike", false],
    ]);
    expect(whole.entities[4]?.when).toBe("2024");
  });

  test("a folder without case.yaml is no case, and nothing else is said of it", () => {
    expect(parseCase(without(SMALL, "case.yaml"), WORDS)).toEqual({
      ok: false,
      faults: [
        {
          file: "case.yaml",
          line: 1,
          problem: "The folder “small” is no case: it has no case.yaml.",
          cure: "Name a folder that has one, or write it.",
        },
      ],
    });
  });

  test("faults of several files come all at once, by file and line", () => {
    const faults = faultsAfter(
      ["notes.yaml", "kind: caution", "kind: warning"],
      ["entities.yaml", "kind: Person", "kind: Persn"],
      ["claims.yaml", "tier: 1", "tier: 9"],
      ["claims.yaml", "validTime: 2023/2024", "validTime: 1923 to 1924"],
    );
    expect(faults.map(([file, line]) => `${file}:${line}`)).toEqual([
      "claims.yaml:8",
      "claims.yaml:9",
      "entities.yaml:10",
      "notes.yaml:2",
    ]);
  });

  test("where the entities cannot be read, nobody is blamed for naming them", () => {
    expect(faultsAfter(["entities.yaml", "name: Ada Alm", "name: [Ada"]).map(([file]) => file)).toEqual([
      "entities.yaml",
    ]);
  });

  test("items come from a file and from a folder, the file first, the folder by name", () => {
    const more = (n: number) => `- id: ent:more-${n}\n  kind: Person\n  name: More ${n}\n`;
    const folder = smallWith(
      ["entities/b.yaml", undefined, more(2)],
      ["entities/a.yaml", undefined, more(1)],
    );
    expect(caseOf(folder).entities.map((e) => e.id)).toEqual([
      ...caseOf(SMALL).entities.map((e) => e.id),
      "ent:more-1",
      "ent:more-2",
    ]);
  });

  test("Windows line ends and indented breaks make no other text", () => {
    const windows = SMALL.files.map(({ path, text }) => ({ path, text: text.replaceAll("\n", "\r\n") }));
    expect(caseOf({ ...SMALL, files: windows })).toEqual(caseOf(SMALL));
  });

  test("decomposed letters are composed, so that quotes and names are found", () => {
    const decomposed = SMALL.files.map(({ path, text }) => ({
      path,
      text: path === "documents/b.md" ? text.replace("miners", "mín­ers".normalize("NFD")) : text,
    }));
    expect(caseOf({ ...SMALL, files: decomposed }).documents[1]?.passages[0]?.text).toContain("mín­ers");
  });

  test("a script in a name is text like any other", () => {
    const name = "<script>alert(1)</script>";
    const whole = caseOf(smallWith(["entities.yaml", "name: Ada Alm", `name: ${name}`]));
    expect(whole.entities[2]?.name).toBe(name);
  });
});
