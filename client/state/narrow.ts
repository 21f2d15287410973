import { useSyncExternalStore } from "react";

const QUERY = "(max-width: 899px)";

function follow(listener: () => void): () => void {
  const media = matchMedia(QUERY);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

/** Whether the page has room for one pane only: for screens that draw something else then, not the same smaller. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    follow,
    () => matchMedia(QUERY).matches,
    () => false,
  );
}
