import { useEffect, useRef } from "react";
import { Button } from "../ui/Button.tsx";
import { cx } from "../ui/cx.ts";
import type { ArgumentDoc, FieldDoc, TypeDoc } from "./describe.ts";
import { Prose } from "./Prose.tsx";
import css from "./Sidebar.module.css";
import { show } from "./session.ts";

/** One type with its fields; `field` is the one that a search found. */
export function TypePage({
  type,
  field,
  onBack,
}: {
  type: TypeDoc;
  field: string | null;
  onBack: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = type.name;
  useEffect(() => {
    // What was pressed is gone, so the focus comes to where its answer begins.
    if (name) heading.current?.focus({ preventScroll: field !== null });
  }, [name, field]);
  return (
    <div className={css.scroll}>
      <Button small look="quiet" icon="left" onPress={onBack}>
        All types
      </Button>
      <h2 className={`mono ${css.title}`} ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p className={css.lead}>
        {type.kind}
        {type.related.length > 0 && (type.kind === "object" ? ", is a " : ", one of ")}
        {type.related.map((related, i) => (
          <span key={related}>
            {i > 0 && ", "}
            <TypeLink text={related} name={related} />
          </span>
        ))}
      </p>
      <p>
        <Prose text={type.description} />
      </p>
      <dl>
        {type.fields.map((f) => (
          <Field key={f.name} field={f} marked={f.name === field} />
        ))}
      </dl>
    </div>
  );
}

function Field({ field, marked }: { field: FieldDoc; marked: boolean }) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marked) self.current?.scrollIntoView({ block: "center" });
  }, [marked]);
  return (
    <div className={cx(css.field, marked && css.marked)} ref={self}>
      <dt className="mono">
        <b>{field.name}</b> <TypeLink text={field.type} name={field.typeName} />
        {field.default !== null && <span className="meta"> = {field.default}</span>}
      </dt>
      <dd>
        <Prose text={field.description} />
        {field.args.map((argument) => (
          <Argument key={argument.name} argument={argument} />
        ))}
      </dd>
    </div>
  );
}

/** `first: Int = 50` and what it does. */
export function Argument({ argument }: { argument: ArgumentDoc }) {
  return (
    <p className={css.arg}>
      <span className="mono">
        {argument.name}: <TypeLink text={argument.type} name={argument.typeName} />
        {argument.default !== null && ` = ${argument.default}`}
      </span>{" "}
      <Prose text={argument.description} />
    </p>
  );
}

/** A type's name that opens it in the schema browser. */
export function TypeLink({ text, name }: { text: string; name: string }) {
  if (name === "") return null;
  const open = () => show({ type: name, side: "schema", pane: "ask" });
  return (
    <button type="button" className={css.type} onClick={open} aria-label={`${text}, in the schema`}>
      {text}
    </button>
  );
}
