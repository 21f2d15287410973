import type { MatrixSheet, SheetCell, SheetRow } from "./sheet.ts";

/** The operation behind the file and the screen alike. */
export const MATRIX_QUERY = `query MatrixFile($case: ID!, $accusation: ID!, $profile: String, $overlay: OverlayInput) {
  matrix(case: $case, accusation: $accusation, profile: $profile, overlay: $overlay) {
    caveat
    profile { name title }
    accusation { wording mode place period provision { name } against { name } }
    evaluated { label standing barred forums { name answer } }
    ladder { rungs { article test passes lacks } }
    rows {
      text depth op label gap missing
      provision { name }
      incriminating { ...Cell }
      exculpatory { ...Cell }
    }
  }
}
fragment Cell on MatrixCell {
  claim { id text }
  assertion { quote stance certainty speakers { name } passage { slug document { id letter title } } }
}`;

interface CellAnswer {
  readonly claim: { readonly id: string; readonly text: string };
  readonly assertion: {
    readonly quote: string;
    readonly stance: string;
    readonly certainty: string;
    readonly speakers: readonly { readonly name: string }[];
    readonly passage: {
      readonly slug: string;
      readonly document: { readonly id: string; readonly letter: string; readonly title: string };
    };
  } | null;
}

/** What {@link MATRIX_QUERY} answers. */
export interface MatrixAnswer {
  readonly matrix: {
    readonly caveat: string;
    readonly profile: { readonly name: string; readonly title: string };
    readonly accusation: {
      readonly wording: string;
      readonly mode: string | null;
      readonly place: string | null;
      readonly period: string | null;
      readonly provision: { readonly name: string };
      readonly against: readonly { readonly name: string }[];
    };
    readonly evaluated: {
      readonly label: LabelName;
      readonly standing: string;
      readonly barred: boolean;
      readonly forums: readonly { readonly name: string; readonly answer: string }[];
    };
    readonly ladder: {
      readonly rungs: readonly {
        readonly article: string;
        readonly test: string;
        readonly passes: boolean | null;
        readonly lacks: string | null;
      }[];
    };
    readonly rows: readonly {
      readonly text: string;
      readonly depth: number;
      readonly op: "ALL" | "ANY" | null;
      readonly label: LabelName;
      readonly gap: boolean;
      readonly missing: string | null;
      readonly provision: { readonly name: string };
      readonly incriminating: readonly CellAnswer[];
      readonly exculpatory: readonly CellAnswer[];
    }[];
  };
}

type LabelName = "ESTABLISHED" | "NOT_ESTABLISHED" | "OPEN";
const LABELS = { ESTABLISHED: "in", NOT_ESTABLISHED: "out", OPEN: "open" } as const;

/** The sheet of an answer. Every text goes through `withhold`, which takes out names that may hurt. */
export function sheetOf({ matrix }: MatrixAnswer, withhold: (text: string) => string): MatrixSheet {
  const { accusation, evaluated, ladder, profile, rows } = matrix;
  const cells = rows.flatMap((row) => [...row.incriminating, ...row.exculpatory]);
  const documents = new Map(
    cells
      .flatMap(({ assertion }) => (assertion ? [assertion.passage.document] : []))
      .map((one) => [one.id, one]),
  );
  return {
    wording: withhold(accusation.wording),
    about: [
      { name: "Provision", text: accusation.provision.name },
      { name: "Held against", text: withhold(accusation.against.map(({ name }) => name).join(", ")) },
      ...optional("Mode", accusation.mode),
      ...optional("Place", accusation.place),
      ...optional("Period", accusation.period),
      { name: "Profile", text: `${profile.name}: ${profile.title}` },
      { name: "Standing of the evidence on this map", text: evaluated.standing.toLowerCase() },
    ].map(({ name, text }) => ({ name, text: withhold(text) })),
    documents: [...documents.values()].sort((a, b) => (a.letter < b.letter ? -1 : 1)),
    rows: rows.map((row) => rowOf(row, withhold)),
    ladder: ladder.rungs.map(({ article, test, passes, lacks }) => ({
      article,
      test,
      outcome:
        passes === null ? "not computed" : passes ? "passed" : withhold(`not passed. ${lacks ?? ""}`.trim()),
    })),
    forums: evaluated.forums.map(({ name, answer }) => ({ name, answer: answer.toLowerCase() })),
    caveat: matrix.caveat,
  };
}

function optional(name: string, text: string | null) {
  return text === null ? [] : [{ name, text }];
}

function rowOf(row: MatrixAnswer["matrix"]["rows"][number], withhold: (text: string) => string): SheetRow {
  const { text, depth, op, label, gap, missing, provision, incriminating, exculpatory } = row;
  return {
    text,
    provision: provision.name,
    depth,
    ...(op && { op: op === "ALL" ? ("all" as const) : ("any" as const) }),
    label: LABELS[label],
    gap,
    ...(missing !== null && { missing: withhold(missing) }),
    for: incriminating.map((cell) => cellOf(cell, withhold)),
    against: exculpatory.map((cell) => cellOf(cell, withhold)),
  };
}

function cellOf({ claim, assertion }: CellAnswer, withhold: (text: string) => string): SheetCell {
  const bare = { claim: claim.id, text: withhold(claim.text) };
  if (!assertion) return bare;
  const { quote, stance, certainty, speakers, passage } = assertion;
  const { id, letter } = passage.document;
  return {
    ...bare,
    stated: {
      document: id,
      passage: `${letter} ${passage.slug.replace(/^p(?=\d)/, "¶")}`,
      quote: withhold(quote),
      speakers: speakers.map(({ name }) => withhold(name)),
      stance: stance.toLowerCase(),
      certainty: certainty.toLowerCase(),
    },
  };
}
