import type { Cache, UpdateResolver, UpdatesConfig } from "@urql/exchange-graphcache";

/** The acts that this page asked for itself: what it is told of them is no news. */
const own = new Set<string>();

export function noteOwnAct(clientMutationId: string): void {
  own.add(clientMutationId);
}

export function isOwnAct(clientMutationId: string | undefined): boolean {
  return clientMutationId !== undefined && own.has(clientMutationId);
}

/** An act of curation makes another text of the case: whatever was asked is asked anew when it is wanted. */
function forgetAnswers(cache: Cache): void {
  cache.invalidate({ __typename: "Query" });
}

interface Change {
  readonly case: string;
  readonly revision: string;
  readonly audit?: { readonly clientMutationId: string } | null;
}

/**
 * When kept answers are of a text that is gone: after every act of this page, and when the server tells of another
 * version of the case than the one before. What is on the screen is asked anew at once, and stays until it is there.
 */
export function freshness(): Partial<UpdatesConfig> {
  const revisions = new Map<string, string>();
  const told: UpdateResolver = (result, _args, cache) => {
    const change = result.caseChanged as Change | undefined;
    if (!change) return;
    const before = revisions.get(change.case);
    revisions.set(change.case, change.revision);
    const news = before !== undefined && before !== change.revision;
    if (news && !isOwnAct(change.audit?.clientMutationId)) forgetAnswers(cache);
  };
  const acted: UpdateResolver = (_result, _args, cache) => forgetAnswers(cache);
  // Every mutation is an act of curation.
  const Mutation = new Proxy<Record<string, UpdateResolver>>({}, { get: () => acted });
  return { Mutation, Subscription: { caseChanged: told } };
}
