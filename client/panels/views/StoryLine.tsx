import type { Story } from "../../state/keeping/kept.ts";
import { toStory } from "../../state/keeping/story.ts";
import { keptWords } from "../../state/keeping/words.ts";
import { plural } from "../../state/viewwords.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Link } from "../Link.tsx";
import css from "./Views.module.css";

interface StoryLineProps {
  caseId: string;
  story: Story;
  /** Null where this server does not write to the case. */
  onEdit: (() => void) | null;
  onRemove: (() => void) | null;
}

/** A story: what it tells, and its chapters, each of which opens it there. */
export function StoryLine({ caseId, story, onEdit, onRemove }: StoryLineProps) {
  return (
    <li className={css.story}>
      <div className={css.words}>
        <h3>
          <Link to={toStory(caseId, story.id)}>{story.title}</Link>
        </h3>
        {story.summary && <p>{story.summary}</p>}
        <p className="meta">
          {plural(story.chapters.length, "chapter", "chapters")} · {keptWords(story)}
        </p>
        <p className={css.acts}>
          <Link className={buttonClass("main", true)} to={toStory(caseId, story.id)}>
            Read the story
          </Link>
          {onEdit && (
            <Button small onPress={onEdit} aria-label={`Edit ${story.title}`}>
              Edit
            </Button>
          )}
          {onRemove && (
            <Button small look="quiet" onPress={onRemove} aria-label={`Remove ${story.title}`}>
              Remove
            </Button>
          )}
        </p>
      </div>
      <ol>
        {story.chapters.map(({ number, heading }) => (
          <li key={number}>
            <Link to={toStory(caseId, story.id, number)}>{heading}</Link>
          </li>
        ))}
      </ol>
    </li>
  );
}
