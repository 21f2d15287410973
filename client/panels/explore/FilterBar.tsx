import { useContext, useState } from "react";
import type { Explore } from "../../state/explore.ts";
import { refilter } from "../../state/exploring.ts";
import {
  CHOICES,
  type Choice,
  chosen,
  cleared,
  type FilterCounts,
  useFilterCounts,
} from "../../state/filters.ts";
import type { FilterKey, FilterPatch, ViewFilter } from "../../state/steps.ts";
import { filterWords, type Names } from "../../state/stepwords.ts";
import { Button } from "../../ui/Button.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { KindsContext, kindLook } from "../../ui/kinds.ts";
import { Stroke } from "../../ui/Stroke.tsx";
import type { Certainty } from "../../ui/strokes.ts";
import css from "./FilterBar.module.css";
import { FilterMenu, type Option } from "./FilterMenu.tsx";
import { OneOf } from "./FilterOnes.tsx";
import { DayMenu, TimeMenu, WordsMenu } from "./FilterTimes.tsx";
import { originOptions, originsPatch, originsValue, originsWords } from "./filterOrigins.ts";

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

/** Which relations are drawn. Each choice says how many relations of the case it would leave, under all other filters. */
export function FilterBar({ explore }: { explore: Explore }) {
  const { filter } = explore.view;
  const { data } = useFilterCounts(explore.caseId, filter);
  const set = chosen(filter);
  const [more, setMore] = useState(false);
  const clear = (choice: Choice) => () => refilter(cleared(filter, choice));
  const shows = (choice: Choice) => more || set.includes(choice);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search landmark would be a second one beside the page's search.
    <div className={css.bar} role="group" aria-label="Filters">
      <Lists explore={explore} counts={data} choices={FIRST} />
      <OneOf
        title="Origins"
        value={originsValue(filter)}
        words={originsWords(filter)}
        options={originOptions(data?.facets.origins ?? [])}
        onChange={(value) => refilter(originsPatch(value))}
        onClear={clear("origins")}
      />
      <OneOf
        title="Disputed"
        value={filter.disputed === undefined ? "any" : String(filter.disputed)}
        words={filter.disputed === undefined ? "any" : filter.disputed ? "only disputed" : "only undisputed"}
        options={disputedOptions(data)}
        onChange={(value) => refilter({ disputed: value === "any" ? null : value === "true" })}
        onClear={clear("disputed")}
      />
      <TimeMenu
        title="So between"
        field="validDuring"
        filter={filter}
        years={data?.facets.years ?? []}
        onChange={refilter}
        onClear={clear("years")}
      />
      <DayMenu
        filter={filter}
        months={data?.facets.knownBy ?? []}
        onChange={refilter}
        onClear={clear("known")}
      />
      {shows("said") && (
        <TimeMenu
          title="Said between"
          field="saidDuring"
          filter={filter}
          years={data?.facets.saidYears ?? []}
          onChange={refilter}
          onClear={clear("said")}
        />
      )}
      <Lists explore={explore} counts={data} choices={LATER.filter(shows)} />
      {filter.labels && (
        <OneOf
          title="Profile"
          value={filter.profile ?? "any"}
          words={filter.profile ?? "the usual one"}
          options={profileOptions(data)}
          onChange={(value) => refilter({ profile: value === "any" ? null : value })}
          onClear={() => refilter({ profile: null })}
        />
      )}
      {shows("text") && <WordsMenu filter={filter} onChange={refilter} onClear={clear("text")} />}
      <Button look="quiet" small aria-expanded={more} onPress={() => setMore(!more)}>
        {more ? "Fewer filters" : "More filters"}
      </Button>
      {set.length > 1 && (
        <Button look="quiet" small onPress={() => refilter(cleared(filter, ...set))}>
          Clear all
        </Button>
      )}
    </div>
  );
}

type ListChoice = Exclude<Choice, "origins" | "disputed" | "years" | "known" | "said" | "text">;
const FIRST = ["kinds", "predicates", "documents", "speakers", "silenced", "certainties"] as const;
const LATER: readonly ListChoice[] = ["sorts", "stances", "labels"];

/** The choices of which several may hold. */
function Lists({
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
        options={lists[choice]}
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

function listWords(key: FilterKey, filter: ViewFilter, names: Names, options: readonly Option[]): string {
  const value = filter[key];
  if (value === undefined)
    return options.length > 0 && (key === "entityKinds" || key === "predicates")
      ? `all ${options.length}`
      : "any";
  const labels: Names = {
    ...names,
    name: (id) => names.name(id) ?? options.find((o) => o.value === id)?.label,
  };
  return filterWords(key, value as never, labels);
}

function disputedOptions(counts: FilterCounts | undefined): Option[] {
  const count = (value: string) => counts?.facets.disputes.find((o) => o.value === value)?.count ?? 0;
  return [
    { value: "any", label: "any", count: count("true") + count("false") },
    { value: "true", label: "only disputed", count: count("true") },
    { value: "false", label: "only undisputed", count: count("false") },
  ];
}

function profileOptions(counts: FilterCounts | undefined): Option[] {
  const [, ...others] = counts?.profiles ?? [];
  const usual = counts?.profiles[0];
  return [
    { value: "any", label: usual?.title ?? "the usual one" },
    ...others.map(({ name, title }) => ({ value: name, label: title })),
  ];
}
