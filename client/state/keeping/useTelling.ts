/** A story that is written in the page: its draft outlives a look elsewhere, until it is kept or left. */
import { useState } from "react";
import { create } from "zustand";
import { SAVE_STORY } from "../../api/documents/keeping.ts";
import { announce } from "../announce.ts";
import { useDialogAct } from "../curation/acting.ts";
import { navigate } from "../navigation.ts";
import type { Story } from "./kept.ts";
import { toStory } from "./story.ts";
import { isWhole, lacksOf, movedChapter, type StoryDraft, storyDraft, storyWish } from "./storyDraft.ts";

const useDrafts = create<Readonly<Record<string, StoryDraft>>>(() => ({}));

/** @param known the last act that the page knew when the story was read */
export function useTelling(caseId: string, story: Story | null, known: number, onDone: () => void) {
  const name = `${caseId} ${story?.id ?? ""}`;
  const typed = useDrafts((drafts) => drafts[name]);
  const draft = typed ?? storyDraft(story);
  const { seen, busy, refusal, ask, tell } = useDialogAct(caseId, known);
  const [tried, setTried] = useState(false);
  const lacks = lacksOf(draft);
  const change = (how: (draft: StoryDraft) => StoryDraft) => useDrafts.setState({ [name]: how(draft) });
  const leave = () => {
    useDrafts.setState(({ [name]: _, ...others }) => others, true);
    onDone();
  };
  const move = (key: number, by: -1 | 1) => {
    const next = movedChapter(key, by)(draft);
    if (next === draft) return;
    useDrafts.setState({ [name]: next });
    const at = next.chapters.findIndex((chapter) => chapter.key === key);
    announce(`Chapter ${at + 1} of ${next.chapters.length}: ${next.chapters[at]?.heading ?? ""}`);
  };
  const save = async () => {
    setTried(true);
    if (!isWhole(lacks)) return announce("It is not whole yet. What is missing is said beside it.");
    const done = await ask(SAVE_STORY, { ...storyWish(draft), ...(story && { id: story.id, seen }) });
    if (!done) return;
    leave();
    const { story: kept, text, audit } = done.saveStory;
    tell(text, audit, { label: "Read it", run: () => navigate(toStory(caseId, kept.id)) });
  };
  const changed = typed !== undefined;
  return { draft, lacks: tried ? lacks : null, changed, change, move, save, leave, busy, refusal };
}

export type Telling = ReturnType<typeof useTelling>;
