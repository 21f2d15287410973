import { create } from "zustand";
import { announce } from "./announce.ts";

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | null;
}

export const useToasts = create<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));

let next = 1;

/** Say what happened, with a way back: `toast("9 entities, 11 relations added.", undo)`. It stays until dismissed. */
export function toast(text: string, undo: (() => void) | null = null): void {
  const added: Toast = { id: next++, text, undo };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, added].slice(-3) }));
  announce(undo ? `${text} Undo is offered.` : text);
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((t) => t.id !== id) }));
}
