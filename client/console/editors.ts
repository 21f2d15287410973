import { create } from "zustand";

/** What the query editor can do once it is there. Buttons stand before it is loaded, so each may be absent. */
export interface QueryEditorActs {
  readonly goTo: ((place: { readonly line: number; readonly column: number }) => void) | null;
  /** False where the text is no GraphQL. */
  readonly prettify: (() => boolean) | null;
  /** Runs the operation with the caret in it. */
  readonly run: (() => Promise<void>) | null;
}

export const useQueryEditor = create<QueryEditorActs>(() => ({ goTo: null, prettify: null, run: null }));
