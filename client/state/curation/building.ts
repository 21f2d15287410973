/** A claim that is built from a stretch of a document, with the relation that it draws where it draws one. */
import { useMemo, useState } from "react";
import { ADD_CLAIM, BETWEEN, BUILDING_GROUND } from "../../api/documents/addClaim.ts";
import type { ResultOf, VariablesOf } from "../../api/graphql.ts";
import { type Answer, useAsk } from "../ask.ts";
import { navigate } from "../navigation.ts";
import { toClaim } from "../ways.ts";
import { type Refusal, useDialogAct } from "./acting.ts";
import { type FigureDraft, NO_FIGURE, quantityOf } from "./figureDraft.ts";
import type { Span } from "./words.ts";

type AddInput = VariablesOf<typeof ADD_CLAIM>["input"];
type NewVoice = AddInput["assertions"][number];

/** A stretch of a passage that a claim shall be read from. */
export interface ChosenStretch extends Span {
  /** The passage's full id. */
  readonly passage: string;
  readonly quote: string;
}

/** What is chosen and typed; ends and voice by their full ids. */
export interface RelationDraft {
  readonly kind: AddInput["kind"];
  readonly subject: string | null;
  readonly predicate: string | null;
  readonly object: string | null;
  /** Whom the document quotes; null where it speaks for itself. */
  readonly voice: string | null;
  readonly stance: NewVoice["stance"];
  readonly certainty: NewVoice["certainty"];
  /** EDTF; empty for undated. */
  readonly when: string;
  readonly basis: NonNullable<AddInput["validBasis"]>;
  /** EDTF; empty for the document’s date. */
  readonly saidAt: string;
  readonly hedge: string;
  readonly note: string;
  readonly unsourced: boolean;
  /** Of a verb that accuses it is said anyway. */
  readonly alleged: boolean;
  readonly figure: FigureDraft;
  /** The claim in our words; null while it is made from the ends and the verb. */
  readonly text: string | null;
}

const NOTHING: RelationDraft = {
  ...{ kind: "FACT", subject: null, predicate: null, object: null, voice: null },
  ...{ stance: "ASSERTS", certainty: "FLAT", when: "", basis: "RESOLVED", saidAt: "", hedge: "", note: "" },
  ...{ unsourced: false, alleged: false, figure: NO_FIGURE, text: null },
};

/** A call and a classification are somebody’s opinion, and a classification is alleged, until the reader says otherwise. */
export function ofKind(kind: RelationDraft["kind"]): Partial<RelationDraft> {
  const opinion = kind === "CALL" || kind === "CLASSIFICATION";
  return { kind, certainty: opinion ? "OPINION" : "FLAT", alleged: kind === "CLASSIFICATION" };
}

type Between = ResultOf<typeof BETWEEN>;
type End = Extract<NonNullable<Between["object"]>, { name: unknown }>;
export type Held = Extract<NonNullable<Between["subject"]>, { name: unknown }>["claims"]["nodes"][number];
export type Verb = ResultOf<typeof BUILDING_GROUND>["vocabulary"]["predicates"][number];

/** The verbs that may stand between two kinds. A verb that names no kinds takes all. */
export function verbsBetween(verbs: readonly Verb[], from: string, to: string): Verb[] {
  const takes = (kinds: readonly string[], kind: string) => kinds.length === 0 || kinds.includes(kind);
  return verbs.filter(({ domain, range }) => takes(domain, from) && takes(range, to));
}

export interface Building {
  readonly draft: RelationDraft;
  readonly change: (part: Partial<RelationDraft>) => void;
  readonly subject: End | null | undefined;
  readonly object: End | null | undefined;
  /** Whom the document quotes. */
  readonly voice: End | null | undefined;
  /** Those that the two kinds allow; empty while an end is missing. */
  readonly verbs: readonly Verb[];
  readonly verb: Verb | null;
  readonly text: string;
  /** What the record holds between the two ends already, either way round. */
  readonly held: readonly Held[];
  /** The document's own voice; null where it has none, then a voice must be chosen. */
  readonly publisher: { readonly id: string; readonly name: string } | null;
  /** The case’s measures: what figures are compared under. */
  readonly measures: readonly string[];
  /** What is missing in the figure; null where nothing is. */
  readonly fault: string | null;
  readonly answer: Omit<Answer<unknown>, "data">;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** @returns the new claim's id, or null where it was refused */
  readonly add: () => Promise<string | null>;
}

