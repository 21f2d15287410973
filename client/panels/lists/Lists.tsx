import type { Route } from "../../state/route.ts";
export function Lists({ route }: { route: Extract<Route, { screen: "list" }> }) {
  return <h1 tabIndex={-1}>{route.list}</h1>;
}
