import { FieldError, Input, Label, Text, TextArea, TextField } from "react-aria-components";
import css from "./Field.module.css";

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is asked for, under the field. */
  hint?: string;
  /** What is wrong with it; null where nothing is. */
  fault?: string | null;
  /** More lines than one. */
  rows?: number;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** A labelled field for words. */
export function Field({ label, value, onChange, hint, fault = null, rows, ...rest }: FieldProps) {
  return (
    <TextField
      className={css.field ?? ""}
      value={value}
      onChange={onChange}
      isInvalid={fault !== null}
      validationBehavior="aria"
      {...rest}
    >
      <Label>{label}</Label>
      {rows === undefined ? <Input /> : <TextArea rows={rows} />}
      {hint && (
        <Text slot="description" className="meta">
          {hint}
        </Text>
      )}
      <FieldError className={css.fault ?? ""}>{fault}</FieldError>
    </TextField>
  );
}
