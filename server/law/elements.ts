import type { NodeId } from "../model/ids.ts";
import type { Element, ElementGroup } from "../model/law.ts";
import { type Answer, every, some } from "./answers.ts";
import type { Law } from "./library.ts";

/** An element that claims meet or miss: one without parts. */
export interface Leaf {
  readonly element: Element;
  /** The provision that it is written under, which another may refer to. */
  readonly provision: NodeId;
  /** The elements that it is part of, outermost first. */
  readonly within: readonly Element[];
  /** Is there another way to meet what it is part of? */
  readonly alternative: boolean;
}

/** All leaves that the provision's elements come down to, in the order of the text. */
export function leavesOf(law: Law, provision: NodeId): Leaf[] {
  const { elements } = law.provision(provision).provision;
  return elements ? leavesIn(law, elements, { provision, within: [], alternative: false }) : [];
}

function leavesIn(law: Law, group: ElementGroup, at: Omit<Leaf, "element">): Leaf[] {
  const alternative = at.alternative || (group.op === "any" && group.members.length > 1);
  return group.members.flatMap((member): Leaf[] => {
    if ("provision" in member) {
      const { elements } = law.provision(member.provision).provision;
      const there = { provision: member.provision, within: at.within, alternative };
      return elements ? leavesIn(law, elements, there) : [];
    }
    if (!member.parts) return [{ ...at, element: member, alternative }];
    return leavesIn(law, member.parts, { ...at, within: [...at.within, member], alternative });
  });
}

/** Are the provision's elements met, given what is known of each leaf? Open where open leaves decide it. */
export function elementsMet(law: Law, provision: NodeId, leaf: (id: NodeId) => Answer): Answer {
  const { elements } = law.provision(provision).provision;
  return elements ? groupMet(law, elements, leaf) : "open";
}

function groupMet(law: Law, group: ElementGroup, leaf: (id: NodeId) => Answer): Answer {
  const answers = group.members.map((member) => {
    if ("provision" in member) return elementsMet(law, member.provision, leaf);
    return member.parts ? groupMet(law, member.parts, leaf) : leaf(member.id);
  });
  return group.op === "all" ? every(...answers) : some(...answers);
}
