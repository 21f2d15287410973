/** Names that the page has met: steps are told in names, also of what is no longer drawn. */
import { create } from "zustand";

interface Known {
  readonly names: ReadonlyMap<string, { readonly name: string; readonly kind: string }>;
}

export const useKnown = create<Known>(() => ({ names: new Map() }));

export function remember(things: readonly { id: string; name: string; kind: string }[]): void {
  const { names } = useKnown.getState();
  const fresh = things.filter(({ id, name }) => names.get(id)?.name !== name);
  if (fresh.length === 0) return;
  const next = new Map(names);
  for (const { id, name, kind } of fresh) next.set(id, { name, kind });
  useKnown.setState({ names: next });
}
