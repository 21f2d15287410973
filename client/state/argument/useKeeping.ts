/** The dialog that keeps strengths: what it reads, what was typed, what the server said. */
import type { CombinedError } from "@urql/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useClient } from "urql";
import { SAVE_ARGUMENT, SEEN, TO_KEEP } from "../../api/documents/curation.ts";
import type { ResultOf } from "../../api/graphql.ts";
import { type Failure, failureOf } from "../ask.ts";
import { newId } from "../newId.ts";
import { toast } from "../toast.ts";
import type { OpenArguments } from "./arguments.ts";
import {
  endsAll,
  type KeepRow,
  keptWords,
  lacksReason,
  type Refusal,
  reasonOf,
  saveInput,
  strengthsOf,
  type ToKeep,
  theirsOf,
  toKeep,
  withoutStrengths,
} from "./keeping.ts";
import { noteKept } from "./news.ts";

interface Read {
  readonly seen: number;
  readonly nodes: ResultOf<typeof TO_KEEP>["nodes"];
}

export type Typed = Readonly<Record<string, string>>;
type Refusals = ReadonlyMap<string, Refusal>;

export interface Keeping {
  /** Null while it is read. */
  readonly plan: ToKeep | null;
  readonly failure: Failure | null;
  readonly retry: () => void;
  readonly refusals: Refusals;
  readonly saving: boolean;
  /** Writes each; resolves with what left the what-if, and whether nothing is left to write. */
  readonly save: () => Promise<Saved>;
}

interface Saved {
  readonly gone: ReadonlySet<string>;
  readonly all: boolean;
}

const NOTHING: Saved = { gone: new Set(), all: false };

export function useKeeping(open: OpenArguments, typed: Typed): Keeping {
  const { caseId, overlay } = open;
  const [refusals, setRefusals] = useState<Refusals>(new Map());
  const [saving, setSaving] = useState(false);
  const { read, failure, again } = useRead(caseId, overlay);
  const write = useWrite(caseId);
  const plan = useMemo(() => {
    const insisted = new Set([...refusals].flatMap(([id, refusal]) => (refusal.theirs ? [id] : [])));
    return read && toKeep(overlay, read.nodes, insisted);
  }, [overlay, read, refusals]);
  const save = async (): Promise<Saved> => {
    if (!plan || !read || saving) return NOTHING;
    if (plan.rows.some(({ argument, to }) => lacksReason(to, typed[argument.id] ?? ""))) return NOTHING;
    setSaving(true);
    const done = await writeAll(plan.rows, (row) => write(row, typed[row.argument.id] ?? "", read.seen));
    const changed = [...done.refusals.values()].some(({ code }) => code === "CONFLICT");
    // What they wrote is what is changed next, and what the labels stand on.
    if (changed) {
      await again();
      open.answer.retry();
      open.chains.retry();
    }
    setRefusals(done.refusals);
    setSaving(false);
    const gone = new Set([...done.kept, ...plan.same]);
    if (done.actor !== null) {
      noteKept();
      toast(keptWords(done.kept.length, done.actor));
    }
    if (gone.size > 0) open.setOverlay(withoutStrengths(overlay, gone));
    return { gone, all: done.refusals.size === 0 };
  };
  return { plan, failure, retry: () => void again(), refusals, saving, save };
}

/** First up to where the trail was seen, then the arguments: what is written in between is told as a conflict. */
function useRead(caseId: string, overlay: OpenArguments["overlay"]) {
  const client = useClient();
  const [read, setRead] = useState<Read | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ids = useRef([...strengthsOf(overlay).keys()]);
  const again = useCallback(async () => {
    const fresh = { requestPolicy: "network-only", part: "keep" } as const;
    const seen = await client.query(SEEN, { case: caseId }, fresh).toPromise();
    const found = await client.query(TO_KEEP, { ids: ids.current }, fresh).toPromise();
    const error = seen.error ?? found.error;
    setFailure(error ? failureOf(error, new Date()) : null);
    if (seen.data && found.data) setRead({ seen: seen.data.audit.totalCount, nodes: found.data.nodes });
  }, [client, caseId]);
  useEffect(() => void again(), [again]);
  return { read, failure, again };
}

type Outcome = { readonly actor: string } | { readonly refusal: Refusal };

function useWrite(caseId: string): (row: KeepRow, typed: string, seen: number) => Promise<Outcome> {
  const client = useClient();
  // One id for one wish: where the answer was lost, asking again does not write twice.
  const acts = useRef(new Map<string, string>());
  return async (row, typed, seen) => {
    const wish = JSON.stringify([row.argument.id, row.to, reasonOf(typed), seen]);
    const clientMutationId = acts.current.get(wish) ?? newId();
    acts.current.set(wish, clientMutationId);
    const input = saveInput(row, typed, { case: caseId, seen, clientMutationId });
    const { data, error } = await client.mutation(SAVE_ARGUMENT, { input }).toPromise();
    return data ? { actor: data.saveArgument.audit.actor } : { refusal: refusalOf(error) };
  };
}

function refusalOf(error: CombinedError | undefined): Refusal {
  if (!error) return { code: "UNAVAILABLE", message: "The server does not answer.", theirs: null };
  const { code, message } = failureOf(error, new Date());
  return { code, message, theirs: theirsOf(error.graphQLErrors[0]?.extensions.theirs) };
}

interface Written {
  readonly kept: readonly string[];
  readonly actor: string | null;
  readonly refusals: Refusals;
}

/** One after the other; what stands against one need not stand against the next. */
async function writeAll(
  rows: readonly KeepRow[],
  write: (row: KeepRow) => Promise<Outcome>,
): Promise<Written> {
  const kept: string[] = [];
  const refusals = new Map<string, Refusal>();
  let actor: string | null = null;
  for (const row of rows) {
    const outcome = await write(row);
    if ("actor" in outcome) {
      kept.push(row.argument.id);
      actor = outcome.actor;
      continue;
    }
    refusals.set(row.argument.id, outcome.refusal);
    if (endsAll(outcome.refusal)) break;
  }
  return { kept, actor, refusals };
}
