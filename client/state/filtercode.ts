/**
 * A filter as parameters of an address, one key a field: `?doc=a,b&not=nis&known=2024-12-01`. Ids stand without their
 * case and prefix. `parseFilter(printFilter(f, c), c)` is `f` again for every filter without empty lists.
 */
import type { Params } from "./route.ts";
import type { FilterKey, FilterPatch, ViewFilter } from "./steps.ts";

/** What a field holds: `ent` and `doc` are ids of the case. */
export type FieldValue = "text" | "number" | "boolean" | "ent" | "doc";

interface Field {
  /** Its key in an address. */
  readonly key: string;
  /** Its name within the steps of a view. */
  readonly code: string;
  readonly value: FieldValue;
  readonly list: boolean;
  /** The only values that it may have, where there are such. */
  readonly among?: readonly string[];
}

const CLAIM_KINDS = ["FACT", "LAW", "CLASSIFICATION", "CALL"];
const STANCES = ["ASSERTS", "REPORTS", "DENIES", "DOUBTS"];
const CERTAINTIES = ["FLAT", "REPORTED", "ESTIMATE", "PROBABLE", "POSSIBLE", "OPINION"];
const LABELS = ["ESTABLISHED", "NOT_ESTABLISHED", "OPEN"];

const text = (key: string, code: string) => ({ key, code, value: "text", list: false }) as const;
const texts = (key: string, code: string) => ({ key, code, value: "text", list: true }) as const;
const oneOf = (key: string, code: string, among: readonly string[]) => ({ ...texts(key, code), among });
const ids = (key: string, code: string, value: "ent" | "doc") => ({ key, code, value, list: true }) as const;
const number = (key: string, code: string) => ({ key, code, value: "number", list: false }) as const;
const yesNo = (key: string, code: string) => ({ key, code, value: "boolean", list: false }) as const;

/** How each field of a filter is written. Keys and codes stand in links: they may be added to and never changed. */
export const FILTER_FIELDS: Readonly<Record<FilterKey, Field>> = {
  text: text("words", "tx"),
  kinds: oneOf("kind", "ck", CLAIM_KINDS),
  entityKinds: texts("thing", "ek"),
  predicates: texts("verb", "pr"),
  documents: ids("doc", "do", "doc"),
  speakers: ids("by", "sp", "ent"),
  withoutSpeakers: ids("not", "ws", "ent"),
  stances: oneOf("stance", "st", STANCES),
  certainties: oneOf("certainty", "ce", CERTAINTIES),
  minOrigins: number("least", "mi"),
  maxOrigins: number("most", "ma"),
  disputed: yesNo("disputed", "di"),
  labels: oneOf("label", "la", LABELS),
  profile: text("profile", "lp"),
  validDuring: text("so", "vd"),
  saidDuring: text("said", "sd"),
  knownBy: text("known", "kb"),
  orUndated: yesNo("undated", "un"),
};

const FIELDS = Object.entries(FILTER_FIELDS) as [FilterKey, Field][];

/** The ids of entities and documents that a filter names. */
export function idsOf(filter: FilterPatch): string[] {
  return FIELDS.flatMap(([name, { value }]) =>
    value === "ent" || value === "doc" ? ((filter[name] as readonly string[] | null | undefined) ?? []) : [],
  );
}

/** Commas part the values of a list. */
const plain = (value: string) => value.replaceAll("~", "~0").replaceAll(",", "~1");
const unplain = (value: string) => value.replaceAll("~1", ",").replaceAll("~0", "~");

function write(value: unknown, kind: FieldValue, caseId: string): string {
  if (kind === "boolean") return value ? "yes" : "no";
  if (kind === "text" || kind === "number") return String(value);
  const id = String(value);
  const start = `${caseId}/${kind}:`;
  const slug = id.slice(start.length);
  return id.startsWith(start) && slug !== "" && !slug.startsWith("/") ? slug : `/${id}`;
}

/** Undefined where the text is no value of the field. */
function read(
  written: string,
  { value, among }: Field,
  caseId: string,
): string | number | boolean | undefined {
  if (among && !among.includes(written)) return undefined;
  if (value === "text") return written;
  if (value === "number") return /^\d{1,9}$/.test(written) ? Number(written) : undefined;
  if (value === "boolean") return written === "yes" || (written === "no" ? false : undefined);
  return written.startsWith("/") ? written.slice(1) : `${caseId}/${value}:${written}`;
}

/** The parameters that say a filter; empty lists say nothing. */
export function printFilter(filter: Readonly<ViewFilter>, caseId: string): Params {
  const params: Record<string, string> = {};
  for (const [name, { key, value, list }] of FIELDS) {
    const given: unknown = filter[name];
    if (given === undefined) continue;
    if (!list) params[key] = write(given, value, caseId);
    else if ((given as readonly unknown[]).length > 0)
      params[key] = (given as readonly unknown[]).map((one) => plain(write(one, value, caseId))).join(",");
  }
  return params;
}

/** The filter that parameters say. Other keys, and values that a field cannot have, are passed over: an old link opens. */
export function parseFilter(params: Params, caseId: string): ViewFilter {
  const filter: Record<string, unknown> = {};
  for (const [name, field] of FIELDS) {
    const written = Object.hasOwn(params, field.key) ? params[field.key] : undefined;
    if (written === undefined || (written === "" && name !== "text")) continue;
    const parts = field.list ? written.split(",").map(unplain) : [written];
    const values = parts.map((part) => read(part, field, caseId)).filter((value) => value !== undefined);
    if (values.length > 0) filter[name] = field.list ? values : values[0];
  }
  return filter;
}

/** The parameters of a screen with another filter: all that are no filter's stay. */
export function withFilter(params: Params, filter: Readonly<ViewFilter>, caseId: string): Params {
  const keys = new Set(FIELDS.map(([, { key }]) => key));
  const others = Object.fromEntries(Object.entries(params).filter(([key]) => !keys.has(key)));
  return { ...others, ...printFilter(filter, caseId) };
}
