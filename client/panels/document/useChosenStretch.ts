import { type RefObject, useCallback, useEffect, useState } from "react";
import { announce } from "../../state/announce.ts";
import type { ChosenStretch } from "../../state/curation/building.ts";
import { firstWord, movedByWord, type Span } from "../../state/curation/words.ts";
import type { Passage } from "../../state/document.ts";
import { useKey } from "../../state/keys.ts";

export interface Choosing {
  /** What is selected now, within one passage. */
  readonly chosen: ChosenStretch | null;
  /** What a relation is being built from. */
  readonly built: ChosenStretch | null;
  readonly build: () => void;
  readonly close: () => void;
}

/**
 * A stretch of the text, chosen by pointer or, from V on, by the arrow keys; R builds a relation from it.
 *
 * @param may whether the reader may change the case; null while it is not known: what is selected meanwhile is kept
 */
export function useChosenStretch(
  article: RefObject<HTMLElement | null>,
  passages: readonly Passage[],
  here: string | null,
  may: boolean | null,
): Choosing {
  const [chosen, setChosen] = useState<ChosenStretch | null>(null);
  const [built, setBuilt] = useState<ChosenStretch | null>(null);
  const read = useCallback(
    () => setChosen(may === true ? selected(article.current, passages) : null),
    [article, passages, may],
  );
  useEffect(() => {
    // What was selected before it was known that one may.
    read();
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [read]);
  // Keys come faster than the browser tells that the selection changed.
  const current = () => selected(article.current, passages) ?? chosen;
  const build = () => {
    const now = current();
    if (now) setBuilt(now);
  };
  const begin = () => {
    const passage = passages.find(({ slug }) => slug === here) ?? passages[0];
    const word = passage && firstWord(passage.text);
    if (word) mark(article.current, passage, word);
  };
  const move = (by: 1 | -1, extend: boolean) => {
    const now = current();
    const passage = passages.find(({ id }) => id === now?.passage);
    if (passage && now) mark(article.current, passage, movedByWord(passage.text, now, by, extend));
  };
  const active = may === true && built === null;
  useKey("choose-text", begin, may !== false && built === null);
  useKey("build-relation", build, active && chosen !== null);
  useKey("word-on", () => move(1, false), active && chosen !== null);
  useKey("word-back", () => move(-1, false), active && chosen !== null);
  useKey("word-more", () => move(1, true), active && chosen !== null);
  useKey("word-less", () => move(-1, true), active && chosen !== null);
  return { chosen: active ? chosen : null, built, build, close: () => setBuilt(null) };
}

const textOf = (article: HTMLElement | null, slug: string) =>
  article?.querySelector<HTMLElement>(`[data-text="${CSS.escape(slug)}"]`) ?? null;

/** What is selected, where all of it stands in one passage; blanks at its ends are left out. */
function selected(article: HTMLElement | null, passages: readonly Passage[]): ChosenStretch | null {
  const selection = getSelection();
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const text = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-text]");
  const passage = passages.find(({ slug }) => slug === text?.dataset.text);
  if (!text || !passage || !article.contains(text)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  const words = range.toString();
  const start = from + words.length - words.trimStart().length;
  const quote = words.trim();
  if (quote === "" || passage.text.slice(start, start + quote.length) !== quote) return null;
  return { passage: passage.id, start, end: start + quote.length, quote };
}

/** Selects a stretch of a passage and says it. */
function mark(article: HTMLElement | null, passage: Passage, { start, end }: Span): void {
  const text = textOf(article, passage.slug);
  const [from, to] = [text && pointAt(text, start), text && pointAt(text, end)];
  if (!text || !from || !to) return;
  getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at);
  text.scrollIntoView({ block: "nearest" });
  announce(`Selected: ${passage.text.slice(start, end)}`);
}

function pointAt(text: HTMLElement, offset: number): { readonly node: Node; readonly at: number } | null {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? "";
    if (left <= length) return { node, at: left };
    left -= length;
  }
  return null;
}
