import type { Refused } from "../../state/keeping/acting.ts";
import css from "./RefusedAct.module.css";

const WORDS: Readonly<Record<string, { readonly title: string; readonly cure: string }>> = {
  CONFLICT: {
    title: "Somebody changed it after this page had seen it",
    cure: "Nothing was overwritten. Look at both, then write yours in its place or close.",
  },
  BAD_USER_INPUT: {
    title: "The server does not take it like this",
    cure: "Nothing was written. Change it and try again.",
  },
  FORBIDDEN: { title: "This server does not write to the case", cure: "Nothing was written." },
  UNAVAILABLE: {
    title: "The server does not answer",
    cure: "Whether it was written is not known. Try again: it is written once.",
  },
};
const OTHER = { title: "It was not done", cure: "Try again: it is done once." };

/** Why an act was not done, and what to do. A conflict shows both texts, where they differ. */
export function RefusedAct({ refused }: { refused: Refused | null }) {
  if (!refused) return null;
  const { title, cure } = WORDS[refused.code] ?? OTHER;
  const differing = refused.code === "CONFLICT" ? differences(refused) : [];
  return (
    <div className={css.refused} role="alert">
      <h3>{title}</h3>
      <p>{refused.message}</p>
      {differing.map(({ field, theirs, yours }) => (
        <dl key={field}>
          <dt>{field}, as it stands</dt>
          <dd>{theirs}</dd>
          <dt>{field}, as you have it</dt>
          <dd>{yours}</dd>
        </dl>
      ))}
      <p>{cure}</p>
      <p className="mono meta">{refused.code}</p>
    </div>
  );
}

/** Who wrote it and when differ always, and are in the message. */
const SIGNATURE = new Set(["by", "at"]);

function differences({ theirs, yours }: Refused) {
  const fields = [...new Set([...Object.keys(theirs ?? {}), ...Object.keys(yours ?? {})])];
  return fields
    .map((field) => ({ field, theirs: said(theirs, field), yours: said(yours, field) }))
    .filter((one) => !SIGNATURE.has(one.field) && one.theirs !== one.yours);
}

function said(of: Refused["theirs"], field: string): string {
  if (of === null) return "It is gone.";
  const value = of[field];
  if (value === undefined) return "Nothing.";
  return typeof value === "string" ? value : JSON.stringify(value);
}
