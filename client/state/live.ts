/** What the server tells of the open case while it is looked at: others’ acts, and how its text on disk stands. */
import type { Client } from "@urql/core";
import { useEffect } from "react";
import { useClient } from "urql";
import { create } from "zustand";
import { CASE_CHANGED } from "../api/documents/live.ts";
import { isOwnAct } from "../api/freshness.ts";
import type { ResultOf } from "../api/graphql.ts";
import { announce } from "./announce.ts";
import { navigate, useNavigation } from "./navigation.ts";
import { shortId } from "./route.ts";
import { wayToSubject } from "./subjectway.ts";
import { dismissToast, toast } from "./toast.ts";

export type Change = ResultOf<typeof CASE_CHANGED>["caseChanged"];

interface Live {
  readonly caseId: string | null;
  /** How the text stands, where it does not say what the store holds. */
  readonly text: { readonly words: string; readonly of: Change["caseText"] } | null;
}

export const useLive = create<Live>(() => ({ caseId: null, text: null }));

/** Listens to the open case while the page is seen: a page in the background holds no connection. */
export function useListening(caseId: string | null): void {
  const client = useClient();
  useEffect(() => {
    useLive.setState({ caseId, text: null });
    return caseId === null ? undefined : listen(client, caseId);
  }, [client, caseId]);
}

const AGAIN_MS = [500, 2_000, 5_000, 15_000];

function listen(client: Client, caseId: string): () => void {
  let after: number | null = null;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  const leave = () => {
    clearTimeout(timer);
    stop?.();
    stop = undefined;
  };
  const enter = () => {
    leave();
    if (document.hidden) return;
    stop = client.subscription(CASE_CHANGED, { case: caseId, after }).subscribe((result) => {
      const change = result.data?.caseChanged;
      // The end of a stream repeats what was told last.
      if (change && result.hasNext && !result.error) {
        tries = 0;
        hear(change, after ?? change.position);
        after = Math.max(after ?? 0, change.position);
      }
      if (!result.hasNext && result.error?.graphQLErrors[0]?.extensions.code !== "NOT_FOUND")
        timer = setTimeout(enter, AGAIN_MS[Math.min(tries++, AGAIN_MS.length - 1)]);
    }).unsubscribe;
  };
  const seen = () => (document.hidden ? leave() : enter());
  document.addEventListener("visibilitychange", seen);
  enter();
  return () => {
    document.removeEventListener("visibilitychange", seen);
    leave();
  };
}

/** @param seen up to which act the reader was told already */
function hear(change: Change, seen: number): void {
  hearText(change);
  if (change.kind !== "ACT" && change.kind !== "LOADED") return;
  if (isOwnAct(change.audit?.clientMutationId)) return;
  if (change.audit === null || change.position > seen) tell(change);
}

function hearText({ caseText, kind, text }: Change): void {
  const fine = caseText.state === "AS_LOADED" || caseText.state === "ABSENT";
  const before = useLive.getState().text;
  if (fine) {
    if (before) useLive.setState({ text: null });
    if (kind === "TEXT_AS_LOADED") announce(text);
    return;
  }
  const words = kind.startsWith("TEXT_") ? text : (before?.words ?? "");
  useLive.setState({ text: { words, of: caseText } });
}

/** What others did since the reader last dismissed it: one message, however many acts. */
let pending: { readonly toast: number; readonly count: number } | null = null;

function tell({ case: caseId, subjects, text }: Change): void {
  const open = pending && dismissToast(pending.toast) ? pending.count : 0;
  const words = open === 0 ? `${text}.` : `${open + 1} changes by others. The last: ${text}.`;
  const [subject] = subjects;
  const show = () => {
    const way = subject && wayToSubject(caseId, shortId(subject), useNavigation.getState().route);
    if (way) navigate(way);
  };
  // What is gone cannot be shown.
  const some = subject?.includes("/") && / (?:added|changed) /.test(text);
  pending = { toast: toast(words, null, some ? { label: "Show", run: show } : null), count: open + 1 };
}
