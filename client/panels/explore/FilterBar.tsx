import { useContext } from "react";
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
import { OneOf, TimeMenu } from "./FilterOnes.tsx";

const TITLES: Readonly<Record<Choice, string>> = {
  kinds: "Kind",
  predicates: "Relation",
  documents: "Document",
  speakers: "Speaker",
  certainties: "Certainty",
  origins: "Origins",
  disputed: "Disputed",
  years: "Time",
};

/** Which relations are drawn. Each choice says how many relations of the case it would leave, under all other filters. */
export function FilterBar({ explore }: { explore: Explore }) {
  const { filter } = explore.view;
  const { data } = useFilterCounts(explore.caseId, filter);
  const set = chosen(filter);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search landmark would be a second one beside the page's search.
    <div className={css.bar} role="group" aria-label="Filters">
      <Lists explore={explore} counts={data} />
      <OneOf
        title={TITLES.origins}
        value={originsValue(filter)}
        words={originsWords(filter)}
        options={originOptions(data)}
        onChange={(value) => refilter(originsPatch(value))}
        onClear={() => refilter(cleared("origins"))}
      />
      <OneOf
        title={TITLES.disputed}
        value={filter.disputed === undefined ? "any" : String(filter.disputed)}
        words={filter.disputed === undefined ? "any" : filter.disputed ? "only disputed" : "only undisputed"}
        options={disputedOptions(data)}
        onChange={(value) => refilter({ disputed: value === "any" ? null : value === "true" })}
        onClear={() => refilter(cleared("disputed"))}
      />
      <TimeMenu
        filter={filter}
        years={data?.years.years ?? []}
        onChange={refilter}
        onClear={() => refilter(cleared("years"))}
      />
      {set.length > 1 && (
        <Button look="quiet" small onPress={() => refilter(cleared(...set))}>
          Clear all
        </Button>
      )}
      <Text filter={filter} names={explore.names} />
    </div>
  );
}

type ListChoice = "kinds" | "predicates" | "documents" | "speakers" | "certainties";

/** The choices of which several may hold. */
function Lists({ explore, counts }: { explore: Explore; counts: FilterCounts | undefined }) {
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
  const lists: Record<ListChoice, readonly Option[]> = {
    kinds: (counts?.kinds.entityKinds ?? []).map((o) => ({ ...o, label: kindLook(kinds, o.value).label })),
    predicates: counts?.predicates.predicates ?? [],
    documents: (counts?.documents.documents ?? []).map((o) => ({ ...o, label: documentLabel(explore, o) })),
    speakers: counts?.speakers.speakers ?? [],
    certainties: (counts?.certainties.certainties ?? []).map((o) => ({ ...o, label: o.value.toLowerCase() })),
  };
  return (["kinds", "predicates", "documents", "speakers", "certainties"] as const).map((choice) => {
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
        {...(sign ? { sign } : {})}
        onChange={(next) => refilter({ [key]: next.length === 0 ? null : next } as FilterPatch)}
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

function originsValue({ minOrigins, maxOrigins }: ViewFilter): string {
  if (maxOrigins === 1) return "one";
  return minOrigins === undefined ? "any" : String(minOrigins);
}

function originsWords(filter: ViewFilter): string {
  const value = originsValue(filter);
  return value === "any" ? "1 or more" : value === "one" ? "just 1" : `${value} or more`;
}

function originsPatch(value: string): FilterPatch {
  if (value === "one") return { minOrigins: null, maxOrigins: 1 };
  return { minOrigins: value === "any" ? null : Number(value), maxOrigins: null };
}

function originOptions(counts: FilterCounts | undefined): Option[] {
  const by = counts?.origins.origins ?? [];
  const from = (least: number) => by.reduce((sum, o) => sum + (Number(o.value) >= least ? o.count : 0), 0);
  const one = by.find((o) => o.value === "1")?.count ?? 0;
  return [
    { value: "any", label: "1 or more", count: from(0) },
    { value: "one", label: "just 1", count: one },
    { value: "2", label: "2 or more", count: from(2) },
    { value: "3", label: "3 or more", count: from(3) },
  ];
}

function disputedOptions(counts: FilterCounts | undefined): Option[] {
  const all = counts?.disputed;
  return [
    { value: "any", label: "any", count: all?.relations ?? 0 },
    { value: "true", label: "only disputed", count: all?.disputed ?? 0 },
    { value: "false", label: "only undisputed", count: (all?.relations ?? 0) - (all?.disputed ?? 0) },
  ];
}

/** Filters that a link may carry and the bar has no menu for: shown, and removable. */
function Text({ filter, names }: { filter: ViewFilter; names: Names }) {
  const others = (["text", "kinds", "stances", "withoutSpeakers"] as const).filter(
    (key) => filter[key] !== undefined,
  );
  return others.map((key) => (
    <span key={key} className={css.set}>
      <span className={css.fixed}>
        {key === "withoutSpeakers" ? "Without" : "Only"}{" "}
        <b>{filterWords(key, filter[key] as never, names)}</b>
      </span>
      <Button
        look="quiet"
        small
        aria-label={`Take away the filter ${key}`}
        icon="close"
        onPress={() => refilter({ [key]: null } as FilterPatch)}
      />
    </span>
  ));
}
