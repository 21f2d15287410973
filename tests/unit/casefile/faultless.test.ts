import { expect, test } from "vitest";
import { faultsAfter, faultsOf, SMALL } from "../../helpers/caseText.ts";

const missing = (id: string) => expect.stringContaining(`${id} is not defined`);

test("checks: what was found without fault is checked again when an id goes that it names", () => {
  expect(faultsOf(SMALL)).toEqual([]);
  const ada = "- id: ent:ada\n  kind: Person\n  name: Ada Alm\n";
  expect(faultsAfter(["entities.yaml", ada, ""]).map(([file, , problem]) => [file, problem])).toEqual([
    ["claims.yaml", missing("ent:ada")],
    ["documents/a.md", missing("ent:ada")],
  ]);
  expect(faultsOf(SMALL)).toEqual([]);
  const gone = faultsAfter(
    ["claims.yaml", "clm:no-pay", "clm:other"],
    ["claims.yaml", "clm:amount", "clm:sum"],
  );
  expect(gone.map(([file, , problem]) => [file, problem])).toEqual([
    ["links.yaml", missing("clm:no-pay")],
    ["notes.yaml", missing("clm:amount")],
  ]);
  expect(faultsAfter(["entities.yaml", "kind: Group", "kind: Event"])).toMatchObject([
    ["claims.yaml", 7, "PAYS takes no Event as its object: ent:miners.", "Its object may be Person, Group."],
  ]);
  expect(faultsOf(SMALL)).toEqual([]);
});

test("checks: what leaned on a file that could not be read is checked when it can be", () => {
  const stray = ["links.yaml", "clm:no-pay", "clm:nowhere"] as const;
  expect(faultsAfter(stray, ["claims.yaml", undefined, "- [\n"]).map(([file]) => file)).toEqual([
    "claims.yaml",
  ]);
  expect(faultsAfter(stray).map(([file, , problem]) => [file, problem])).toEqual([
    ["links.yaml", missing("clm:nowhere")],
  ]);
});
