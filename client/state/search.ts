import { useEffect, useState } from "react";
import { SEARCH } from "../api/documents/search.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import type { Route } from "./route.ts";
import { addToView, toClaim, toEntity, toPassage } from "./ways.ts";

export type SearchAnswer = ResultOf<typeof SEARCH>["search"];
export type Found = SearchAnswer["nodes"][number];
export type Scope = Found["scope"];

export const SCOPES: readonly Scope[] = ["ENTITIES", "CLAIMS", "PASSAGES"];

/** A keystroke is not a question: the text is asked for when it has rested this long. */
const REST_MS = 120;
/** How many over all groups, and how many when one group is chosen. */
const MIXED = 24;
const NARROWED = 50;

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

/** What is found for a text, in one group or in all. The last answer stays while the next is awaited. */
export function useSearch(
  caseId: string,
  text: string,
  scope: Scope | null,
): Omit<Answer<unknown>, "data"> & { found: SearchAnswer | null; asked: string } {
  const asked = useRested(text).trim().slice(0, 200);
  const variables = {
    case: caseId,
    text: asked,
    in: scope === null ? null : [scope],
    first: scope === null ? MIXED : NARROWED,
  };
  const { data, ...answer } = useAsk("search", SEARCH, variables, { pause: asked === "" });
  return { ...answer, asked, found: asked === "" ? null : (data?.search ?? null) };
}

export interface Group {
  readonly scope: Scope;
  readonly found: readonly Found[];
  /** How many there are in all. */
  readonly count: number;
}

/** The found things by group, in the order of the groups, at most `most` of each; empty groups are left out. */
export function groupsOf(answer: SearchAnswer, most = Number.POSITIVE_INFINITY): Group[] {
  return SCOPES.map((scope) => ({
    scope,
    found: answer.nodes.filter((one) => one.scope === scope).slice(0, most),
    count: answer.counts.find((c) => c.scope === scope)?.count ?? 0,
  })).filter((group) => group.found.length > 0 || group.count > 0);
}

/** Entities a found thing would bring into a view. */
function endsOf({ node }: Found): string[] {
  if (node.__typename === "Entity") return [node.id];
  return node.__typename === "Claim" && node.relation ? [node.relation.from.id, node.relation.to.id] : [];
}

/** Where Enter leads: an entity or an edge to the network, a sentence to its document. */
export function wayTo(caseId: string, one: Found): Route {
  const { node } = one;
  if (node.__typename === "Entity") return toEntity(caseId, node.id);
  if (node.__typename === "Claim") {
    const passage = node.assertions[0]?.passage.id;
    return node.relation || !passage
      ? toClaim(caseId, node.id, endsOf(one))
      : toPassage(caseId, passage, node.id);
  }
  return toPassage(caseId, node.id);
}

/** Where Shift+Enter leads: the open view with this in it, too; null for what no view can hold. */
export function wayWith(route: Route, caseId: string, one: Found): Route | null {
  const ids = endsOf(one);
  return ids.length === 0 ? null : addToView(route, caseId, ids, one.node.id);
}
