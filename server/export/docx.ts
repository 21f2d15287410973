import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { labelText, type MatrixSheet, rowTitle, type SheetCell, type SheetRow, sourceText } from "./sheet.ts";

/** Parts of the page's width, in per cent. */
const WIDTHS = { element: 22, for: 30, against: 22, missing: 14, label: 12 } as const;
const INDENT_TWIPS = 200;

/** A document for Word: the matrix on landscape pages, then the checks, the forums and the caveat. */
export async function matrixDocx(sheet: MatrixSheet): Promise<Buffer> {
  const document = new Document({
    title: sheet.wording,
    creator: "Redthread",
    styles: { default: { document: { run: { font: "Calibri", size: 20 } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        footers: { default: footer(sheet.caveat) },
        children: [...opening(sheet), table(sheet), ...closing(sheet)],
      },
    ],
  });
  return await Packer.toBuffer(document);
}

function footer(caveat: string): Footer {
  const page = new TextRun({ children: ["  ", PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES], size: 16 });
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ text: caveat, size: 16 }), page] })],
  });
}

function opening({ wording, about }: MatrixSheet): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: wording }),
    ...about.map(
      ({ name, text }) =>
        new Paragraph({ children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(text)] }),
    ),
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: "Elements by evidence" }),
  ];
}

function table({ rows }: MatrixSheet): Table {
  const head = new TableRow({
    tableHeader: true,
    children: [
      headCell("Element", WIDTHS.element),
      headCell("Speaks for it", WIDTHS.for),
      headCell("Speaks against it", WIDTHS.against),
      headCell("Still missing", WIDTHS.missing),
      headCell("On this map", WIDTHS.label),
    ],
  });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [head, ...rows.map(row)],
  });
}

function headCell(text: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    shading: { type: ShadingType.CLEAR, fill: "E8EEF4" },
    children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })],
  });
}

function row(one: SheetRow): TableRow {
  const title = new Paragraph({
    indent: { left: one.depth * INDENT_TWIPS },
    children: [
      new TextRun({ text: rowTitle(one), bold: one.op !== undefined }),
      new TextRun({ text: ` ${one.provision}`, italics: true, size: 18 }),
    ],
  });
  return new TableRow({
    cantSplit: false,
    children: [
      cell([title], WIDTHS.element),
      cell(one.for.flatMap(quoted), WIDTHS.for),
      cell(one.against.flatMap(quoted), WIDTHS.against),
      cell(one.missing ? [new Paragraph(one.missing)] : [], WIDTHS.missing),
      cell([new Paragraph(labelText(one))], WIDTHS.label),
    ],
  });
}

function cell(paragraphs: readonly Paragraph[], width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    // A cell without a paragraph is a damaged file to Word.
    children: paragraphs.length > 0 ? paragraphs : [new Paragraph("")],
  });
}

function quoted(one: SheetCell): Paragraph[] {
  const source = new TextRun({ text: ` [${sourceText(one)}]`, size: 16, italics: true });
  return [new Paragraph({ spacing: { after: 80 }, children: [new TextRun(one.text), source] })];
}

function closing({ documents, ladder, forums, caveat }: MatrixSheet): Paragraph[] {
  return [
    ...list(
      "How high does the map reach?",
      ladder.map(({ article, test, outcome }) => `Rome Statute ${article}. ${test}: ${outcome}`),
    ),
    ...list(
      "Could a court hear it?",
      forums.map(({ name, answer }) => `${name}: ${answer}`),
    ),
    ...list(
      "Documents",
      documents.map(({ letter, title }) => `${letter}: ${title}`),
    ),
    new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { before: 240 },
      children: [new TextRun({ text: caveat, italics: true })],
    }),
  ];
}

function list(title: string, texts: readonly string[]): Paragraph[] {
  if (texts.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: title }),
    ...texts.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  ];
}
