/** What the text of a case says of a thing, before and after: field by field. Pure. */

/** A thing as the case's text has it: fields and their values. */
export type PlainItem = Readonly<Record<string, unknown>>;

/** One field that is not the same on both sides; null where a side does not have it. */
export interface FieldDifference {
  /** `text`, or further inside: `assertions 1 certainty`. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One thing that an act changed. */
export interface ItemDifference {
  /** Without its case: `clm:pay`. */
  readonly id: string;
  readonly what: "added" | "changed" | "removed";
  readonly fields: readonly FieldDifference[];
}

/**
 * What an act of the audit trail changed.
 *
 * @param before the record's JSON of things by short id
 */
export function differencesOf(before: string, after: string): ItemDifference[] {
  const was = JSON.parse(before) as Readonly<Record<string, PlainItem>>;
  const is = JSON.parse(after) as Readonly<Record<string, PlainItem>>;
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].map((id) => ({
    id,
    what: was[id] === undefined ? "added" : is[id] === undefined ? "removed" : "changed",
    fields: fieldDifferences(was[id] ?? {}, is[id] ?? {}),
  }));
}

/** The fields in which two texts of one thing differ, in the order in which they stand. */
export function fieldDifferences(before: PlainItem, after: PlainItem): FieldDifference[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field) => {
    const difference = { field, before: was.get(field) ?? null, after: is.get(field) ?? null };
    return difference.before === difference.after || field === "id" ? [] : [difference];
  });
}

/** Every value by its way: lists of single values are one value. */
function leavesOf(value: unknown, way = "", into = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value) && !value.some((one) => typeof one === "object" && one !== null))
    into.set(way, value.join(", "));
  else if (Array.isArray(value))
    value.forEach((one, i) => {
      leavesOf(one, `${way} ${i + 1}`, into);
    });
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) leavesOf(one, way === "" ? key : `${way} ${key}`, into);
  else if (value !== undefined) into.set(way, String(value));
  return into;
}
