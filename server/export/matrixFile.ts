import { matrixCsv } from "./csv.ts";
import { matrixDocx } from "./docx.ts";
import { MATRIX_QUERY, type MatrixAnswer, sheetOf } from "./matrixAnswer.ts";
import { pseudonymiser, type Sensitive } from "./pseudonyms.ts";
import type { MatrixSheet } from "./sheet.ts";
import { matrixXlsx } from "./xlsx.ts";

/** The forms in which a matrix leaves the house, each with its media type (IANA). */
export const MATRIX_FORMATS = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;
export type MatrixFormat = keyof typeof MATRIX_FORMATS;

export function isMatrixFormat(text: string): text is MatrixFormat {
  return Object.hasOwn(MATRIX_FORMATS, text);
}

const WRITERS: Readonly<Record<MatrixFormat, (sheet: MatrixSheet) => string | Promise<Uint8Array>>> = {
  csv: matrixCsv,
  xlsx: matrixXlsx,
  docx: matrixDocx,
};

/** Runs an operation of the API under its limits. */
export type Run = (operation: {
  query: string;
  variables: Record<string, unknown>;
}) => Promise<{ readonly data?: unknown; readonly errors?: readonly Refused[] | undefined }>;
/** An error of the API: what is wrong and its code. */
export interface Refused {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface MatrixRequest {
  readonly case: string;
  readonly accusation: string;
  readonly format: MatrixFormat;
  readonly profile?: string;
  readonly overlay?: unknown;
  /** Sensitive names are withheld unless somebody asks for them. */
  readonly names?: "shown";
}

/** A file, or what the API refused. */
export type Exported =
  | { readonly bytes: Uint8Array; readonly type: string }
  | { readonly refused: readonly Refused[] };

/** The matrix of an accusation as a file: what the screen shows, from the same operation. */
export async function matrixFile(request: MatrixRequest, run: Run): Promise<Exported> {
  const { case: whole, accusation, format, profile, overlay, names } = request;
  const variables = { case: whole, accusation, profile, overlay };
  const { data, errors } = await run({ query: MATRIX_QUERY, variables });
  if (errors?.length) return { refused: errors };
  const people = names === "shown" ? [] : await sensitivePeople(whole, run);
  const sheet = sheetOf(data as MatrixAnswer, pseudonymiser(people));
  const written = await WRITERS[format](sheet);
  const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
  return { bytes, type: MATRIX_FORMATS[format] };
}

const PEOPLE_QUERY = `query SensitivePeople($case: ID!, $after: String) {
  entities(case: $case, first: 500, after: $after) {
    nodes { kind name aliases sensitive }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface PeopleAnswer {
  readonly entities: {
    readonly nodes: readonly (Sensitive & { readonly sensitive: boolean })[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function sensitivePeople(whole: string, run: Run): Promise<Sensitive[]> {
  const people: Sensitive[] = [];
  let after: string | null = null;
  do {
    const { data } = await run({ query: PEOPLE_QUERY, variables: { case: whole, after } });
    const { nodes, pageInfo } = (data as PeopleAnswer).entities;
    people.push(...nodes.filter(({ sensitive }) => sensitive));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return people;
}
