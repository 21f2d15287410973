import type { Building } from "../../state/curation/building.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import css from "./RelationBuilder.module.css";

const BASES = [
  { value: "PRINTED", words: "as printed" },
  { value: "RESOLVED", words: "worked out from the text" },
  { value: "RECORD", words: "from the public record" },
] as const;

/** What a claim seldom needs: how its time is known, when it was said, what hedges it, a remark of ours. */
export function MoreFields({ building }: { building: Building }) {
  const { draft, change, verb } = building;
  return (
    <div className={css.folded}>
      {draft.when.trim() !== "" && (
        <Choice
          label="When it was so is known"
          value={draft.basis}
          options={BASES}
          onChange={(basis) => change({ basis })}
        />
      )}
      <div className={css.ends}>
        <Field
          label="When it was said"
          hint="The document’s date where nothing stands here."
          value={draft.saidAt}
          onChange={(saidAt) => change({ saidAt })}
        />
        <Field
          label="The word that hedges it"
          hint="Perhaps, reportedly, up to."
          value={draft.hedge}
          onChange={(hedge) => change({ hedge })}
        />
      </div>
      <Field label="A remark of ours" rows={2} value={draft.note} onChange={(note) => change({ note })} />
      <label className={css.check}>
        <input
          type="checkbox"
          checked={draft.unsourced}
          onChange={(event) => change({ unsourced: event.target.checked })}
        />
        The text names no source for it
      </label>
      {verb && !verb.accuses && (
        <label className={css.check}>
          <input
            type="checkbox"
            checked={draft.alleged}
            onChange={(event) => change({ alleged: event.target.checked })}
          />
          Drawn and worded as alleged
        </label>
      )}
    </div>
  );
}
