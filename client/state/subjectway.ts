import type { Route } from "./route.ts";
import { longId } from "./route.ts";
import { toClaim, toEntity } from "./ways.ts";

/**
 * Where a thing that somebody changed is shown: in the open view where the reader has one, which keeps its steps and
 * places; else on a screen of its own. Null for what has none.
 *
 * @param id without its case: `clm:pay`
 */
export function wayToSubject(caseId: string, id: string, here: Route): Route | null {
  const [prefix, rest = ""] = id.split(":");
  if (here.screen === "explore" && here.case === caseId && (prefix === "clm" || prefix === "ent"))
    return { ...here, sel: id };
  switch (prefix) {
    case "ent":
      return toEntity(caseId, longId(caseId, id));
    case "clm":
      return toClaim(caseId, longId(caseId, id));
    case "arg":
    case "iss":
    case "acc":
      return { screen: "arguments", case: caseId, sel: id, id: null, params: {} };
    case "doc": {
      const [document = "", place] = rest.split("/");
      return { screen: "document", case: caseId, sel: null, document, place: place ?? null };
    }
    default:
      return null;
  }
}
