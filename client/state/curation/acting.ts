/** Acts of curation: asked once for one wish, told in words, and taken back. */
import type { Client, CombinedError, TypedDocumentNode } from "@urql/core";
import { useCallback, useMemo, useRef, useState } from "react";
import { useClient } from "urql";
import { create } from "zustand";
import { UNDO, UNMERGE } from "../../api/documents/history.ts";
import { type Answer, failureOf } from "../ask.ts";
import { newId } from "../newId.ts";
import { toast } from "../toast.ts";
import type { PlainItem } from "./differences.ts";
import { useSeen } from "./seen.ts";

/** What the server said instead of writing. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** With CONFLICT: what the case's text says now, and what was asked for. */
  readonly theirs: PlainItem | null;
  readonly yours: PlainItem | null;
  /** With CONFLICT: the act that stands in the way. Who has seen it may write over it. */
  readonly position: number | null;
  /** What it was refused for: `entities[0].name`. */
  readonly field: string | null;
  /** What the case has that is called the same or nearly so. */
  readonly alike: readonly AlikeThing[];
}

/** An entity of the case whose name is alike. */
export interface AlikeThing {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export type Outcome<Data> = { readonly data: Data } | { readonly refusal: Refusal };

interface Act {
  readonly clientMutationId: string;
  readonly case: string;
}
type Wish<Input extends Act> = Omit<Input, keyof Act>;
type ActDocument<Data, Input extends Act> = TypedDocumentNode<Data, { input: Input }>;

export interface Acting {
  /** Asks for an act. One wish has one id: where the answer was lost, asking again does not do it twice. */
  readonly act: <Data, Input extends Act>(
    document: ActDocument<Data, Input>,
    wish: Wish<Input>,
  ) => Promise<Outcome<Data>>;
  /** Says what was done, with the way back. */
  readonly tell: (text: string, done: DoneAct, on?: Parameters<typeof toast>[2]) => void;
}

/** Acts on a case. */
export function useActing(caseId: string): Acting {
  const client = useClient();
  const ids = useRef(new Map<string, string>());
  return useMemo(
    () => ({
      act: async (document, wish) => {
        const key = JSON.stringify(wish);
        const clientMutationId = ids.current.get(key) ?? newId();
        ids.current.set(key, clientMutationId);
        return await carryOut(client, document, wish, { case: caseId, clientMutationId });
      },
      tell: (text, done, on) => tellAct(client, caseId, text, done, on),
    }),
    [client, caseId],
  );
}

/** The act of one dialog: up to where its reader has seen the case, whether it is under way, and why it was refused. */
export interface DialogAct {
  /** Null until the server has said it. After a CONFLICT it is the act that stood in the way: the reader was shown it. */
  readonly seen: number | null;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** Forgets why it was refused. */
  readonly forgive: () => void;
  /** @returns what was done, or null where it was refused */
  readonly ask: <Data, Input extends Act>(
    document: ActDocument<Data, Input>,
    wish: Wish<Input>,
  ) => Promise<Data | null>;
  readonly tell: Acting["tell"];
}

/** A thing of the case while it is changed in a dialog: what was typed, and what the server says to it. */
export interface Drafting<Draft> {
  /** Null until the thing is read. */
  readonly draft: Draft | null;
  readonly change: (part: Partial<Draft>) => void;
  /** Whether there is something to save, and it is known up to where the case was seen. */
  readonly changed: boolean;
  readonly answer: Omit<Answer<unknown>, "data">;
  readonly refusal: Refusal | null;
  readonly busy: boolean;
  /** @returns whether it was written */
  readonly save: () => Promise<boolean>;
  /** Leaves what was typed for what the case says now. */
  readonly takeTheirs: () => void;
}

/** @param known up to where the case was seen when what is changed was read; asked for unless told */
export function useDialogAct(caseId: string, known?: number): DialogAct {
  const { act, tell } = useActing(caseId);
  const [opened] = useState(known);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const seen = useSeen(caseId, refusal, opened === undefined);
  const ask: DialogAct["ask"] = async (document, wish) => {
    setBusy(true);
    const outcome = await act(document, wish);
    setBusy(false);
    setRefusal("refusal" in outcome ? outcome.refusal : null);
    return "data" in outcome ? outcome.data : null;
  };
  const forgive = useCallback(() => setRefusal(null), []);
  return { seen: refusal?.position ?? opened ?? seen, busy, refusal, forgive, ask, tell };
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
  const none = { theirs: null, yours: null, position: null, field: null, alike: [] };
  if (!error) return { code: "UNAVAILABLE", message: "The server does not answer.", ...none };
  const { code, message } = failureOf(error, new Date());
  const { theirs, yours, position, field, alike } = error.graphQLErrors[0]?.extensions ?? {};
  const at = typeof position === "number" ? position : null;
  return {
    ...{ code, message, theirs: itemOf(theirs), yours: itemOf(yours), position: at },
    field: typeof field === "string" ? field : null,
    alike: Array.isArray(alike) ? (alike as AlikeThing[]) : [],
  };
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
function tellAct(
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
