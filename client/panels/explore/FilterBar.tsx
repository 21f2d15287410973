import { memo, useState } from "react";
import { Toolbar } from "react-aria-components";
import { colourInstead } from "../../state/colours.ts";
import type { Explore } from "../../state/explore.ts";
import { refilter } from "../../state/exploring.ts";
import { type Choice, chosen, cleared, type FilterCounts, useFilterCounts } from "../../state/filters.ts";
import { useNarrow } from "../../state/narrow.ts";
import type { Colour, ViewFilter } from "../../state/steps.ts";
import { ruleWords } from "../../state/stepwords.ts";
import { plural } from "../../state/viewwords.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ColourMenu } from "./ColourMenu.tsx";
import css from "./FilterBar.module.css";
import { FilterPlace } from "./FilterChip.tsx";
import { FilterLists, type ListChoice } from "./FilterLists.tsx";
import type { Option } from "./FilterMenu.tsx";
import { OneOf } from "./FilterOnes.tsx";
import { DayMenu, TimeMenu, WordsMenu } from "./FilterTimes.tsx";
import { originOptions, originsPatch, originsValue, originsWords } from "./filterOrigins.ts";

const FIRST = ["kinds", "predicates", "documents", "speakers", "silenced", "certainties"] as const;
const LATER: readonly ListChoice[] = ["sorts", "stances", "labels"];

/** Which relations are drawn. Each choice says how many relations of the case it would leave, under all other filters. */
export const FilterBar = memo(function FilterBar({ explore }: { explore: Explore }) {
  const narrow = useNarrow();
  return narrow ? <FilterSheet explore={explore} /> : <Bar explore={explore} />;
});

function Bar({ explore }: { explore: Explore }) {
  const { filter } = explore.view;
  const [more, setMore] = useState(false);
  return (
    // One stop for Tab, arrows inside: ten filters stand before what they filter.
    <Toolbar className={css.bar ?? ""} aria-label="Filters">
      <Filters explore={explore} all={more} />
      <Button look="quiet" small aria-expanded={more} onPress={() => setMore(!more)}>
        {more ? "Fewer filters" : "More filters"}
      </Button>
      <ClearAll filter={filter} />
      <ColourInstead explore={explore} />
    </Toolbar>
  );
}

/** What passes the filters in a colour of its own, and everything seen again. */
function ColourInstead({ explore, onDone }: { explore: Explore; onDone?: () => void }) {
  const { view, names } = explore;
  if (chosen(view.filter).length === 0) return null;
  const choose = (colour: Colour) => {
    colourInstead(view, colour);
    onDone?.();
  };
  const rules = [...view.colours].map(([colour, rule]) => ({ colour, words: ruleWords(rule, names) }));
  return (
    <ColourMenu taken={rules} onChoose={choose}>
      <Button look="quiet" small>
        Colour it instead
        <Icon name="down" size={12} />
      </Button>
    </ColourMenu>
  );
}

/** Narrow: one button with how many filters are set; they open in a sheet, one under the other. */
function FilterSheet({ explore }: { explore: Explore }) {
  const [open, setOpen] = useState(false);
  const { filter } = explore.view;
  const count = chosen(filter).length;
  const left = explore.graph?.edges.length;
  return (
    <div className={css.bar}>
      <Button icon="filter" aria-haspopup="dialog" onPress={() => setOpen(true)}>
        {count === 0 ? "Filters" : `Filters (${count})`}
      </Button>
      <ClearAll filter={filter} />
      <Dialog
        title="Filters"
        open={open}
        onClose={() => setOpen(false)}
        foot={
          <>
            <Button look="main" onPress={() => setOpen(false)}>
              {left === undefined ? "Show the view" : `Show ${plural(left, "relation", "relations")}`}
            </Button>
            <ClearAll filter={filter} />
            <ColourInstead explore={explore} onDone={() => setOpen(false)} />
          </>
        }
      >
        <FilterPlace.Provider value="sheet">
          <Filters explore={explore} all />
        </FilterPlace.Provider>
      </Dialog>
    </div>
  );
}

function ClearAll({ filter }: { filter: Readonly<ViewFilter> }) {
  const set = chosen(filter);
  if (set.length < 2) return null;
  return (
    <Button look="quiet" small onPress={() => refilter(cleared(filter, ...set))}>
      Clear all
    </Button>
  );
}

/** The filters that are asked for most and those that are set; all of them when asked for. */
function Filters({ explore, all }: { explore: Explore; all: boolean }) {
  const { filter } = explore.view;
  const { data } = useFilterCounts(explore.caseId, filter);
  const set = chosen(filter);
  const clear = (choice: Choice) => () => refilter(cleared(filter, choice));
  const shows = (choice: Choice) => all || set.includes(choice);
  return (
    <>
      <FilterLists explore={explore} counts={data} choices={FIRST} />
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
      <DayMenu
        filter={filter}
        months={data?.facets.knownBy ?? []}
        onChange={refilter}
        onClear={clear("known")}
      />
      {shows("years") && (
        <TimeMenu
          title="So between"
          field="validDuring"
          filter={filter}
          years={data?.facets.years ?? []}
          onChange={refilter}
          onClear={clear("years")}
        />
      )}
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
      <FilterLists explore={explore} counts={data} choices={LATER.filter(shows)} />
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
    </>
  );
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
