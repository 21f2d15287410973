import { useEffect, useRef } from "react";
import { Input, Label, Text, TextArea, TextField } from "react-aria-components";
import {
  type Building,
  type ChosenStretch,
  type Held,
  ofKind,
  type RelationDraft,
  useBuilding,
} from "../../state/curation/building.ts";
import { newcomer } from "../../state/curation/newcomers.ts";
import { whenWords } from "../../state/when.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { CERTAINTY_WORDS, denies, STANCE_WORDS } from "../../ui/strokes.ts";
import { EntityPicker } from "../path/EntityPicker.tsx";
import form from "./ClaimForm.module.css";
import { FigureFields } from "./FigureFields.tsx";
import { MoreFields } from "./MoreFields.tsx";
import { ComeAlong, Newcomers } from "./Newcomers.tsx";
import { Refused } from "./Refused.tsx";
import css from "./RelationBuilder.module.css";

const choices = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, words: words[value] }));
const STANCES = choices<RelationDraft["stance"]>(STANCE_WORDS);
const CERTAINTIES = choices<RelationDraft["certainty"]>(CERTAINTY_WORDS);
const KINDS = [
  { value: "FACT", words: "fact: something was so" },
  { value: "LAW", words: "law: what a rule says" },
  { value: "CLASSIFICATION", words: "classification: this act is that wrong" },
  { value: "CALL", words: "call: somebody should act" },
] as const;

/** Where somebody or something stands in a claim. */
type Role = "subject" | "object" | "voice";

interface BuilderProps {
  caseId: string;
  /** The document's full id. */
  document: string;
  stretch: ChosenStretch;
  /** With the new claim's id, or null where nothing was added. */
  onClose: (claim: string | null) => void;
}

/** Under the text that was selected: what it says, as a claim with its sentence, and the relation that it draws. */
export function RelationBuilder({ caseId, document, stretch, onClose }: BuilderProps) {
  const building = useBuilding(caseId, document, stretch);
  const { draft, change, subject, object, ready, busy, refusal } = building;
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>("button[aria-haspopup]")?.focus(), []);
  const pick = (role: Role) => ({
    also: building.along.map(({ key, name, kind }) => ({ id: key, name, kind })),
    onChoose: (id: string) => change({ [role]: id }),
    onNew: (name: string) => {
      const coming = newcomer(name, draft.newcomers);
      change({ [role]: coming.key, newcomers: [...draft.newcomers, coming] });
    },
  });
  const add = async () => {
    const id = await building.add();
    if (id !== null) onClose(id);
  };
  return (
    <section className={css.builder} aria-label="Build a relation" ref={place}>
      <header className={css.head}>
        <h2>What does this stretch say?</h2>
        <IconButton small icon="close" label="Close the builder" onPress={() => onClose(null)} />
      </header>
      <blockquote className={css.quote}>{stretch.quote}</blockquote>
      <Choice
        label="A claim about"
        value={draft.kind}
        options={KINDS}
        onChange={(kind) => change(ofKind(kind))}
      />
      <div className={css.ends}>
        <EntityPicker {...{ caseId, ...pick("subject") }} label="Who or what" chosen={subject} />
        <EntityPicker {...{ caseId, ...pick("object") }} label="To whom or what" chosen={object} />
      </div>
      <Newcomers building={building} quote={stretch.quote} />
      <Verb building={building} />
      <TextField className={form.field ?? ""} value={building.text} onChange={(text) => change({ text })}>
        <Label>The claim, in our words</Label>
        <TextArea rows={2} />
      </TextField>
      <div className={css.how}>
        <Choice
          label="The text"
          value={draft.stance}
          options={STANCES}
          onChange={(stance) => change({ stance })}
        />
        <Choice
          label="how firmly"
          value={draft.certainty}
          options={CERTAINTIES}
          onChange={(certainty) => change({ certainty })}
        />
      </div>
      <TextField className={form.field ?? ""} value={draft.when} onChange={(when) => change({ when })}>
        <Label>When it was so</Label>
        <Input placeholder="2024-10/2025-03" maxLength={60} />
        <Text slot="description" className="meta">
          {whenWords(draft.when.trim())}
          {draft.when.trim() !== "" && BASIS[draft.basis]}
        </Text>
      </TextField>
      <EntityPicker
        {...{ caseId, ...pick("voice") }}
        label="Whom it quotes, if anybody"
        chosen={building.voice}
      />
      <p className="meta">{speakerWords(building)}</p>
      <details className={css.fold}>
        <summary>
          A figure{draft.figure.value.trim() && `: ${draft.figure.bound} ${draft.figure.value}`}
        </summary>
        <FigureFields
          figure={draft.figure}
          onChange={(figure) => change({ figure })}
          measures={building.measures}
          fault={building.fault}
        />
      </details>
      <details className={css.fold}>
        <summary>More about it</summary>
        <MoreFields building={building} />
      </details>
      <AlreadyHeld held={building.held} denied={denies(draft.stance)} />
      {refusal && refusal.alike.length === 0 && <Refused refusal={refusal} />}
      <ComeAlong along={building.along} />
      <div className={css.acts}>
        <Button look="main" isDisabled={!ready} isPending={busy} onPress={() => void add()}>
          Add the claim
        </Button>
        <Button onPress={() => onClose(null)}>Cancel</Button>
      </div>
    </section>
  );
}

