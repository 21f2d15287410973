import type { PlainMap } from "../casefile/plain.ts";
import { plainStory, plainView } from "../casefile/plainViews.ts";
import { lawId, type ShortId } from "../model/ids.ts";
import { inputWith, type Positions, tidyInput } from "../model/views.ts";
import {
  type Base,
  newId,
  notThere,
  type Plan,
  planOfItems,
  quoted,
  refused,
  type Signature,
  shortOf,
} from "./act.ts";

/** Where a thing stands on the canvas. */
export interface NewPosition {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A view as it shall stand. With the id of one that is there it takes that one’s place. */
export interface SavedView {
  readonly id?: string | undefined;
  /** The audit record up to which its curator has seen it; needed to change one that is there. */
  readonly seen?: number | undefined;
  readonly title: string;
  readonly text?: string | undefined;
  readonly address: string;
  /** SubgraphInput as JSON. */
  readonly input?: string | undefined;
  readonly positions?: readonly NewPosition[] | undefined;
}

/** A story as it shall stand. With the id of one that is there it takes that one’s place. */
export interface SavedStory {
  readonly id?: string | undefined;
  readonly seen?: number | undefined;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly chapters: readonly { readonly view: string; readonly heading: string; readonly text: string }[];
}

/** What is taken out, and the audit record up to which its curator has seen it. */
export interface Removed {
  readonly id: string;
  readonly seen: number;
}

/** Writes a view in place of the one with its id, or at the end of the case’s last file of views. */
export function saveView(input: SavedView, base: Base, signature: Signature): Plan {
  const id = newId(base, "view", { wanted: input.id, words: input.title });
  const { title, text, address } = input;
  const item = plainView({
    ...{ id, title, address, positions: positionsOf(input.positions ?? [], base), ...signature },
    ...(text !== undefined && { text }),
    ...(input.input !== undefined && { input: inputOf(input.input, base) }),
  });
  return saved(base, "views", item, { id, seen: input.seen });
}

function positionsOf(given: readonly NewPosition[], { whole }: Base): Positions {
  const place = ({ id, x, y }: NewPosition, i: number) =>
    [lawId(id) ?? shortOf(id, whole.id, `positions[${i}].id`), [x, y]] as const;
  return Object.fromEntries(given.map(place));
}

function inputOf(json: string, { whole }: Base): string {
  const tidied = tidyInput(json);
  if (tidied === undefined)
    throw refused("input", "it is no JSON object. Give the input of `subgraph` as JSON.");
  const prefix = `${whole.id}/`;
  return inputWith(tidied, (text) => (text.startsWith(prefix) ? text.slice(prefix.length) : text));
}

/** Writes a story in place of the one with its id, or at the end of the case’s last file of views. */
export function saveStory(input: SavedStory, base: Base, signature: Signature): Plan {
  const id = newId(base, "story", { wanted: input.id, words: input.title });
  const { title, summary } = input;
  const chapters = input.chapters.map(({ view, heading, text }, i) => ({
    view: shortOf(view, base.whole.id, `chapters[${i}].view`),
    heading,
    text,
  }));
  const item = plainStory({
    ...{ id, title, chapters, ...signature },
    ...(summary !== undefined && { summary }),
  });
  return saved(base, "stories", item, { id, seen: input.seen });
}

type Section = "views" | "stories";

const NOUNS = { views: "view", stories: "story" } as const satisfies Record<Section, string>;

function saved(
  base: Base,
  section: Section,
  item: PlainMap,
  { id, seen }: { readonly id: ShortId; readonly seen: number | undefined },
): Plan {
  const isThere = base.whole[section].some((one) => one.id === id);
  const text = `${isThere ? "Changed" : "Kept"} the ${NOUNS[section]} ${quoted(item.title)}.`;
  return planOfItems(base, [{ id, item }], { text, ...(isThere ? { changes: { ids: [id], seen } } : {}) });
}

/** @throws AppError BAD_USER_INPUT where a story is told by the view. */
export function removeView({ id: given, seen }: Removed, base: Base): Plan {
  const id = shortOf(given, base.whole.id, "id");
  const telling = base.whole.stories.filter(({ chapters }) => chapters.some(({ view }) => view === id));
  if (telling.length > 0) {
    const titles = telling.map((story) => `“${story.title}” (${story.id})`).join(", ");
    throw refused("id", `${id} is a chapter of ${titles}. Take it out of there first.`);
  }
  return removed(base, "views", { id, seen });
}

export function removeStory({ id, seen }: Removed, base: Base): Plan {
  return removed(base, "stories", { id: shortOf(id, base.whole.id, "id"), seen });
}

function removed(
  base: Base,
  section: Section,
  { id, seen }: { readonly id: ShortId; readonly seen: number },
): Plan {
  const item = base.whole[section].find((one) => one.id === id);
  if (!item) throw notThere(base, id, NOUNS[section]);
  const text = `Took out the ${NOUNS[section]} ${quoted(item.title)}.`;
  return planOfItems(base, [{ id }], { text, changes: { ids: [id], seen } });
}
