import { describe, expect, test } from "vitest";
import { isOpen, NO_FOLDS, openAtFirst, toggleFold } from "../../../../../client/state/argument/folding.ts";
import { changeWords, goalsOf, knotNames, shortText } from "../../../../../client/state/argument/model.ts";
import { mapRows } from "../../../../../client/state/argument/rows.ts";
import { argued, mapWith } from "./maps.ts";

const model = mapWith(
  [
    argued("price", ["monthly", "death"], "own", { exceptions: ["wage"] }),
    argued("service", ["honours"], "state"),
    argued("said", ["ast-1"], "monthly", { generated: true }),
    argued("more", ["q"], "death"),
  ],
  ["own"],
  [["own", "state"]],
);

describe("what is open at first", () => {
  test("the positions with their arguments, and not who says so", () => {
    const open = openAtFirst(model);
    expect(open.has("own") && open.has("state")).toBe(true);
    expect(open.has("monthly")).toBe(false);
  });

  test("what the reader opens and shuts again is as at first", () => {
    const first = openAtFirst(model);
    const opened = toggleFold("monthly", first, NO_FOLDS);
    expect(isOpen("monthly", first, opened)).toBe(true);
    expect(toggleFold("monthly", first, opened)).toEqual(NO_FOLDS);
    expect(toggleFold("own", first, toggleFold("own", first, NO_FOLDS))).toEqual(NO_FOLDS);
  });
});

describe("the outline of a map", () => {
  const rows = mapRows(model, () => true);

  test("reads positions, arguments for and against, premises, exceptions, in their order", () => {
    const words = rows.map((row) =>
      row.kind === "argument" ? `${row.against ? "against" : "for"} ${row.id}` : `${row.part} ${row.id}`,
    );
    expect(words).toEqual([
      "position own",
      "for price",
      "ORDINARY monthly",
      "for said",
      "ORDINARY ast-1",
      "ORDINARY death",
      "for more",
      "ORDINARY q",
      "exception wage",
      "position state",
      "against service",
      "ORDINARY honours",
    ]);
  });

  test("says of each row how deep it lies, which it is, of how many", () => {
    const death = rows.find(({ id }) => id === "death");
    expect(death).toMatchObject({ level: 3, place: 2, of: 3, open: true });
  });

  test("what was told is told once, and a way back is said to be a loop", () => {
    const round = mapWith([argued("a", ["p"], "g"), argued("b", ["g", "p"], "p")], ["g"]);
    const again = mapRows(round, () => true).flatMap((row) => (row.kind === "statement" ? [row.again] : []));
    expect(again).toEqual([null, null, "loop", "loop"]);
  });

  test("what is folded says how many arguments it hides", () => {
    const folded = mapRows(model, (id) => id === "own").find(({ id }) => id === "death");
    expect(folded).toMatchObject({ open: false, argumentCount: 1 });
  });
});

describe("words of a map", () => {
  test("arguments are numbered from the positions outwards, whatever is folded", () => {
    expect([...knotNames(model)]).toEqual([
      ["price", "A1"],
      ["service", "A2"],
      ["said", "A3"],
      ["more", "A4"],
    ]);
  });

  test("a change is told with its number first", () => {
    const one = { text: "Powers of ownership.", before: "OPEN" as const, after: "ESTABLISHED" as const };
    expect(changeWords([])).toBe("No label changes.");
    expect(changeWords([one, one, one])).toBe(
      "3 labels change; Powers of ownership: open to established on this map.",
    );
  });

  test("a text is cut between words", () => {
    expect(shortText("The sum is the soldier’s own wage.", 22)).toBe("The sum is the…");
    expect(shortText("Short.", 22)).toBe("Short");
  });

  test("an accusation is about its claim, an issue about its first position, a claim about itself", () => {
    const accusations = [{ accusation: { id: "x/acc:a", claim: { id: "x/clm:acc/a" } } }];
    const issues = [
      { id: "x/iss:i", positions: [{ claim: { id: "x/clm:one" } }, { claim: { id: "x/clm:two" } }] },
    ];
    expect(goalsOf("x/acc:a", accusations, issues)).toEqual(["x/clm:acc/a"]);
    expect(goalsOf("x/iss:i", accusations, issues)).toEqual(["x/clm:one"]);
    expect(goalsOf("x/clm:c", accusations, issues)).toEqual(["x/clm:c"]);
  });
});
