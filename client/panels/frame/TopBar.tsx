import { caseOf, useRoute } from "../../state/navigation.ts";
import { toggleTheme, useTheme } from "../../state/theme.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Link } from "../Link.tsx";
import { CaseSwitcher } from "./CaseSwitcher.tsx";
import css from "./frame.module.css";
import { MoreMenu } from "./MoreMenu.tsx";
import { moreOf, sectionsOf } from "./sections.ts";

/** Mark, case, sections, search, theme, keys. */
export function TopBar({ onSearch, onKeys }: { onSearch: () => void; onKeys: () => void }) {
  const route = useRoute();
  const caseId = caseOf(route);
  const dark = useTheme((t) => t.theme === "dark");
  return (
    <header className={css.top}>
      <Link
        className={css.mark}
        to={caseId ? { screen: "findings", case: caseId, sel: null } : { screen: "cases" }}
        aria-label="Redthread"
      >
        <Mark />
        <span>Redthread</span>
      </Link>
      <CaseSwitcher caseId={caseId} />
      <nav className={css.nav} aria-label="Case">
        <ul>
          {caseId &&
            sectionsOf(caseId, route).map(({ name, to, current }) => (
              <li key={name}>
                <Link to={to} {...(current ? { "aria-current": "page" as const } : {})}>
                  {name}
                </Link>
              </li>
            ))}
          {caseId && (
            <li>
              <MoreMenu sections={moreOf(caseId, route)} place="top" />
            </li>
          )}
        </ul>
      </nav>
      {caseId && (
        <button
          type="button"
          className={css.omni}
          onClick={onSearch}
          aria-label="Search entities, claims, passages"
          aria-haspopup="dialog"
        >
          <Icon name="search" />
          <span>Search entities, claims, passages</span>
          <kbd>/</kbd>
        </button>
      )}
      <IconButton icon="theme" label={dark ? "Switch to light" : "Switch to dark"} onPress={toggleTheme} />
      <span className={css.onlyWide}>
        <IconButton icon="keys" label="Keyboard map" onPress={onKeys} />
      </span>
    </header>
  );
}

function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <path d="M1.5 15.5C6 15.5 5.5 6 11 6s4 10 .5 10S7 8.5 13.5 8.5 20.5 11 20.5 11" />
      <circle cx="20" cy="11" r="1.9" />
    </svg>
  );
}
