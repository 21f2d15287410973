import type { Certainty, Stance } from "../model/case.ts";
import { CERTAINTIES } from "../model/case.ts";
import { dayRange } from "../model/dates.ts";
import { heard } from "../model/derive.ts";
import type { NodeId } from "../model/ids.ts";
import type { AssertionRecord, ClaimRecord } from "../model/records.ts";

export const COMPARED = ["DOCUMENTS", "ENTITIES", "DAYS"] as const;
/** What is held against each other: two documents, two entities, or what was known on two days. */
export type Compared = (typeof COMPARED)[number];

/** A claim as one side has it: how firmly that document states it, or how it stood on that day. */
export interface SideClaim {
  readonly claim: ClaimRecord;
  readonly certainty: Certainty;
  readonly stance: Stance;
  /** Independent first voices, each once. */
  readonly origins: readonly NodeId[];
  /** Whether somebody denies it, or doubts it, besides those who hold it. */
  readonly denied: boolean;
  readonly doubted: boolean;
}

/** One of the two that are compared. */
export interface Side {
  /** The id of a document or an entity; a day as ISO 8601. */
  readonly key: string;
  readonly name: string;
  /** The entity that speaks for a document. */
  readonly voice?: NodeId | undefined;
  /** In the order of the case. */
  readonly claims: readonly SideClaim[];
}

/** Which assertions belong to a side; all of them where entities are compared. */
export function belongsTo(compared: Compared, key: string): (assertion: AssertionRecord) => boolean {
  switch (compared) {
    case "DOCUMENTS":
      return ({ document }) => document === key;
    case "ENTITIES":
      return () => true;
    case "DAYS":
      return ({ saidAt }) => saidAt !== undefined && (dayRange(saidAt).from ?? "0000") <= key;
  }
}

/** Whether a claim's own standing may be another than what this side says of it. */
export function needsAssertions(compared: Compared, { documents, saidFrom, saidTo }: ClaimRecord): boolean {
  if (compared === "DOCUMENTS") return documents.length > 1;
  return compared === "DAYS" && saidFrom !== saidTo;
}

/** A claim by those of its assertions that belong to a side; as it is where none is told. */
export function sideClaim(claim: ClaimRecord, own: readonly AssertionRecord[]): SideClaim {
  if (own.length === 0) return asItIs(claim);
  const { certainty, stance, voices } = heard(own);
  return {
    claim,
    certainty,
    stance,
    origins: [...new Set(voices.map(({ origin }) => origin))],
    denied: own.some(({ stance }) => stance === "denies"),
    doubted: own.some(({ stance }) => stance === "doubts"),
  };
}

function asItIs(claim: ClaimRecord): SideClaim {
  const { certainty, stance, origins } = claim;
  return { claim, certainty, stance, origins, denied: stance === "denies", doubted: stance === "doubts" };
}

/** The lower, the firmer. */
export function firmness({ certainty }: SideClaim): number {
  return CERTAINTIES.indexOf(certainty);
}
