import type { Explore } from "../../state/explore.ts";
import { useSaving } from "../../state/keeping/useSaving.ts";
import { useCurating } from "../../state/session.ts";
import { Field } from "../../ui/Field.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { ActDialog } from "../curation/ActDialog.tsx";

/** Keeps the open view under a name, in the case’s text, so that a short link opens it. */
export function SaveView({ explore, onClose }: { explore: Explore; onClose: () => void }) {
  const { caseId, kept } = explore;
  const { why } = useCurating(caseId);
  const { wish, set, fault, tooLong, refusal, busy, save } = useSaving(explore, onClose);
  const may = why === null && !tooLong;
  return (
    <ActDialog
      title="Save this view"
      verb={may ? "Save view" : null}
      onDo={() => void save()}
      onClose={onClose}
      busy={busy}
      refusal={refusal}
    >
      {why ? (
        <p>
          {why} The link of this page holds the whole view: <b>Copy link</b> keeps it outside of the case.
        </p>
      ) : tooLong ? (
        <p>
          This view has more steps than a kept view can hold. Open its entities anew, or keep it by{" "}
          <b>Copy link</b>.
        </p>
      ) : (
        <p>
          Its steps and the places of everything go into the case’s text. Everybody who opens the case finds
          it.
        </p>
      )}
      {may && (
        <>
          {kept.view && (
            <Segmented
              label="As what it is kept"
              value={wish.over ? "over" : "new"}
              onChange={(next) => set({ over: next === "over" })}
              options={[
                { value: "new", children: "A new view" },
                { value: "over", children: `In place of “${kept.view.title}”` },
              ]}
            />
          )}
          <Field
            label="Title"
            autoFocus
            value={wish.title}
            onChange={(title) => set({ title })}
            fault={fault}
          />
          <Field
            label="What there is to see"
            rows={3}
            hint="A sentence or two, if you like."
            value={wish.text}
            onChange={(text) => set({ text })}
          />
        </>
      )}
    </ActDialog>
  );
}
