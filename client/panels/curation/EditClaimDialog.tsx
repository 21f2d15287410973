import { Input, Label, Text, TextArea, TextField } from "react-aria-components";
import { type Editing, useEditing } from "../../state/curation/claimActs.ts";
import type { Basis, ClaimCertainty, ClaimDraft, WholeClaim } from "../../state/curation/claimDraft.ts";
import { whenWords } from "../../state/when.ts";
import { Tag } from "../../ui/Chip.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { CERTAINTY_WORDS } from "../../ui/strokes.ts";
import css from "./ClaimForm.module.css";
import { DraftDialog } from "./DraftDialog.tsx";

const CERTAINTIES = (Object.keys(CERTAINTY_WORDS) as ClaimCertainty[]).map((value) => ({
  value,
  words: CERTAINTY_WORDS[value],
}));
const BASES: readonly { value: Basis; words: string }[] = [
  { value: "PRINTED", words: "as printed" },
  { value: "RESOLVED", words: "worked out from the text" },
  { value: "RECORD", words: "from the public record" },
];

/** A claim is edited whole: its words, when it was so, how firmly each voice says it, and our remark. */
export function EditClaimDialog({
  caseId,
  id,
  onClose,
}: {
  caseId: string;
  id: string;
  onClose: () => void;
}) {
  const editing = useEditing(caseId, id);
  const { claim, draft } = editing;
  return (
    <DraftDialog title="Edit the claim" noun="claim" drafting={editing} whole={claim} onClose={onClose}>
      {claim && draft && <Fields claim={claim} draft={draft} change={editing.change} />}
    </DraftDialog>
  );
}

interface FieldsProps {
  claim: WholeClaim;
  draft: ClaimDraft;
  change: Editing["change"];
}

function Fields({ claim, draft, change }: FieldsProps) {
  return (
    <>
      <TextField className={css.field ?? ""} value={draft.text} onChange={(text) => change({ text })}>
        <Label>The claim, in our words</Label>
        <TextArea rows={3} />
      </TextField>
      <div className={css.when}>
        <TextField
          className={css.field ?? ""}
          value={draft.validTime}
          onChange={(validTime) => change({ validTime })}
        >
          <Label>When it was so</Label>
          <Input placeholder="2024-10/2025-03" maxLength={60} />
          <Text slot="description" className="meta">
            {whenWords(draft.validTime.trim())}
          </Text>
        </TextField>
        {draft.validTime.trim() !== "" && (
          <Choice
            label="known"
            value={draft.validBasis}
            options={BASES}
            onChange={(validBasis) => change({ validBasis })}
          />
        )}
      </div>
      <section className={css.voices}>
        <h3>How firmly it is said</h3>
        <ul className={css.voices}>
          {claim.assertions.map(({ id, passage, speakers, certainty }) => (
            <li key={id}>
              <span>
                <Tag>
                  {passage.document.letter} {passage.place}
                </Tag>{" "}
                {speakers.map(({ name }) => name).join(" › ")}
              </span>
              <Choice
                label={`How firmly ${passage.document.letter} ${passage.place} says it`}
                silent
                value={draft.certainties[id] ?? certainty}
                options={CERTAINTIES}
                changed={draft.certainties[id] !== certainty}
                onChange={(value) => change({ certainties: { ...draft.certainties, [id]: value } })}
              />
            </li>
          ))}
        </ul>
      </section>
      <TextField className={css.field ?? ""} value={draft.note} onChange={(note) => change({ note })}>
        <Label>
          A remark of ours <span className="meta">optional</span>
        </Label>
        <TextArea rows={2} />
      </TextField>
      <p className="meta">Sentence, speakers, figure and ends stay as they are.</p>
    </>
  );
}
