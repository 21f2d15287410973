import { shortId } from "../../state/route.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import css from "./Elements.module.css";

const FORMATS = ["csv", "xlsx", "docx"] as const;

/** The matrix as a file: what is on the screen, nothing else. */
export function Exports({ caseId, accusation }: { caseId: string; accusation: string }) {
  const name = encodeURIComponent(shortId(accusation).replace(/^acc:/, ""));
  return (
    <span className={css.exports}>
      {FORMATS.map((format) => (
        <a
          key={format}
          className={buttonClass("plain", true)}
          href={`/files/${encodeURIComponent(caseId)}/elements/${name}.${format}`}
          download
        >
          <Icon name="export" size={14} />
          {format.toUpperCase()}
        </a>
      ))}
    </span>
  );
}
