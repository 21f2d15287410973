import { type NodeId, prefixOf } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";

const NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  ent: ["entity", "entities"],
  clm: ["claim", "claims"],
  doc: ["document", "documents"],
  lnk: ["link", "links"],
  note: ["note", "notes"],
  arg: ["argument", "arguments"],
  iss: ["issue", "issues"],
  acc: ["accusation", "accusations"],
  src: ["source", "sources"],
  case: ["head of the case", "heads of the case"],
  view: ["view", "views"],
  story: ["story", "stories"],
};

/** What comes before the count where the name of the act says more than what it changed. */
const LEADS: Readonly<Record<string, string>> = {
  mergeEntities: "merged entities",
  unmergeEntities: "took a merge apart",
  splitEntity: "split an entity",
  undo: "undid an act",
  loadText: "loaded the edited text",
};

/** Who is named for what was edited by hand while no server could say by whom. */
export const BY_HAND = "edited by hand";

/** What differs between two texts that say the same of every thing. */
export const HEAD_OR_ORDER = "its head or its order";

type Items = Readonly<Record<string, unknown>>;

/**
 * An act in words, from its record alone.
 *
 * @example toldAct(record) // "Anna added 1 claim"
 */
export function toldAct({ actor, act, before, after, subjects }: AuditRecord): string {
  const counted = toldItems(JSON.parse(before) as Items, JSON.parse(after) as Items);
  const lead = actor === BY_HAND ? "and loaded" : LEADS[act];
  const rest = counted || (act === "loadText" ? HEAD_OR_ORDER : toldSubjects(subjects));
  return lead ? `${actor} ${lead}: ${rest}` : `${actor} ${rest}`;
}

/** “added 1 claim, changed 2 entities”: one count for each noun, in the order added, changed, removed. */
export function toldItems(before: Items, after: Items): string {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const sorts = [
    ["added", ids.filter((id) => before[id] === undefined)],
    ["changed", ids.filter((id) => before[id] !== undefined && after[id] !== undefined)],
    ["removed", ids.filter((id) => after[id] === undefined)],
  ] as const;
  return sorts.flatMap(([verb, some]) => (some.length > 0 ? [`${verb} ${counted(some)}`] : [])).join(", ");
}

function counted(ids: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(nounOf(id), (counts.get(nounOf(id)) ?? 0) + 1);
  const parts = [...counts].map(([noun, count]) => `${count} ${NOUNS[noun]?.[count === 1 ? 0 : 1] ?? noun}`);
  return parts.join(" and ");
}

/** A passage counts as what it is a part of: its document’s text. */
function nounOf(id: string): string {
  if (id.includes("/")) return id.startsWith("doc:") ? "passages" : "parts";
  return prefixOf(id) ?? "parts";
}

function toldSubjects(subjects: readonly NodeId[]): string {
  return `changed ${subjects.length === 1 ? "1 thing" : `${subjects.length} things`}`;
}
