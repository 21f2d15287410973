/** What can be done to kept views and stories where they are listed. */
import { useState } from "react";
import { useClient } from "urql";
import { KEPT_VIEW, REMOVE_STORY, REMOVE_VIEW, SAVE_VIEW } from "../../api/documents/keeping.ts";
import { toast } from "../toast.ts";
import { type Refused, useActing } from "./acting.ts";

/** Takes views and stories out, and says so with a way back. `seen` is the last act that the page knows. */
export function useRemoving(caseId: string, seen: number) {
  const acting = useActing(caseId);
  const told = (outcome: { text: string; audit: { position: number } } | Refused) => {
    if ("audit" in outcome) acting.tell(outcome.text, outcome.audit.position);
    else toast(outcome.message);
  };
  return {
    view: async (id: string) => {
      const outcome = await acting.act(REMOVE_VIEW, { id, seen });
      told("done" in outcome ? outcome.done.removeView : outcome.refused);
    },
    story: async (id: string) => {
      const outcome = await acting.act(REMOVE_STORY, { id, seen });
      told("done" in outcome ? outcome.done.removeStory : outcome.refused);
    },
  };
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
}

/** Changes what a kept view is called and what is said of it; what it shows stays. */
export function useRenaming(caseId: string, view: Named, seen: number, onDone: () => void) {
  const client = useClient();
  const acting = useActing(caseId);
  const [wish, setWish] = useState({ title: view.title, text: view.text ?? "" });
  const [fault, setFault] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<typeof wish>) => {
    setWish({ ...wish, ...change });
    setFault(null);
  };
  const save = async () => {
    const title = wish.title.trim();
    if (title === "") return setFault("A kept view needs a title.");
    setBusy(true);
    const fresh = { requestPolicy: "network-only" } as const;
    const whole = (await client.query(KEPT_VIEW, { ids: [view.id] }, fresh).toPromise()).data?.nodes[0];
    if (whole?.__typename !== "View") {
      setBusy(false);
      return setFault("The server does not have this view any more, or does not answer.");
    }
    const { id, address, input } = whole;
    const positions = whole.positions.map(({ id: of, x, y }) => ({ id: of, x, y }));
    const outcome = await acting.act(SAVE_VIEW, {
      ...{ id, title, text: wish.text.trim() || null, address, input, positions },
      seen: refused?.position ?? seen,
    });
    setBusy(false);
    if ("refused" in outcome) return setRefused(outcome.refused);
    onDone();
    acting.tell(outcome.done.saveView.text, outcome.done.saveView.audit.position);
  };
  return { wish, set, fault, refused, busy, save };
}
