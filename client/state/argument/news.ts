import { changeWords } from "./model.ts";

let kept = false;

/** A strength went into the case's text: the labels that come next are of that text. */
export function noteKept(): void {
  kept = true;
}

/** What the live line says once an answer is there. */
export function newsWords(changed: Parameters<typeof changeWords>[0], whatIf: boolean): string {
  const words = changeWords(changed);
  if (!kept) return words;
  kept = false;
  return `Kept, and weighed again. ${whatIf ? words : "No what-if is left."}`;
}
