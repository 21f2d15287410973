/** What can be done to kept views and stories where they are listed. */
import { useState } from "react";
import { useClient } from "urql";
import { KEPT_VIEW, REMOVE_STORY, REMOVE_VIEW, SAVE_VIEW } from "../../api/documents/keeping.ts";
import { useDialogAct } from "../curation/acting.ts";
import { useRemoval } from "./removal.ts";

/** Takes views and stories out, and says so with a way back. `seen` is the last act that the page knows. */
export function useRemoving(caseId: string, seen: number) {
  const remove = useRemoval(caseId, seen);
  return {
    view: (id: string) => remove(REMOVE_VIEW, id, ({ removeView }) => removeView),
    story: (id: string) => remove(REMOVE_STORY, id, ({ removeStory }) => removeStory),
  };
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
}

/** Changes what a kept view is called and what is said of it; what it shows stays. */
export function useRenaming(caseId: string, view: Named, known: number, onDone: () => void) {
  const client = useClient();
  const { seen, busy, refusal, ask, tell } = useDialogAct(caseId, known);
  const [wish, setWish] = useState({ title: view.title, text: view.text ?? "" });
  const [fault, setFault] = useState<string | null>(null);
  const set = (change: Partial<typeof wish>) => {
    setWish({ ...wish, ...change });
    setFault(null);
  };
  const save = async () => {
    const title = wish.title.trim();
    if (title === "") return setFault("A kept view needs a title.");
    const fresh = { requestPolicy: "network-only" } as const;
    const whole = (await client.query(KEPT_VIEW, { ids: [view.id] }, fresh).toPromise()).data?.nodes[0];
    if (whole?.__typename !== "View")
      return setFault("The server does not have this view any more, or does not answer.");
    const { id, address, input } = whole;
    const positions = whole.positions.map(({ id: of, x, y }) => ({ id: of, x, y }));
    const said = { id, title, text: wish.text.trim() || null, address, input, positions };
    const done = await ask(SAVE_VIEW, { ...said, seen });
    if (!done) return;
    onDone();
    tell(done.saveView.text, done.saveView.audit);
  };
  return { wish, set, fault, refusal, busy, save };
}
