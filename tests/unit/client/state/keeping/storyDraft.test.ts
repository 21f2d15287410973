import fc from "fast-check";
import { expect, test } from "vitest";
import {
  changedChapter,
  isWhole,
  lacksOf,
  movedChapter,
  storyDraft,
  storyWish,
  withChapter,
  withoutChapter,
} from "../../../../../client/state/keeping/storyDraft.ts";

const view = (id: string) => ({ id: `c/view:${id}`, title: `View ${id}`, text: `What ${id} shows.` });

test("a chapter begins with the words of its view, keeps its key wherever it goes, and is written as the server takes it", () => {
  const steps = [
    withChapter(view("a")),
    withChapter(view("b")),
    withChapter(view("a")),
    movedChapter(2, -1),
    movedChapter(0, -1),
    changedChapter(1, { heading: " Second  ", view: "c/view:z" }),
    withoutChapter(0),
    withChapter({ ...view("d"), text: null }),
  ];
  const draft = steps.reduce((now, step) => step(now), { ...storyDraft(null), title: " T ", summary: " " });
  expect(draft.chapters.map(({ key }) => key)).toEqual([2, 1, 3]);
  expect(storyWish(draft)).toEqual({
    title: "T",
    summary: null,
    chapters: [
      { view: "c/view:a", heading: "View a", text: "What a shows." },
      { view: "c/view:z", heading: "Second", text: "What b shows." },
      { view: "c/view:d", heading: "View d", text: "" },
    ],
  });
  expect(lacksOf(draft)).toEqual({ title: false, chapters: false, heading: new Set(), text: new Set([3]) });
});

test("a new story lacks a title and a chapter; one whose title and chapters have words is whole", () => {
  expect(lacksOf(storyDraft(null))).toEqual({
    ...{ title: true, chapters: true, heading: new Set(), text: new Set() },
  });
  const draft = withChapter(view("a"))({ ...storyDraft(null), title: "T" });
  expect(isWhole(lacksOf(draft))).toBe(true);
});

test("a chapter that is moved down and up again is where it was, and none is lost on the way", () => {
  const many = fc.nat({ max: 7 }).chain((n) => fc.tuple(fc.constant(n + 1), fc.nat({ max: n })));
  fc.assert(
    fc.property(many, ([count, key]) => {
      let draft = storyDraft(null);
      for (let i = 0; i < count; i++) draft = withChapter(view(String(i)))(draft);
      const down = movedChapter(key, 1)(draft);
      expect([...down.chapters].sort((a, b) => a.key - b.key)).toEqual(draft.chapters);
      expect(key === count - 1 ? down : movedChapter(key, -1)(down)).toEqual(draft);
    }),
  );
});
