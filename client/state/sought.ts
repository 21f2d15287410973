import { create } from "zustand";

/** What the search is to open with, from anywhere on the page; null while nobody asked. */
export const useSought = create<{ readonly text: string | null }>(() => ({ text: null }));

/** Opens the search with words in it. */
export function seek(text: string | null): void {
  useSought.setState({ text });
}
