import { printRoute, type Route } from "../state/route.ts";
import { toggleTheme, useTheme } from "../state/theme.ts";
import { IconButton } from "../ui/Button.tsx";
import css from "./ConsoleBar.module.css";
import { useSession } from "./session.ts";

/** The case that the variables speak of, so that the way back leads to it. */
function caseIn(variables: string): string | null {
  return (
    /"case"\s*:\s*"([\w.-]+)"/.exec(variables)?.[1] ?? /"([\w.-]+)\/[a-z]+:/.exec(variables)?.[1] ?? null
  );
}

function sections(caseId: string | null): { name: string; to: Route }[] {
  if (caseId === null) return [{ name: "Cases", to: { screen: "cases" } }];
  const inCase = { case: caseId, sel: null };
  return [
    { name: "Findings", to: { screen: "findings", ...inCase } },
    { name: "Explore", to: { screen: "explore", ...inCase, params: {} } },
    { name: "Documents", to: { screen: "document", ...inCase, document: null, place: null } },
  ];
}

/** Mark, the way back to the case, theme, keys. */
export function ConsoleBar({ onKeys }: { onKeys: () => void }) {
  const caseId = useSession((s) => caseIn(s.variables));
  const dark = useTheme((t) => t.theme === "dark");
  const [home] = sections(caseId);
  return (
    <header className={css.bar}>
      <a className={css.mark} href={home ? printRoute(home.to) : "/"} aria-label="Redthread">
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <path d="M1.5 15.5C6 15.5 5.5 6 11 6s4 10 .5 10S7 8.5 13.5 8.5 20.5 11 20.5 11" />
          <circle cx="20" cy="11" r="1.9" />
        </svg>
        <span>Redthread</span>
      </a>
      <nav aria-label="Case">
        <ul>
          {sections(caseId).map(({ name, to }) => (
            <li key={name}>
              <a href={printRoute(to)}>{name}</a>
            </li>
          ))}
          <li>
            <a href="/console" aria-current="page">
              Console
            </a>
          </li>
        </ul>
      </nav>
      <IconButton icon="theme" label={dark ? "Switch to light" : "Switch to dark"} onPress={toggleTheme} />
      <span className={css.onlyWide}>
        <IconButton icon="keys" label="Keys of the console" onPress={onKeys} />
      </span>
    </header>
  );
}
