import type { Explore } from "../../state/explore.ts";
import type { ViewGraph } from "../../state/graph.ts";
import { useOperations } from "../../state/operations.ts";
import { methodNote } from "../../state/stepwords.ts";
import { toast } from "../../state/toast.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import css from "./Steps.module.css";

/** How this picture was made, as text to put under it: steps, figures, date, link, query. */
export function MethodNote({
  explore,
  graph,
  onClose,
}: {
  explore: Explore;
  graph: ViewGraph;
  onClose: () => void;
}) {
  const operation = useOperations(["canvas"]).at(-1);
  const text = methodNote(explore.view.open, explore.steps, explore.names, {
    caseTitle: explore.ground.data?.case?.title ?? explore.caseId,
    date: new Date().toISOString().slice(0, 10),
    link: location.href,
    entities: graph.nodes.length,
    relations: graph.edges.length,
    notShown: graph.omitted.nodes,
    query: operation?.text ?? "",
    variables: JSON.stringify(operation?.variables ?? {}, null, 2),
  });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toast("Method note copied.");
    } catch {
      toast("The browser does not let the page copy. Select the text instead.");
    }
  };
  return (
    <Dialog
      title="Method note"
      open
      onClose={onClose}
      foot={
        <Button look="main" icon="copy" onPress={() => void copy()}>
          Copy
        </Button>
      }
    >
      <textarea className={css.text} readOnly value={text} aria-label="Method note" rows={18} />
    </Dialog>
  );
}
