import { describe, expect, test } from "vitest";
import { faultsAfter, smallText } from "../../helpers/caseText.ts";

describe("the checker of a document", () => {
  test("refuses missing front matter", () => {
    expect(
      faultsAfter(["documents/b.md", undefined, "### p1\nNobody is paid in Freedonia, the miners say.\n"]),
    ).toEqual([
      ["documents/b.md", 1, "The front matter is missing.", "Begin with the keys between two lines of ---."],
    ]);
  });

  test("refuses an empty passage", () => {
    expect(faultsAfter(["documents/b.md", undefined, `${smallText("documents/b.md")}\n### p2\n\n`])).toEqual([
      ["documents/b.md", 13, "The passage p2 is empty.", "Write its text below the heading, or take it out."],
    ]);
  });

  test("refuses a passage that stands twice", () => {
    expect(
      faultsAfter(["documents/b.md", undefined, `${smallText("documents/b.md")}\n### p1\nAgain.\n`]),
    ).toEqual([
      [
        "documents/b.md",
        13,
        "doc:b/p1 is defined twice; first at documents/b.md:10.",
        "Give one of the two another id.",
      ],
    ]);
  });

  test("refuses a document without a passage", () => {
    expect(
      faultsAfter(["documents/b.md", "### p1\nNobody is paid in Freedonia, the miners say.\n", ""]),
    ).toEqual([
      ["claims.yaml", 21, "doc:b/p1 is not defined.", "Did you mean doc:a/p1? Else define it."],
      ["documents/b.md", 8, "The document has no passage.", "Add one: a line “### p1”, and its text below."],
    ]);
  });

  test("refuses a slug with a capital", () => {
    expect(
      faultsAfter(["documents/b.md", undefined, `${smallText("documents/b.md")}\n### P2\nMore.\n`]),
    ).toEqual([
      ["documents/b.md", 13, "“P2” is no slug.", "Use lower-case letters, digits and hyphens: p1, h2, cap."],
    ]);
  });

  test("refuses a heading of another level", () => {
    expect(
      faultsAfter(["documents/b.md", undefined, `${smallText("documents/b.md")}\n## p2\nMore.\n`]),
    ).toEqual([
      ["documents/b.md", 13, "This is no heading of a passage.", "Write “### ” and a slug: ### p1."],
    ]);
  });

  test("refuses text before the first passage", () => {
    expect(faultsAfter(["documents/b.md", "---\n\n### p1", "---\nHello.\n\n### p1"])).toEqual([
      ["documents/b.md", 9, "Text stands before the first passage.", "Put a line “### slug” above it."],
    ]);
  });

  test("refuses a letter that two documents have", () => {
    expect(faultsAfter(["documents/b.md", "letter: B", "letter: A"])).toEqual([
      ["documents/b.md", 3, "doc:a has the letter A already.", "Give it another one."],
    ]);
  });

  test("refuses a fingerprint of the wrong length", () => {
    expect(faultsAfter(["documents/b.md", "language: en", "language: en\noriginalSha256: abc"])).toEqual([
      [
        "documents/b.md",
        7,
        "“originalSha256”: “abc” is no SHA-256.",
        "Write its 64 hexadecimal digits in lower case.",
      ],
    ]);
  });

  test("refuses a language that is no tag", () => {
    expect(faultsAfter(["documents/b.md", "language: en", "language: english language"])).toEqual([
      [
        "documents/b.md",
        6,
        "“language”: “english language” is no language tag.",
        "Write a BCP 47 tag: en, ko, zh-Hant.",
      ],
    ]);
  });

  test("refuses an unknown author", () => {
    expect(faultsAfter(["documents/a.md", "authorEntity: ent:ada", "authorEntity: ent:adda"])).toEqual([
      ["documents/a.md", 7, "ent:adda is not defined.", "Did you mean ent:ada? Else define it."],
    ]);
  });

  test("refuses a bidirectional override in a passage", () => {
    expect(faultsAfter(["documents/b.md", "Nobody is paid", "Nobody is paid ‮"])).toEqual([
      [
        "claims.yaml",
        22,
        "The quote is not in doc:b/p1: Nobody is paid in Freedonia",
        "The nearest stretch is: Nobody is paid ‮ in",
      ],
      ["documents/b.md", 10, "The passage p1 holds the invisible character U+202E.", "Take it out."],
    ]);
  });
});
