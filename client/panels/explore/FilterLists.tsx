import { useContext } from "react";
import type { Explore } from "../../state/explore.ts";
import { refilter } from "../../state/exploring.ts";
import { CHOICES, type Choice, cleared, type FilterCounts } from "../../state/filters.ts";
import type { FilterKey, FilterPatch, ViewFilter } from "../../state/steps.ts";
import { filterWords, type Names } from "../../state/stepwords.ts";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { KindsContext, kindLook } from "../../ui/kinds.ts";
import { Stroke } from "../../ui/Stroke.tsx";
import type { Certainty } from "../../ui/strokes.ts";
import { FilterMenu, type Option } from "./FilterMenu.tsx";

export type ListChoice = Exclude<Choice, "origins" | "disputed" | "years" | "known" | "said" | "text">;

const TITLES: Readonly<Record<ListChoice, string>> = {
  kinds: "Kind",
  predicates: "Relation",
  documents: "Document",
  speakers: "Speaker",
  silenced: "Without",
  certainties: "Certainty",
  sorts: "Sort of claim",
  stances: "Stance",
  labels: "Label",
};

/** Said in the menu of each list for which the numbers alone would mislead. */
const NOTES: Readonly<Partial<Record<ListChoice, string>>> = {
  silenced: "A voice that is switched off. The number says how many relations nobody else holds: they fall.",
  labels: "What the argument map makes of each claim. Claims that it does not use are left out.",
};

/** The choices of which several may hold. */
export function FilterLists({
  explore,
  counts,
  choices,
}: {
  explore: Explore;
  counts: FilterCounts | undefined;
  choices: readonly ListChoice[];
}) {
  const kinds = useContext(KindsContext);
  const { filter } = explore.view;
  const signs: Partial<Record<ListChoice, (value: string) => React.ReactNode>> = {
    kinds: (value) => <KindGlyph kind={value} size={14} />,
    certainties: (value) => (
      <Stroke
        claim={{
          certainty: value as Certainty,
          stance: "ASSERTS",
          originCount: 1,
          disputed: false,
          alleged: false,
        }}
        width={26}
      />
    ),
  };
  const facets = counts?.facets;
  const spoken = (options: readonly Option[]) =>
    options.map((o) => ({ ...o, label: o.value.toLowerCase().replaceAll("_", " ") }));
  const lists: Record<ListChoice, readonly Option[]> = {
    kinds: (facets?.entityKinds ?? []).map((o) => ({ ...o, label: kindLook(kinds, o.value).label })),
    predicates: facets?.predicates ?? [],
    documents: (facets?.documents ?? []).map((o) => ({ ...o, label: documentLabel(explore, o) })),
    speakers: facets?.speakers ?? [],
    silenced: facets?.silenced ?? [],
    certainties: spoken(facets?.certainties ?? []),
    sorts: spoken(facets?.kinds ?? []),
    stances: spoken(facets?.stances ?? []),
    labels: facets?.labels ?? [],
  };
  return choices.map((choice) => {
    const key = CHOICES[choice][0];
    const value = (filter[key] as string[] | undefined) ?? [];
    const sign = signs[choice];
    return (
      <FilterMenu
        key={choice}
        title={TITLES[choice]}
        words={listWords(key, filter, explore.names, lists[choice])}
        options={[...absent(key, value, lists[choice], explore.names), ...lists[choice]]}
        value={value}
        note={NOTES[choice]}
        {...(sign ? { sign } : {})}
        onChange={(next) =>
          refilter(next.length === 0 ? cleared(filter, choice) : ({ [key]: next } as FilterPatch))
        }
      />
    );
  });
}

function documentLabel(explore: Explore, option: Option): string {
  const document = explore.ground.data?.case?.documents.find((d) => d.id === option.value);
  return document ? `${document.letter} ${document.title}` : option.label;
}

/** What is chosen and leaves nothing under the other filters. */
function absent(key: FilterKey, value: readonly string[], options: readonly Option[], names: Names) {
  return value
    .filter((v) => !options.some((o) => o.value === v))
    .map((v): Option => ({ value: v, label: filterWords(key, [v] as never, names), count: 0 }));
}

function listWords(key: FilterKey, filter: ViewFilter, names: Names, options: readonly Option[]): string {
  const value = filter[key];
  if (value === undefined)
    return options.length > 0 && (key === "entityKinds" || key === "predicates")
      ? `all ${options.length}`
      : "any";
  const labels: Names = {
    ...names,
    name: (id) =>
      (key === "documents" ? undefined : options.find((o) => o.value === id)?.label) ?? names.name(id),
  };
  return filterWords(key, value as never, labels);
}
