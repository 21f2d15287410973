import type { NodeId } from "../model/ids.ts";
import type { CaseRecord } from "../model/records.ts";
import type { Row } from "../store/queries.gen.ts";
import type { Context } from "./context.ts";
import type { FilterParams } from "./filter.ts";
import { pageSize } from "./pages.ts";

/** An entity and how many claims it is an end of. */
export interface EntityClaims {
  readonly entity: NodeId;
  readonly claims: number;
  readonly relations: number;
}

/** The ends of a case's claims, those with a place and those without. */
export interface CasePlaces {
  readonly which: FilterParams & { readonly case: string };
  readonly placed: readonly Row<"place.ends">[];
  readonly unplaced: readonly Row<"place.ends">[];
}

/** Most claims first, then by name, then by id: the same on every store. */
function leading(a: Row<"place.ends">, b: Row<"place.ends">): number {
  if (a.claims !== b.claims) return b.claims - a.claims;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.entity < b.entity ? -1 : 1;
}

export async function casePlaces(
  { id }: CaseRecord,
  params: FilterParams,
  { store, options }: Context,
): Promise<CasePlaces> {
  const which = { case: id, ...params };
  const rows = (await store.run("place.ends", which, options)).sort(leading);
  return {
    which,
    placed: rows.filter((row) => row.placed),
    unplaced: rows.filter((row) => !row.placed),
  };
}

/** The first of them, as the API gives them. */
export function firstOf(rows: readonly Row<"place.ends">[], args: { first?: number | null }): EntityClaims[] {
  return rows.slice(0, pageSize(args)).map(({ entity, claims, relations }) => ({
    entity: entity as NodeId,
    claims,
    relations,
  }));
}

/** How many entities there are of each kind, most first. */
export function byKind(rows: readonly Row<"place.ends">[], { vocabulary }: Context) {
  const counts = new Map<string, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const label = (name: string) => vocabulary.kinds.find((kind) => kind.name === name)?.label ?? name;
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** How many claims pass the filter, and how many of them have an end with a place. */
export async function claimsOnMap({ which }: CasePlaces, { store, options }: Context) {
  const [all, placed] = await Promise.all([
    store.run("claim.count", which, options),
    store.run("place.claims", which, options),
  ]);
  return { claims: all[0]?.total ?? 0, placed: placed[0]?.total ?? 0 };
}
