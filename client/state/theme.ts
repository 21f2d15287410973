import { create } from "zustand";
import { keep, kept } from "./kept.ts";

export type Theme = "light" | "dark";

function systemTheme(): Theme {
  return typeof matchMedia === "function" && matchMedia("(prefers-color-scheme: dark)").matches
    ? "dark"
    : "light";
}

function chosen(): Theme | null {
  const theme = kept("theme");
  return theme === "light" || theme === "dark" ? theme : null;
}

/** The theme that is drawn. The canvas redraws when it changes, since it reads the tokens' colours. */
export const useTheme = create<{ readonly theme: Theme }>(() => ({ theme: chosen() ?? systemTheme() }));

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  useTheme.setState({ theme });
}

export function toggleTheme(): void {
  const theme = useTheme.getState().theme === "dark" ? "light" : "dark";
  keep("theme", theme);
  show(theme);
}

/** Show the kept theme, or follow the system while none is chosen. Call once, before the first paint. */
export function startTheme(): void {
  show(useTheme.getState().theme);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    if (chosen() === null) show(systemTheme());
  });
}