export function useBuilding(caseId: string, document: string, stretch: ChosenStretch): Building {
  const { busy, refusal, ask, tell } = useDialogAct(caseId);
  const [draft, setDraft] = useState(NOTHING);
  const ground = useAsk("build", BUILDING_GROUND, { case: caseId, document });
  const { subject, object, voice, held } = useEnds(draft);
  const verbs = useMemo(
    () =>
      subject && object && ground.data
        ? verbsBetween(ground.data.vocabulary.predicates, subject.kind, object.kind)
        : [],
    [subject, object, ground.data],
  );
  const verb = verbs.find(({ name }) => name === draft.predicate) ?? null;
  const alleged = draft.alleged && verb !== null && !verb.accuses;
  const phrase = verb && (alleged ? `allegedly ${verb.phrase}` : verb.phrase);
  const made = subject && object && phrase ? `${subject.name} ${phrase} ${object.name}.` : "";
  const text = draft.text ?? made;
  const node = ground.data?.node;
  const publisher = node && "entity" in node ? (node.entity ?? null) : null;
  const speakers = [publisher?.id, draft.voice].flatMap((id) => id ?? []);
  const { fault } = quantityOf(draft.figure);
  const unbound = draft.subject === null && draft.object === null;
  const ready = (unbound || verb !== null) && text.trim() !== "" && speakers.length > 0 && fault === null;
  const add = async () => {
    const wish = { ...draft, alleged, predicate: verb?.name ?? null };
    const done = await ask(ADD_CLAIM, wishOf(wish, text, [...new Set(speakers)], stretch));
    if (!done) return null;
    const { claim, text: words, audit } = done.addClaim;
    const ends = [draft.subject, draft.object].flatMap((id) => id ?? []);
    const show = () => navigate(toClaim(caseId, claim.id, ends));
    tell(words, audit, { label: "Show in Explore", run: show });
    return claim.id;
  };
  const change = (part: Partial<RelationDraft>) => setDraft((before) => ({ ...before, ...part }));
  const { data: _, ...answer } = ground;
  return {
    draft,
    change,
    subject,
    object,
    voice,
    verbs,
    verb,
    text,
    held,
    publisher,
    measures: [...new Set(ground.data?.figures.measures.map(({ measure }) => measure))],
    fault,
    answer,
    ready,
    busy,
    refusal,
    add,
  };
}

function useEnds(draft: RelationDraft) {
  const one = draft.subject ?? draft.object ?? draft.voice;
  const variables = {
    subject: draft.subject ?? one ?? "",
    object: draft.object ?? one ?? "",
    voice: draft.voice ?? one ?? "",
  };
  const { data } = useAsk("between", BETWEEN, variables, { pause: one === null });
  const named = <Node extends { readonly id: string }>(node: Node | null | undefined, id: string | null) =>
    id === null ? undefined : node && node.id === id && "name" in node ? node : undefined;
  const subject = named(data?.subject, draft.subject);
  const object = named(data?.object, draft.object);
  const voice = named(data?.voice, draft.voice);
  const relations = subject && "claims" in subject ? subject.claims.nodes : [];
  const held = relations.filter(
    (claim) =>
      object !== undefined &&
      object.id !== subject?.id &&
      (claim.subject?.id === object.id || claim.object?.id === object.id),
  );
  return {
    subject: subject as End | undefined,
    object: object as End | undefined,
    voice: voice as End | undefined,
    held,
  };
}

/** The whole claim, as the API takes it. */
export function wishOf(draft: RelationDraft, text: string, speakers: string[], stretch: ChosenStretch) {
  const { kind, subject, predicate, object, stance, certainty } = draft;
  const { passage, quote, start, end } = stretch;
  const validTime = draft.when.trim() || null;
  const { quantity, measure } = quantityOf(draft.figure);
  const line = (words: string) => words.trim().replace(/\s+/g, " ") || null;
  return {
    ...{ kind, text: line(text) ?? "", subject, predicate, object, alleged: draft.alleged || null },
    ...{ quantity, measure, validTime, validBasis: validTime === null ? null : draft.basis },
    note: line(draft.note),
    assertions: [
      {
        ...{ passage, quote, start, end, speakers, stance, certainty },
        ...{ hedge: line(draft.hedge), unsourced: draft.unsourced || null, saidAt: line(draft.saidAt) },
      },
    ],
  };
}
