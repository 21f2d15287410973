import { useEffect, useRef } from "react";
import { create } from "zustand";
import { keep, kept } from "./kept.ts";

/**
 * Every key of the page, in one table: what the `?` dialog prints is what works. Single keys act only outside
 * fields and without a modifier, and can all be switched off (WCAG 2.1.4).
 */
export const KEYS = [
  { id: "search", keys: ["/"], does: "search", where: "Everywhere" },
  { id: "keys", keys: ["?"], does: "this dialog", where: "Everywhere" },
  { id: "undo", keys: ["u"], does: "undo a step", where: "Everywhere" },
  { id: "redo", keys: ["Shift+U"], does: "redo a step", where: "Everywhere" },
  { id: "copy-link", keys: ["c"], does: "copy link to this view", where: "Everywhere" },
  { id: "graphql", keys: ["q"], does: "show the GraphQL", where: "Everywhere" },
  { id: "escape", keys: ["Escape"], does: "close, then clear the selection", where: "Everywhere" },
  { id: "go-findings", keys: ["g", "f"], does: "Findings", where: "Go to" },
  { id: "go-explore", keys: ["g", "e"], does: "Explore", where: "Go to" },
  { id: "go-documents", keys: ["g", "d"], does: "Documents", where: "Go to" },
  { id: "go-arguments", keys: ["g", "a"], does: "Arguments", where: "Go to" },
  { id: "go-elements", keys: ["g", "l"], does: "Elements", where: "Go to" },
  { id: "next-finding", keys: ["j"], does: "next finding", where: "Findings" },
  { id: "previous-finding", keys: ["k"], does: "previous finding", where: "Findings" },
  { id: "open-finding", keys: ["Enter"], does: "open its network", where: "Findings" },
  { id: "dismiss-finding", keys: ["d"], does: "dismiss a finding", where: "Findings" },
  { id: "next-claim", keys: ["n"], does: "next claim", where: "Document" },
  { id: "previous-claim", keys: ["b"], does: "previous claim", where: "Document" },
  { id: "open-claim", keys: ["Enter"], does: "show the claim in the network", where: "Document" },
  { id: "next-row", keys: ["j"], does: "next row", where: "Lists" },
  { id: "previous-row", keys: ["k"], does: "previous row", where: "Lists" },
  { id: "expand", keys: ["x"], does: "expand 10", where: "Explore" },
  { id: "hide", keys: ["h"], does: "hide", where: "Explore" },
  { id: "pin", keys: ["i"], does: "pin in place", where: "Explore" },
  { id: "fit", keys: ["f"], does: "fit to screen", where: "Explore" },
  { id: "what-if", keys: ["w"], does: "what if it were otherwise", where: "Arguments" },
  { id: "weaker", keys: ["["], does: "weaker argument", where: "Arguments" },
  { id: "stronger", keys: ["]"], does: "stronger argument", where: "Arguments" },
  { id: "unfold", keys: ["x"], does: "draw or fold what it rests on", where: "Arguments" },
  { id: "fit-map", keys: ["f"], does: "fit to screen", where: "Arguments" },
  { id: "next-gap", keys: ["n"], does: "next gap", where: "Elements" },
] as const satisfies readonly KeyRow[];

export interface KeyRow {
  readonly id: string;
  /** One key, or several pressed one after the other. `Shift+U` is one key. */
  readonly keys: readonly string[];
  readonly does: string;
  readonly where: string;
}

/** What a screen says in the dialog although its widgets handle the keys themselves: arrows in a tree, a list. */
export const WIDGET_KEYS = [
  { id: "arrows", keys: ["↑", "↓"], does: "move", where: "Explore" },
  { id: "along", keys: ["→"], does: "open, then along the relation", where: "Explore" },
  { id: "open", keys: ["Enter"], does: "open, select", where: "Explore" },
  { id: "walk-map", keys: ["←", "→"], does: "to the premise, to the conclusion", where: "Arguments" },
  { id: "walk-row", keys: ["↑", "↓"], does: "move", where: "Arguments" },
  { id: "why", keys: ["Enter"], does: "why this label", where: "Arguments" },
  { id: "walk-cells", keys: ["←", "→", "↑", "↓"], does: "from cell to cell", where: "Elements" },
  { id: "open-cell", keys: ["Enter"], does: "the claims of a cell", where: "Elements" },
] as const satisfies readonly KeyRow[];

export type KeyId = (typeof KEYS)[number]["id"];

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
  event.shiftKey && /^[A-Z]$/.test(event.key) ? `Shift+${event.key}` : event.key;

const equal = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((key, i) => key === b[i]);

function find(keys: readonly string[]): { readonly id: KeyId; readonly run: Handler } | undefined {
  return handlers.findLast(({ id }) => KEYS.some((row) => row.id === id && equal(row.keys, keys)));
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
