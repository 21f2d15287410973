/** A claim that is built from a stretch of a document, with the relation that it draws where it draws one. */
import { useMemo, useState } from "react";
import { ADD_CLAIM, BETWEEN, BUILDING_GROUND } from "../../api/documents/addClaim.ts";
import type { ResultOf, VariablesOf } from "../../api/graphql.ts";
import { type Answer, useAsk } from "../ask.ts";
import { navigate } from "../navigation.ts";
import type { PathEnd } from "../path.ts";
import { toClaim } from "../ways.ts";
import { type Refusal, useDialogAct } from "./acting.ts";
import { type FigureDraft, NO_FIGURE, quantityOf } from "./figureDraft.ts";
import { entitiesOf, isNewcomer, type Newcomer, named, numbered } from "./newcomers.ts";
import type { Span } from "./words.ts";

type AddInput = VariablesOf<typeof ADD_CLAIM>["input"];
type NewVoice = AddInput["assertions"][number];

/** A stretch of a passage that a claim shall be read from. */
export interface ChosenStretch extends Span {
  /** The passage's full id. */
  readonly passage: string;
  readonly quote: string;
}

/** What is chosen and typed; ends and voice by their full ids, or by the keys of newcomers. */
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
  /** What the case does not have yet. */
  readonly newcomers: readonly Newcomer[];
  /** The claim in our words; null while it is made from the ends and the verb. */
  readonly text: string | null;
}

const NOTHING: RelationDraft = {
  ...{ kind: "FACT", subject: null, predicate: null, object: null, voice: null },
  ...{ stance: "ASSERTS", certainty: "FLAT", when: "", basis: "RESOLVED", saidAt: "", hedge: "", note: "" },
  ...{ unsourced: false, alleged: false, figure: NO_FIGURE, newcomers: [], text: null },
};

/** A call and a classification are somebody’s opinion, and a classification is alleged, until the reader says otherwise. */
export function ofKind(kind: RelationDraft["kind"]): Partial<RelationDraft> {
  const opinion = kind === "CALL" || kind === "CLASSIFICATION";
  return { kind, certainty: opinion ? "OPINION" : "FLAT", alleged: kind === "CLASSIFICATION" };
}

type Between = ResultOf<typeof BETWEEN>;
/** A thing of the case, or a newcomer, whose kind may be empty yet. */
type End = PathEnd;
type Claims = Extract<NonNullable<Between["subject"]>, { name: unknown }>["claims"];
export type Held = Claims["nodes"][number];
export type Verb = ResultOf<typeof BUILDING_GROUND>["vocabulary"]["predicates"][number];

/** The verbs that may stand between two kinds. A verb that names no kinds takes all. */
export function verbsBetween(verbs: readonly Verb[], from: string, to: string): Verb[] {
  const takes = (kinds: readonly string[], kind: string) => kinds.length === 0 || kinds.includes(kind);
  return verbs.filter(({ domain, range }) => takes(domain, from) && takes(range, to));
}

export interface Building {
  readonly draft: RelationDraft;
  readonly change: (part: Partial<RelationDraft>) => void;
  /** Those who come along: what nothing of the claim names is not among them. */
  readonly along: readonly Newcomer[];
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
  /** Forgets why it was refused. */
  readonly forgive: () => void;
  /** @returns the new claim's id, or null where it was refused */
  readonly add: () => Promise<string | null>;
}

export function useBuilding(caseId: string, document: string, stretch: ChosenStretch): Building {
  const { busy, refusal, forgive, ask, tell } = useDialogAct(caseId);
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
  const along = named(draft.newcomers, [draft.subject, draft.object, draft.voice]);
  const known = along.every(({ name, kind }) => name.trim() !== "" && kind !== "");
  const ready =
    known && (unbound || verb !== null) && text.trim() !== "" && speakers.length > 0 && fault === null;
  const add = async () => {
    const wish = { ...draft, alleged, predicate: verb?.name ?? null };
    const done = await ask(ADD_CLAIM, wishOf(wish, text, [...new Set(speakers)], stretch));
    if (!done) return null;
    const { claim, text: words, audit } = done.addClaim;
    const ends = [claim.subject?.id, claim.object?.id].flatMap((id) => id ?? []);
    const show = () => navigate(toClaim(caseId, claim.id, ends));
    tell(words, audit, { label: "Show in Explore", run: show });
    return claim.id;
  };
  const change = (part: Partial<RelationDraft>) => setDraft((before) => ({ ...before, ...part }));
  const { data: _, ...answer } = ground;
  return {
    draft,
    change,
    along,
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
    forgive,
    add,
  };
}

function useEnds(draft: RelationDraft) {
  const ids = { subject: draft.subject, object: draft.object, voice: draft.voice };
  const [one = null] = Object.values(ids).filter((id) => id !== null && !isNewcomer(id));
  const asked = (id: string | null) => (id === null || isNewcomer(id) ? (one ?? "") : id);
  const variables = { subject: asked(ids.subject), object: asked(ids.object), voice: asked(ids.voice) };
  const { data } = useAsk("between", BETWEEN, variables, { pause: one === null });
  const end = (role: keyof typeof ids) => {
    const coming = draft.newcomers.find(({ key }) => key === ids[role]);
    if (coming) return { id: coming.key, name: coming.name, kind: coming.kind };
    const node = data?.[role];
    return node && node.id === ids[role] && "name" in node ? node : undefined;
  };
  const [subject, object, voice] = [end("subject"), end("object"), end("voice")];
  const relations = subject && "claims" in subject ? (subject.claims as Claims).nodes : [];
  const held = relations.filter(
    (claim) =>
      object !== undefined &&
      object.id !== subject?.id &&
      (claim.subject?.id === object.id || claim.object?.id === object.id),
  );
  return { subject, object, voice, held };
}

/** The whole claim, as the API takes it. */
export function wishOf(draft: RelationDraft, text: string, speakers: string[], stretch: ChosenStretch) {
  const { kind, predicate, stance, certainty } = draft;
  const along = named(draft.newcomers, [draft.subject, draft.object, draft.voice]);
  const idOf = (id: string | null) => id && numbered(id, along);
  const { passage, quote, start, end } = stretch;
  const validTime = draft.when.trim() || null;
  const { quantity, measure } = quantityOf(draft.figure);
  const line = (words: string) => words.trim().replace(/\s+/g, " ") || null;
  return {
    ...{ kind, text: line(text) ?? "", predicate, alleged: draft.alleged || null },
    ...{ subject: idOf(draft.subject), object: idOf(draft.object), entities: entitiesOf(along) },
    ...{ quantity, measure, validTime, validBasis: validTime === null ? null : draft.basis },
    note: line(draft.note),
    assertions: [
      {
        ...{ passage, quote, start, end, stance, certainty },
        speakers: speakers.map((id) => numbered(id, along)),
        ...{ hedge: line(draft.hedge), unsourced: draft.unsourced || null, saidAt: line(draft.saidAt) },
      },
    ],
  };
}
