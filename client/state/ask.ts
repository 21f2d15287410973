import type { AnyVariables, CombinedError, TypedDocumentNode } from "@urql/core";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useQuery } from "urql";
import { useSameAnswer, useSameBundle } from "./same.ts";

/** Why an answer did not come, in words for the reader. Codes are explained in docs/errors.md. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** When, as the reader's clock says it. */
  readonly at: string;
  /** The server's name for this request, where it gave one. */
  readonly request: string | null;
  /** Ids of a what-if that do not fit the map: it has no such thing any more. */
  readonly unfit: readonly string[];
}

export interface Answer<Data> {
  /** The last answer; it stays while the next is awaited or when the next fails. */
  readonly data: Data | undefined;
  readonly failure: Failure | null;
  /** Awaited, and longer than 200 ms: time for a skeleton. */
  readonly slow: boolean;
  /** Nothing is awaited any more because the reader said stop. */
  readonly stopped: boolean;
  readonly fetching: boolean;
  readonly retry: () => void;
  readonly stop: () => void;
}

const SKELETON_AFTER_MS = 200;

export function failureOf(error: CombinedError, at: Date): Failure {
  const first = error.graphQLErrors[0];
  const code = first?.extensions.code;
  const { requestId: request, unfit } = first?.extensions ?? {};
  const time = `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
  return {
    code: typeof code === "string" ? code : first ? "INTERNAL" : "UNAVAILABLE",
    message: first?.message ?? "The server does not answer.",
    at: time,
    request: typeof request === "string" ? request : null,
    unfit: Array.isArray(unfit) ? unfit.map(String) : [],
  };
}

/** True once `waiting` has lasted long enough to show a skeleton. */
function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), SKELETON_AFTER_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting && slow;
}

/** Ask the server and keep the answer. `part` names the part of the screen in "Show the GraphQL". */
export function useAsk<Data, Variables extends AnyVariables>(
  part: string,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { pause?: boolean } = {},
): Answer<Data> {
  const [stopped, setStopped] = useState(false);
  const context = useMemo(() => ({ part, watched: true }), [part]);
  const pause = (options.pause ?? false) || stopped;
  const [{ data: told, error, fetching }, execute] = useQuery<Data, Variables>({
    query,
    variables,
    context,
    pause,
  });
  const data = useSameAnswer(told);
  const failure = useMemo(() => (error ? failureOf(error, new Date()) : null), [error]);
  const retry = useCallback(() => {
    setStopped(false);
    execute({ requestPolicy: "network-only", part, watched: true });
  }, [execute, part]);
  const stop = useCallback(() => setStopped(true), []);
  const waiting = fetching && !pause;
  return useSameBundle({ data, failure, slow: useSlow(waiting), stopped, fetching: waiting, retry, stop });
}
