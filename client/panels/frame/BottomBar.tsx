import { caseOf, useRoute } from "../../state/navigation.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Link } from "../Link.tsx";
import css from "./frame.module.css";
import { sectionsOf } from "./sections.ts";

/** The sections where a thumb reaches them; shown under 900 px only. */
export function BottomBar({ onKeys }: { onKeys: () => void }) {
  const route = useRoute();
  const caseId = caseOf(route);
  if (!caseId) return null;
  return (
    <nav className={css.bottom} aria-label="Sections">
      {sectionsOf(caseId, route).map(({ name, icon, to, current }) => (
        <Link key={name} to={to} {...(current ? { "aria-current": "page" as const } : {})}>
          <Icon name={icon} size={18} />
          {name}
        </Link>
      ))}
      <button type="button" onClick={onKeys} aria-haspopup="dialog">
        <Icon name="keys" size={18} />
        Keys
      </button>
    </nav>
  );
}
