/** Acts of curation: asked once for one wish, told in words, and taken back. */
import type { Client, CombinedError, TypedDocumentNode } from "@urql/core";
import { useCallback, useRef } from "react";
import { useClient } from "urql";
import { create } from "zustand";
import { UNDO, UNMERGE } from "../../api/documents/history.ts";
import { failureOf } from "../ask.ts";
import { newId } from "../newId.ts";
import { toast } from "../toast.ts";
import type { PlainItem } from "./differences.ts";

/** What the server said instead of writing. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** With CONFLICT: what the case's text says now, and what was asked for. */
  readonly theirs: PlainItem | null;
  readonly yours: PlainItem | null;
}

export type Outcome<Data> = { readonly data: Data } | { readonly refusal: Refusal };

interface Act {
  readonly clientMutationId: string;
  readonly case: string;
}
type Wish<Input extends Act> = Omit<Input, keyof Act>;
type ActDocument<Data, Input extends Act> = TypedDocumentNode<Data, { input: Input }>;

/** Asks for acts on a case. One wish has one id: where the answer was lost, asking again does not do it twice. */
export function useActing(
  caseId: string,
): <Data, Input extends Act>(
  document: ActDocument<Data, Input>,
  wish: Wish<Input>,
) => Promise<Outcome<Data>> {
  const client = useClient();
  const ids = useRef(new Map<string, string>());
  return useCallback(
    async (document, wish) => {
      const key = JSON.stringify(wish);
      const clientMutationId = ids.current.get(key) ?? newId();
      ids.current.set(key, clientMutationId);
      return await carryOut(client, document, wish, { case: caseId, clientMutationId });
    },
    [client, caseId],
  );
}

async function carryOut<Data, Input extends Act>(
  client: Client,
  document: ActDocument<Data, Input>,
  wish: Wish<Input>,
  act: Act,
): Promise<Outcome<Data>> {
  // An act and a wish are together what the input is.
  const input = { ...wish, ...act } as unknown as Input;
  const { data, error } = await client.mutation(document, { input }).toPromise();
  return data ? { data } : { refusal: refusalOf(error) };
}

function refusalOf(error: CombinedError | undefined): Refusal {
  if (!error)
    return { code: "UNAVAILABLE", message: "The server does not answer.", theirs: null, yours: null };
  const { code, message } = failureOf(error, new Date());
  const { theirs, yours } = error.graphQLErrors[0]?.extensions ?? {};
  return { code, message, theirs: itemOf(theirs), yours: itemOf(yours) };
}

function itemOf(value: unknown): PlainItem | null {
  return typeof value === "object" && value !== null ? (value as PlainItem) : null;
}

/** An act in the trail, as far as taking it back needs it. */
export interface DoneAct {
  readonly position: number;
  readonly act: string;
}

/** Says what was done, with the way back. */
export function tellAct(
  client: Client,
  caseId: string,
  text: string,
  done: DoneAct,
  on: Parameters<typeof toast>[2] = null,
): void {
  toast(sentence(text), () => void takeBack(client, caseId, done), on);
}

/** @example sentence("Anna added 1 claim") // "Anna added 1 claim." */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Why an act was not taken back: the dialog over the page shows both texts. */
export const useNotTakenBack = create<{
  readonly what: { readonly caseId: string; readonly position: number; readonly refusal: Refusal } | null;
}>(() => ({ what: null }));

/** Takes an act back. A merge goes back also after further edits; of any other, a later change is a CONFLICT. */
export async function takeBack(client: Client, caseId: string, { act, position }: DoneAct): Promise<boolean> {
  const ids = { case: caseId, clientMutationId: newId() };
  const outcome: Outcome<{ readonly text: string; readonly audit: DoneAct }> =
    act === "mergeEntities"
      ? inner(await carryOut(client, UNMERGE, { position }, ids), (data) => data.unmergeEntities)
      : inner(await carryOut(client, UNDO, { position }, ids), (data) => data.undo);
  if ("data" in outcome) {
    tellAct(client, caseId, outcome.data.text, outcome.data.audit);
    return true;
  }
  useNotTakenBack.setState({ what: { caseId, position, refusal: outcome.refusal } });
  return false;
}

function inner<Data, Part>(outcome: Outcome<Data>, part: (data: Data) => Part): Outcome<Part> {
  return "data" in outcome ? { data: part(outcome.data) } : outcome;
}
