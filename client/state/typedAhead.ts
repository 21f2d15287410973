/**
 * What is typed between the key that opens a field and the field's first focus. On a busy machine that is time for a word,
 * and each of its letters would be a key of the page.
 */
let typed: string | null = null;

/** From now on letters are gathered instead of acted upon. */
export function gatherTyped(): void {
  if (typed !== null) return;
  typed = "";
  addEventListener("keydown", take, { capture: true });
}

/** What was gathered. The field has the focus now, and gathering ends. */
export function typedAhead(): string {
  const text = typed ?? "";
  typed = null;
  removeEventListener("keydown", take, { capture: true });
  return text;
}

function take(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === "Backspace") typed = (typed ?? "").slice(0, -1);
  else if ([...event.key].length === 1) typed += event.key;
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
