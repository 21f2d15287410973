import { describe, expect, test } from "vitest";
import {
  cellWords,
  columnsOf,
  inColumn,
  isDay,
  type MatrixCell,
  type MatrixRow,
  nextGap,
  searchWords,
  today,
} from "../../../../client/state/matrix.ts";

function cell(claim: string, letter: string, origin = "Person", n = 1): MatrixCell {
  return {
    label: "ESTABLISHED",
    claim: { id: claim },
    assertion: {
      id: `${claim}/${n}`,
      origin: { kind: origin },
      passage: { document: { letter, kind: letter.startsWith("R") ? "record" : "article" } },
    },
  } as unknown as MatrixCell;
}

const row = (incriminating: MatrixCell[], more: Partial<MatrixRow> = {}): MatrixRow =>
  ({
    incriminating,
    exculpatory: [],
    gap: incriminating.length === 0,
    text: "It.",
    missing: null,
    ...more,
  }) as MatrixRow;

describe("the matrix", () => {
  const rows = [
    row([cell("c1", "B"), cell("c1", "B", "Person", 2), cell("c2", "B"), cell("c3", "R7", "State")]),
    row([]),
    row([cell("c1", "A"), cell("c4", "R8", "Organization"), { ...cell("c5", "A"), assertion: null }]),
    row([]),
  ];

  test("has a column for each article, then the record by whose voice it is, then the map", () => {
    expect(columnsOf(rows).map(({ title }) => title)).toEqual(["A", "B", "States", "Bodies", "Map"]);
  });

  test("shows each claim of a cell once, with all that state it", () => {
    const [, b] = columnsOf(rows);
    const list = inColumn(rows[0]!, b!);
    expect(list.map(({ claim, voices }) => [claim.id, voices.length])).toEqual([
      ["c1", 2],
      ["c2", 1],
    ]);
    expect(cellWords(list, b!)).toBe("Document B: 2 claims");
  });

  test("goes from gap to gap, and from the last to the first", () => {
    expect(nextGap(rows, 0)).toBe(1);
    expect(nextGap(rows, 1)).toBe(3);
    expect(nextGap(rows, 3)).toBe(1);
    expect(nextGap([rows[0]!], 0)).toBeNull();
  });

  test("looks for what is missing by the words that carry it", () => {
    expect(searchWords({ missing: "A contract, or a ledger that shows the payment.", text: "x" })).toBe(
      "contract ledger shows",
    );
    expect(searchWords({ missing: null, text: "It was directed against a civilian population." })).toBe(
      "directed against civilian",
    );
  });

  test("knows a day from anything else", () => {
    expect(isDay("2025-09-01")).toBe(true);
    expect([undefined, "2025", "2025-99-99", "yesterday"].some(isDay)).toBe(false);
    expect(today(new Date(2025, 0, 5))).toBe("2025-01-05");
  });
});
