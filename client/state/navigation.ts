import { create } from "zustand";
import { type CaseRoute, parseRoute, printRoute, type Route } from "./route.ts";

interface Navigation {
  readonly route: Route;
  /** Counts arrivals at another screen, so that focus moves then and only then. */
  readonly arrivals: number;
}

const here = () => `${location.pathname}${location.search}${location.hash}`;

export const useNavigation = create<Navigation>(() => ({
  route: typeof location === "undefined" ? { screen: "cases" } : parseRoute(here()),
  arrivals: 0,
}));

export const useRoute = () => useNavigation((n) => n.route);

/** Two routes on one screen: moving between them keeps focus where it is. */
function sameScreen(a: Route, b: Route): boolean {
  if (a.screen !== b.screen) return false;
  if (a.screen === "document" && b.screen === "document")
    return a.case === b.case && a.document === b.document;
  if (a.screen === "list" && b.screen === "list") return a.case === b.case && a.list === b.list;
  if ("id" in a && "id" in b) return a.case === b.case && a.id === b.id;
  return !("case" in a && "case" in b) || a.case === b.case;
}

function arrive(route: Route): void {
  useNavigation.setState((n) => ({
    route,
    arrivals: sameScreen(n.route, route) ? n.arrivals : n.arrivals + 1,
  }));
}

/** Go there. `replace` for what Back should not stop at: a selection, a filter. */
export function navigate(route: Route, options: { replace?: boolean } = {}): void {
  const address = printRoute(route);
  if (options.replace) history.replaceState(null, "", address);
  else if (address !== here()) history.pushState(null, "", address);
  arrive(route);
}

/** Keep `sel` in the address of whatever screen is open; Back does not stop there. */
export function select(sel: string | null): void {
  const { route } = useNavigation.getState();
  if ("sel" in route && route.sel !== sel) navigate({ ...route, sel }, { replace: true });
}

/** What the parameters of the open screen become, for the screens that have some. */
export function setParams(
  params: Readonly<Record<string, string>>,
  options: { replace?: boolean } = {},
): void {
  const { route } = useNavigation.getState();
  if ("params" in route) navigate({ ...route, params }, options);
}

/** The open case's id, or null on the list of cases. */
export function caseOf(route: Route): string | null {
  return "case" in route ? (route as CaseRoute).case : null;
}

/** Follow Back and Forward. Call once, at the start. */
export function followHistory(): () => void {
  const listener = () => arrive(parseRoute(here()));
  addEventListener("popstate", listener);
  return () => removeEventListener("popstate", listener);
}
