import { create } from "zustand";
import { announce } from "./announce.ts";

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | null;
  /** Another way on than Undo: “Show”. */
  readonly act: { readonly label: string; readonly run: () => void } | null;
}

export const useToasts = create<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));

let next = 1;

/**
 * Say what happened, with a way back: `toast("9 entities, 11 relations added.", undo)`. It stays until dismissed.
 *
 * @returns by which it can be taken away
 */
export function toast(text: string, undo: Toast["undo"] = null, act: Toast["act"] = null): number {
  const added: Toast = { id: next++, text, undo, act };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, added].slice(-3) }));
  announce(undo ? `${text} Undo is offered.` : text);
  return added.id;
}

/** @returns whether it was still there */
export function dismissToast(id: number): boolean {
  const there = useToasts.getState().toasts.some((t) => t.id === id);
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((t) => t.id !== id) }));
  return there;
}
