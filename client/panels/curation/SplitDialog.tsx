import { useContext, useState } from "react";
import { type Splittable, type Takeable, takenWords, useSplitting } from "../../state/curation/splitting.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { KindsContext } from "../../ui/kinds.ts";
import { Bone, Skeleton } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ActDialog } from "./ActDialog.tsx";
import css from "./SplitDialog.module.css";

interface SplitDialogProps {
  caseId: string;
  /** The entity that stays. */
  entity: { readonly id: string; readonly name: string; readonly kind: string };
  /** With the new one, once it is done. */
  onDone: (made: string) => void;
  onClose: () => void;
}

/** One entity becomes two: what the new one is called, and what goes to it, in numbers, before anything is done. */
export function SplitDialog({ caseId, entity, onDone, onClose }: SplitDialogProps) {
  const { entity: whole, answer, refusal, busy, split } = useSplitting(caseId, entity.id);
  const [name, setName] = useState("");
  const [kind, setKind] = useState(entity.kind);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const go = async () => {
    const made = await split(name, kind, taken);
    if (made !== null) onDone(made);
  };
  const ready = whole !== null && name.trim() !== "" && name.trim() !== entity.name;
  return (
    <ActDialog
      title={`Split ${entity.name}`}
      verb="Split"
      over="Split all the same"
      {...{ onClose, busy, refusal, ready }}
      onDo={() => void go()}
    >
      <p>
        Are two persons, States or things in one entry? A new entry takes what you choose; the rest stays.
      </p>
      <Field label="Name of the new one" value={name} onChange={setName} autoFocus />
      <KindChoice value={kind} onChange={setKind} />
      <Failed answer={answer} what="what can go" safe="Nothing was split." />
      {!whole && answer.slow && (
        <Skeleton label="Reading what can go">
          <Bone height={80} />
        </Skeleton>
      )}
      {whole && <Goes whole={whole} taken={taken} onTake={setTaken} />}
    </ActDialog>
  );
}

function KindChoice({ value, onChange }: { value: string; onChange: (kind: string) => void }) {
  const kinds = Object.entries(useContext(KindsContext)).map(([id, { label }]) => ({
    value: id,
    words: label,
  }));
  return <Choice label="Its kind" value={value} options={kinds} onChange={onChange} />;
}

interface GoesProps {
  whole: Splittable;
  taken: ReadonlySet<string>;
  onTake: (taken: ReadonlySet<string>) => void;
}

function Goes({ whole, taken, onTake }: GoesProps) {
  const turn = (id: string) =>
    onTake(new Set(taken.has(id) ? [...taken].filter((t) => t !== id) : [...taken, id]));
  const group = (title: string, list: readonly Takeable[]) =>
    list.length > 0 && (
      <fieldset className={css.group}>
        <legend>
          {title} <span className="meta">{list.length}</span>
        </legend>
        {list.map(({ id, words, place }) => (
          <label key={id}>
            <input type="checkbox" checked={taken.has(id)} onChange={() => turn(id)} />
            <span>
              {words} {place && <span className="meta">{place}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    );
  return (
    <>
      {group("Names", whole.aliases)}
      {group("Claims about it", whole.claims)}
      {group("Sentences in which it speaks", whole.sentences)}
      {whole.unlisted > 0 && (
        <p className="meta">{whole.unlisted} more are not listed; they stay. Edit them one by one.</p>
      )}
      <p aria-live="polite">
        <b>Goes to the new one:</b> {takenWords(whole, taken)}.
      </p>
      <p className="meta">Undo takes it back. The act stands in the history.</p>
    </>
  );
}
