import type { Case } from "../model/case.ts";
import type { ShortId } from "../model/ids.ts";
import { counted, listed } from "./act.ts";

/** Everything of a case that names a claim or a statement of the map. */
export interface Leaning {
  readonly links: readonly ShortId[];
  readonly notes: readonly ShortId[];
  readonly arguments: readonly ShortId[];
  readonly issues: readonly ShortId[];
  readonly accusations: readonly ShortId[];
  /** Origins of which it answers a question. */
  readonly sources: readonly ShortId[];
}

/** What leans on a claim. */
export function leaningOn({ links, notes, mapping }: Case, id: ShortId): Leaning {
  const ids = <T extends { readonly id: ShortId }>(items: readonly T[], names: (item: T) => boolean) =>
    items.filter(names).map((item) => item.id);
  return {
    links: ids(links, ({ from, to }) => from === id || to === id),
    notes: ids(notes, ({ about }) => about.includes(id)),
    arguments: ids(
      mapping.arguments,
      ({ premises, conclusion, undercutBy }) =>
        premises.some(({ claim }) => claim === id) || conclusion === id || undercutBy.includes(id),
    ),
    issues: ids(mapping.issues, ({ positions }) => positions.some(({ claim }) => claim === id)),
    accusations: ids(
      mapping.accusations,
      ({ elements, defences }) =>
        defences.includes(id) ||
        elements.some((row) => row.met === id || row.for.includes(id) || row.against.includes(id)),
    ),
    sources: mapping.sources
      .filter(({ answers }) => Object.values(answers).includes(id))
      .map(({ origin }) => origin),
  };
}

const NOUNS = {
  arguments: "argument",
  issues: "issue",
  accusations: "accusation",
  sources: "source",
  links: "link",
  notes: "note",
} as const;

/** @example leaningInWords({ links: ["lnk:1"], … }) // "1 link (lnk:1)"; empty where nothing leans. */
export function leaningInWords(leaning: Partial<Leaning>): string {
  const parts = Object.entries(NOUNS).flatMap(([key, noun]) => {
    const ids = leaning[key as keyof Leaning] ?? [];
    return ids.length > 0 ? [`${counted(ids.length, noun)} (${ids.join(", ")})`] : [];
  });
  return listed(parts);
}
