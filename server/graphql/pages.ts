import { AppError } from "../model/errors.ts";

/** A page as the Relay connection specification has it. */
export interface Connection<T> {
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly nodes: T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export const MOST_A_PAGE = 500;

/** @throws AppError BAD_USER_INPUT where `first` is not from 0 to 500. */
export function pageSize(args: PageArgs, otherwise = 50): number {
  const first = args.first ?? otherwise;
  if (first < 0 || first > MOST_A_PAGE)
    throw new AppError(
      "BAD_USER_INPUT",
      `first: ${first} is out of range. Ask for 0 to ${MOST_A_PAGE} and go on with after.`,
    );
  return first;
}

/** A cursor holds the sort key of the item it stands at: opaque to callers, the same on both stores. */
export function cursorOf(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key), "utf8").toString("base64url");
}

/**
 * The key inside a cursor, or undefined for the first page.
 *
 * @throws AppError BAD_USER_INPUT where it is none of ours, or one of another list.
 */
export function readCursor(after: string | null | undefined, shape: readonly ("string" | "number")[]) {
  if (after === null || after === undefined) return undefined;
  const key = decode(after);
  const fits =
    Array.isArray(key) && key.length === shape.length && key.every((part, i) => typeof part === shape[i]);
  if (fits) return key as (string | number)[];
  throw new AppError(
    "BAD_USER_INPUT",
    `after: “${after.slice(0, 40)}” is no cursor of this list. Take endCursor of its last page.`,
  );
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

/**
 * How many there are in all. The last page tells by itself where one knows how many went before; else they are counted,
 * and only if the answer asks for it: GraphQL calls what is a function when its field is selected.
 *
 * @param before how many went before this page, if that is known
 * @param found up to `size + 1` items
 */
export function totalOf(
  before: number | undefined,
  found: readonly unknown[],
  size: number,
  count: () => Promise<readonly { readonly total: number }[]>,
): Total {
  const isLast = found.length <= size && (found.length > 0 || before === 0);
  if (before !== undefined && isLast) return before + found.length;
  return async () => (await count())[0]?.total ?? 0;
}

type Total = number | (() => Promise<number>);

/**
 * Makes a page from one item more than was asked for.
 *
 * @param found up to `size + 1` items with their keys
 */
export function connection<T>(
  found: readonly { readonly node: T; readonly key: readonly (string | number)[] }[],
  size: number,
  total: Total,
  hasPreviousPage: boolean,
): Connection<T> {
  const edges = found.slice(0, size).map(({ node, key }) => ({ cursor: cursorOf(key), node }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges[edges.length - 1]?.cursor ?? null,
    },
    totalCount: total as number,
  };
}

/** Pages over a list whose order has no key of its own: the cursor holds how many went before. */
export function skipOf(args: PageArgs): number {
  return Number(readCursor(args.after, ["number"])?.[0] ?? 0);
}

export function skipped<T>(found: readonly T[], skip: number): { node: T; key: [number] }[] {
  return found.map((node, i) => ({ node, key: [skip + i + 1] }));
}
