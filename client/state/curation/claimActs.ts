/** Changing a claim and taking one out, as acts of curation. */
import { useMemo, useState } from "react";
import { CLAIM_TO_EDIT, REMOVE_CLAIM, UPDATE_CLAIM } from "../../api/documents/editClaim.ts";
import { useAsk } from "../ask.ts";
import { type Drafting, type Refusal, useDialogAct } from "./acting.ts";
import { type ClaimDraft, claimWish, draftOf, isChanged, type WholeClaim } from "./claimDraft.ts";

export interface Editing extends Drafting<ClaimDraft> {
  /** Undefined until it is read, null where the case has it no more. */
  readonly claim: WholeClaim | null | undefined;
}

export function useEditing(caseId: string, id: string): Editing {
  const { seen, busy, refusal, forgive, ask, tell } = useDialogAct(caseId);
  const [typed, setTyped] = useState<ClaimDraft | null>(null);
  const { data, ...answer } = useAsk("edit", CLAIM_TO_EDIT, { id }, { pause: seen === null });
  const node = data?.node;
  const claim = node && "assertions" in node ? node : node === null ? null : undefined;
  const accusing = useMemo(
    () => new Set(data?.vocabulary.predicates.flatMap((one) => (one.accuses ? [one.name] : []))),
    [data],
  );
  const draft = typed ?? (claim ? draftOf(claim) : null);
  const save = async () => {
    if (!claim || !draft || seen === null) return false;
    const done = await ask(UPDATE_CLAIM, { ...claimWish(claim, draft, accusing), seen });
    if (done) tell(done.updateClaim.text, done.updateClaim.audit);
    else answer.retry();
    return done !== null;
  };
  return {
    ...{ claim, draft, answer, refusal, busy, save },
    changed: seen !== null && !!claim && !!draft && isChanged(claim, draft) && draft.text.trim() !== "",
    change: (part) => draft && setTyped({ ...draft, ...part }),
    takeTheirs: () => {
      setTyped(null);
      forgive();
    },
  };
}

export interface Retracting {
  readonly refusal: Refusal | null;
  readonly ready: boolean;
  readonly busy: boolean;
  /** @returns whether it was taken out */
  readonly retract: (withLinks: boolean) => Promise<boolean>;
}

export function useRetracting(caseId: string, id: string): Retracting {
  const { seen, busy, refusal, ask, tell } = useDialogAct(caseId);
  const retract = async (withLinks: boolean) => {
    if (seen === null) return false;
    const done = await ask(REMOVE_CLAIM, { id, seen, withLinks });
    if (done) tell(done.removeClaim.text, done.removeClaim.audit);
    return done !== null;
  };
  return { refusal, ready: seen !== null, busy, retract };
}
