import type { Explore } from "../../state/explore.ts";
import type { ViewGraph } from "../../state/graph.ts";
import { useOperations } from "../../state/operations.ts";
import { provenance, useGroundOf } from "../../state/provenance.ts";
import { saveAs } from "../../state/saveAs.ts";
import { methodNote } from "../../state/stepwords.ts";
import { toast } from "../../state/toast.ts";
import { subgraphInput } from "../../state/view.ts";
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
  const ground = useGroundOf(explore.caseId, subgraphInput(explore.view), false);
  const download = () => {
    if (!ground.data) return;
    const made = provenance(ground.data, {
      base: explore.view.open,
      steps: explore.steps,
      names: explore.names,
      link: location.href,
      at: new Date().toISOString(),
      query: operation?.text ?? "",
      variables: JSON.stringify(operation?.variables ?? {}),
    });
    saveAs(`${explore.caseId}-view.prov.jsonld`, "application/ld+json", `${JSON.stringify(made, null, 2)}\n`);
  };
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
        <>
          <Button isDisabled={!ground.data} onPress={download}>
            Download as PROV-O
          </Button>
          <Button look="main" icon="copy" onPress={() => void copy()}>
            Copy
          </Button>
        </>
      }
    >
      <textarea className={css.text} readOnly value={text} aria-label="Method note" rows={18} />
    </Dialog>
  );
}
