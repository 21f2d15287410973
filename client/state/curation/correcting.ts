/** Correcting what an entity is called and what it is, as an act of curation. */
import { useState } from "react";
import { ENTITY_TO_CORRECT, UPDATE_ENTITY } from "../../api/documents/correctEntity.ts";
import { useAsk } from "../ask.ts";
import { type Drafting, useDialogAct } from "./acting.ts";
import { correction, draftOf, type EntityDraft, kindsThatFit, type WholeEntity } from "./entityDraft.ts";

export interface Correcting extends Drafting<EntityDraft> {
  /** Undefined until it is read, null where the case has it no more. */
  readonly entity: WholeEntity | null | undefined;
  /** Of these kinds, those that its claims take. */
  readonly fitting: (kinds: readonly string[]) => string[];
}

export function useCorrecting(caseId: string, id: string): Correcting {
  const { seen, busy, refusal, forgive, ask, tell } = useDialogAct(caseId);
  const [typed, setTyped] = useState<EntityDraft | null>(null);
  const { data, ...answer } = useAsk("correct", ENTITY_TO_CORRECT, { id }, { pause: seen === null });
  const node = data?.node;
  const entity = node && "aliases" in node ? node : node === null ? null : undefined;
  const draft = typed ?? (entity ? draftOf(entity) : null);
  const wish = entity && draft && correction(entity, draft);
  const save = async () => {
    if (!wish || seen === null) return false;
    const done = await ask(UPDATE_ENTITY, { ...wish, seen });
    if (done) tell(done.updateEntity.text, done.updateEntity.audit);
    else answer.retry();
    return done !== null;
  };
  return {
    ...{ entity, draft, answer, refusal, busy, save },
    fitting: (kinds) => (entity && data ? kindsThatFit(entity, data.vocabulary.predicates, kinds) : []),
    changed: seen !== null && !!wish && draft?.name.trim() !== "",
    change: (part) => {
      if (!draft) return;
      // What a name was refused for, it is not refused for under another.
      if (("name" in part || "aliases" in part) && refusal?.alike.length) forgive();
      setTyped({ ...draft, ...part });
    },
    takeTheirs: () => {
      setTyped(null);
      forgive();
    },
  };
}
