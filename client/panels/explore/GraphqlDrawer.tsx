import { useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import { type AskedOperation, consoleAddress, isShown, useOperations } from "../../state/operations.ts";
import { toast } from "../../state/toast.ts";
import { Button, buttonClass, IconButton } from "../../ui/Button.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import css from "./GraphqlDrawer.module.css";

type Part = "canvas" | "inspector" | "counts" | "metrics";

/** The very operations that this screen sent, with their variables: every view is a query. */
export function GraphqlDrawer({ summary, onClose }: { summary: string; onClose: () => void }) {
  const [part, setPart] = useState<Part>("canvas");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const operation = useOperations([part]).findLast((asked) => isShown(asked, location.pathname));
  return (
    <section className={css.drawer} aria-label="GraphQL of this view">
      <header className={css.head}>
        <h2 ref={heading} tabIndex={-1}>
          GraphQL of this view
        </h2>
        <Segmented
          label="Which part of the screen"
          value={part}
          onChange={setPart}
          options={[
            { value: "canvas", children: "Canvas and outline" },
            { value: "inspector", children: "Inspector" },
            { value: "counts", children: "Filter counts" },
            { value: "metrics", children: "Measures" },
          ]}
        />
        <span className={css.spring} />
        <IconButton small icon="close" label="Close the GraphQL" onPress={onClose} />
      </header>
      {operation ? (
        <Operation operation={operation} summary={part === "canvas" ? summary : ""} />
      ) : (
        <p className={css.none}>
          {part === "inspector" ? "Nothing is selected, so nothing was asked." : "Nothing was asked yet."}
        </p>
      )}
    </section>
  );
}

function Operation({ operation, summary }: { operation: AskedOperation; summary: string }) {
  const client = useClient();
  const variables = JSON.stringify(operation.variables, null, 2);
  const again = async () => {
    const { error } = await client
      .query(
        operation.text,
        { ...operation.variables },
        { requestPolicy: "network-only", part: operation.part },
      )
      .toPromise();
    toast(
      error
        ? `Run again, and failed: ${error.graphQLErrors[0]?.message ?? "the server does not answer."}`
        : "Run again: the answer is on the screen.",
    );
  };
  const copy = async (what: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      toast(`${what} copied.`);
    } catch {
      toast("The browser does not let the page copy. Select the text instead.");
    }
  };
  const cost =
    operation.error ?? (operation.ms === null ? "awaiting the answer" : `${Math.round(operation.ms)} ms`);
  return (
    <>
      <div className={css.columns}>
        <Code title="Query" text={operation.text} />
        <Code title="Variables" beside="from the view and its filters" text={variables} />
      </div>
      <footer className={css.foot}>
        <Button small look="main" onPress={() => void again()}>
          Run again
        </Button>
        <Button small onPress={() => void copy("Query", operation.text)}>
          Copy the query
        </Button>
        <Button small onPress={() => void copy("Variables", variables)}>
          Copy the variables
        </Button>
        <a className={buttonClass("plain", true)} href={consoleAddress(operation)}>
          Open in the console
        </a>
        <span className={css.spring} />
        <span className="meta">{[summary, cost].filter(Boolean).join("; ")}</span>
      </footer>
    </>
  );
}

/** Names, strings and numbers apart, without a library: enough to read, nothing to run. */
const TOKEN = /("(?:[^"\\]|\\.)*")|(\$\w+)|\b(query|fragment|on)\b|(\b\d+\b)/g;

function coloured(line: string) {
  const out: { text: string; look: string | undefined; at: number }[] = [];
  let from = 0;
  for (const match of line.matchAll(TOKEN)) {
    if (match.index > from) out.push({ text: line.slice(from, match.index), look: undefined, at: from });
    const look = match[1] ? css.string : match[2] ? css.variable : match[3] ? css.word : css.number;
    out.push({ text: match[0], look, at: match.index });
    from = match.index + match[0].length;
  }
  if (from < line.length) out.push({ text: line.slice(from), look: undefined, at: from });
  return out;
}

function Code({ title, beside, text }: { title: string; beside?: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={css.code} tabIndex={0} aria-label={title}>
      <h3>
        <span className="cap">{title}</span> {beside && <span className="meta">{beside}</span>}
      </h3>
      <pre>
        {text.split("\n").map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number.
          <span key={i} className={css.line}>
            {coloured(line).map((piece) => (
              <span key={piece.at} className={piece.look}>
                {piece.text}
              </span>
            ))}
            {"\n"}
          </span>
        ))}
      </pre>
    </section>
  );
}
