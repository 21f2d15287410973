import type { ClaimRecord } from "../../model/records.ts";
import { type Context, requireCase } from "../context.ts";
import { type FilterParams, filterParams, narrowed } from "../filter.ts";
import { type Connection, connection, type PageArgs, pageSize, readCursor, totalOf } from "../pages.ts";
import type { ClaimFilter, ClaimOrder } from "../resolvers.gen.ts";

interface ClaimPageArgs extends PageArgs {
  readonly case: string;
  readonly filter?: ClaimFilter | null | undefined;
  readonly orderBy?: ClaimOrder | null | undefined;
}

/**
 * A page of claims under a filter.
 *
 * @param more what the place asks of every claim, whatever the reader's filter says
 */
export async function claimPage(
  args: ClaimPageArgs,
  context: Context,
  more: Partial<FilterParams> = {},
): Promise<Connection<ClaimRecord>> {
  const { id } = await requireCase(context, args.case);
  const size = pageSize(args);
  const after = readCursor(args.after, ["string", "number"]);
  const which = { case: id, ...narrowed(await filterParams(args.filter, id, context), more) };
  const [afterKey, afterPosition] = after ?? [null, 0];
  const page = {
    ...which,
    afterKey: afterKey as string | null,
    afterPosition: Number(afterPosition),
    limit: size + 1,
  };
  const order = args.orderBy ?? "CASE_ORDER";
  const rows =
    order === "USED_IN"
      ? await context.store.run("claim.pageByUse", page, context.options)
      : await context.store.run("claim.page", { ...page, order }, context.options);
  const total = totalOf(after ? undefined : 0, rows, size, () =>
    context.store.run("claim.count", which, context.options),
  );
  const found = rows.map(({ record, key }) => ({ node: record, key: [key, record.position] }));
  return connection(found, size, total, after !== undefined);
}
