import { FieldError, Label, Text, TextArea, TextField } from "react-aria-components";
import { type KeepRow, type Refusal, refusalWords } from "../../state/argument/keeping.ts";
import { STRENGTH_WORDS } from "../../state/argument/model.ts";
import { Button } from "../../ui/Button.tsx";
import css from "./KeepDialog.module.css";

interface KeepRowFieldProps {
  row: KeepRow;
  typed: string;
  /** The reason was asked for and is not there. */
  missing: boolean;
  refusal: Refusal | null;
  isDisabled: boolean;
  onType: (reason: string) => void;
  onLeave: () => void;
}

/** One changed strength: from, to, and why. */
export function KeepRowField(props: KeepRowFieldProps) {
  const { row, typed, missing, refusal, isDisabled, onType, onLeave } = props;
  const { argument, to } = row;
  const needed = to !== 2;
  return (
    <>
      <h3>{argument.title}</h3>
      <p className={css.step}>
        {strengthWords(argument.strength)} <span aria-hidden="true">→</span>
        <span className="sr">becomes</span> <b>{strengthWords(to)}</b>
      </p>
      <TextField
        className={css.field ?? ""}
        value={typed}
        onChange={onType}
        isRequired={needed}
        isInvalid={missing}
        isDisabled={isDisabled}
        validationBehavior="aria"
      >
        <Label>
          Why is it {STRENGTH_WORDS[to]}?<span className="sr"> {argument.title}</span>
          {!needed && <span className="meta"> optional</span>}
        </Label>
        <TextArea rows={2} />
        <Text slot="description" className="meta">
          So far: {argument.strengthReason}
        </Text>
        <FieldError className={css.missing ?? ""}>A strength other than 2 needs a reason.</FieldError>
      </TextField>
      {refusal && <RowRefused refusal={refusal} row={row} typed={typed} onLeave={onLeave} />}
    </>
  );
}

function strengthWords(strength: number): string {
  return `${strength} ${STRENGTH_WORDS[strength] ?? ""}`.trim();
}

function RowRefused({
  refusal,
  row,
  typed,
  onLeave,
}: {
  refusal: Refusal;
  row: KeepRow;
  typed: string;
  onLeave: () => void;
}) {
  const { title, cure } = refusalWords(refusal);
  const { theirs } = refusal;
  return (
    <div className={css.refused} role="alert">
      <h4>{theirs ? "Somebody else changed this argument" : title}</h4>
      <p className={css.message}>{refusal.message}</p>
      {theirs ? (
        <>
          <dl className={css.both}>
            <dt>Theirs</dt>
            <dd>
              <b>{strengthWords(theirs.strength)}</b> {theirs.reason ?? "without a reason"}
            </dd>
            <dt>Yours</dt>
            <dd>
              <b>{strengthWords(row.to)}</b> {typed || "without a reason"}
            </dd>
          </dl>
          <p>Save writes your strength and reason over theirs; whatever else they changed stays.</p>
          <p>
            <Button small onPress={onLeave}>
              Leave theirs
            </Button>
          </p>
        </>
      ) : (
        <p>{cure}</p>
      )}
      <p className="mono meta">{refusal.code}</p>
    </div>
  );
}
