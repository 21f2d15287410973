import { createContext, useContext, useEffect } from "react";

/** True within a screen that stands beside another, which names the tab for both. */
export const TitleTaken = createContext(false);

/** Names the tab: `Findings · North Korean soldiers in Russia’s war · Redthread`. */
export function useTitle(...parts: (string | null | undefined)[]): void {
  const taken = useContext(TitleTaken);
  const title = [...parts.filter((part) => part), "Redthread"].join(" · ");
  useEffect(() => {
    if (!taken) document.title = title;
  }, [title, taken]);
}
