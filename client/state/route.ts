/**
 * Where the reader is, as data. The address bar is printed from it and parsed into it, and
 * `parseRoute(printRoute(r))` is `r` again. Ids stand in addresses without their case: `sel=clm:b-c27`.
 */
export const LISTS = ["entities", "claims", "relations", "events", "legal-claims", "calls"] as const;
export type ListName = (typeof LISTS)[number];

/** Screens that are one page of a case with parameters of their own: `/c/:case/timeline?clock=…`. */
export const PAGES = ["timeline", "places", "figures", "compare", "vocabulary", "views", "history"] as const;
export type PageName = (typeof PAGES)[number];

/** Parameters of one screen, for example the steps of a view or the filter of a list. Order does not matter. */
export type Params = Readonly<Record<string, string>>;

interface InCase {
  readonly case: string;
  /** What is selected, kept when the screen changes: an id without its case, or null. */
  readonly sel: string | null;
}

export type Route =
  /** `/`: the cases of this store. */
  | { readonly screen: "cases" }
  /** `/c/:case`: what stands out. */
  | (InCase & { readonly screen: "findings" })
  /** `/c/:case/explore?…`: the parameters belong to the view (`q`, `steps`, `v`, `find` …). */
  | (InCase & { readonly screen: "explore"; readonly params: Params })
  /** `/c/:case/documents` where `document` is null, else `/c/:case/doc/:document?claim=…#p9`. */
  | (InCase & {
      readonly screen: "document";
      readonly document: string | null;
      readonly place: string | null;
    })
  /** `/c/:case/entities` and the other lists, with their filter. */
  | (InCase & { readonly screen: "list"; readonly list: ListName; readonly params: Params })
  /** `/c/:case/arguments` where `id` is null, else `/c/:case/arguments/:id`: an accusation, an issue or a claim. */
  | (InCase & { readonly screen: "arguments"; readonly id: string | null; readonly params: Params })
  /** `/c/:case/elements`, and `/c/:case/elements/:id` for an accusation. */
  | (InCase & { readonly screen: "elements"; readonly id: string | null; readonly params: Params })
  /** `/c/:case/timeline?…` and the other pages, with their parameters. */
  | (InCase & { readonly screen: PageName; readonly params: Params })
  /** `/c/:case/path?from=ent:x&to=ent:y&max=4`: paths between two things; `n` is the one that is read. */
  | (InCase & { readonly screen: "path"; readonly params: Params })
  /** `/c/:case/story/:id?ch=2`: a story at one of its chapters; the other parameters belong to the view beside it. */
  | (InCase & { readonly screen: "story"; readonly id: string; readonly params: Params })
  /** An address that no screen has. */
  | { readonly screen: "unknown"; readonly path: string };

export type CaseRoute = Extract<Route, InCase>;
export type PageRoute = Extract<Route, { readonly screen: PageName }>;

const part = encodeURIComponent;
/** In a query these may stand as they are; so a link stays readable: `sel=clm:b-c27`. */
const value = (text: string) =>
  encodeURIComponent(text).replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%2F", "/");

