import { stringify } from "csv-stringify/sync";
import { labelText, type MatrixSheet, rowTitle, type SheetCell, type SheetRow } from "./sheet.ts";

/** What a line of {@link cellLines} holds. */
export const CELL_HEAD = [
  "element",
  "provision",
  "on this map",
  "side",
  "claim",
  "text",
  "passage",
  "quote",
  "speakers",
  "stance",
  "certainty",
] as const;

/**
 * A line for each cell, for what is missing and for each row without either, after two about the whole (RFC 4180,
 * UTF-8 with a byte order mark, so that spreadsheets read names in any script). What a spreadsheet would take for a
 * formula is made a text.
 */
export function matrixCsv(sheet: MatrixSheet): string {
  const about = [sheet.wording, sheet.caveat].map((text) => line(["", "", "", "about", "", text]));
  return stringify([CELL_HEAD, ...about, ...cellLines(sheet)], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

/** The lines of a sheet of cells, in the order of the screen. */
export function cellLines(sheet: MatrixSheet): string[][] {
  return sheet.rows.flatMap((row) => {
    const lines = [
      ...row.for.map((cell) => cellLine(row, "for", cell)),
      ...row.against.map((cell) => cellLine(row, "against", cell)),
      ...(row.missing ? [line([...rowHead(row), "missing", "", row.missing])] : []),
    ];
    return lines.length > 0 ? lines : [line(rowHead(row))];
  });
}

function rowHead(row: SheetRow): string[] {
  return [rowTitle(row), row.provision, labelText(row)];
}

function cellLine(row: SheetRow, side: "for" | "against", { claim, text, stated }: SheetCell): string[] {
  const source = stated
    ? [stated.passage, stated.quote, stated.speakers.join(" > "), stated.stance, stated.certainty]
    : [];
  return line([...rowHead(row), side, claim, text, ...source]);
}

/** Every line is as long as the head. */
function line(values: readonly string[]): string[] {
  return CELL_HEAD.map((_, i) => values[i] ?? "");
}
