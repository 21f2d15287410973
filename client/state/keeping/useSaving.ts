/** The dialog that keeps the open view: what was typed, what the server said. */
import { useMemo, useState } from "react";
import { SAVE_VIEW } from "../../api/documents/keeping.ts";
import { copyText } from "../copying.ts";
import { useDialogAct } from "../curation/acting.ts";
import type { Explore } from "../explore.ts";
import { setViewParam } from "../exploring.ts";
import { printRoute, shortId } from "../route.ts";
import { LONGEST_ADDRESS, toSave } from "./saving.ts";

export function useSaving(explore: Explore, onClose: () => void) {
  const { caseId, kept } = explore;
  const { seen, busy, refusal, ask, tell } = useDialogAct(caseId);
  const [wish, setWish] = useState({ title: "", text: kept.view?.text ?? "", over: false });
  const [fault, setFault] = useState<string | null>(null);
  // What is kept is what was seen when the dialog was opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dialog covers the view, which does not change under it.
  const what = useMemo(() => toSave(explore), []);
  const set = (change: Partial<typeof wish>) => {
    const title = change.over && wish.title === "" ? (kept.view?.title ?? "") : wish.title;
    setWish({ ...wish, title, ...change });
    setFault(null);
  };
  const save = async () => {
    const title = wish.title.trim();
    if (title === "") return setFault("A kept view needs a title.");
    const over = wish.over && kept.view ? { id: kept.view.id, seen } : {};
    const text = wish.text.trim() || null;
    const done = await ask(SAVE_VIEW, { title, text, ...what, ...over });
    if (!done) return;
    const { view, audit } = done.saveView;
    setViewParam("v", shortId(view.id));
    onClose();
    tell(`The view “${view.title}” is kept.`, audit, {
      label: "Copy short link",
      run: () => void copyText(shortLink(caseId, view.id), "Short link copied."),
    });
  };
  return { wish, set, fault, tooLong: what.address.length > LONGEST_ADDRESS, refusal, busy, save };
}

/** The whole address that opens a kept view by its name. */
export function shortLink(caseId: string, id: string): string {
  const params = { v: shortId(id) };
  return location.origin + printRoute({ screen: "explore", case: caseId, sel: null, params });
}
