import { shortId } from "../../state/route.ts";
import { toPassage } from "../../state/ways.ts";
import { Tag } from "../../ui/Chip.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Label } from "../../ui/Label.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { STANCE_WORDS, strokeWords } from "../../ui/strokes.ts";
import { Link } from "../Link.tsx";
import css from "./CellDialog.module.css";
import type { OpenCell } from "./OpenMatrix.tsx";

interface CellDialogProps {
  caseId: string;
  cell: OpenCell | null;
  onClose: () => void;
}

/** The claims of a cell, each with the sentences that state it: the second click is the sentence in its document. */
export function CellDialog({ caseId, cell, onClose }: CellDialogProps) {
  return (
    <Dialog wide title={cell?.title ?? ""} open={cell !== null} onClose={onClose}>
      <ul className={css.claims}>
        {cell?.stated.map(({ claim, label, voices }) => (
          <li key={claim.id}>
            <h3>
              <Stroke claim={claim} width={28} /> <span>{claim.text}</span>
            </h3>
            <p className={css.facts}>
              <span>{strokeWords(claim)}</span>
              {label && <Label label={label} />}
              <Link
                className="link"
                to={{ screen: "arguments", case: caseId, sel: null, id: shortId(claim.id), params: {} }}
                onClick={onClose}
              >
                Why this label
              </Link>
            </p>
            {voices.length === 0 && <p className={css.none}>No passage states it: only the map says it.</p>}
            {voices.map((voice) => (
              <figure key={voice.id} className={css.quote}>
                <blockquote>{voice.quote}</blockquote>
                <figcaption>
                  {voice.origin.name} {STANCE_WORDS[voice.stance]}
                  {voice.passage.document.wording === "DIGEST" && ", in our words"}{" "}
                  <Link
                    to={toPassage(caseId, voice.passage.id, claim.id)}
                    onClick={onClose}
                    aria-label={`The sentence, document ${voice.passage.document.letter} ${voice.passage.place}`}
                  >
                    <Tag>
                      {voice.passage.document.letter} {voice.passage.place}
                    </Tag>
                  </Link>
                </figcaption>
              </figure>
            ))}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
