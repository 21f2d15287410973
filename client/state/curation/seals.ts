/** The seals of the trail, computed anew by the page: no word of the server is taken for them. */
import type { Client } from "@urql/core";
import { useEffect, useState } from "react";
import { useClient } from "urql";
import { SEALS } from "../../api/documents/history.ts";
import type { ResultOf } from "../../api/graphql.ts";
import { NOTHING_BEFORE, type TrailRecord } from "./trail.ts";

/** A record that does not hold, and why. */
export interface SealFault {
  readonly position: number;
  readonly why: string;
}

export interface Seals {
  /** Records from the first on whose seals were computed here and hold. */
  readonly held: number;
  readonly fault: SealFault | null;
  /** Why this page computes none; null where it does. */
  readonly unable: string | null;
}

type Shown = Pick<TrailRecord, "id" | "position" | "at" | "actor" | "act" | "previous" | "hash"> &
  Partial<Pick<TrailRecord, "text" | "undoes">> & { readonly subjects: readonly string[] };

/** SHA-256 of a text, in hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Why a record does not hold; null where it does: its seal is the hash of what is sealed, that is what the page shows, and
 * it follows the record before.
 *
 * @param last the seal of the record before; none for the first
 */
export async function faultOf(
  shown: Shown,
  sealed: string,
  last: string | undefined,
): Promise<string | null> {
  if ((await sha256(sealed)) !== shown.hash) return "its seal is not the hash of what it says";
  const said = saidIn(sealed);
  if (!said) return "what is sealed cannot be read";
  const other = (Object.keys(said) as (keyof typeof said)[]).find(
    (field) => JSON.stringify(said[field]) !== JSON.stringify(shownOf(shown)[field]),
  );
  if (other) return `${WORDS[other]} is shown otherwise than it was sealed`;
  return shown.previous === (last ?? NOTHING_BEFORE)
    ? null
    : "it does not carry the seal of the act before it";
}

const WORDS = {
  id: "its id",
  position: "its place",
  at: "its time",
  actor: "who did it",
  act: "what was done",
  subjects: "to what it was done",
  previous: "the seal before it",
  text: "what was done, in words,",
  undoes: "what it takes back",
} as const;

function shownOf({ id, position, at, actor, act, subjects, previous, text, undoes }: Shown) {
  return { id, position, at, actor, act, subjects, previous, text, undoes: undoes?.position };
}

/** What was sealed of all that is shown; what the record does not say was not sealed. */
function saidIn(sealed: string): Partial<ReturnType<typeof shownOf>> | null {
  try {
    const all: unknown = JSON.parse(sealed);
    if (!Array.isArray(all) || all.length < 12) return null;
    const [id, , position, at, actor, act, subjects, , , , , previous, ...more] = all;
    const named = (name: string) => {
      const at = more.findIndex((one, i) => i % 2 === 0 && one === name);
      return at < 0 ? {} : { [name]: more[at + 1] };
    };
    return { id, position, at, actor, act, subjects, previous, ...named("text"), ...named("undoes") };
  } catch {
    return null;
  }
}

const NONE: Seals = { held: 0, fault: null, unable: null };
const UNTOLD = "The server does not tell what it sealed";
const INSECURE = "This page was not opened on this machine or over HTTPS, so the browser computes no hashes";

/** Computes the seals of all records that are here, page after page. */
export function useSeals(caseId: string, records: readonly TrailRecord[] | undefined): Seals {
  const client = useClient();
  const [seals, setSeals] = useState(NONE);
  useEffect(() => {
    if (!records || records.length === 0) return setSeals(NONE);
    if (!globalThis.crypto?.subtle) return setSeals({ ...NONE, unable: INSECURE });
    const gone = new AbortController();
    void computed(client, caseId, records, (next) => {
      if (!gone.signal.aborted) setSeals(next);
      return !gone.signal.aborted;
    });
    return () => gone.abort();
  }, [client, caseId, records]);
  return seals;
}

/** Tells after each page how far the seals hold, until `tell` wants no more. */
async function computed(
  client: Client,
  caseId: string,
  records: readonly TrailRecord[],
  tell: (seals: Seals) => boolean,
): Promise<void> {
  let after: string | null = null;
  for (let held = 0; held < records.length; ) {
    const page: SealedPage | null = await sealedAfter(client, caseId, after);
    if (!page) return void tell({ held, fault: null, unable: UNTOLD });
    const fault = await faultIn(records, page.nodes);
    if (fault) return void tell({ held: fault.position - 1, fault, unable: null });
    held += page.nodes.length;
    after = page.pageInfo.endCursor;
    if (!tell({ held: Math.min(held, records.length), fault: null, unable: null })) return;
    if (!page.pageInfo.hasNextPage) return;
  }
}

type SealedPage = ResultOf<typeof SEALS>["audit"];

async function sealedAfter(client: Client, caseId: string, after: string | null): Promise<SealedPage | null> {
  const context = { part: "history", requestPolicy: "network-only" } as const;
  const { data } = await client.query(SEALS, { case: caseId, after }, context).toPromise();
  return data?.audit ?? null;
}

async function faultIn(
  records: readonly TrailRecord[],
  nodes: SealedPage["nodes"],
): Promise<SealFault | null> {
  for (const { position, sealed } of nodes) {
    const shown = records[position - 1];
    // An act that was done since: the records are about to be read again.
    if (!shown) return null;
    const why =
      shown.position === position
        ? await faultOf(shown, sealed, records[position - 2]?.hash)
        : "it does not stand in its place";
    if (why !== null) return { position, why };
  }
  return null;
}
