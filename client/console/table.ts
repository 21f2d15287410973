/** The first list of an answer, as rows and columns. */
export interface Table {
  /** Where the list stands: `case.documents`. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many there are in all, where the answer says so. */
  readonly total: number;
  /** What is counted: `relations`. */
  readonly noun: string;
}

type Plain = Readonly<Record<string, unknown>>;

/** Lists in a page stand under these; their name says nothing, their parent's does. */
const PAGE_LISTS: readonly string[] = ["nodes", "edges"];
const MOST_COLUMNS = 24;

function isPlain(value: unknown): value is Plain {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function isRows(value: unknown): value is readonly Plain[] {
  return Array.isArray(value) && value.some(isPlain);
}

interface Found {
  readonly path: readonly string[];
  readonly rows: readonly unknown[];
  readonly parent: Plain;
}

/** Breadth first, so that a list near the top wins over one inside its rows. */
function firstList(data: unknown): Found | null {
  let level: { path: readonly string[]; value: Plain }[] = isPlain(data) ? [{ path: [], value: data }] : [];
  while (level.length > 0) {
    for (const { path, value } of level) {
      // Beside the items of a page may stand other lists, such as counts.
      for (const key of [...PAGE_LISTS, ...Object.keys(value)]) {
        const inner = value[key];
        if (isRows(inner)) return { path: [...path, key], rows: inner, parent: value };
      }
    }
    level = level.flatMap(({ path, value }) =>
      Object.entries(value).flatMap(([key, inner]) =>
        isPlain(inner) ? [{ path: [...path, key], value: inner }] : [],
      ),
    );
  }
  return null;
}

/** `{ claim: { text: "…" } }` → `claim.text`; a list of objects becomes its first telling words. */
function cells(value: Plain, prefix: string, into: Map<string, string>): Map<string, string> {
  for (const [key, inner] of Object.entries(value)) {
    const column = prefix === "" ? key : `${prefix}.${key}`;
    if (isPlain(inner)) cells(inner, column, into);
    else into.set(column, cell(inner));
  }
  return into;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(words).join("; ");
  return String(value);
}

/** Of an object inside a list: its name where it has one, else all its values. */
function words(value: unknown): string {
  if (!isPlain(value)) return cell(value);
  for (const key of ["name", "title", "text", "id"]) {
    if (typeof value[key] === "string") return value[key];
  }
  return [...cells(value, "", new Map()).values()].filter((text) => text !== "").join(" ");
}

function rowOf(item: unknown): Map<string, string> {
  if (!isPlain(item)) return new Map([["value", cell(item)]]);
  return cells(isPlain(item.node) && "cursor" in item ? item.node : item, "", new Map());
}

/** Null where the answer holds no list of objects. */
export function tableOf(data: unknown): Table | null {
  const found = firstList(data);
  if (found === null) return null;
  const rows = found.rows.map(rowOf);
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].slice(0, MOST_COLUMNS);
  const { path, parent } = found;
  const last = path.at(-1) ?? "";
  const total = parent.totalCount;
  return {
    path: path.join("."),
    columns,
    rows: rows.map((row) => columns.map((column) => row.get(column) ?? "")),
    total: typeof total === "number" ? total : rows.length,
    noun: (PAGE_LISTS.includes(last) ? path.at(-2) : last) ?? "rows",
  };
}

/** @example countWords(table) // "20 of 143 claims" */
export function countWords({ rows, total, noun }: Table): string {
  return total === rows.length ? `${total} ${noun}` : `${rows.length} of ${total} ${noun}`;
}
