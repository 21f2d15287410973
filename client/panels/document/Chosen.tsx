import { useEffect } from "react";
import { navigate } from "../../state/navigation.ts";
import { shortId } from "../../state/route.ts";
import { Button } from "../../ui/Button.tsx";
import { later } from "../../ui/later.tsx";
import type { DocumentRoute } from "./Reader.tsx";
import type { Choosing } from "./useChosenStretch.ts";

const { Later: RelationBuilder, fetched } = later(() =>
  import("../curation/RelationBuilder.tsx").then((m) => m.RelationBuilder),
);

interface ChosenProps {
  route: DocumentRoute;
  /** The document's full id. */
  document: string;
  /** The passage under which it stands. */
  passage: string;
  choosing: Choosing;
  /** Writes a note on the passage. */
  onNote: (() => void) | null;
}

/** Under a passage: the ways from what is selected in it to a claim and to a note, then the builder. */
export function Chosen({ route, document, passage, choosing, onNote }: ChosenProps) {
  const { chosen, built, build, close } = choosing;
  const isChosen = chosen?.passage === passage;
  useEffect(() => {
    if (isChosen) fetched().catch(() => {});
  }, [isChosen]);
  if (built?.passage === passage) {
    const done = (claim: string | null) => {
      close();
      if (claim !== null) navigate({ ...route, sel: shortId(claim) }, { replace: true });
    };
    return <RelationBuilder caseId={route.case} document={document} stretch={built} onClose={done} />;
  }
  if (!isChosen) return null;
  return (
    // What is selected must stay so while the button is pressed.
    <span onPointerDown={(event) => event.preventDefault()}>
      <Button small icon="network" onPress={build}>
        Build a relation <kbd>R</kbd>
      </Button>
      {onNote && (
        <Button small look="quiet" icon="note" onPress={onNote}>
          Add a note <kbd>M</kbd>
        </Button>
      )}
    </span>
  );
}
