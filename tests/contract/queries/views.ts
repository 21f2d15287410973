import { type Answer, answer, CASE, records } from "./answers.ts";
import { id, record } from "./letters.ts";

const chapter = (story: string, order: number, view: string, heading: string, text: string) => ({
  story: id(story),
  order,
  view: id(view),
  heading,
  text,
});

/** What queries about views, stories and notes must answer. */
export const ANSWERS_ABOUT_VIEWS: Answer[] = [
  answer(
    "view.page",
    "gives views in the order of the case",
    { ...CASE, after: 0, limit: 9 },
    records("View", "view:pay", "view:letter", "view:alone"),
  ),
  answer(
    "view.page",
    "goes on after a place",
    { ...CASE, after: 1, limit: 1 },
    records("View", "view:letter"),
  ),
  answer("view.count", "counts the views of a case and of no other", CASE, [{ total: 3 }]),
  answer(
    "view.byIds",
    "gives a view whole, and nothing for what is no view",
    { ids: [id("view:pay"), id("view:gone")] },
    records("View", "view:pay"),
  ),
  answer(
    "story.ofCase",
    "gives stories in the order of the case",
    CASE,
    records("Story", "story:letters", "story:pay"),
  ),
  answer("story.byIds", "gives a story whole", { ids: [id("story:pay")] }, records("Story", "story:pay")),
  answer(
    "story.chapters",
    "gives what stories tell in its order, a view as often as it is told",
    { ids: [id("story:letters"), id("story:pay")] },
    [
      chapter("story:letters", 1, "view:letter", "First", "It is written."),
      chapter("story:letters", 2, "view:pay", "Then", "It is paid."),
      chapter("story:letters", 3, "view:letter", "Again", "It is read."),
      chapter("story:pay", 1, "view:pay", "Pay", "It is paid."),
    ],
  ),
  answer(
    "story.ofViews",
    "gives the stories of views, each once",
    { ids: [id("view:pay"), id("view:letter"), id("view:alone")] },
    [
      { view: id("view:letter"), record: record("Story", "story:letters") },
      { view: id("view:pay"), record: record("Story", "story:letters") },
      { view: id("view:pay"), record: record("Story", "story:pay") },
    ],
  ),
  answer(
    "note.page",
    "gives all notes where nothing is asked for",
    { ...CASE, about: null, after: 0, limit: 9 },
    records("Note", "note:1"),
  ),
  answer(
    "note.page",
    "gives a note that is about one of these things once",
    { ...CASE, about: [id("clm:amount"), id("doc:a/p1"), id("ent:ada")], after: 0, limit: 9 },
    records("Note", "note:1"),
  ),
  answer(
    "note.page",
    "gives none of another thing, and none after the last",
    { ...CASE, about: [id("ent:ada")], after: 0, limit: 9 },
    [],
  ),
  answer("note.count", "counts all notes", { ...CASE, about: null }, [{ total: 1 }]),
  answer("note.count", "counts those about a thing", { ...CASE, about: [id("ent:ada")] }, [{ total: 0 }]),
];