function query(params: Params): string {
  const pairs = Object.keys(params)
    .sort()
    .map((key) => `${part(key)}=${value(params[key] ?? "")}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function withSelection(route: InCase, params: Params = {}): Params {
  return route.sel === null ? params : { ...params, sel: route.sel };
}

/** The address of a route: path, query and fragment. */
export function printRoute(route: Route): string {
  if (route.screen === "cases") return "/";
  if (route.screen === "unknown") return route.path;
  const base = `/c/${part(route.case)}`;
  switch (route.screen) {
    case "findings":
      return base + query(withSelection(route));
    case "explore":
    case "path":
      return `${base}/${route.screen}${query(withSelection(route, route.params))}`;
    case "list":
      return `${base}/${route.list}${query(withSelection(route, route.params))}`;
    case "arguments":
    case "elements": {
      const id = route.id === null ? "" : `/${part(route.id).replaceAll("%3A", ":")}`;
      return `${base}/${route.screen}${id}${query(withSelection(route, route.params))}`;
    }
    case "document":
      return base + printDocument(route);
    case "story":
      return `${base}/story/${part(route.id)}${query(withSelection(route, route.params))}`;
    default:
      return `${base}/${route.screen}${query(withSelection(route, route.params))}`;
  }
}

function printDocument(route: Extract<Route, { screen: "document" }>): string {
  const claim = route.sel?.startsWith("clm:") ? { claim: route.sel } : withSelection(route);
  const place = route.place === null ? "" : `#${part(route.place)}`;
  const path = route.document === null ? "/documents" : `/doc/${part(route.document)}`;
  return path + query(claim) + place;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Null where the address is not well-formed. A parameter given twice counts once, the last. */
function parameters(search: string): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const pair of search.split("&").filter((p) => p !== "")) {
    const at = pair.indexOf("=");
    const key = decoded(at < 0 ? pair : pair.slice(0, at));
    const text = decoded((at < 0 ? "" : pair.slice(at + 1)).replaceAll("+", "%20"));
    if (key === null || text === null) return null;
    Object.defineProperty(params, key, { value: text, enumerable: true, configurable: true, writable: true });
  }
  return params;
}

function split(address: string): { path: string; search: string; fragment: string | null } {
  const hash = address.indexOf("#");
  const before = hash < 0 ? address : address.slice(0, hash);
  const mark = before.indexOf("?");
  return {
    path: mark < 0 ? before : before.slice(0, mark),
    search: mark < 0 ? "" : before.slice(mark + 1),
    fragment: hash < 0 ? null : address.slice(hash + 1),
  };
}

/** The route of an address such as `/c/dprk-soldiers/doc/b?claim=clm:b-c27#p9`. */
export function parseRoute(address: string): Route {
  const unknown: Route = { screen: "unknown", path: address };
  const { path, search, fragment } = split(address);
  if (path === "/" || path === "") return { screen: "cases" };
  const [c, caseId, ...rest] = path.replace(/^\//, "").replace(/\/$/, "").split("/").map(decoded);
  const params = parameters(search);
  if (c !== "c" || !caseId || params === null || rest.includes(null)) return unknown;
  const { sel, ...others } = params;
  const inCase = { case: caseId, sel: sel ?? null };
  return screenOf(rest as string[], inCase, others, fragment === null ? null : decoded(fragment)) ?? unknown;
}

function screenOf(rest: string[], inCase: InCase, params: Params, fragment: string | null): Route | null {
  const [name, document] = rest;
  if (name === undefined) return { screen: "findings", ...inCase };
  if (name === "doc" && rest.length === 2 && document) return aDocument(inCase, document, params, fragment);
  if ((name === "arguments" || name === "elements") && rest.length <= 2)
    return { screen: name, ...inCase, id: document || null, params };
  if (name === "story" && rest.length === 2 && document)
    return { screen: "story", ...inCase, id: document, params };
  if (rest.length !== 1) return null;
  if (name === "explore" || name === "path") return { screen: name, ...inCase, params };
  if (name === "documents") return aDocument(inCase, null, params, fragment);
  const page = PAGES.find((p) => p === name);
  if (page !== undefined) return { screen: page, ...inCase, params };
  const list = LISTS.find((l) => l === name);
  return list === undefined ? null : { screen: "list", ...inCase, list, params };
}

function aDocument(inCase: InCase, document: string | null, params: Params, fragment: string | null): Route {
  return {
    screen: "document",
    case: inCase.case,
    sel: params.claim ?? inCase.sel,
    document,
    place: fragment,
  };
}

/** `dprk-soldiers/clm:b-c27` → `clm:b-c27`. */
export function shortId(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/** `clm:b-c27` in `dprk-soldiers` → `dprk-soldiers/clm:b-c27`. */
export function longId(caseId: string, short: string): string {
  return `${caseId}/${short}`;
}

/** `dprk-soldiers/doc:b` → `b`, as addresses name it. */
export function documentSlug(id: string): string {
  return shortId(id).replace(/^doc:/, "");
}
