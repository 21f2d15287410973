/** Kept views and stories in words. */
import type { Route } from "../route.ts";
import { whenWords } from "../when.ts";

const SCREENS: Readonly<Partial<Record<Route["screen"], string>>> = {
  explore: "Network",
  document: "Document",
  list: "List",
  arguments: "Argument map",
  elements: "Elements",
  path: "Paths",
  timeline: "Timeline",
  places: "Places",
  findings: "Findings",
};

/** On which screen a kept view opens. */
export function screenWords(route: Route): string {
  return SCREENS[route.screen] ?? "A page that this version does not have";
}

/** @example keptWords({ by: "Anna", at: "2026-11-23T10:00:00Z" }) // "kept by Anna on 23 November 2026" */
export function keptWords({ by, at }: { readonly by: string | null; readonly at: string | null }): string {
  const who = by === null ? "" : ` by ${by}`;
  return `kept${who}${at === null ? "" : ` on ${whenWords(at.slice(0, 10))}`}`;
}
