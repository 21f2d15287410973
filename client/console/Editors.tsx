import { lazy, Suspense } from "react";
import { announce } from "../state/announce.ts";
import { toast } from "../state/toast.ts";
import { Button } from "../ui/Button.tsx";
import { printAddress } from "./address.ts";
import css from "./Editors.module.css";
import { useQueryEditor } from "./editors.ts";
import { FieldDocs } from "./FieldDocs.tsx";
import { run, stop, useSession } from "./session.ts";

// The editors are most of the page's weight and come after the first paint; until then the text stands there as text.
const QueryEditor = lazy(() => import("./editor/QueryEditor.tsx").then((m) => ({ default: m.QueryEditor })));
const VariablesEditor = lazy(() =>
  import("./editor/VariablesEditor.tsx").then((m) => ({ default: m.VariablesEditor })),
);

const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Query and variables, with what can be done to them. */
export function Editors() {
  const query = useSession((s) => s.query);
  const variables = useSession((s) => s.variables);
  return (
    <section className={css.editors} data-part="query" aria-label="Query and variables">
      <Head />
      <div className={css.query}>
        <Suspense fallback={<pre className={css.waiting}>{query}</pre>}>
          <QueryEditor />
        </Suspense>
      </div>
      <div className={css.onlyNarrow}>
        <FieldDocs />
      </div>
      <div className={css.variables}>
        <h3 className="cap">Variables</h3>
        <div className={css.json}>
          <Suspense fallback={<pre className={css.waiting}>{variables}</pre>}>
            <VariablesEditor />
          </Suspense>
        </div>
      </div>
      <Foot />
    </section>
  );
}

function Head() {
  const ready = useQueryEditor((e) => e.prettify !== null);
  return (
    <header className={css.head}>
      <h2>
        Console <span className={`mono meta ${css.address}`}>POST /graphql</span>
      </h2>
      <Button small isDisabled={!ready} onPress={tidy}>
        Prettify
      </Button>
      <Button small icon="copy" onPress={() => copy(useSession.getState().query, "The query is copied.")}>
        Copy
      </Button>
      <Button small icon="link" onPress={share}>
        Share
      </Button>
      <RunButton />
    </header>
  );
}

function RunButton() {
  const running = useSession((s) => s.running !== null);
  if (running)
    return (
      <Button small look="main" onPress={stop}>
        Stop
      </Button>
    );
  return (
    <Button small look="main" onPress={() => void (useQueryEditor.getState().run ?? run)()}>
      Run
      <span className={css.keys} aria-hidden="true">
        <kbd>{isMac() ? "⌘" : "Ctrl"}</kbd>
        <kbd>Enter</kbd>
      </span>
    </Button>
  );
}

function Foot() {
  const schema = useSession((s) => s.schema);
  const state =
    schema === null
      ? "schema loading"
      : typeof schema === "string"
        ? "without schema: no checks"
        : "checked against the schema";
  return (
    <footer className={css.foot}>
      <span>Reads only · {state}</span>
      <span className={css.hints}>
        <kbd>Ctrl</kbd> <kbd>Space</kbd> suggests · <kbd>Esc</kbd> <kbd>Tab</kbd> leaves
      </span>
    </footer>
  );
}

function tidy(): void {
  const done = useQueryEditor.getState().prettify?.();
  if (done === false)
    toast("The query is not well-formed yet: mend it where it is underlined, then prettify.");
  else announce("Laid out.");
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(done);
  } catch {
    toast("The browser did not let us copy. Select the text and copy it by hand.");
  }
}

/** The address bar takes the draft, so that the link is there even where nothing may be copied. */
function share(): void {
  const { query, variables } = useSession.getState();
  const address = printAddress({ query, variables });
  history.replaceState(null, "", address);
  void copy(new URL(address, location.href).href, "The link is copied, and stands in the address bar.");
}
