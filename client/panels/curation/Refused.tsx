import type { Refusal } from "../../state/curation/acting.ts";
import { fieldDifferences } from "../../state/curation/differences.ts";
import { FieldTable } from "./Differences.tsx";
import css from "./Refused.module.css";

const TITLES: Readonly<Record<string, string>> = {
  CONFLICT: "Somebody changed this since",
  FORBIDDEN: "This server does not write to the case",
  BAD_USER_INPUT: "The server does not take it like this",
  UNAVAILABLE: "The server does not answer",
};

/** Why nothing was written; with CONFLICT, what the case says now beside what was asked for. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const { code, message, theirs, yours } = refusal;
  const fields = theirs && yours ? fieldDifferences(theirs, yours) : [];
  return (
    <div className={css.refused} role="alert">
      <h3>{TITLES[code] ?? "It was not done"}</h3>
      <p className={css.message}>{message}</p>
      {fields.length > 0 && (
        <FieldTable caption="Both texts" fields={fields} sides={["As it stands now", "As you asked"]} />
      )}
      {code === "UNAVAILABLE" && <p>Whether it was written is not known. Ask again: it is done once.</p>}
      <p className="mono meta">{code}</p>
    </div>
  );
}
