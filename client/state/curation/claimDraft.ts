/** A claim while it is edited: what can be typed, and the whole claim that is sent. Pure. */
import type { CLAIM_TO_EDIT, UPDATE_CLAIM } from "../../api/documents/editClaim.ts";
import type { ResultOf, VariablesOf } from "../../api/graphql.ts";

type Node = NonNullable<ResultOf<typeof CLAIM_TO_EDIT>["node"]>;
export type WholeClaim = Extract<Node, { assertions: unknown }>;
type UpdateInput = VariablesOf<typeof UPDATE_CLAIM>["input"];
export type ClaimWish = Omit<UpdateInput, "case" | "clientMutationId" | "seen">;
export type ClaimCertainty = WholeClaim["assertions"][number]["certainty"];
export type Basis = NonNullable<WholeClaim["validBasis"]>;

/** What is typed and chosen. */
export interface ClaimDraft {
  readonly text: string;
  /** EDTF; empty for undated. */
  readonly validTime: string;
  readonly validBasis: Basis;
  readonly note: string;
  /** By the assertion's id. */
  readonly certainties: Readonly<Record<string, ClaimCertainty>>;
}

export function draftOf(claim: WholeClaim): ClaimDraft {
  return {
    text: claim.text,
    validTime: claim.validTime ?? "",
    validBasis: claim.validBasis ?? "PRINTED",
    note: claim.note ?? "",
    certainties: Object.fromEntries(claim.assertions.map(({ id, certainty }) => [id, certainty])),
  };
}

/** Whether anything is other than the claim says. */
export function isChanged(claim: WholeClaim, draft: ClaimDraft): boolean {
  const was = draftOf(claim);
  const is = {
    ...draft,
    text: oneLine(draft.text),
    note: oneLine(draft.note),
    validTime: draft.validTime.trim(),
  };
  return JSON.stringify({ ...was, text: oneLine(was.text), note: oneLine(was.note) }) !== JSON.stringify(is);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** The claim whole, with what was typed: what is left out, it would not say any more. */
export function claimWish(claim: WholeClaim, draft: ClaimDraft, accusing: ReadonlySet<string>): ClaimWish {
  const { id, kind, predicate, measure, quantity } = claim;
  const validTime = draft.validTime.trim() || null;
  return {
    ...{ id, kind, text: oneLine(draft.text), predicate, measure },
    subject: claim.subject?.id ?? null,
    object: claim.object?.id ?? null,
    // A predicate that accuses says so itself.
    alleged: claim.alleged && predicate !== null && !accusing.has(predicate) ? true : null,
    quantity: quantity && {
      ...{ bound: quantity.bound, value: quantity.value, unit: quantity.unit },
      ...{ upTo: quantity.upTo, per: quantity.per, printed: quantity.printed },
    },
    validTime,
    validBasis: validTime === null ? null : draft.validBasis,
    note: oneLine(draft.note) || null,
    assertions: claim.assertions.map((one) => ({
      ...{ passage: one.passage.id, quote: one.quote, start: one.start, end: one.end },
      speakers: one.speakers.map((speaker) => speaker.id),
      stance: one.stance,
      certainty: draft.certainties[one.id] ?? one.certainty,
      hedge: one.hedge,
      unsourced: one.unsourced || null,
      // Where the text does not tell it, the API gives the document's date.
      saidAt: one.saidAt === one.passage.document.date ? null : one.saidAt,
    })),
  };
}
