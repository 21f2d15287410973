import { BOUNDS, type FigureDraft } from "../../state/curation/figureDraft.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import css from "./RelationBuilder.module.css";

interface FigureFieldsProps {
  figure: FigureDraft;
  onChange: (figure: FigureDraft) => void;
  /** Measures that the case has. */
  measures: readonly string[];
  /** What is missing; null where nothing is. */
  fault: string | null;
}

/** The figure that a claim gives: bound, number, what is counted, and with which other figures it is compared. */
export function FigureFields({ figure, onChange, measures, fault }: FigureFieldsProps) {
  const set = (part: Partial<FigureDraft>) => onChange({ ...figure, ...part });
  const known = [
    { value: "", words: "a new one" },
    ...measures.map((measure) => ({ value: measure, words: measure })),
  ];
  return (
    <div className={css.folded}>
      <Choice
        label="It is"
        value={figure.bound}
        options={BOUNDS.map((bound) => ({ value: bound, words: bound }))}
        onChange={(bound) => set({ bound })}
      />
      <div className={css.ends}>
        <Field label="Figure" value={figure.value} onChange={(value) => set({ value })} />
        {figure.bound === "between" && (
          <Field label="and at most" value={figure.upTo} onChange={(upTo) => set({ upTo })} />
        )}
        <Field label="What is counted" value={figure.unit} onChange={(unit) => set({ unit })} />
        <Field label="For each, if any" value={figure.per} onChange={(per) => set({ per })} />
        <Field
          label="Word in the text, if no digits"
          value={figure.printed}
          onChange={(printed) => set({ printed })}
        />
      </div>
      <div className={css.ends}>
        <Field
          label="Measure"
          hint="Figures of one measure are compared with one another."
          value={figure.measure}
          onChange={(measure) => set({ measure })}
        />
        {measures.length > 0 && (
          <Choice
            label="of the case’s"
            value={measures.includes(figure.measure) ? figure.measure : ""}
            options={known}
            onChange={(measure) => set({ measure })}
          />
        )}
      </div>
      <p role="status" className="meta">
        {fault}
      </p>
    </div>
  );
}
