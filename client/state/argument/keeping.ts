/** Strengths of a what-if that go into the case's text: what is sent, and what is said of it. Pure. */
import type { SAVE_ARGUMENT, TO_KEEP } from "../../api/documents/curation.ts";
import type { ResultOf, VariablesOf } from "../../api/graphql.ts";
import type { Overlay } from "./overlay.ts";

type Node = ResultOf<typeof TO_KEEP>["nodes"][number];
export type WholeArgument = Extract<Node, { __typename: "Argument" }>;
type SaveInput = VariablesOf<typeof SAVE_ARGUMENT>["input"];
type Weigher = NonNullable<SaveInput["weigher"]>;

/** The strength that is meant where a text names none; it needs no reason. */
const MODERATE = 2;
const WEIGHERS: readonly string[] = ["LINKED", "CONVERGENT", "CUMULATIVE"] satisfies Weigher[];

/** One changed strength that can be kept. */
export interface KeepRow {
  readonly argument: WholeArgument;
  readonly to: number;
}

/** One that cannot, and why. It stays in the link. */
export interface StaysRow {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

export interface ToKeep {
  readonly rows: readonly KeepRow[];
  readonly stays: readonly StaysRow[];
  /** Changes to what the case says already. */
  readonly same: readonly string[];
}

export function strengthsOf(overlay: Overlay): ReadonlyMap<string, number> {
  return new Map(
    overlay.flatMap((change) => (change.do === "strength" ? [[change.id, change.strength]] : [])),
  );
}

/** The overlay without the strengths of these arguments. */
export function withoutStrengths(overlay: Overlay, ids: ReadonlySet<string>): Overlay {
  return overlay.filter((change) => change.do !== "strength" || !ids.has(change.id));
}

/** @param insisted arguments of a conflict: they are asked about although both may have come to one strength */
export function toKeep(overlay: Overlay, nodes: readonly Node[], insisted: ReadonlySet<string>): ToKeep {
  const rows: KeepRow[] = [];
  const stays: StaysRow[] = [];
  const same: string[] = [];
  const read = new Map(nodes.flatMap((node) => (node && isArgument(node) ? [[node.id, node]] : [])));
  for (const [id, to] of strengthsOf(overlay)) {
    const argument = read.get(id);
    const why = whyNot(argument);
    if (!argument || why !== null) stays.push({ id, title: argument?.title ?? id, why: why ?? "" });
    else if (argument.strength === to && !insisted.has(id)) same.push(id);
    else rows.push({ argument, to });
  }
  return { rows, stays, same };
}

function isArgument(node: NonNullable<Node>): node is WholeArgument {
  return "title" in node;
}

function whyNot(argument: WholeArgument | undefined): string | null {
  if (!argument) return "the case holds no argument with this id";
  if (argument.generated) return "evaluation adds it: the case’s text has no line for it";
  if (!argument.scheme) return "its scheme is unknown here";
  return isTaken(argument.weigher) ? null : "how its premises count cannot be said to the server";
}

function isTaken(weigher: string): boolean {
  return WEIGHERS.includes(weigher.toUpperCase());
}

/** One line, as the case's text has it. */
export function reasonOf(typed: string): string {
  return typed.trim().replace(/\s+/g, " ");
}

export function lacksReason(to: number, typed: string): boolean {
  return to !== MODERATE && reasonOf(typed) === "";
}

/** The argument as it stands, but for its strength and the reason for it. */
export function saveInput(
  { argument, to }: KeepRow,
  typed: string,
  act: { readonly case: string; readonly seen: number; readonly clientMutationId: string },
): SaveInput {
  const { id, title, premises, conclusion, undercutBy, note, scheme, weigher } = argument;
  const exceptions = new Set(premises.flatMap((one) => (one.type === "EXCEPTION" ? [one.id] : [])));
  const reason = reasonOf(typed);
  return {
    ...act,
    ...{ id, title, scheme: scheme?.id ?? "" },
    premises: premises.map((one) => ({ claim: one.id, type: one.type, role: one.role })),
    conclusion: conclusion.id,
    // The API counts exceptions among what undercuts; the text says each once.
    undercutBy: undercutBy.flatMap((one) => (exceptions.has(one.id) ? [] : [one.id])),
    // Where it is its scheme's own, the text need not name it.
    weigher: weigher === scheme?.weigher ? null : (weigher.toUpperCase() as Weigher),
    strength: to,
    reason: reason === "" ? null : reason,
    note,
  };
}

/** What the server said instead of writing. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** The argument as somebody else left it, where that is what stands against it. */
  readonly theirs: { readonly strength: number; readonly reason: string | null } | null;
}

/** The text's own words for an argument; a strength that it leaves out is moderate. */
export function theirsOf(details: unknown): Refusal["theirs"] {
  if (typeof details !== "object" || details === null) return null;
  const { strength, reason } = details as { strength?: unknown; reason?: unknown };
  const number = Number(strength ?? MODERATE);
  if (!Number.isInteger(number)) return null;
  return { strength: number, reason: typeof reason === "string" ? reason : null };
}

/** Whether the next one would meet the same. */
export function endsAll({ code }: Refusal): boolean {
  return code !== "CONFLICT" && code !== "BAD_USER_INPUT";
}

const REFUSALS: Readonly<Record<string, { readonly title: string; readonly cure: string }>> = {
  FORBIDDEN: {
    title: "This server does not write to the case",
    cure: "Nothing was written. The what-if stays in the link, and what you typed stays here.",
  },
  NOT_FOUND: {
    title: "This server does not write to the case",
    cure: "Nothing was written. The what-if stays in the link, and what you typed stays here.",
  },
  CONFLICT: {
    title: "The case stands otherwise than this page saw it",
    cure: "Nothing of this was written, and what you typed stays here.",
  },
  BAD_USER_INPUT: {
    title: "The server does not take it like this",
    cure: "Nothing of this was written. Change it and save again.",
  },
  UNAVAILABLE: {
    title: "The server does not answer",
    cure: "Whether it was written is not known. Save again: it is written once.",
  },
};

export function refusalWords({ code }: Refusal): { readonly title: string; readonly cure: string } {
  return (
    REFUSALS[code] ?? {
      title: "It could not be kept",
      cure: "What you typed stays here. Save again: it is written once.",
    }
  );
}

export function keptWords(count: number, actor: string): string {
  const what = count === 1 ? "1 strength is" : `${count} strengths are`;
  return `${what} kept in the case’s text, under the name ${actor}.`;
}

const OTHERS = {
  accept: ["accepted statement", "accepted statements"],
  reject: ["rejected statement", "rejected statements"],
  standard: ["standard of proof", "standards of proof"],
  tie: ["tie", "ties"],
  disable: ["left-out argument", "left-out arguments"],
} as const;

/** What else the what-if holds: `1 rejected statement, 2 standards of proof`; empty where there is nothing else. */
export function othersWords(overlay: Overlay): string {
  const parts = Object.entries(OTHERS).flatMap(([act, [one, more]]) => {
    const count = overlay.filter((change) => change.do === act).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  return parts.join(", ");
}
