import type { Cache, UpdateResolver, UpdatesConfig } from "@urql/exchange-graphcache";
import type { Turns } from "./inTurn.ts";

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
  readonly subjects: readonly string[];
  readonly audit?: { readonly clientMutationId: string } | null;
}

/** The ids that an act's input speaks of. */
function idsIn(value: unknown): string[] {
  if (typeof value === "string") return value.includes(":") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/**
 * When kept answers are of a text that is gone: after every act of this page, and when the server tells of another
 * version of the case than the one before. What is on the screen is asked anew at once, in turn, and stays until it is
 * there.
 */
export function freshness(turns: Pick<Turns, "news">): Partial<UpdatesConfig> {
  const revisions = new Map<string, string>();
  const told: UpdateResolver = (result, _args, cache) => {
    const change = result.caseChanged as Change | undefined;
    if (!change) return;
    const before = revisions.get(change.case);
    revisions.set(change.case, change.revision);
    const news = before !== undefined && before !== change.revision;
    if (!news || isOwnAct(change.audit?.clientMutationId)) return;
    turns.news(change.subjects);
    forgetAnswers(cache);
  };
  const acted: UpdateResolver = (_result, args, cache) => {
    turns.news(idsIn(args));
    forgetAnswers(cache);
  };
  // Every mutation is an act of curation.
  const Mutation = new Proxy<Record<string, UpdateResolver>>({}, { get: () => acted });
  return { Mutation, Subscription: { caseChanged: told } };
}
