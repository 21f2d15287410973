import { CLAIM, DOCUMENT } from "../api/documents/document.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import { longId } from "./route.ts";

type AnyNode = NonNullable<ResultOf<typeof DOCUMENT>["node"]>;
export type OpenDocument = Extract<AnyNode, { passages: unknown }>;
export type Passage = OpenDocument["passages"]["nodes"][number];
export type PassageAssertion = Passage["assertions"][number];

type AnyClaim = NonNullable<ResultOf<typeof CLAIM>["node"]>;
export type OpenClaim = Extract<AnyClaim, { assertions: unknown }>;
export type Voice = OpenClaim["assertions"][number];
export type ClaimTie = OpenClaim["links"][number];

/** A document by its slug. Null where the case has none of that name. */
export function useDocument(
  caseId: string,
  slug: string,
): Omit<Answer<unknown>, "data"> & { document: OpenDocument | null | undefined } {
  const { data, ...answer } = useAsk("document", DOCUMENT, { id: longId(caseId, `doc:${slug}`) });
  const node = data?.node;
  return { ...answer, document: data === undefined ? undefined : node && "passages" in node ? node : null };
}

/** A claim with all its voices. Null where nothing has that id. */
export function useClaim(
  caseId: string,
  sel: string | null,
): Omit<Answer<unknown>, "data"> & { claim: OpenClaim | null | undefined } {
  const isClaim = sel?.startsWith("clm:") ?? false;
  const { data, ...answer } = useAsk("claim", CLAIM, { id: longId(caseId, sel ?? "") }, { pause: !isClaim });
  const node = data?.node;
  return {
    ...answer,
    claim: !isClaim || data === undefined ? undefined : node && "assertions" in node ? node : null,
  };
}
