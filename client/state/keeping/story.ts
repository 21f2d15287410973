/** A story that is read: its chapters, where in it the reader is, and what stands beside the text. */
import { longId, type Params, type Route, shortId } from "../route.ts";
import { addressed } from "./kept.ts";

export type StoryRoute = Extract<Route, { readonly screen: "story" }>;

interface Told {
  readonly view: { readonly id: string; readonly address: string };
}

/** A chapter of a story, the first unless told. */
export function toStory(caseId: string, id: string, chapter = 1): StoryRoute {
  const params: Params = chapter === 1 ? {} : { ch: String(chapter) };
  return { screen: "story", case: caseId, sel: null, id: shortId(id).replace(/^story:/, ""), params };
}

export function storyId(route: StoryRoute): string {
  return longId(route.case, `story:${route.id}`);
}

/** Which chapter the address names, from 1; one that the story does not have is the nearest that it has. */
export function chapterOf(route: StoryRoute, chapters: number): number {
  const asked = Number(route.params.ch ?? "1");
  return Number.isInteger(asked) ? Math.max(1, Math.min(chapters, asked)) : 1;
}

/** What stands beside a chapter: its view’s screen, with what the reader has done there since. */
export function besideOf(route: StoryRoute, { view }: Told): Route {
  const { ch: _, ...own } = route.params;
  const there = addressed(route.case, view.address);
  if (!("case" in there)) return there;
  const sel = route.sel ?? there.sel;
  if (there.screen === "explore")
    return { ...there, sel: route.sel, params: { ...own, v: shortId(view.id) } };
  if (there.screen === "story") return { screen: "unknown", path: view.address };
  return "params" in there ? { ...there, sel, params: { ...there.params, ...own } } : { ...there, sel };
}
