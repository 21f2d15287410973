import { useMemo } from "react";
import { useFilterNames } from "../../state/filternames.ts";
import { CHOICES, type Choice, chosen, cleared, patched } from "../../state/filters.ts";
import type { FilterKey, ViewFilter } from "../../state/steps.ts";
import { FILTER_NAMES, filterWords, type Names } from "../../state/stepwords.ts";
import { Button } from "../../ui/Button.tsx";
import css from "./SetFilters.module.css";

interface SetFiltersProps {
  caseId: string;
  filter: Readonly<ViewFilter>;
  /** What the screen has other controls for. */
  except?: readonly Choice[];
  onChange: (filter: ViewFilter) => void;
}

/** What a filter says, each part in words with a way to take it away. Nothing where it says nothing. */
export function SetFilters({ filter, except = [], ...rest }: SetFiltersProps) {
  const set = chosen(filter).filter((choice) => !except.includes(choice));
  return set.length === 0 ? null : <Parts filter={filter} set={set} {...rest} />;
}

function Parts({ caseId, filter, set, onChange }: Omit<SetFiltersProps, "except"> & { set: Choice[] }) {
  const text = JSON.stringify(filter);
  // The same filter is read anew from the address with each drawing.
  const same = useMemo((): ViewFilter => JSON.parse(text), [text]);
  const names = useFilterNames(caseId, same);
  const drop = (...choices: readonly Choice[]) => onChange(patched(filter, cleared(filter, ...choices)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a flex row.
    <div className={css.parts} role="group" aria-label="Filters that are on">
      {set.map((choice) => {
        const words = choiceWords(choice, filter, names);
        return (
          <Button key={choice} small aria-label={`Take away: ${words}`} onPress={() => drop(choice)}>
            <span className={css.words}>{words}</span>
            <span className={css.close} aria-hidden="true">
              ×
            </span>
          </Button>
        );
      })}
      {set.length > 1 && (
        <Button look="quiet" small onPress={() => drop(...set)}>
          Take all away
        </Button>
      )}
    </div>
  );
}

/** Their words say what they are about. */
const TIMED: readonly Choice[] = ["years", "said", "known"];

function choiceWords(choice: Choice, filter: Readonly<ViewFilter>, names: Names): string {
  const keys = (CHOICES[choice] as readonly FilterKey[]).filter((key) => filter[key] !== undefined);
  const said = keys.map((key) => filterWords(key, filter[key] as never, names)).join(", ");
  if (choice === "disputed") return said;
  if (TIMED.includes(choice)) return `${said}${filter.orUndated ? ", or undated" : ""}`;
  return `${FILTER_NAMES[keys[0] as FilterKey]}: ${said}`;
}
