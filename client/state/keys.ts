import { useEffect, useRef } from "react";
import { create } from "zustand";
import { keep, kept } from "./kept.ts";

/**
 * Every key of the page: what the `?` dialog prints is what works, `keyRows.ts` has the words for it. Single keys act
 * only outside fields and without a modifier, and can all be switched off (WCAG 2.1.4). One key, or several pressed one
 * after the other; `Shift+U` is one key.
 */
export const KEYS = {
  search: ["/"],
  keys: ["?"],
  undo: ["u"],
  redo: ["Shift+U"],
  "copy-link": ["c"],
  graphql: ["q"],
  escape: ["Escape"],
  "go-findings": ["g", "f"],
  "go-explore": ["g", "e"],
  "go-documents": ["g", "d"],
  "go-arguments": ["g", "a"],
  "go-elements": ["g", "l"],
  "go-timeline": ["g", "t"],
  "next-finding": ["j"],
  "previous-finding": ["k"],
  "open-finding": ["Enter"],
  "dismiss-finding": ["d"],
  "next-claim": ["n"],
  "previous-claim": ["b"],
  "open-claim": ["Enter"],
  "choose-text": ["v"],
  "word-on": ["ArrowRight"],
  "word-back": ["ArrowLeft"],
  "word-more": ["Shift+ArrowRight"],
  "word-less": ["Shift+ArrowLeft"],
  "build-relation": ["r"],
  "add-note": ["m"],
  "next-row": ["j"],
  "previous-row": ["k"],
  expand: ["x"],
  paths: ["p"],
  hide: ["h"],
  pin: ["i"],
  fit: ["f"],
  "what-if": ["w"],
  weaker: ["["],
  stronger: ["]"],
  unfold: ["x"],
  "fit-map": ["f"],
  "next-gap": ["n"],
  "next-chapter": ["ArrowRight"],
  "previous-chapter": ["ArrowLeft"],
  "first-chapter": ["Home"],
  "last-chapter": ["End"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type KeyId = keyof typeof KEYS;

export const useKeysOn = create<{ readonly on: boolean }>(() => ({ on: kept("keys") !== "off" }));

export function setKeysOn(on: boolean): void {
  keep("keys", on ? null : "off");
  useKeysOn.setState({ on });
}

type Handler = (event: KeyboardEvent) => void;
/** Later registrations win, so that a panel can take a key from its screen. */
const handlers: { readonly id: KeyId; readonly run: Handler }[] = [];
let pressed: string[] = [];
let pressedAt = 0;

/** How long a sequence such as `g` `f` may take. */
const SEQUENCE_MS = 1500;

/** Fields, menus and dialogs keep their keys; Enter and Space belong to whatever control has the focus. */
export function isForTheControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  const field = "input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]";
  if (target.closest(`${field}, [role=combobox], [role=menu], [role=dialog], [role=alertdialog]`))
    return true;
  return (
    (key === "Enter" || key === " ") &&
    target.closest("a, button, summary, [role=option], [role=treeitem]") !== null
  );
}

const named = (event: KeyboardEvent) =>
  event.shiftKey && /^(?:[A-Z]|Arrow\w+)$/.test(event.key) ? `Shift+${event.key}` : event.key;

const equal = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((key, i) => key === b[i]);

function find(keys: readonly string[]): { readonly id: KeyId; readonly run: Handler } | undefined {
  return handlers.findLast(({ id }) => equal(KEYS[id], keys));
}

/** Runs the handler of a pressed key, if one is registered. Exported for tests. */
export function handleKey(event: KeyboardEvent, now: number): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (!useKeysOn.getState().on && event.key !== "Escape") return;
  if (isForTheControl(event.target, event.key)) return;
  const sequence = now - pressedAt > SEQUENCE_MS ? [] : pressed;
  const keys = [...sequence, named(event)];
  const found = find(keys) ?? find(keys.slice(-1));
  pressed = found ? [] : keys.slice(-1);
  pressedAt = now;
  if (found) {
    event.preventDefault();
    found.run(event);
  }
}

/** Listen on the whole page. Call once, at the start. */
export function startKeys(): () => void {
  const listener = (event: KeyboardEvent) => handleKey(event, Date.now());
  addEventListener("keydown", listener);
  return () => removeEventListener("keydown", listener);
}

/** Registers a handler and gives back how to take it away. */
export function onKey(id: KeyId, run: Handler): () => void {
  const entry = { id, run };
  handlers.push(entry);
  return () => {
    handlers.splice(handlers.indexOf(entry), 1);
  };
}

/** A key of the table does this while the component is mounted (and `active`). */
export function useKey(id: KeyId, run: Handler, active = true): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => (active ? onKey(id, (event) => latest.current(event)) : undefined), [id, active]);
}
