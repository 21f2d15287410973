/** An entity that may be two: what can go to the new one, and the split. */
import { useMemo } from "react";
import { SPLIT, TO_SPLIT } from "../../api/documents/split.ts";
import type { ResultOf, VariablesOf } from "../../api/graphql.ts";
import { type Answer, useAsk } from "../ask.ts";
import { plural } from "../viewwords.ts";
import { type Refusal, useDialogAct } from "./acting.ts";

/** More than this nobody chooses from by hand; the rest is counted. */
const FIRST = 200;

/** Something that the new entity can take: an alias, a claim about the old one, or a sentence in which it speaks. */
export interface Takeable {
  readonly id: string;
  readonly words: string;
  /** Where it stands, for a sentence. */
  readonly place?: string;
}

export interface Splittable {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly Takeable[];
  readonly claims: readonly (Takeable & { readonly subject: boolean; readonly object: boolean })[];
  readonly sentences: readonly Takeable[];
  /** How many claims about it, and claims in which it speaks, are not listed. */
  readonly unlisted: number;
}

export interface Splitting {
  readonly entity: Splittable | null;
  readonly answer: Omit<Answer<unknown>, "data">;
  readonly refusal: Refusal | null;
  readonly busy: boolean;
  /** @returns the id of the new one, or null where it was refused */
  readonly split: (name: string, kind: string, taken: ReadonlySet<string>) => Promise<string | null>;
}

export function useSplitting(caseId: string, id: string): Splitting {
  const { seen, busy, refusal, ask, tell } = useDialogAct(caseId);
  const variables = { case: caseId, id, first: FIRST };
  const { data, ...answer } = useAsk("split", TO_SPLIT, variables, { pause: seen === null });
  const entity = useMemo(() => splittable(data, id), [data, id]);
  const split: Splitting["split"] = async (name, kind, taken) => {
    if (seen === null || !entity) return null;
    const done = await ask(SPLIT, { id, seen, ...splitWish(entity, name, kind, taken) });
    if (!done) return null;
    tell(done.splitEntity.text, done.splitEntity.audit);
    return done.splitEntity.entity.id;
  };
  return { entity, answer, refusal, busy, split };
}

type SplitWish = Pick<
  VariablesOf<typeof SPLIT>["input"],
  "name" | "kind" | "aliases" | "subjectOf" | "objectOf" | "speakerIn"
>;

/** What the API is asked for; a name that is written beside a chosen alias is that alias no more. */
export function splitWish(
  { aliases, claims, sentences }: Splittable,
  name: string,
  kind: string,
  taken: ReadonlySet<string>,
): SplitWish {
  const ids = (list: readonly Takeable[]) => list.filter((one) => taken.has(one.id)).map((one) => one.id);
  return {
    name: name.trim(),
    kind,
    aliases: aliases.filter((one) => taken.has(one.id) && one.words !== name.trim()).map((one) => one.words),
    subjectOf: ids(claims.filter((claim) => claim.subject)),
    objectOf: ids(claims.filter((claim) => claim.object)),
    speakerIn: ids(sentences),
  };
}

/** @example takenWords(entity, taken) // "1 name, 3 claims about it, 0 sentences in which it speaks" */
export function takenWords({ aliases, claims, sentences }: Splittable, taken: ReadonlySet<string>): string {
  const count = (list: readonly Takeable[]) => list.filter((one) => taken.has(one.id)).length;
  return [
    plural(count(aliases), "name", "names"),
    `${plural(count(claims), "claim", "claims")} about it`,
    `${plural(count(sentences), "sentence", "sentences")} in which it speaks`,
  ].join(", ");
}

export function splittable(data: ResultOf<typeof TO_SPLIT> | undefined, id: string): Splittable | null {
  const node = data?.node;
  if (!data || node?.id !== id || !("aliases" in node)) return null;
  const claims = node.claims.nodes.map(({ id: claim, text, subject, object }) => ({
    id: claim,
    words: text,
    subject: subject?.id === id,
    object: object?.id === id,
  }));
  const sentences = data.spoken.nodes.flatMap(({ assertions }) =>
    assertions
      .filter(({ speakers }) => speakers.some((speaker) => speaker.id === id))
      .map(({ id: assertion, quote, passage }) => ({
        id: assertion,
        words: quote,
        place: `${passage.document.letter} ${passage.place}`,
      })),
  );
  return {
    name: node.name,
    kind: node.kind,
    aliases: node.aliases.map((words) => ({ id: `alias ${words}`, words })),
    claims: claims.filter(({ subject, object }) => subject || object),
    sentences,
    unlisted:
      node.claims.totalCount - node.claims.nodes.length + data.spoken.totalCount - data.spoken.nodes.length,
  };
}
