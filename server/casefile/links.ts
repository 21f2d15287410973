import type { Link } from "../model/case.ts";
import type { Faults, Item } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import { type CaseText, readItems } from "./items.ts";
import { linkShape } from "./shapes.ts";

export function readLinks(file: CaseText, faults: Faults, register: Register): Item<Link>[] {
  return readItems(file, "lnk", linkShape, faults, register);
}

/** Both ends are claims of the case and two of them; no link is drawn twice. */
export function checkLinks(links: readonly Item<Link>[], faults: Faults, register: Register): void {
  const drawn = new Map<string, Link>();
  for (const { value, place } of links) {
    register.expect(value.from, place, ["from"]);
    register.expect(value.to, place, ["to"]);
    if (value.from === value.to)
      faults.at(
        place,
        ["to"],
        `${value.id} links ${value.from} to itself.`,
        "Name another claim, or take it out.",
      );
    const first = drawn.get(sameLink(value));
    if (first) faults.at(place, [], `${value.id} says what ${first.id} says.`, "Keep one of the two.");
    else drawn.set(sameLink(value), value);
  }
}

/** “Contradicts” and “same as” hold both ways. */
function sameLink({ kind, from, to }: Link): string {
  const ends = kind === "contradicts" || kind === "same_as" ? [from, to].sort() : [from, to];
  return [kind, ...ends].join(" ");
}
