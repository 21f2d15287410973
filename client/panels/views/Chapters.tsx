import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { Group } from "react-aria-components";
import type { KeptView } from "../../state/keeping/kept.ts";
import { type ChapterDraft, changedChapter, withoutChapter } from "../../state/keeping/storyDraft.ts";
import type { Telling } from "../../state/keeping/useTelling.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import css from "./StoryEditor.module.css";

interface ChaptersProps {
  telling: Telling;
  views: readonly KeptView[];
}

/** The chapters of a story that is written, in their order: moved by buttons, or by Alt and the arrows from any field. */
export function Chapters({ telling, views }: ChaptersProps) {
  const { chapters } = telling.draft;
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly key: number; readonly at: Element | null } | null>(null);
  // What is moved in the page loses the focus: it is given back, to the same control where that still works.
  useLayoutEffect(() => {
    const { current } = moved;
    moved.current = null;
    if (!current) return;
    if (current.at instanceof HTMLElement) current.at.focus();
    if (document.activeElement !== current.at)
      list.current?.querySelector<HTMLElement>(`[data-chapter="${current.key}"] input`)?.focus();
  });
  const move = (key: number, by: -1 | 1) => {
    moved.current = { key, at: document.activeElement };
    telling.move(key, by);
  };
  return (
    <>
      <p className="meta" id="moving">
        Alt with ↑ or ↓ moves the chapter that you are in.
      </p>
      <ol className={css.chapters} ref={list}>
        {chapters.map((chapter, i) => (
          <li key={chapter.key} data-chapter={chapter.key}>
            <Chapter
              chapter={chapter}
              number={i + 1}
              of={chapters.length}
              telling={telling}
              views={views}
              onMove={(by) => move(chapter.key, by)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

interface ChapterProps extends ChaptersProps {
  chapter: ChapterDraft;
  number: number;
  of: number;
  onMove: (by: -1 | 1) => void;
}

function Chapter({ chapter, number, of, telling, views, onMove }: ChapterProps) {
  const { key, view, heading, text } = chapter;
  const { lacks, change } = telling;
  const set = (part: Partial<ChapterDraft>) => change(changedChapter(key, part));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (!event.altKey || by === null) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <Group
      className={css.chapter ?? ""}
      aria-label={`Chapter ${number} of ${of}`}
      aria-describedby="moving"
      onKeyDown={onKeyDown}
    >
      <div className={css.order}>
        <b>{number}</b>
        <Choice
          label={`View of chapter ${number}`}
          silent
          value={view}
          options={views.map(({ id, title }) => ({ value: id, words: title }))}
          onChange={(id) => set({ view: id })}
        />
        <span className={css.moves}>
          <IconButton
            small
            icon="up"
            label={`Move chapter ${number} up`}
            isDisabled={number === 1}
            onPress={() => onMove(-1)}
          />
          <IconButton
            small
            icon="down"
            label={`Move chapter ${number} down`}
            isDisabled={number === of}
            onPress={() => onMove(1)}
          />
          <Button
            small
            look="quiet"
            onPress={() => change(withoutChapter(key))}
            aria-label={`Remove chapter ${number}`}
          >
            Remove
          </Button>
        </span>
      </div>
      <Field
        label="Heading"
        value={heading}
        onChange={(next) => set({ heading: next })}
        fault={lacks?.heading.has(key) ? "A chapter needs a heading." : null}
      />
      <Field
        label="Text"
        rows={3}
        value={text}
        onChange={(next) => set({ text: next })}
        fault={lacks?.text.has(key) ? "A chapter needs a text." : null}
      />
    </Group>
  );
}
