/** A story while it is written. Pure: every change gives another draft. */
import type { KeptView, Story } from "./kept.ts";

export interface ChapterDraft {
  /** Its own for as long as it is written, wherever it is moved. */
  readonly key: number;
  /** The full id of its view. */
  readonly view: string;
  readonly heading: string;
  readonly text: string;
}

export interface StoryDraft {
  readonly title: string;
  readonly summary: string;
  readonly chapters: readonly ChapterDraft[];
}

/** What a draft lacks before it can be kept; empty where nothing. */
export interface Lacks {
  readonly title: boolean;
  readonly chapters: boolean;
  /** By the key of the chapter. */
  readonly heading: ReadonlySet<number>;
  readonly text: ReadonlySet<number>;
}

/** @param story null for a new one */
export function storyDraft(story: Story | null): StoryDraft {
  return {
    title: story?.title ?? "",
    summary: story?.summary ?? "",
    chapters: (story?.chapters ?? []).map(({ view, heading, text }, key) => ({
      ...{ key, view: view.id, heading, text },
    })),
  };
}

/** One more chapter at the end, which begins with the words of its view. */
export function withChapter({ id, title, text }: Pick<KeptView, "id" | "title" | "text">) {
  return (draft: StoryDraft): StoryDraft => {
    const key = 1 + Math.max(-1, ...draft.chapters.map((chapter) => chapter.key));
    const chapter = { key, view: id, heading: title, text: text ?? "" };
    return { ...draft, chapters: [...draft.chapters, chapter] };
  };
}

export function withoutChapter(key: number) {
  return (draft: StoryDraft): StoryDraft => ({
    ...draft,
    chapters: draft.chapters.filter((chapter) => chapter.key !== key),
  });
}

export function changedChapter(key: number, change: Partial<Omit<ChapterDraft, "key">>) {
  return (draft: StoryDraft): StoryDraft => ({
    ...draft,
    chapters: draft.chapters.map((chapter) => (chapter.key === key ? { ...chapter, ...change } : chapter)),
  });
}

/** A chapter one place up (-1) or down (1); at either end it stays. */
export function movedChapter(key: number, by: -1 | 1) {
  return (draft: StoryDraft): StoryDraft => {
    const at = draft.chapters.findIndex((chapter) => chapter.key === key);
    const chapters = [...draft.chapters];
    const [one, other] = [chapters[at], chapters[at + by]];
    if (!one || !other) return draft;
    chapters[at] = other;
    chapters[at + by] = one;
    return { ...draft, chapters };
  };
}

export function lacksOf({ title, chapters }: StoryDraft): Lacks {
  const empty = (field: "heading" | "text") =>
    new Set(chapters.filter((chapter) => chapter[field].trim() === "").map(({ key }) => key));
  return {
    title: title.trim() === "",
    chapters: chapters.length === 0,
    heading: empty("heading"),
    text: empty("text"),
  };
}

export function isWhole({ title, chapters, heading, text }: Lacks): boolean {
  return !title && !chapters && heading.size === 0 && text.size === 0;
}

/** As the server takes it. */
export function storyWish({ title, summary, chapters }: StoryDraft) {
  return {
    title: title.trim(),
    summary: summary.trim() || null,
    chapters: chapters.map(({ view, heading, text }) => ({
      ...{ view, heading: heading.trim(), text: text.trim() },
    })),
  };
}
