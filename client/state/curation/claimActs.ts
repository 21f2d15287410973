/** Changing a claim and taking one out, as acts of curation. */
import { useMemo, useState } from "react";
import { useClient } from "urql";
import { CLAIM_TO_EDIT, REMOVE_CLAIM, UPDATE_CLAIM } from "../../api/documents/editClaim.ts";
import { type Answer, useAsk } from "../ask.ts";
import { type Refusal, tellAct, useActing } from "./acting.ts";
import { type ClaimDraft, claimWish, draftOf, isChanged, type WholeClaim } from "./claimDraft.ts";
import { useSeen } from "./merging.ts";

export interface Editing {
  /** Undefined until it is read, null where the case has it no more. */
  readonly claim: WholeClaim | null | undefined;
  readonly draft: ClaimDraft | null;
  readonly change: (part: Partial<ClaimDraft>) => void;
  readonly changed: boolean;
  readonly answer: Omit<Answer<unknown>, "data">;
  readonly refusal: Refusal | null;
  readonly busy: boolean;
  /** @returns whether it was written */
  readonly save: () => Promise<boolean>;
  /** Leaves what was typed for what the case says now. */
  readonly takeTheirs: () => void;
}

export function useEditing(caseId: string, id: string): Editing {
  const client = useClient();
  const act = useActing(caseId);
  const [typed, setTyped] = useState<ClaimDraft | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const seen = useSeen(caseId, refusal);
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
    setBusy(true);
    const outcome = await act(UPDATE_CLAIM, { ...claimWish(claim, draft, accusing), seen });
    setBusy(false);
    if ("refusal" in outcome) {
      setRefusal(outcome.refusal);
      answer.retry();
      return false;
    }
    const { text, audit } = outcome.data.updateClaim;
    tellAct(client, caseId, text, audit);
    return true;
  };
  return {
    ...{ claim, draft, answer, refusal, busy, save },
    changed: !!claim && !!draft && isChanged(claim, draft),
    change: (part) => draft && setTyped({ ...draft, ...part }),
    takeTheirs: () => {
      setTyped(null);
      setRefusal(null);
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
  const client = useClient();
  const act = useActing(caseId);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const seen = useSeen(caseId, refusal);
  const retract = async (withLinks: boolean) => {
    if (seen === null) return false;
    setBusy(true);
    const outcome = await act(REMOVE_CLAIM, { id, seen, withLinks });
    setBusy(false);
    if ("refusal" in outcome) {
      setRefusal(outcome.refusal);
      return false;
    }
    const { text, audit } = outcome.data.removeClaim;
    tellAct(client, caseId, text, audit);
    return true;
  };
  return { refusal, ready: seen !== null, busy, retract };
}
