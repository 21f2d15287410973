import type { ClaimRecord, EntityRecord, LinkRecord } from "../model/records.ts";

/** An accusation, with what speaks for each thing that must be shown. */
export interface AccusationFacts {
  readonly id: string;
  readonly wording: string;
  readonly against: readonly string[];
  readonly rows: readonly {
    /** What the element requires. */
    readonly text: string;
    /** Is there another way to meet what it is part of? */
    readonly alternative: boolean;
    /** Claims and statements of the map that speak for it. */
    readonly for: readonly string[];
  }[];
}

/** Everything of one case that findings are computed from. Claims and entities in the order of the case. */
export interface CaseFacts {
  readonly claims: readonly ClaimRecord[];
  readonly ties: readonly LinkRecord[];
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly claimById: ReadonlyMap<string, ClaimRecord>;
  /** The letter of each document by id. */
  readonly letters: ReadonlyMap<string, string>;
  readonly accusations: readonly AccusationFacts[];
}

export const FINDING_KINDS = [
  "FIGURES_DISAGREE",
  "DENIED",
  "ONE_ORIGIN",
  "HELD_RESPONSIBLE",
  "SAID_INDEPENDENTLY",
  "UNDATED",
  "BRIDGE",
  "SILENT_GAP",
  "PARTY_ONLY",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing that stands out: a sentence with its figures, and the view that shows it. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly title: string;
  /** What tells it from another whose title reads the same. */
  readonly apart?: string;
  readonly text: string;
  readonly basis: string;
  readonly claims: readonly string[];
  readonly entities: readonly string[];
  /** The accusation that it is about, if it is. */
  readonly accusation?: string;
  readonly view: {
    readonly entities: readonly string[];
    readonly claims: readonly string[];
    readonly select?: string;
  };
  /** How much leans on it: higher is told earlier. */
  readonly weight: number;
}

/** One way in which something stands out. Pure: facts in, findings out. */
export interface Rule {
  readonly kind: FindingKind;
  readonly title: string;
  /** What is looked for, in a sentence that a reader can check. */
  readonly rule: string;
  find(facts: CaseFacts): Finding[];
}

/** The ends of these claims' edges, each once, in order. */
export function endsOf(claims: readonly ClaimRecord[]): string[] {
  return [
    ...new Set(claims.flatMap((claim) => [claim.subject, claim.object]).filter((id) => id !== undefined)),
  ];
}

/** @example listing(["Russia", "Ukraine", "China"]) // "Russia, Ukraine and China" */
export function listing(names: readonly string[], last: "and" | "or" = "and"): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} ${last} ${names[names.length - 1]}`;
}

/** @example counted(1, "claim") // "1 claim"; counted(3, "claim") // "3 claims" */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

export function nameOf(facts: CaseFacts, id: string): string {
  return facts.entities.get(id)?.name ?? id;
}

/** Documents by their letters: "A and B". */
export function lettersOf(facts: CaseFacts, claims: readonly ClaimRecord[]): string {
  const letters = claims.flatMap((claim) => claim.documents.map((id) => facts.letters.get(id) ?? id));
  return listing([...new Set(letters)].sort());
}

/** A claim as part of a sentence: without its full stop. */
export function clause(claim: ClaimRecord): string {
  return claim.text.replace(/\.$/, "");
}

/** So long is what a title is told apart by. */
const LONGEST = 72;

/** Words of a sentence as far as they stand in a title. */
export function shortened(text: string): string {
  const plain = text.replace(/\.$/, "");
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).replace(/\s+\S*$/, "")}…`;
}

/** Claims that ties of one sort join, directly or through others: one set a group, in the order of the ties. */
export function groupsOf(
  facts: CaseFacts,
  counts: (tie: CaseFacts["ties"][number]) => boolean,
): ReadonlySet<string>[] {
  const groupOf = new Map<string, Set<string>>();
  for (const { from, to } of facts.ties.filter(counts)) {
    const joined = new Set([from, to, ...(groupOf.get(from) ?? []), ...(groupOf.get(to) ?? [])]);
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())];
}
