/** The design tokens as the page shows them now: the canvas draws with the very colours of the style sheet. */
export type Token = (name: string) => string;

export function readTokens(element: Element = document.documentElement): Token {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}
