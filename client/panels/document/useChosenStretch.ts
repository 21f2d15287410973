import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { announce } from "../../state/announce.ts";
import type { ChosenStretch } from "../../state/curation/building.ts";
import { firstWord, movedByWord, type Span } from "../../state/curation/words.ts";
import type { Passage } from "../../state/document.ts";
import { useKey } from "../../state/keys.ts";
import type { Curating } from "../../state/session.ts";

export interface Choosing {
  /** What is selected now, within one passage. */
  readonly chosen: ChosenStretch | null;
  /** What a relation is being built from. */
  readonly built: ChosenStretch | null;
  readonly build: () => void;
  readonly close: () => void;
}

/**
 * A stretch of the text, chosen by pointer or, from V on, by the arrow keys; R builds a relation from it. It stays chosen
 * when its paragraph is drawn again, and while it is not known whether the reader may change the case; where one may not, V
 * says why.
 */
export function useChosenStretch(
  article: RefObject<HTMLElement | null>,
  passages: readonly Passage[],
  here: string | null,
  { may, why }: Pick<Curating, "may" | "why">,
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
  useLayoutEffect(() => {
    if (!chosen || built || selected(article.current, passages)) return;
    selectAgain(article.current, passages, chosen);
  });
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
  const waiting = useRef(false);
  const choose = () => {
    waiting.current = may === null;
    if (may === false) announce(why ?? "");
    else begin();
  };
  useEffect(() => {
    // V was pressed before it was known that one may not.
    if (may === false && waiting.current) announce(why ?? "");
    if (may !== null) waiting.current = false;
  }, [may, why]);
  useKey("choose-text", choose, built === null);
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
  const text = select(article, passage, { start, end });
  text?.scrollIntoView({ block: "nearest" });
  if (text) announce(`Selected: ${passage.text.slice(start, end)}`);
}

/** A paragraph that was drawn again has other nodes than those that were selected; its words may be the same. */
function selectAgain(article: HTMLElement | null, passages: readonly Passage[], was: ChosenStretch): void {
  const passage = passages.find(({ id }) => id === was.passage);
  if (passage?.text.slice(was.start, was.end) === was.quote) select(article, passage, was);
}

function select(article: HTMLElement | null, { slug }: Passage, { start, end }: Span): HTMLElement | null {
  const text = textOf(article, slug);
  const [from, to] = [text && pointAt(text, start), text && pointAt(text, end)];
  if (!text || !from || !to) return null;
  getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at);
  return text;
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