const BASIS: Readonly<Record<RelationDraft["basis"], string>> = {
  PRINTED: ", as printed",
  RESOLVED: ", worked out from the text",
  RECORD: ", from the public record",
};

function speakerWords({ publisher, voice }: Building): string {
  if (publisher && voice) return `Said by ${voice.name}, as ${publisher.name} has it.`;
  if (publisher) return `Said by ${publisher.name}, in its own voice.`;
  return voice
    ? `Said by ${voice.name}.`
    : "This document has no voice of its own in the case: choose whom it quotes.";
}

function Verb({ building }: { building: Building }) {
  const { subject, object, verbs, verb, change } = building;
  if (!subject && !object)
    return (
      <p className="meta">
        With both ends it draws a relation, by the verbs that their kinds allow. Without them it is a claim in
        words.
      </p>
    );
  if (!subject || !object)
    return (
      <p className="meta">
        Choose the other end as well.{" "}
        <Button look="link" onPress={() => change({ subject: null, object: null, predicate: null })}>
          Take the end away
        </Button>
      </p>
    );
  const unknown = [subject, object].find(({ kind }) => kind === "");
  if (unknown)
    return <p className="meta">Say what {unknown.name} is: its kind says which verbs can stand here.</p>;
  if (verbs.length === 0)
    return <p role="status">No verb of the vocabulary stands between these two kinds, this way round.</p>;
  return (
    <div className={css.how}>
      <Choice
        label={`Verb, of ${verbs.length}`}
        value={verb?.name ?? ""}
        options={[
          ...(verb ? [] : [{ value: "", words: "Choose" }]),
          ...verbs.map(({ name, phrase }) => ({ value: name, words: phrase })),
        ]}
        onChange={(predicate) => change({ predicate: predicate === "" ? null : predicate })}
      />
      {verb?.accuses && <span className="meta">An accusation: it is always worded as alleged.</span>}
    </div>
  );
}

/** What the record holds between the two: said, never overwritten. */
function AlreadyHeld({ held, denied }: { held: readonly Held[]; denied: boolean }) {
  if (held.length === 0) return null;
  const against = held.filter(({ stance }) => denies(stance) !== denied).length;
  return (
    <section className={css.held} aria-label="What the record holds">
      <p>
        <b>
          The record holds {held.length} {held.length === 1 ? "claim" : "claims"} between these two
        </b>
        {against > 0 && `, ${against} of the other stance`}. Both are kept.
      </p>
      <ul>
        {held.slice(0, 5).map((claim) => (
          <li key={claim.id}>
            <Stroke claim={claim} />
            <span>{claim.text}</span>
          </li>
        ))}
      </ul>
      {held.length > 5 && <p className="meta">{held.length - 5} more in Explore.</p>}
    </section>
  );
}
