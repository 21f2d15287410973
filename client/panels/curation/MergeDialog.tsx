import { useState } from "react";
import { type Mergeable, namesAfter, useMerging, whatMoves } from "../../state/curation/merging.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { useKind } from "../../ui/kinds.ts";
import { Bone, Skeleton } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { EntityPicker } from "../path/EntityPicker.tsx";
import css from "./MergeDialog.module.css";
import { Refused } from "./Refused.tsx";

interface MergeDialogProps {
  caseId: string;
  /** The entity at which the dialog was opened. */
  entity: { readonly id: string; readonly name: string; readonly kind: string };
  /** The other one, where it is known already. */
  other?: string;
  /** With the one that stays, once it is done. */
  onDone: (into: string) => void;
  onClose: () => void;
}

/** Two entities become one: which stays, what moves, in numbers, before anything is done. */
export function MergeDialog({ caseId, entity, other: given, onDone, onClose }: MergeDialogProps) {
  const [other, setOther] = useState<string | null>(given ?? null);
  const [turned, setTurned] = useState(false);
  const { pair, answer, refusal, busy, merge } = useMerging(caseId, entity.id, other);
  const same = other === entity.id;
  const [stays, goes] = pair && !same ? (turned ? [pair[1], pair[0]] : pair) : [null, null];
  const shut = () => {
    if (!busy) onClose();
  };
  const go = async () => {
    if (stays && goes && (await merge(stays.id, goes.id))) onDone(stays.id);
  };
  return (
    <Dialog
      open
      title={`Merge ${entity.name} with another`}
      onClose={shut}
      foot={
        <>
          <Button look="main" isPending={busy} isDisabled={!stays} onPress={() => void go()}>
            {stays && goes ? `Merge into ${stays.name}` : "Merge"}
          </Button>
          <Button isDisabled={busy} onPress={shut}>
            Cancel
          </Button>
        </>
      }
    >
      <div className={css.body}>
        <p>Are two entries the same person, State or thing? One stays, the other becomes part of it.</p>
        <EntityPicker
          inDialog
          caseId={caseId}
          label="The other one"
          chosen={other === null ? undefined : (pair?.[1] ?? undefined)}
          onChoose={setOther}
        />
        {same && <p role="alert">That is {entity.name} itself. Choose another one.</p>}
        {refusal && <Refused refusal={refusal} />}
        <Failed answer={answer} what="these two" safe="Nothing was merged." />
        {stays && goes && <Effect stays={stays} goes={goes} onTurn={() => setTurned(!turned)} />}
        {other !== null && !pair && answer.slow && (
          <Skeleton label="Counting what moves">
            <Bone height={80} />
          </Skeleton>
        )}
      </div>
    </Dialog>
  );
}

function Effect({ stays, goes, onTurn }: { stays: Mergeable; goes: Mergeable; onTurn: () => void }) {
  const names = namesAfter(stays, goes);
  const kind = useKind(stays.kind).label;
  return (
    <>
      <div className={css.direction}>
        <Side entity={goes} word="Goes" />
        <div className={css.arrow}>
          <Icon name="right" size={20} />
          <Button small icon="swap" onPress={onTurn}>
            Turn round
          </Button>
        </div>
        <Side entity={stays} word="Stays" />
      </div>
      <section className={css.effect} aria-live="polite">
        <h3>What moves to {stays.name}</h3>
        <ul>
          {whatMoves(goes).map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>
            {names.length === 1 ? "its name" : "its names"}: afterwards {stays.name} is also called{" "}
            {names.join(", ")}
          </li>
        </ul>
        {goes.kind !== stays.kind && (
          <p className={css.warn}>They are of two kinds. The one entry that is left is of the kind {kind}.</p>
        )}
        <p className="meta">Undo takes it back, also after further edits. The act stands in the history.</p>
      </section>
    </>
  );
}

function Side({ entity, word }: { entity: Mergeable; word: "Stays" | "Goes" }) {
  const { label } = useKind(entity.kind);
  return (
    <section className={cx(css.side, word === "Stays" && css.stays)} aria-label={`${word}: ${entity.name}`}>
      <span className="cap">{word}</span>
      <h3>
        <KindGlyph kind={entity.kind} size={15} /> {entity.name}
      </h3>
      <p>
        {label}, {entity.degree} {entity.degree === 1 ? "relation" : "relations"}
      </p>
      {entity.description && <p>{entity.description}</p>}
    </section>
  );
}
