import type { Route } from "../../state/route.ts";
export function Reader({ route }: { route: Extract<Route, { screen: "document" }> }) {
  return <h1 tabIndex={-1}>Document {route.document}</h1>;
}
