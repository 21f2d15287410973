import writeXlsxFile, { type Cell, type Row, type Sheet } from "write-excel-file/node";
import { CELL_HEAD, cellLines } from "./csv.ts";
import { labelText, type MatrixSheet, rowTitle, type SheetCell, type SheetRow, sourceText } from "./sheet.ts";

const HEAD = { fontWeight: "bold", backgroundColor: "#e8eef4", wrap: true, alignVertical: "top" } as const;
const TEXT = { type: String, wrap: true, alignVertical: "top" } as const;

/** A workbook of three sheets: the matrix as on the screen, its cells one a line, and what must stand beside both. */
export async function matrixXlsx(sheet: MatrixSheet): Promise<Buffer> {
  return await writeXlsxFile([matrix(sheet), cells(sheet), about(sheet)]).toBuffer();
}

function matrix(sheet: MatrixSheet): Sheet<never> {
  const documents = sheet.documents;
  const head = ["Element", "Provision", ...documents.map(({ letter }) => letter)].concat(
    "Argument map",
    "Speaks against",
    "Still missing",
    "On this map",
  );
  const data = [
    [{ value: sheet.wording, type: String, fontWeight: "bold" as const }],
    headRow(head),
    ...sheet.rows.map((row) => matrixRow(row, documents)),
  ];
  const narrow = documents.map(() => ({ width: 32 }));
  const columns = [
    { width: 40 },
    { width: 18 },
    ...narrow,
    { width: 32 },
    { width: 40 },
    { width: 32 },
    { width: 20 },
  ];
  return { data, sheet: "Matrix", columns, stickyRowsCount: 2, orientation: "landscape" };
}

function matrixRow(row: SheetRow, documents: MatrixSheet["documents"]): Row {
  const indent = "  ".repeat(row.depth);
  const from = (id: string | undefined) => row.for.filter(({ stated }) => stated?.document === id);
  const weight = row.op === undefined ? {} : ({ fontWeight: "bold" } as const);
  return [
    { value: indent + rowTitle(row), ...TEXT, ...weight },
    text(row.provision),
    ...documents.map(({ id }) => text(listed(from(id)))),
    text(listed(from(undefined))),
    text(listed(row.against)),
    text(row.missing ?? ""),
    text(labelText(row)),
  ];
}

function listed(list: readonly SheetCell[]): string {
  return list.map((cell) => `${cell.text} [${sourceText(cell)}]`).join("\n");
}

function cells(sheet: MatrixSheet): Sheet<never> {
  const data = [headRow(CELL_HEAD), ...cellLines(sheet).map((line) => line.map(text))];
  const columns = [40, 18, 20, 10, 22, 50, 10, 50, 30, 12, 12].map((width) => ({ width }));
  return { data, sheet: "Cells", columns, stickyRowsCount: 1, orientation: "landscape" };
}

function about({ wording, about, ladder, forums, caveat }: MatrixSheet): Sheet<never> {
  const pairs = [
    ["Alleged", wording],
    ...about.map(({ name, text: value }) => [name, value]),
    ...ladder.map(({ article, test, outcome }) => [`Rome Statute ${article}`, `${test}: ${outcome}`]),
    ...forums.map(({ name, answer }) => [`Could be heard by: ${name}`, answer]),
    ["Caveat", caveat],
  ];
  const data = pairs.map(([name = "", value = ""]): Row => [{ value: name, ...TEXT, ...HEAD }, text(value)]);
  return { data, sheet: "About", columns: [{ width: 30 }, { width: 100 }] };
}

function headRow(names: readonly string[]): Row {
  return names.map((value) => ({ value, type: String, ...HEAD }));
}

function text(value: string): Cell {
  return value === "" ? null : { value, ...TEXT };
}
