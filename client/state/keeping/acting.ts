/** How the page asks for acts that keep something: each done once, told in words, with a way back. */
import type { AnyVariables, CombinedError, TypedDocumentNode } from "@urql/core";
import { useMemo, useRef } from "react";
import { type Client, useClient } from "urql";
import { UNDO } from "../../api/documents/keeping.ts";
import { SESSION } from "../../api/documents/live.ts";
import { failureOf, useAsk } from "../ask.ts";
import { newId } from "../newId.ts";
import { type Toast, toast } from "../toast.ts";

/** Why an act was not done. */
export interface Refused {
  readonly code: string;
  readonly message: string;
  /** What the case says now and what was to be written, as the text has them; null where there is none. */
  readonly theirs: Readonly<Record<string, unknown>> | null;
  readonly yours: Readonly<Record<string, unknown>> | null;
  /** The act that stands in the way: who has seen it may write over it. */
  readonly position: number | null;
}

export type Outcome<Data> = { readonly done: Data } | { readonly refused: Refused };

/** What the input of an act has besides what is to be done. */
type Rest<Variables> = Variables extends { input: infer Input }
  ? Omit<Input, "clientMutationId" | "case">
  : never;

export interface Acting {
  /** Asks for an act. Asked again with the same input, because the answer was lost, it is done once. */
  act<Data, Variables extends AnyVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    input: Rest<Variables>,
  ): Promise<Outcome<Data>>;
  /** Says what was done, with Undo. */
  tell(text: string, position: number, more?: Toast["act"]): void;
}

/** Acts on a case. */
export function useActing(caseId: string): Acting {
  const client = useClient();
  const wishes = useRef(new Map<string, string>());
  return useMemo(
    () => ({
      async act<Data, Variables extends AnyVariables>(
        mutation: TypedDocumentNode<Data, Variables>,
        input: Rest<Variables>,
      ): Promise<Outcome<Data>> {
        const wish = JSON.stringify(input);
        const clientMutationId = wishes.current.get(wish) ?? newId();
        wishes.current.set(wish, clientMutationId);
        const variables = { input: { ...input, case: caseId, clientMutationId } } as unknown as Variables;
        const { data, error } = await client.mutation(mutation, variables).toPromise();
        if (data) wishes.current.delete(wish);
        return data ? { done: data } : { refused: refusedOf(error) };
      },
      tell(text: string, position: number, more: Toast["act"] = null) {
        toast(text, () => void takeBack(client, caseId, position), more);
      },
    }),
    [client, caseId],
  );
}

async function takeBack(client: Client, caseId: string, position: number): Promise<void> {
  const input = { clientMutationId: newId(), case: caseId, position };
  const { data, error } = await client.mutation(UNDO, { input }).toPromise();
  toast(data ? data.undo.text : refusedOf(error).message);
}

function refusedOf(error: CombinedError | undefined): Refused {
  const none = { theirs: null, yours: null, position: null };
  if (!error) return { code: "UNAVAILABLE", message: "The server does not answer.", ...none };
  const { code, message } = failureOf(error, new Date());
  const { theirs, yours, position } = error.graphQLErrors[0]?.extensions ?? {};
  const at = typeof position === "number" ? position : null;
  return { code, message, theirs: record(theirs), yours: record(yours), position: at };
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
}

/** Why this page may not write to the case; null where it may, undefined until the server has said. */
export function useWhyNot(caseId: string): string | null | undefined {
  const session = useAsk("session", SESSION, {}).data?.session;
  if (!session) return undefined;
  if (session.readOnly) return "This server is read-only: it shows cases and writes to none.";
  if (session.curates.includes(caseId)) return null;
  return "This server does not write to this case: its text is not in a folder that it may change.";
}
