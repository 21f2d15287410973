import { CLAIM_FACETS, CLAIM_PAGE, ENTITY_PAGE, KIND_COUNTS } from "../api/documents/lists.ts";
import type { ResultOf, VariablesOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import { parseFilter } from "./filtercode.ts";
import { apiFilter } from "./filters.ts";
import type { ListName, Params } from "./route.ts";

export const PAGE = 50;

export type ClaimPage = ResultOf<typeof CLAIM_PAGE>["claims"];
export type ListedClaim = ClaimPage["nodes"][number];
export type EntityPage = ResultOf<typeof ENTITY_PAGE>["entities"];
export type ListedEntity = EntityPage["nodes"][number];
export type ClaimFilter = NonNullable<VariablesOf<typeof CLAIM_PAGE>["filter"]>;
type EntityFilter = NonNullable<VariablesOf<typeof ENTITY_PAGE>["filter"]>;

/** The lists that hold entities; all others hold claims. */
export function listsEntities(list: ListName): boolean {
  return list === "entities" || list === "events";
}

/** The values of a parameter that lists several: `FLAT,REPORTED`. */
export function valuesOf(params: Params, name: string): string[] {
  return (params[name] ?? "").split(",").filter((value) => value !== "");
}

/** The parameters with a value of a list switched on or off. An empty list leaves the address. */
export function toggled(params: Params, name: string, value: string): Params {
  const before = valuesOf(params, name);
  const after = before.includes(value) ? before.filter((v) => v !== value) : [...before, value].sort();
  const { [name]: _, ...others } = params;
  return after.length === 0 ? others : { ...others, [name]: after.join(",") };
}

/** What a list is about by itself, before any chip. */
function ofList(list: ListName): ClaimFilter {
  if (list === "relations") return { relations: true };
  if (list === "legal-claims") return { kinds: ["LAW", "CLASSIFICATION"] };
  return list === "calls" ? { kinds: ["CALL"] } : {};
}

/** The filter of a list: what its parameters say, within what it is about. Values that no filter has are ignored. */
export function claimFilter(caseId: string, list: ListName, params: Params): ClaimFilter {
  return { ...apiFilter(parseFilter(params, caseId)), ...ofList(list) };
}

export function useClaimPage(
  caseId: string,
  filter: ClaimFilter,
  order: ClaimOrder,
  after: string | null,
): Answer<ResultOf<typeof CLAIM_PAGE>> {
  return useAsk("list", CLAIM_PAGE, { case: caseId, filter, order, first: PAGE, after });
}

/** Beside each chip how many claims choosing just it would leave, under all else that the address says. */
export function useClaimFacets(caseId: string, filter: ClaimFilter): Answer<ResultOf<typeof CLAIM_FACETS>> {
  return useAsk("facets", CLAIM_FACETS, { case: caseId, filter });
}

type ClaimOrder = VariablesOf<typeof CLAIM_PAGE>["order"];
type EntityOrder = VariablesOf<typeof ENTITY_PAGE>["order"];

export const CLAIM_ORDERS = [
  { value: "CASE_ORDER", label: "As stated" },
  { value: "ORIGINS", label: "Most origins" },
  { value: "USED_IN", label: "Most arguments" },
  { value: "VALID_TIME", label: "When so" },
  { value: "SAID_AT", label: "When said" },
] as const satisfies readonly { value: ClaimOrder; label: string }[];

export const ENTITY_ORDERS = [
  { value: "NAME", label: "Name" },
  { value: "DEGREE", label: "Most relations" },
  { value: "KIND", label: "Kind" },
] as const satisfies readonly { value: EntityOrder; label: string }[];

export function orderOf<Value extends string>(
  orders: readonly { readonly value: Value }[],
  params: Params,
): Value {
  const order = orders.find((o) => o.value === params.order) ?? orders[0];
  if (!order) throw new TypeError("a list has at least one order");
  return order.value;
}

export function entityFilter(list: ListName, params: Params): EntityFilter {
  const kinds = list === "events" ? ["Event"] : valuesOf(params, "kind");
  return kinds.length === 0 ? {} : { kinds };
}

export function useEntityPage(
  caseId: string,
  filter: EntityFilter,
  order: EntityOrder,
  after: string | null,
): Answer<ResultOf<typeof ENTITY_PAGE>> {
  return useAsk("list", ENTITY_PAGE, { case: caseId, filter, order, first: PAGE, after });
}

export function useKindCounts(caseId: string): Answer<ResultOf<typeof KIND_COUNTS>> {
  return useAsk("kinds", KIND_COUNTS, { case: caseId });
}
