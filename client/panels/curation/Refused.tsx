import type { Refusal } from "../../state/curation/acting.ts";
import { fieldDifferences } from "../../state/curation/differences.ts";
import { FieldTable } from "./Differences.tsx";
import css from "./Refused.module.css";

const WORDS: Readonly<Record<string, { readonly title: string; readonly cure: string }>> = {
  CONFLICT: {
    title: "Somebody changed this since",
    cure: "Nothing was overwritten. Look at both, then write yours in its place or close.",
  },
  BAD_USER_INPUT: {
    title: "The server does not take it like this",
    cure: "Nothing was written. Change it and try again.",
  },
  FORBIDDEN: { title: "This server does not write to the case", cure: "Nothing was written." },
  UNAVAILABLE: {
    title: "The server does not answer",
    cure: "Whether it was written is not known. Ask again: it is done once.",
  },
};
const OTHER = { title: "It was not done", cure: "Try again: it is done once." };

/** Who wrote it and when differ always, and are in the message. */
const SIGNATURE = new Set(["by", "at"]);

/** Why nothing was written; with CONFLICT, what the case says now beside what was asked for. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const { code, message, theirs, yours } = refusal;
  const { title, cure } = WORDS[code] ?? OTHER;
  const differing = theirs || yours ? fieldDifferences(theirs ?? {}, yours ?? {}) : [];
  const fields = differing.filter(({ field }) => !SIGNATURE.has(field));
  return (
    <div className={css.refused} role="alert">
      <h3>{title}</h3>
      <p className={css.message}>{message}</p>
      {fields.length > 0 && (
        <FieldTable caption="Both texts" fields={fields} sides={["As it stands now", "As you asked"]} />
      )}
      <p>{cure}</p>
      <p className="mono meta">{code}</p>
    </div>
  );
}
