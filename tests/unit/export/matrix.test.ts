import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { CELL_HEAD, matrixCsv } from "../../../server/export/csv.ts";
import { matrixDocx } from "../../../server/export/docx.ts";
import type { MatrixSheet } from "../../../server/export/sheet.ts";
import { matrixXlsx } from "../../../server/export/xlsx.ts";

const SHEET: MatrixSheet = {
  wording: "Alleged breach of the pact by Ruritania.",
  about: [{ name: "Profile", text: "graded" }],
  documents: [{ id: "case/doc:a", letter: "A", title: "A report" }],
  rows: [
    {
      text: "The whole of it",
      provision: "Pact 1",
      depth: 0,
      op: "all",
      label: "out",
      gap: false,
      for: [],
      against: [],
    },
    {
      text: "Force was used",
      provision: "Pact 1",
      depth: 1,
      label: "in",
      gap: false,
      missing: "Orders, in writing",
      for: [
        {
          claim: "case/clm:force",
          text: "Troops crossed the river.",
          stated: {
            document: "case/doc:a",
            passage: "A ¶2",
            quote: "=cmd, they “crossed”",
            speakers: ["Report A", "Čeněk"],
            stance: "reports",
            certainty: "flat",
          },
        },
      ],
      against: [{ claim: "case/clm:drill", text: "It was a drill." }],
    },
    {
      text: "It was not asked for",
      provision: "Pact 2",
      depth: 1,
      label: "out",
      gap: true,
      for: [],
      against: [],
    },
  ],
  ladder: [{ article: "58(1)(a)", test: "It stands in some reading", outcome: "no" }],
  forums: [{ name: "State duty", answer: "open" }],
  caveat: "A label on a map is not a finding.",
};

describe("a matrix as CSV", () => {
  test("has a line for each cell, for what is missing, and for each row without either", () => {
    const lines = matrixCsv(SHEET).split("\r\n");
    expect(lines).toEqual([
      `\uFEFF${CELL_HEAD.join(",")}`,
      ",,,about,,Alleged breach of the pact by Ruritania.,,,,,",
      ",,,about,,A label on a map is not a finding.,,,,,",
      "The whole of it (all of),Pact 1,not established,,,,,,,,",
      'Force was used,Pact 1,established on this map,for,case/clm:force,Troops crossed the river.,A ¶2,"\'=cmd, they “crossed”",Report A > Čeněk,reports,flat',
      "Force was used,Pact 1,established on this map,against,case/clm:drill,It was a drill.,,,,,",
      'Force was used,Pact 1,established on this map,missing,,"Orders, in writing",,,,,',
      "It was not asked for,Pact 2,no evidence yet,,,,,,,,",
      "",
    ]);
  });
});

describe("a matrix as a workbook", () => {
  test("holds the matrix, its cells and what stands beside both", async () => {
    const files = unzipSync(new Uint8Array(await matrixXlsx(SHEET)));
    const names = [
      ...strFromU8(files["xl/workbook.xml"] as Uint8Array).matchAll(/<sheet [^>]*name="([^"]+)"/g),
    ];
    expect(names.map((match) => match[1])).toEqual(["Matrix", "Cells", "About"]);
    const texts = strFromU8(files["xl/sharedStrings.xml"] as Uint8Array);
    for (const text of [
      SHEET.wording,
      SHEET.caveat,
      "Troops crossed the river. [A ¶2, Report A &gt; Čeněk, reports, flat]",
      "It was a drill. [argument map]",
      "no evidence yet",
    ])
      expect(texts).toContain(text);
  });

  test("has as many lines of cells as the CSV", async () => {
    const files = unzipSync(new Uint8Array(await matrixXlsx(SHEET)));
    const rows = strFromU8(files["xl/worksheets/sheet2.xml"] as Uint8Array).match(/<row /g) ?? [];
    // Head and foot of the CSV: a byte order mark line, two about the whole, an empty end.
    expect(rows.length).toBe(matrixCsv(SHEET).split("\r\n").length - 3);
  });
});

describe("a matrix as a document", () => {
  test("reads in the order of the screen, and says “alleged” first and the caveat last", async () => {
    const { value } = await mammoth.extractRawText({ buffer: await matrixDocx(SHEET) });
    expect(value.split("\n").filter((line) => line.trim() !== "")).toEqual([
      "Alleged breach of the pact by Ruritania.",
      "Profile: graded",
      "Elements by evidence",
      "Element",
      "Speaks for it",
      "Speaks against it",
      "Still missing",
      "On this map",
      "The whole of it (all of) Pact 1",
      "not established",
      "Force was used Pact 1",
      "Troops crossed the river. [A ¶2, Report A > Čeněk, reports, flat]",
      "It was a drill. [argument map]",
      "Orders, in writing",
      "established on this map",
      "It was not asked for Pact 2",
      "no evidence yet",
      "How high does the map reach?",
      "Rome Statute 58(1)(a). It stands in some reading: no",
      "Could a court hear it?",
      "State duty: open",
      "Documents",
      "A: A report",
      "A label on a map is not a finding.",
    ]);
  });
});
