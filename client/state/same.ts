/** What says the same as before stays the very thing it was, so that nothing that is made of it is made anew. */
import { useRef } from "react";
import { shallow } from "zustand/shallow";

/** Whether two answers of the server say the same. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        key in b && saysTheSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

/** An answer, which stays the same one while the server says the same. */
export function useSameAnswer<T>(answer: T): T {
  const kept = useRef(answer);
  if (!saysTheSame(kept.current, answer)) kept.current = answer;
  return kept.current;
}

/** A bundle of things, which stays the same one while each of its things does. */
export function useSameBundle<T extends object>(bundle: T): T {
  const kept = useRef(bundle);
  if (!shallow(kept.current, bundle)) kept.current = bundle;
  return kept.current;
}
