import type { TypedDocumentNode } from "@urql/core";
import type { REMOVE_NOTE } from "../../api/documents/keeping.ts";
import type { VariablesOf } from "../../api/graphql.ts";
import { type DoneAct, useActing } from "../curation/acting.ts";
import { toast } from "../toast.ts";

type Removing<Data> = TypedDocumentNode<Data, VariablesOf<typeof REMOVE_NOTE>>;
interface Removed {
  readonly text: string;
  readonly audit: DoneAct;
}

/**
 * Takes something kept out, without asking, because the way back is offered.
 *
 * @param seen the last act that the page knows
 */
export function useRemoval(
  caseId: string,
  seen: number,
): <Data>(document: Removing<Data>, id: string, of: (data: Data) => Removed) => Promise<void> {
  const { act, tell } = useActing(caseId);
  return async (document, id, of) => {
    const outcome = await act(document, { id, seen });
    if ("refusal" in outcome) return void toast(outcome.refusal.message);
    const { text, audit } = of(outcome.data);
    tell(text, audit);
  };
}
