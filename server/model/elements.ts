import type { Element, ElementGroup } from "./law.ts";

/** The elements of a tree with all their parts, in the order of the text. */
export function elementsIn(group: ElementGroup | undefined): Element[] {
  return (group?.members ?? []).flatMap((member) =>
    "provision" in member ? [] : [member, ...elementsIn(member.parts)],
  );
}
