import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { type SchemaHit, searchSchema, type TypeDoc } from "./describe.ts";
import css from "./Sidebar.module.css";
import { loadSchema, show, useSession } from "./session.ts";
import { TypePage } from "./TypePage.tsx";

/** Every type and field of the API, with a search over names and descriptions. */
export function SchemaBrowser() {
  const schema = useSession((s) => s.schema);
  if (schema === null) return <p className={`meta ${css.scroll}`}>The schema is being fetched.</p>;
  if (typeof schema === "string")
    return (
      <div className={css.scroll}>
        <p role="alert">The schema could not be fetched. {schema}</p>
        <Button small onPress={() => void loadSchema()}>
          Try again
        </Button>
      </div>
    );
  return <Types types={schema.types} />;
}

function Types({ types }: { types: readonly TypeDoc[] }) {
  const [words, setWords] = useState("");
  const [field, setField] = useState<string | null>(null);
  const name = useSession((s) => s.type);
  const type = types.find((t) => t.name === name);
  if (type) return <TypePage type={type} field={field} onBack={() => show({ type: null })} />;
  const open = (hit: SchemaHit) => {
    setField(hit.field?.name ?? null);
    show({ type: hit.type.name });
  };
  return (
    <>
      <div className={css.top}>
        <label className={css.find}>
          <Icon name="search" size={14} />
          <span className="sr">Find a type, a field or a word</span>
          <input
            type="search"
            value={words}
            placeholder="Find a type, a field or a word"
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
      </div>
      <Hits hits={searchSchema(types, words)} words={words} onOpen={open} />
    </>
  );
}

const keyOf = ({ type, field }: SchemaHit) => (field ? `${type.name}.${field.name}` : type.name);
const MOST_HITS = 300;

function Hits({
  hits,
  words,
  onOpen,
}: {
  hits: SchemaHit[];
  words: string;
  onOpen: (hit: SchemaHit) => void;
}) {
  const shown = hits.slice(0, MOST_HITS);
  const open = (key: string | number) => {
    const hit = shown.find((h) => keyOf(h) === key);
    if (hit) onOpen(hit);
  };
  return (
    <div className={css.scroll}>
      <p className={css.lead} role="status">
        {words.trim() === "" ? `${hits.length} types` : `${hits.length} found`}
        {hits.length > MOST_HITS && `, the first ${MOST_HITS} shown: narrow the search`}
      </p>
      <ListBox className={css.list ?? ""} aria-label="Types and fields" selectionMode="none" onAction={open}>
        {shown.map((hit) => (
          <ListBoxItem key={keyOf(hit)} id={keyOf(hit)} textValue={keyOf(hit)} className={css.item ?? ""}>
            <span className="mono">{keyOf(hit)}</span>{" "}
            <span className="meta mono">{hit.field?.type ?? hit.type.kind}</span>
            <span className={css.small}>{(hit.field ?? hit.type).description}</span>
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}
