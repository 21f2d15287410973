import { type HeldGroup, heldGroups } from "../metric/bridges.ts";
import type { ClaimRecord } from "../model/records.ts";
import {
  type CaseFacts,
  clause,
  counted,
  endsOf,
  type Finding,
  listing,
  nameOf,
  type Rule,
} from "./facts.ts";

/** How many things make a group: fewer hang on somewhere in every case. */
const LEAST = 3;
/** So many relations of a group are drawn; of a larger one those at the bridge. */
const MOST_DRAWN = 60;

/** What ties two groups that nothing else ties. */
export const bridge: Rule = {
  kind: "BRIDGE",
  title: "What alone ties two groups",
  rule: `Groups of at least ${LEAST} entities that would fall off if one entity, or the relations between just two, were taken away; of groups within one another the largest. It says how the relations of this case run, not how the world does.`,
  find: (facts) => {
    const map = new RelationMap(facts);
    return heldGroups(map.ids, map.ties, LEAST).map((held) => finding(facts, held, map));
  },
};

/** The relations of a case as a graph. */
class RelationMap {
  readonly ids: readonly string[];
  readonly ties: readonly { readonly from: string; readonly to: string; readonly claim: ClaimRecord }[];
  readonly #at = new Map<string, ClaimRecord[]>();
  readonly #ranks = new WeakMap<readonly string[], readonly string[]>();

  constructor({ claims }: CaseFacts) {
    this.ties = claims.flatMap((claim) =>
      claim.predicate && claim.subject && claim.object
        ? [{ from: claim.subject, to: claim.object, claim }]
        : [],
    );
    for (const { from, to, claim } of this.ties)
      for (const id of new Set([from, to])) this.#at.set(id, [...(this.#at.get(id) ?? []), claim]);
    this.ids = [...this.#at.keys()];
  }

  at(id: string): readonly ClaimRecord[] {
    return this.#at.get(id) ?? [];
  }

  /** Most relations first. */
  ranked(ids: readonly string[]): readonly string[] {
    const known = this.#ranks.get(ids);
    if (known) return known;
    const ranked = [...ids].sort((a, b) => this.at(b).length - this.at(a).length);
    this.#ranks.set(ids, ranked);
    return ranked;
  }
}

function finding(facts: CaseFacts, held: HeldGroup, map: RelationMap): Finding {
  const { holder, end, group, whole } = held;
  const within = new Set(group);
  const ties = map.at(holder).filter((claim) => otherEnd(claim, holder, within));
  const inside = group.flatMap((id) => map.at(id)).filter((claim) => isInside(claim, within));
  const drawn = [...new Set([...ties, ...inside])];
  const claims =
    drawn.length > MOST_DRAWN
      ? drawn.filter((claim) => ties.includes(claim) || [claim.subject, claim.object].includes(end as never))
      : drawn;
  const [first] = ties as [ClaimRecord];
  const rest = map.ranked(whole).filter((id) => !within.has(id));
  return {
    id: `BRIDGE:${end === undefined ? holder : first.id}`,
    kind: "BRIDGE",
    title: `${title(facts, held, ties.length)}`,
    text: `${counted(group.length, "entity", "entities")} (${named(facts, map.ranked(group))}) ${group.length === 1 ? "hangs" : "hang"} on the other ${rest.length} (${named(facts, rest)}) by ${means(facts, held, ties)} alone. Without ${ties.length === 1 ? "this relation" : end === undefined ? nameOf(facts, holder) : "these relations"} the two groups fall apart.`,
    basis: `${ties.length === 1 ? "1 relation" : counted(ties.length, "relation")} between ${group.length} and ${rest.length} entities`,
    claims: claims.map((claim) => claim.id),
    entities: endsOf(claims),
    view: {
      entities: endsOf(claims),
      claims: claims.map((claim) => claim.id),
      select: end === undefined ? holder : first.id,
    },
    weight: 46 + Math.min(9, group.length),
  };
}

function otherEnd({ subject, object }: ClaimRecord, holder: string, within: ReadonlySet<string>): boolean {
  const other = subject === holder ? object : subject;
  return other !== undefined && within.has(other);
}

function isInside({ subject, object }: ClaimRecord, within: ReadonlySet<string>): boolean {
  return subject !== undefined && object !== undefined && within.has(subject) && within.has(object);
}

function title(facts: CaseFacts, { holder, end }: HeldGroup, count: number): string {
  if (end === undefined) return `${nameOf(facts, holder)} alone ties two groups`;
  const pair = `${nameOf(facts, holder)} and ${nameOf(facts, end)}`;
  return count === 1 ? `One relation ties two groups: ${pair}` : `Two groups meet only in ${pair}`;
}

/** Two are named, the rest counted. */
function named(facts: CaseFacts, ranked: readonly string[]): string {
  const names = ranked.slice(0, 2).map((id) => nameOf(facts, id));
  const more = ranked.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : listing(names);
}

function means(facts: CaseFacts, { holder, end }: HeldGroup, ties: readonly ClaimRecord[]): string {
  const [first] = ties as [ClaimRecord];
  if (ties.length === 1) return `“${clause(first)}”`;
  if (end === undefined) return `${counted(ties.length, "relation")} of ${nameOf(facts, holder)}`;
  return `${counted(ties.length, "relation")} between ${nameOf(facts, holder)} and ${nameOf(facts, end)}`;
}
