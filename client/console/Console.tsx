import { useEffect, useState } from "react";
import { useAnnouncement } from "../state/announce.ts";
import { dismissToast, useToasts } from "../state/toast.ts";
import { Segmented } from "../ui/Segmented.tsx";
import { Toasts } from "../ui/Toasts.tsx";
import css from "./Console.module.css";
import { ConsoleBar } from "./ConsoleBar.tsx";
import { Editors } from "./Editors.tsx";
import { KeysHelp } from "./KeysHelp.tsx";
import { Result } from "./Result.tsx";
import { Sidebar } from "./Sidebar.tsx";
import { type Pane, show, useSession } from "./session.ts";

const PANES = [
  { value: "ask", children: "Ask" },
  { value: "query", children: "Query" },
  { value: "result", children: "Result" },
] as const satisfies readonly { value: Pane; children: string }[];

/** The query console: questions, query with variables, answer. On a narrow screen one of the three at a time. */
export function Console() {
  const pane = useSession((s) => s.pane);
  const toasts = useToasts((t) => t.toasts);
  const [keys, setKeys] = useState(false);
  useKeysKey(() => setKeys(true));
  return (
    <>
      <button type="button" className={css.skip} onClick={skip}>
        Skip to the query
      </button>
      <ConsoleBar onKeys={() => setKeys(true)} />
      <Voice />
      <main id="main" className={css.main} data-pane={pane} tabIndex={-1}>
        <h1 className="sr">GraphQL console</h1>
        <div className={css.panes}>
          <Segmented
            label="What is shown"
            value={pane}
            options={PANES}
            onChange={(to) => show({ pane: to })}
          />
        </div>
        <Sidebar />
        <Editors />
        <Result />
      </main>
      <Toasts toasts={toasts} onDismiss={dismissToast} />
      <KeysHelp open={keys} onClose={() => setKeys(false)} />
    </>
  );
}

/** The page's one polite voice. A new key makes the same words heard again. */
function Voice() {
  const { text, turn } = useAnnouncement();
  return (
    <p className="sr" aria-live="polite" aria-atomic="true">
      <span key={turn}>{text}</span>
    </p>
  );
}

/** A button, not a link: the fragment of the address belongs to the query. */
function skip(): void {
  show({ pane: "query" });
  document.getElementById("main")?.focus();
}

/** `?` opens the keys, except where it is typed: events of the editors come out of their shadow roots. */
function useKeysKey(open: () => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const [origin] = event.composedPath();
      const typing =
        origin instanceof Element && origin.closest("input, textarea, [contenteditable]") !== null;
      if (event.key === "?" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) open();
    };
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, [open]);
}
