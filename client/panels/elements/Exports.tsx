import { type ElementsRoute, readingOf } from "../../state/matrix.ts";
import { shortId } from "../../state/route.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import css from "./Elements.module.css";

const FORMATS = ["csv", "xlsx", "docx"] as const;

/** The matrix as a file: what is on the screen, under the same profile and what-if. */
export function Exports({ route, accusation }: { route: ElementsRoute; accusation: string }) {
  const name = encodeURIComponent(shortId(accusation).replace(/^acc:/, ""));
  const { profile, overlay } = readingOf(route);
  const params = new URLSearchParams({
    ...(profile && { profile }),
    ...(overlay && { overlay: JSON.stringify(overlay) }),
  });
  const query = params.size > 0 ? `?${params}` : "";
  return (
    <span className={css.exports}>
      {FORMATS.map((format) => (
        <a
          key={format}
          className={buttonClass("plain", true)}
          href={`/files/${encodeURIComponent(route.case)}/elements/${name}.${format}${query}`}
          download
        >
          <Icon name="export" size={14} />
          {format.toUpperCase()}
        </a>
      ))}
    </span>
  );
}
