import { caseOf, useRoute } from "../../state/navigation.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Link } from "../Link.tsx";
import css from "./frame.module.css";
import { MoreMenu } from "./MoreMenu.tsx";
import { moreOf, sectionsOf } from "./sections.ts";

/** How many sections have a place of their own under a thumb; the others are under "More". */
const AT_HAND = 4;

/** The sections where a thumb reaches them; shown under 900 px only. */
export function BottomBar({ onKeys }: { onKeys: () => void }) {
  const route = useRoute();
  const caseId = caseOf(route);
  if (!caseId) return null;
  const sections = sectionsOf(caseId, route);
  return (
    <nav className={css.bottom} aria-label="Sections">
      {sections.slice(0, AT_HAND).map(({ name, icon, to, current }) => (
        <Link key={name} to={to} {...(current ? { "aria-current": "page" as const } : {})}>
          <Icon name={icon} size={18} />
          {name}
        </Link>
      ))}
      <MoreMenu
        sections={[...sections.slice(AT_HAND), ...moreOf(caseId, route)]}
        place="bottom"
        onKeys={onKeys}
      />
    </nav>
  );
}
