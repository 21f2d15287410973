import { useEffect } from "react";

/** Names the tab: `Findings · North Korean soldiers in Russia’s war · Redthread`. */
export function useTitle(...parts: (string | null | undefined)[]): void {
  const title = [...parts.filter((part) => part), "Redthread"].join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
