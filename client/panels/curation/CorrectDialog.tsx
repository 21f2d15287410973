import { useContext } from "react";
import { type Correcting, useCorrecting } from "../../state/curation/correcting.ts";
import { type EntityDraft, isPlural, isRenamed, type WholeEntity } from "../../state/curation/entityDraft.ts";
import { plural } from "../../state/viewwords.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { KindsContext, kindLook } from "../../ui/kinds.ts";
import { AlikeThings } from "./AlikeThings.tsx";
import css from "./ClaimForm.module.css";
import { DraftDialog } from "./DraftDialog.tsx";

interface CorrectProps {
  caseId: string;
  entity: { readonly id: string; readonly name: string };
  onClose: () => void;
}

/** What an entity is called and what it is. Its claims stay; what names it in the documents follows. */
export function CorrectDialog({ caseId, entity: { id, name }, onClose }: CorrectProps) {
  const correcting = useCorrecting(caseId, id);
  const { entity, draft, refusal } = correcting;
  const alike = refusal !== null && refusal.alike.length > 0;
  return (
    <DraftDialog
      {...{ title: `Correct ${name}`, noun: "entity", drafting: correcting, whole: entity }}
      toldBelow={alike}
      onClose={onClose}
    >
      {entity && draft && <Fields entity={entity} draft={draft} correcting={correcting} />}
    </DraftDialog>
  );
}

interface FieldsProps {
  entity: WholeEntity;
  draft: EntityDraft;
  correcting: Correcting;
}

function Fields({ entity, draft, correcting: { change, fitting, refusal } }: FieldsProps) {
  const known = useContext(KindsContext);
  const all = Object.keys(known);
  const kinds = fitting(all);
  const left = all.length - kinds.length;
  const { totalCount } = entity.mentions;
  return (
    <>
      <Field label="Name" value={draft.name} onChange={(name) => change({ name })} autoFocus />
      {isRenamed(entity, draft) && (
        <label className={css.check}>
          <input
            type="checkbox"
            checked={draft.keepsName}
            onChange={(event) => change({ keepsName: event.target.checked })}
          />
          Keep “{entity.name}” as an alias
        </label>
      )}
      <AlikeThings
        alike={refusal?.alike ?? []}
        distinct={draft.distinct}
        onDistinct={(distinct) => change({ distinct })}
      />
      <Field
        label="Also called"
        rows={3}
        value={draft.aliases}
        onChange={(aliases) => change({ aliases })}
        hint={`One name a line. ${
          totalCount > 0
            ? `The documents name it in ${plural(totalCount, "place", "places")}; where they use a name that goes, they name it no more.`
            : "No document uses one of its names yet."
        }`}
      />
      <div>
        <Choice
          label="Its kind"
          value={draft.kind}
          options={kinds.map((kind) => ({ value: kind, words: kindLook(known, kind).label }))}
          changed={draft.kind !== entity.kind}
          onChange={(kind) => change({ kind })}
        />
        {left > 0 && (
          <p className="meta">
            {plural(left, "kind is", "kinds are")} left out: the verbs of its relations do not take them.
          </p>
        )}
      </div>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={isPlural(entity, draft)}
          onChange={(event) => change({ plural: event.target.checked })}
        />
        Its name is of many: “they pay”, not “it pays”
      </label>
      <Field
        label="What we say of it"
        rows={2}
        value={draft.description}
        onChange={(description) => change({ description })}
        hint="One sentence; it may stay empty."
      />
      <p className="meta">Its claims stay as they are. Undo takes the correction back.</p>
    </>
  );
}
