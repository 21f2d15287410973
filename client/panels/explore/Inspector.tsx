import { memo, type ReactNode, useState } from "react";
import { copyHere } from "../../state/copying.ts";
import type { Explore } from "../../state/explore.ts";
import type { ViewGraph } from "../../state/graph.ts";
import { type Inspected, useInspected } from "../../state/inspect.ts";
import { useNarrow } from "../../state/narrow.ts";
import { shortId } from "../../state/route.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Sheet, type SheetHeight } from "../../ui/Sheet.tsx";
import { Bone, Skeleton } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ClaimFoot, ClaimHead, ClaimThread } from "./ClaimThread.tsx";
import { EntityFoot, EntityHead, EntityThread } from "./EntityThread.tsx";
import css from "./Inspector.module.css";
import { InThisView } from "./InThisView.tsx";

interface InspectorProps {
  explore: Explore;
  graph: ViewGraph;
  /** Narrow: is what there is to say of the whole view open, while nothing is selected? */
  inView: boolean;
  onInView: (open: boolean) => void;
}

/** What is selected, as a thread with stations. A pane at the side; a sheet from below when narrow. */
export const Inspector = memo(function Inspector({ explore, graph, inView, onInView }: InspectorProps) {
  const [height, setHeight] = useState<SheetHeight>("peek");
  const { inspected, answer } = useInspected(explore.selection, explore.view.filter);
  const narrow = useNarrow();
  if (inspected.what === "nothing" && narrow) {
    const close = () => onInView(false);
    if (!inView) return null;
    return (
      <Sheet label="In this view" place={PLACE} height={height} onHeight={setHeight} onClose={close}>
        <InThisView explore={explore} graph={graph} onClose={close} />
      </Sheet>
    );
  }
  if (inspected.what === "nothing") {
    return (
      <aside className={css.idle} aria-label="In this view" data-place={PLACE}>
        <InThisView explore={explore} graph={graph} />
      </aside>
    );
  }
  const close = () => explore.select(null);
  return (
    <Sheet label={LABELS[inspected.what]} place={PLACE} height={height} onHeight={setHeight} onClose={close}>
      {answer.failure ? (
        <div className={css.body}>
          <Failed answer={answer} what="what is selected" safe="The view and its steps are unchanged." />
        </div>
      ) : (
        <Contents explore={explore} graph={graph} inspected={inspected} onClose={close} />
      )}
    </Sheet>
  );
});

const PLACE = "inspector";

const LABELS: Readonly<Record<Inspected["what"], string>> = {
  claim: "Selected claim",
  entity: "Selected entity",
  waiting: "Selected, loading",
  unknown: "Selected, unknown",
  nothing: "Nothing selected",
};

interface ContentsProps {
  explore: Explore;
  graph: ViewGraph;
  inspected: Inspected;
  onClose: () => void;
}

function Contents({ explore, graph, inspected, onClose }: ContentsProps) {
  if (inspected.what === "claim") {
    const { claim } = inspected;
    const word = claim.relation ? "Relation" : "Claim";
    return (
      <Frame
        word={word}
        id={claim.id}
        onClose={onClose}
        foot={<ClaimFoot explore={explore} graph={graph} claim={claim} />}
      >
        <ClaimHead explore={explore} claim={claim} />
        <ClaimThread explore={explore} graph={graph} claim={claim} />
      </Frame>
    );
  }
  if (inspected.what === "entity") {
    const { entity } = inspected;
    return (
      <Frame
        word="Entity"
        id={entity.id}
        onClose={onClose}
        foot={<EntityFoot explore={explore} graph={graph} entity={entity} />}
      >
        <EntityHead entity={entity} />
        <EntityThread explore={explore} graph={graph} entity={entity} />
      </Frame>
    );
  }
  const id = explore.selection ?? "";
  return (
    <Frame word="Selected" id={id} onClose={onClose}>
      {inspected.what === "waiting" ? (
        <Waiting />
      ) : (
        <p>This case has nothing of that id. It may have been renamed or removed.</p>
      )}
    </Frame>
  );
}

interface FrameProps {
  word: string;
  id: string;
  onClose: () => void;
  foot?: ReactNode;
  children: ReactNode;
}

function Frame({ word, id, onClose, foot, children }: FrameProps) {
  return (
    <>
      <header className={css.head}>
        <span className="cap">{word}</span>
        <span className="mono meta">{shortId(id)}</span>
        <span className={css.spring} />
        <IconButton small icon="link" label="Copy link to this" onPress={() => void copyHere()} />
        <IconButton small icon="close" label="Close" onPress={onClose} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className={css.body} tabIndex={0} aria-label={`${word}, its thread`}>
        {children}
      </section>
      {foot && <footer className={css.foot}>{foot}</footer>}
    </>
  );
}

function Waiting() {
  return (
    <Skeleton label="Loading what is selected">
      <Bone width="80%" height={20} />
      <Bone width="55%" />
      <Bone width="100%" height={64} />
      <Bone width="70%" />
      <Bone width="60%" />
    </Skeleton>
  );
}
