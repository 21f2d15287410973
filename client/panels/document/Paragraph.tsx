import type { MouseEvent, ReactNode } from "react";
import type { Passage, PassageAssertion } from "../../state/document.ts";
import type { Stated } from "../../state/reading.ts";
import { clicked, cutAtStretches } from "../../state/stretches.ts";
import { toEntity } from "../../state/ways.ts";
import { IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Link } from "../Link.tsx";
import type { MarksShown } from "./DocumentHead.tsx";
import css from "./Paragraph.module.css";
import { PassageNotes } from "./PassageNotes.tsx";
import { Rail } from "./Rail.tsx";

interface ParagraphProps {
  caseId: string;
  passage: Passage;
  marks: MarksShown;
  /** The selected claim's full id. */
  selected: string | null;
  /** What is open in this passage, if it is here. */
  open: Stated | null;
  here: boolean;
  onChoose: (assertion: PassageAssertion | null) => void;
  /** Writes a note on it; null where this page may not. */
  onNote: (() => void) | null;
  /** What is built from its text. */
  builder?: ReactNode;
}

/** One passage: its place in the original, its text with the marks, the claims it states. */
export function Paragraph({
  caseId,
  passage,
  marks,
  selected,
  open,
  here,
  onChoose,
  onNote,
  builder,
}: ParagraphProps) {
  return (
    <section className={cx(css.row, here && css.here)} id={passage.slug} aria-label={passage.place}>
      <div className={css.place}>
        <span aria-hidden="true">{passage.place}</span>
        {onNote && (
          <span className={css.add}>
            <IconButton small icon="note" label={`Add a note to ${passage.place}`} onPress={onNote} />
          </span>
        )}
      </div>
      <p className={css.text} data-text={passage.slug}>
        {marks === "claims" && <ClaimMarks passage={passage} selected={selected} onChoose={onChoose} />}
        {marks === "mentions" && <MentionMarks caseId={caseId} passage={passage} />}
        {marks === "none" && passage.text}
      </p>
      <div className={css.beside}>
        {marks === "claims" && passage.assertions.length > 0 && (
          <Rail caseId={caseId} passage={passage} open={open} selected={selected} onChoose={onChoose} />
        )}
        {marks !== "none" && <PassageNotes caseId={caseId} passage={passage} />}
      </div>
      {builder && <div className={css.builder}>{builder}</div>}
    </section>
  );
}

/**
 * The stretches that state a claim. Pointing selects one; by keyboard and screen reader the rail beside the text
 * does the same with a button for each claim.
 */
function ClaimMarks({
  passage,
  selected,
  onChoose,
}: Pick<ParagraphProps, "passage" | "selected" | "onChoose">) {
  const pieces = cutAtStretches(passage.text, passage.assertions);
  const click = (event: MouseEvent<HTMLElement>, covered: readonly PassageAssertion[]) => {
    if (!window.getSelection()?.isCollapsed) return;
    event.preventDefault();
    onChoose(clicked(covered, (a) => a.claim.id === selected) ?? null);
  };
  return pieces.map(({ start, text, covered }) =>
    covered.length === 0 ? (
      <span key={start}>{text}</span>
    ) : (
      // biome-ignore lint/a11y/useKeyWithClickEvents: N, B and the rail's buttons do the same by keyboard.
      <mark
        key={start}
        data-stretches={covered.map((a) => a.id).join(" ")}
        className={cx(
          css.mark,
          covered.every((a) => a.certainty === "OPINION") && css.opinion,
          covered.length > 1 && css.several,
          covered.some((a) => a.claim.id === selected) && css.selected,
        )}
        onClick={(event) => click(event, covered)}
      >
        {text}
      </mark>
    ),
  );
}

/** The stretches that name an entity, each a link to it in the network. */
function MentionMarks({ caseId, passage }: Pick<ParagraphProps, "caseId" | "passage">) {
  const mentions = passage.mentions.map((m) => ({ ...m, id: `${m.start}` }));
  return cutAtStretches(passage.text, mentions).map(({ start, text, covered }) => {
    const [mention] = covered;
    if (!mention) return <span key={start}>{text}</span>;
    return (
      <Link
        key={start}
        className={css.mention}
        to={toEntity(caseId, mention.entity.id)}
        title={mention.entity.name}
      >
        {text}
      </Link>
    );
  });
}
