import { parseAddress } from "./address.ts";
import { useQueryEditor } from "./editors.ts";
import { edit, loadSchema, run, useSession } from "./session.ts";

/**
 * Opens what the address holds, else the first question. A link is answered at once only where it reads: one that
 * changes waits for Run.
 */
async function openAddress(): Promise<void> {
  const draft = parseAddress(location.search, location.hash);
  if (draft === null) return run("ask");
  edit(draft);
  useSession.setState({ pane: "query" });
  const { isReading } = await import("./language.ts");
  if (isReading(draft.query)) await run("query");
}

function runFromAnywhere(event: KeyboardEvent): void {
  // The editors take the key themselves, so that it makes no line.
  if (event.defaultPrevented || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void (useQueryEditor.getState().run ?? run)();
}

/** Call once, before the first paint. */
export function startConsole(): void {
  addEventListener("keydown", runFromAnywhere);
  addEventListener("hashchange", () => void openAddress());
  void openAddress();
  void loadSchema();
}
