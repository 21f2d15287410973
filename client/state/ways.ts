import { printFilter } from "./filtercode.ts";
import { type Route, shortId } from "./route.ts";
import { decodeSteps, encodeSteps } from "./stepcode.ts";
import { openEntities, openFinding, type Step, type ViewFilter } from "./steps.ts";

/** Ways into the network from elsewhere: each is an address that a colleague can open too. */
function explore(caseId: string, sel: string | null, steps: readonly Step[]): Route {
  const params: Record<string, string> = steps.length === 0 ? {} : { steps: encodeSteps(caseId, steps) };
  return { screen: "explore", case: caseId, sel: sel === null ? null : shortId(sel), params };
}

interface FindingView {
  readonly id: string;
  readonly view: {
    readonly entities: readonly string[];
    readonly claims: readonly string[];
    readonly select: string | null;
  };
}

/** The view that shows a finding. */
export function toFinding(caseId: string, { id, view }: FindingView): Route {
  return explore(caseId, view.select, [openFinding(id, [...view.entities], [...view.claims])]);
}

/** An entity, selected, with what is around it. */
export function toEntity(caseId: string, id: string): Route {
  return explore(caseId, id, [openEntities([id], 1)]);
}

/** A claim, selected; with its two ends and what is around them where it draws an edge. */
export function toClaim(caseId: string, id: string, ends: readonly string[] = []): Route {
  return explore(caseId, id, ends.length === 0 ? [] : [openEntities([...new Set(ends)], 1)]);
}

/** The paths from one thing to another under a filter, or the question with its other end open. */
export function toPaths(
  caseId: string,
  from: string,
  to: string | null = null,
  filter: Readonly<ViewFilter> = {},
): Route {
  const ends = { from: shortId(from), ...(to === null ? {} : { to: shortId(to) }) };
  return { screen: "path", case: caseId, sel: null, params: { ...printFilter(filter, caseId), ...ends } };
}

/** The comparison of two things, or the question with its other side open. Days stand as they are. */
export function toCompare(
  caseId: string,
  a: string,
  b: string | null = null,
  filter: Readonly<ViewFilter> = {},
): Route {
  const params = { ...printFilter(filter, caseId), a: shortId(a), ...(b === null ? {} : { b: shortId(b) }) };
  return { screen: "compare", case: caseId, sel: null, params };
}

/** A path as a view: its things and relations and nothing else. */
export function toDrawing(caseId: string, things: readonly string[], claims: readonly string[]): Route {
  return explore(caseId, null, [{ ...openEntities([...things], 0), claims: [...claims] }]);
}

/** The paragraph of a document, with a claim selected in it. `passage` is a passage's full id. */
export function toPassage(caseId: string, passage: string, claim: string | null = null): Route {
  const [document = "", place = ""] = shortId(passage).split("/");
  return {
    screen: "document",
    case: caseId,
    sel: claim === null ? null : shortId(claim),
    document: document.replace(/^doc:/, ""),
    place: place === "" ? null : place,
  };
}

/** The argument map of an accusation, issue or claim, with something selected on it. */
export function toArgument(caseId: string, id: string, select: string | null = null): Route {
  const sel = select === null ? null : shortId(select);
  return { screen: "arguments", case: caseId, sel, id: shortId(id), params: {} };
}

/** The elements of an accusation, each with what speaks for it and what is missing. */
export function toElements(caseId: string, accusation: string): Route {
  return { screen: "elements", case: caseId, sel: null, id: shortId(accusation), params: {} };
}

/** The open view with these entities in it, too; from another screen, a view of them. */
export function addToView(route: Route, caseId: string, ids: readonly string[], select: string): Route {
  if (route.screen !== "explore") return explore(caseId, select, [openEntities([...ids], 1)]);
  const { steps } = decodeSteps(caseId, route.params.steps ?? "");
  const added = encodeSteps(caseId, [...steps, { do: "add", ids: [...ids] }]);
  return { ...route, sel: shortId(select), params: { ...route.params, steps: added } };
}
