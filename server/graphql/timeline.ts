import { dateMarks, type Edtf } from "../model/dates.ts";
import type { ClaimRecord } from "../model/records.ts";
import { type Context, requireCase } from "./context.ts";
import { type FilterParams, filterParams } from "./filter.ts";
import { type Connection, connection, type PageArgs, pageSize, readCursor, totalOf } from "./pages.ts";
import type { ClaimFilter, Clock } from "./resolvers.gen.ts";

interface TimelineArgs extends PageArgs {
  readonly case: string;
  readonly filter?: ClaimFilter | null | undefined;
  readonly clock?: Clock | null | undefined;
}

/** A page of claims on two clocks, with what its counts ask of the store. */
export interface TimelinePage extends Connection<ClaimRecord> {
  readonly which: FilterParams & { readonly case: string };
}

/** Claims under a filter by one of the clocks; without a time on it last, then in the order of the case. */
export async function timelinePage(args: TimelineArgs, context: Context): Promise<TimelinePage> {
  const { id } = await requireCase(context, args.case);
  const size = pageSize(args);
  const after = readCursor(args.after, ["string", "number"]);
  const [afterKey, afterPosition] = after ?? [null, 0];
  const which = { case: id, ...(await filterParams(args.filter, id, context)) };
  const page = {
    ...which,
    clock: args.clock ?? "VALID",
    afterKey: afterKey as string | null,
    afterPosition: Number(afterPosition),
    limit: size + 1,
  };
  const rows = await context.store.run("timeline.page", page, context.options);
  const total = totalOf(after ? undefined : 0, rows, size, () =>
    context.store.run("claim.count", which, context.options),
  );
  const found = rows.map(({ record, key }) => ({ node: record, key: [key, record.position] }));
  return { ...connection(found, size, total, after !== undefined), which };
}

const NO_TIMES = { validFrom: null, validTo: null, saidFrom: null, saidTo: null, knownBy: null };

/** How many claims fall in each month on a clock, whatever times the filter asks for. */
export async function monthCounts({ which }: TimelinePage, clock: Clock, { store, options }: Context) {
  const all = { ...which, ...NO_TIMES };
  return clock === "VALID"
    ? store.run("timeline.validMonths", all, options)
    : store.run("timeline.saidMonths", all, options);
}

/** How many claims lack a time on one clock, the other, or both. */
export async function undatedCounts({ which }: Pick<TimelinePage, "which">, { store, options }: Context) {
  const rows = await store.run("timeline.undated", which, options);
  const sum = (fits: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(fits).reduce((total, row) => total + row.claims, 0);
  return {
    valid: sum((row) => row.noValid),
    said: sum((row) => row.noSaid),
    both: sum((row) => row.noValid && row.noSaid),
  };
}

/** When a claim was so; null where nobody says. */
export function validSpan({ validTime, validFrom, validTo }: ClaimRecord) {
  return validTime === undefined ? null : span([validTime], validFrom, validTo);
}

/** When a claim was said, first to last; null where no statement has a date. */
export async function saidSpan({ id, saidFrom, saidTo }: ClaimRecord, { loaders }: Context) {
  if (saidFrom === undefined && saidTo === undefined) return null;
  const times = (await loaders.assertionsOfClaim.load(id)).flatMap(({ saidAt }) => saidAt ?? []);
  return span(times, saidFrom, saidTo);
}

/** @param times as they are written, one or more */
function span(times: readonly Edtf[], from: string | undefined, to: string | undefined) {
  const [first, ...others] = [...new Set(times)];
  const marks = times.map(dateMarks);
  return {
    edtf: others.length === 0 ? (first ?? null) : null,
    from: from ?? null,
    to: to ?? null,
    approximate: marks.some((mark) => mark.approximate),
    uncertain: marks.some((mark) => mark.uncertain),
  };
}
