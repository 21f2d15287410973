import type { OpenArguments } from "../../state/argument/arguments.ts";
import { LABEL_WORDS } from "../../state/argument/model.ts";
import { LabelSign } from "../../ui/Label.tsx";
import css from "./MapOutline.module.css";

const SHOWN = 8;

/** Statements of the map that hold what somebody types, folded ones too; choosing one draws the way to it. */
export function FoundOnMap({ open, sought }: { open: OpenArguments; sought: string }) {
  const words = sought.toLowerCase().trim().split(/\s+/);
  const found = [...open.model.statements.values()].filter(({ text }) => {
    const lower = text.toLowerCase();
    return words.every((word) => lower.includes(word));
  });
  return (
    <div className={css.found}>
      <p className="meta" role="status">
        {found.length === 0
          ? "No statement of this map holds it."
          : `${found.length} of ${open.model.statements.size} statements`}
      </p>
      <ul>
        {found.slice(0, SHOWN).map(({ id, text, label }) => (
          <li key={id}>
            <button type="button" onClick={() => open.select(id)}>
              <LabelSign label={label} />
              <span>
                {text.replace(/\.$/, "")}
                <span className="sr">, {LABEL_WORDS[label]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className="meta">{found.length - SHOWN} more; type another word.</p>}
    </div>
  );
}
