import type { Case } from "../model/case.ts";
import type { Story, View } from "../model/views.ts";
import { lean, type PlainMap } from "./plain.ts";

/** The sections of views.yaml that say anything. */
export function plainViews({ views, stories }: Pick<Case, "views" | "stories">): PlainMap {
  return lean({ views: views.map(plainView), stories: stories.map(plainStory) });
}

export function plainView({ id, title, text, address, input, positions, by, at }: View): PlainMap {
  const placed = Object.keys(positions).length > 0 ? positions : undefined;
  return lean({ id, title, text, address, input, positions: placed, by, at });
}

export function plainStory({ id, title, summary, chapters, by, at }: Story): PlainMap {
  return lean({ id, title, summary, chapters: chapters.map((one) => ({ ...one })), by, at });
}
