import type { Kept, KeptView, Story } from "../../state/keeping/kept.ts";
import { withChapter } from "../../state/keeping/storyDraft.ts";
import { useTelling } from "../../state/keeping/useTelling.ts";
import { plural } from "../../state/viewwords.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Refused } from "../curation/Refused.tsx";
import { Chapters } from "./Chapters.tsx";
import css from "./StoryEditor.module.css";

interface StoryEditorProps {
  caseId: string;
  kept: Kept;
  /** Null for a new one. */
  story: Story | null;
  onClose: () => void;
}

/** A story is written: its title, what it tells, and its chapters from kept views, in their order. */
export function StoryEditor({ caseId, kept, story, onClose }: StoryEditorProps) {
  const telling = useTelling(caseId, story, kept.audit.totalCount, onClose);
  const { draft, lacks, change, save, leave, busy, refusal } = telling;
  return (
    <section className={css.editor} aria-labelledby="story-editor">
      <div className={css.story}>
        <h2 id="story-editor" tabIndex={-1}>
          {story ? `Edit “${story.title}”` : "A new story"}
        </h2>
        <Field
          label="Title"
          autoFocus
          value={draft.title}
          onChange={(title) => change((now) => ({ ...now, title }))}
          fault={lacks?.title ? "A story needs a title." : null}
        />
        <Field
          label="What it tells"
          rows={2}
          hint="The question that it answers, in a sentence or two."
          value={draft.summary}
          onChange={(summary) => change((now) => ({ ...now, summary }))}
        />
        <h3>
          Chapters <span className="meta">{draft.chapters.length}</span>
        </h3>
        {draft.chapters.length === 0 ? (
          <p className={css.none} role={lacks?.chapters ? "alert" : undefined}>
            {lacks?.chapters ? "A story needs a chapter. " : ""}Add kept views: each becomes a chapter with a
            heading and a text of its own.
          </p>
        ) : (
          <Chapters telling={telling} views={kept.views.nodes} />
        )}
        {refusal && <Refused refusal={refusal} />}
        <p className={css.foot}>
          <Button look="main" isPending={busy} onPress={() => void save()}>
            {busy ? "Writing …" : refusal?.code === "CONFLICT" ? "Write mine in its place" : "Save story"}
          </Button>
          <Button isDisabled={busy} onPress={leave}>
            {telling.changed ? "Leave what I wrote" : "Cancel"}
          </Button>
        </p>
      </div>
      <Choosable views={kept.views.nodes} telling={telling} />
    </section>
  );
}

function Choosable({
  views,
  telling,
}: {
  views: readonly KeptView[];
  telling: ReturnType<typeof useTelling>;
}) {
  const { draft, change } = telling;
  const used = (id: string) => draft.chapters.filter(({ view }) => view === id).length;
  return (
    <aside className={css.choosable} aria-labelledby="choosable">
      <h3 id="choosable">Kept views</h3>
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <span>
              {view.title}
              {used(view.id) > 0 && (
                <span className="meta"> {plural(used(view.id), "chapter", "chapters")}</span>
              )}
            </span>
            <Button
              small
              icon="plus"
              onPress={() => change(withChapter(view))}
              aria-label={`Add “${view.title}” as a chapter`}
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
