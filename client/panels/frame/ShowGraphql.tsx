import { useState } from "react";
import { announce } from "../../state/announce.ts";
import { useKey } from "../../state/keys.ts";
import { type AskedOperation, consoleAddress, isShown, useOperations } from "../../state/operations.ts";
import { plural } from "../../state/viewwords.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import css from "./ShowGraphql.module.css";

/** The very operations whose answers this screen shows, with their variables: to read, to copy, to open in the console. */
export function ShowGraphql({ parts }: { parts: readonly string[] }) {
  const [open, setOpen] = useState(false);
  useKey("graphql", () => setOpen(true));
  return (
    <>
      <Button look="quiet" small icon="code" onPress={() => setOpen(true)}>
        Show the GraphQL
      </Button>
      <Dialog wide title="The GraphQL of this screen" open={open} onClose={() => setOpen(false)}>
        <Operations parts={parts} />
      </Dialog>
    </>
  );
}

function Operations({ parts }: { parts: readonly string[] }) {
  const [before, setBefore] = useState(false);
  const all = useOperations(parts).toReversed();
  const shown = all.filter((operation) => isShown(operation, location.pathname));
  const earlier = all.filter((operation) => !shown.includes(operation));
  return (
    <>
      <p className="meta">
        {shown.length === 1 ? "One operation" : plural(shown.length, "operation", "operations")}, as sent. The
        cache adds <code>__typename</code>.
      </p>
      {shown.map((operation) => (
        <Operation key={operation.key} operation={operation} />
      ))}
      {earlier.length > 0 && (
        <Button look="link" aria-expanded={before} onPress={() => setBefore(!before)}>
          {plural(earlier.length, "operation", "operations")} asked before, not on this screen now
        </Button>
      )}
      {before && earlier.map((operation) => <Operation key={operation.key} operation={operation} />)}
    </>
  );
}

const COPIED = { query: "Query copied.", variables: "Variables copied." };

function Operation({ operation }: { operation: AskedOperation }) {
  const [copied, setCopied] = useState<keyof typeof COPIED | null>(null);
  const variables = JSON.stringify(operation.variables, null, 2);
  const copy = async (what: keyof typeof COPIED, text: string) => {
    await navigator.clipboard?.writeText(text);
    setCopied(what);
    announce(COPIED[what]);
  };
  return (
    <section className={css.operation} aria-label={operation.name}>
      <header>
        <h3>{operation.name}</h3>
        <span className="meta">{operation.ms === null ? "awaited" : `${operation.ms} ms`}</span>
        <Button small onPress={() => void copy("query", operation.text)}>
          {copied === "query" ? "Copied" : "Copy the query"}
        </Button>
        <Button small onPress={() => void copy("variables", variables)}>
          {copied === "variables" ? "Copied" : "Copy the variables"}
        </Button>
        <a className={buttonClass("plain", true)} href={consoleAddress(operation)}>
          Open in the console
        </a>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <pre tabIndex={0}>{operation.text}</pre>
      <pre>{variables}</pre>
    </section>
  );
}
