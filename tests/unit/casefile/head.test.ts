import { describe, expect, test } from "vitest";
import { faultsAfter } from "../../helpers/caseText.ts";

describe("the checker of a case as a folder", () => {
  test("refuses an id that is not the folder's name", () => {
    expect(faultsAfter(["case.yaml", "id: small", "id: large"])).toEqual([
      ["case.yaml", 1, "The id is “large”, the folder is “small”.", "Give both the same name."],
    ]);
  });

  test("refuses an id that is no slug", () => {
    expect(faultsAfter(["case.yaml", "id: small", "id: Small Case"])).toEqual([
      ["case.yaml", 1, "“Small Case” is no id of a case.", "Use lower-case letters, digits and hyphens."],
    ]);
  });

  test("refuses a start that is not defined", () => {
    expect(faultsAfter(["case.yaml", "start: [ent:freedonia]", "start: [ent:sylvania]"])).toEqual([
      ["case.yaml", 6, "ent:sylvania is not defined.", "Define it in entities.yaml."],
    ]);
  });

  test("refuses a document that is not there", () => {
    expect(faultsAfter(["case.yaml", "documents/b.md]", "documents/b.md, documents/c.md]"])).toEqual([
      ["case.yaml", 5, "The document documents/c.md is not there.", "Write it, or take it out."],
    ]);
  });

  test("refuses a document that is not listed", () => {
    expect(faultsAfter(["documents/c.md", undefined, "x"])).toEqual([
      ["documents/c.md", 1, "case.yaml does not list this document.", "Add documents/c.md to “documents”."],
    ]);
  });

  test("refuses a file that a case does not have", () => {
    expect(faultsAfter(["claim.yaml", undefined, "[]"])).toEqual([
      ["claim.yaml", 1, "A case has no such file.", "Did you mean “claims.yaml”?"],
    ]);
  });
});
