import { useContext, useEffect, useRef } from "react";
import type { AlikeThing } from "../../state/curation/acting.ts";
import type { Newcomer } from "../../state/curation/newcomers.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { KindsContext, kindLook } from "../../ui/kinds.ts";
import { AlikeThings } from "./AlikeThings.tsx";
import form from "./ClaimForm.module.css";
import css from "./NewcomerFields.module.css";

interface NewcomerProps {
  newcomer: Newcomer;
  /** The kinds that it may be of, where it stands. */
  kinds: readonly string[];
  /** The verb that leaves kinds out, as it reads; null where none does. */
  narrowedBy: string | null;
  /** The stretch of the document that the claim is read from. */
  quote: string;
  alike: readonly AlikeThing[];
  onChange: (part: Partial<Newcomer>) => void;
  /** One of the case is meant. */
  onTake: (id: string) => void;
  onLeave: () => void;
}

/** Somebody or something that the case does not have yet: what it is and how the documents call it. */
export function NewcomerFields(props: NewcomerProps) {
  const { newcomer, kinds, narrowedBy, quote, alike, onChange, onTake, onLeave } = props;
  const { name, kind, aliases, plural, description, distinct } = newcomer;
  const place = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>("button[aria-haspopup]")?.focus();
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const known = useContext(KindsContext);
  const options = kinds.map((id) => ({ value: id, words: kindLook(known, id).label }));
  const forms = [name, ...aliases.split("\n")].map((form) => form.trim()).filter((form) => form !== "");
  const written = forms.find((form) => quote.includes(form));
  return (
    <fieldset className={css.newcomer} ref={place}>
      <legend>
        <KindGlyph kind={kind} size={15} /> New in this case: {name.trim() || "without a name"}
      </legend>
      <div className={css.kind}>
        <Choice
          label="What is it?"
          value={kind}
          options={[...(kind === "" ? [{ value: "", words: "Choose its kind" }] : []), ...options]}
          onChange={(chosen) => onChange({ kind: chosen })}
        />
        {narrowedBy !== null && (
          <span className="meta">Only what “{narrowedBy}” takes here. For others choose another verb.</span>
        )}
      </div>
      <div className={css.names}>
        <Field
          label="Name"
          value={name}
          onChange={(value) => onChange({ name: value })}
          hint={
            written === undefined
              ? "The stretch does not write it so: what it writes belongs under “Also called”."
              : `The stretch writes “${written}”: it is marked there.`
          }
        />
        <Field
          label="Also called"
          rows={2}
          value={aliases}
          onChange={(value) => onChange({ aliases: value })}
          hint="One name a line, as the documents write it."
        />
      </div>
      <Field
        label="What we say of it"
        value={description}
        onChange={(value) => onChange({ description: value })}
        hint="One sentence; it may stay empty."
      />
      <label className={form.check}>
        <input
          type="checkbox"
          checked={plural ?? kind === "Group"}
          onChange={(event) => onChange({ plural: event.target.checked })}
        />
        Its name is of many: “they pay”, not “it pays”
      </label>
      <AlikeThings
        alike={alike}
        distinct={distinct}
        onDistinct={(value) => onChange({ distinct: value })}
        onTake={onTake}
      />
      <p>
        <Button look="link" onPress={onLeave}>
          Leave it out
        </Button>
      </p>
    </fieldset>
  );
}
