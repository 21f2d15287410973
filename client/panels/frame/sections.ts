import { navigate } from "../../state/navigation.ts";
import type { PageName, Params, Route } from "../../state/route.ts";
import type { IconName } from "../../ui/Icon.tsx";

export interface Section {
  readonly name: string;
  readonly icon: IconName;
  readonly to: Route;
  readonly current: boolean;
}

/** The sections of a case, as the top bar and the bottom bar list them. What is selected comes along. */
export function sectionsOf(caseId: string, route: Route): Section[] {
  const inCase = { case: caseId, sel: "sel" in route ? route.sel : null };
  return [
    {
      name: "Findings",
      icon: "findings",
      to: { screen: "findings", ...inCase },
      current: route.screen === "findings",
    },
    {
      name: "Explore",
      icon: "network",
      to: { screen: "explore", ...inCase, params: {} },
      current: route.screen === "explore" || route.screen === "path",
    },
    {
      name: "Documents",
      icon: "document",
      to: { screen: "document", ...inCase, document: null, place: null },
      current: route.screen === "document",
    },
    {
      name: "Arguments",
      icon: "argument",
      to: { screen: "arguments", ...inCase, id: null, params: {} },
      current: route.screen === "arguments",
    },
    {
      name: "Elements",
      icon: "elements",
      to: { screen: "elements", ...inCase, id: null, params: {} },
      current: route.screen === "elements",
    },
    page("timeline", "Timeline", "clock", caseId, route),
  ];
}

/** What the bars list under "More", after the sections: one line a page. */
export function moreOf(caseId: string, route: Route): Section[] {
  const views = page("views", "Views", "view", caseId, route);
  return [
    page("places", "Places", "place", caseId, route),
    page("vocabulary", "Vocabulary", "tag", caseId, route, viewOf(route)),
    { ...views, current: views.current || route.screen === "story" },
    page("figures", "Figures", "figures", caseId, route),
    page("compare", "Compare", "compare", caseId, route, sidesHere(route)),
    page("history", "History", "undo", caseId, route),
  ];
}

/** What the open view is, for pages that look at it. */
function viewOf(route: Route): Params {
  if (route.screen !== "explore") return {};
  return route.params.steps === undefined ? { view: "start" } : { steps: route.params.steps };
}

/** What a comparison opened from another screen begins with. */
function sidesHere(route: Route): Params {
  if (route.screen === "document") return route.document === null ? {} : { a: `doc:${route.document}` };
  if (!("sel" in route) || !route.sel?.startsWith("ent:")) return {};
  const also = route.screen === "explore" ? route.params.also : undefined;
  return { a: route.sel, ...(also ? { b: also } : {}) };
}

function page(
  screen: PageName,
  name: string,
  icon: IconName,
  caseId: string,
  route: Route,
  params: Params = {},
): Section {
  const sel = "sel" in route ? route.sel : null;
  return {
    name,
    icon,
    to: { screen, case: caseId, sel, params },
    current: route.screen === screen,
  };
}

export function goTo(section: Section | undefined): void {
  if (section) navigate(section.to);
}
