/** What the inspector shows: the selected claim or entity, asked when it is selected. */
import { INSPECT_CLAIM, INSPECT_ENTITY } from "../api/documents/inspect.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import { apiFilter } from "./filters.ts";
import type { ViewFilter } from "./steps.ts";

type ClaimNode = NonNullable<ResultOf<typeof INSPECT_CLAIM>["node"]>;
type EntityNode = NonNullable<ResultOf<typeof INSPECT_ENTITY>["node"]>;
export type InspectedClaim = Extract<ClaimNode, { assertions: unknown }>;
export type InspectedEntity = Extract<EntityNode, { mentions: unknown }>;
export type Voice = InspectedClaim["assertions"][number];
export type Tie = InspectedClaim["links"][number];
export type EntityClaim = InspectedEntity["claims"]["nodes"][number];
export type End = NonNullable<InspectedClaim["subject"]>;

export type Inspected =
  | { what: "claim"; claim: InspectedClaim }
  | { what: "entity"; entity: InspectedEntity }
  | { what: "nothing" }
  | { what: "unknown" }
  | { what: "waiting" };

/** Whether a full id names a claim. */
export function isClaim(id: string): boolean {
  return id.includes("/clm:");
}

export function useInspected(
  selection: string | null,
  filter: Readonly<ViewFilter>,
): { inspected: Inspected; answer: Pick<Answer<unknown>, "failure" | "retry" | "slow"> } {
  const asksClaim = selection !== null && isClaim(selection);
  const variables = { id: selection ?? "", filter: apiFilter(filter) };
  const claim = useAsk("inspector", INSPECT_CLAIM, variables, { pause: !asksClaim });
  const entity = useAsk("inspector", INSPECT_ENTITY, variables, { pause: selection === null || asksClaim });
  const answer = asksClaim ? claim : entity;
  if (selection === null) return { inspected: { what: "nothing" }, answer };
  const node = (asksClaim ? claim.data : entity.data)?.node;
  if (node && node.id !== selection) return { inspected: { what: "waiting" }, answer };
  if (node && "assertions" in node) return { inspected: { what: "claim", claim: node }, answer };
  if (node && "mentions" in node) return { inspected: { what: "entity", entity: node }, answer };
  return { inspected: { what: answer.fetching || answer.failure ? "waiting" : "unknown" }, answer };
}
