import { Prose } from "./Prose.tsx";
import css from "./Result.module.css";
import { useSession } from "./session.ts";
import { Argument, TypeLink } from "./TypePage.tsx";

/** What the field under the caret means, or the type whose fields may stand there. */
export function FieldDocs() {
  const schema = useSession((s) => s.schema);
  const caret = useSession((s) => s.caret);
  const types = schema !== null && typeof schema === "object" ? schema.types : [];
  const type = types.find((t) => t.name === caret?.type);
  const field = type?.fields.find((f) => f.name === caret?.field);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
    <section className={css.docs} aria-label="Documentation of the field under the caret" tabIndex={0}>
      {type ? (
        <>
          <h2 className="mono">
            <TypeLink text={type.name} name={type.name} />
            {field && `.${field.name} `}
            {field && <TypeLink text={field.type} name={field.typeName} />}
          </h2>
          <p>
            <Prose text={(field ?? type).description} />
          </p>
          {field?.args.map((argument) => (
            <Argument key={argument.name} argument={argument} />
          ))}
        </>
      ) : (
        <p className="meta">Put the caret on a field of the query to read what it means.</p>
      )}
    </section>
  );
}
