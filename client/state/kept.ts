/** What this browser remembers between visits: theme, keys, dismissed findings. Nothing of it leaves the machine. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`redthread:${name}`);
    else localStorage.setItem(`redthread:${name}`, value);
  } catch {
    // Private windows may refuse; then it lasts as long as the page.
  }
}

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`redthread:${name}`);
  } catch {
    return null;
  }
}
