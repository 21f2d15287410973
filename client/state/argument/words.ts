import type { Overlay } from "./overlay.ts";

/** What a what-if does to one thing, in a word or two for its flag on the map. */
export function whatIfWords(overlay: Overlay, id: string): string | null {
  const words = overlay
    .filter((change) => change.id === id)
    .map((change) => {
      if (change.do === "accept") return "accepted";
      if (change.do === "reject") return "rejected";
      if (change.do === "disable") return "left out";
      return change.do === "strength" ? `strength ${change.strength}` : null;
    })
    .filter((word) => word !== null);
  return words.length === 0 ? null : words.join(", ");
}
