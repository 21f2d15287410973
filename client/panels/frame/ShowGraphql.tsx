import { useState } from "react";
import { useKey } from "../../state/keys.ts";
import { type AskedOperation, consoleAddress, useOperations } from "../../state/operations.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import css from "./ShowGraphql.module.css";

/** The very operations that this screen sent, with their variables: to read, to copy, to open in the console. */
export function ShowGraphql({ parts }: { parts: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const operations = useOperations(parts);
  useKey("graphql", () => setOpen(true));
  return (
    <>
      <Button look="quiet" small icon="code" onPress={() => setOpen(true)}>
        Show the GraphQL
      </Button>
      <Dialog wide title="The GraphQL of this screen" open={open} onClose={() => setOpen(false)}>
        <p className="meta">
          {operations.length === 1 ? "One operation" : `${operations.length} operations`}, as sent. The cache
          adds <code>__typename</code>.
        </p>
        {[...operations].reverse().map((operation) => (
          <Operation key={operation.key} operation={operation} />
        ))}
      </Dialog>
    </>
  );
}

function Operation({ operation }: { operation: AskedOperation }) {
  const [copied, setCopied] = useState(false);
  const variables = JSON.stringify(operation.variables, null, 2);
  const copy = async () => {
    await navigator.clipboard?.writeText(`${operation.text}\n\n# variables\n${variables}`);
    setCopied(true);
  };
  return (
    <section className={css.operation}>
      <header>
        <h3>{operation.name}</h3>
        <span className="meta">{operation.ms === null ? "awaited" : `${operation.ms} ms`}</span>
        <Button small onPress={() => void copy()}>
          {copied ? "Copied" : "Copy"}
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
