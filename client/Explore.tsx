import type { Route } from "./state/route.ts";

/** The workspace: canvas, outline, inspector and steps of one view. Joined here because panels and canvas are strangers. */
export function Explore({ route }: { route: Extract<Route, { screen: "explore" }> }) {
  return <h1 tabIndex={-1}>Explore {route.case}</h1>;
}
