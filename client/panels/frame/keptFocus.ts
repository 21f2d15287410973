import { useEffect } from "react";

/** Where a control stood: the element, and its name where another may take its place. */
interface Place {
  readonly element: HTMLElement;
  readonly name: string | undefined;
}

/** What had the focus last, and what stood around it, innermost first. */
interface Held {
  readonly element: Element;
  readonly around: readonly Place[];
}

const PLACES =
  "main, aside, article, section[aria-label], section[aria-labelledby], [role=region], [role=dialog], [role=alertdialog]";

/** A place that has the focus for as long as its heading is not there. */
let awaited: HTMLElement | null = null;

const mainOf = () => document.getElementById("main");

/** What one begins with in a place: on a screen the paragraph that the address names, else the first heading. */
function beginning(place: HTMLElement): HTMLElement | null {
  const main = place === mainOf();
  const named =
    main && location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (named && place.contains(named)) return named;
  return place.querySelector<HTMLElement>(main ? "h1" : "h1, h2, h3");
}

/** Moves the focus to where a place begins, at once or as soon as that is there. */
function enter(place: HTMLElement, preventScroll: boolean): void {
  const target = beginning(place);
  const to = target ?? place;
  if (!to.hasAttribute("tabindex")) to.tabIndex = -1;
  to.focus({ preventScroll });
  awaited = target ? null : place;
}

/** Moves the focus to the screen that was arrived at. */
export function focusArrival(): void {
  const main = mainOf();
  if (main) enter(main, true);
}

const nowhere = () => document.activeElement === null || document.activeElement === document.body;

/** Gone, not shown any more, or no longer to be used: a browser then lets the focus fall to the page. */
const isLost = (element: Element) =>
  !element.isConnected || element.matches(":disabled") || !element.checkVisibility();

function around(element: Element): Place[] {
  const places: Place[] = [];
  for (let at = element.closest<HTMLElement>(PLACES); at; at = at.parentElement?.closest(PLACES) ?? null)
    places.push({ element: at, name: at.dataset.place });
  return places;
}

/** The place where it stands, or what stands there now. */
function standing({ element, name }: Place): HTMLElement | null {
  if (element.isConnected) return element.checkVisibility() ? element : null;
  return name === undefined ? null : document.querySelector<HTMLElement>(`[data-place="${name}"]`);
}

const firstStanding = (places: readonly Place[]) =>
  places.map(standing).find((place) => place !== null) ?? null;

/**
 * Keeps the focus where the reader is. A control that goes away, or can no longer be used, leaves the focus to the page as a
 * whole, and a reader by keyboard or by ear at its top: it then moves to where the place begins in which the control stood.
 * Whoever takes the focus by themselves, as a dialog that closes does, comes first.
 */
function keepFocus(): () => void {
  let held: Held | null = null;
  let inMain: readonly Place[] = [];
  let frame = 0;
  let byPointer = false;
  const took = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    awaited = null;
    held = { element: target, around: around(target) };
    if (mainOf()?.contains(target)) inMain = held.around;
  };
  const fallen = (lost: Held) => {
    if (held !== lost || !nowhere()) return;
    const place = firstStanding(lost.around) ?? firstStanding(inMain) ?? mainOf();
    if (place) enter(place, byPointer);
  };
  const look = () => {
    if (awaited && document.activeElement === awaited && beginning(awaited)) enter(awaited, true);
    if (!held || !nowhere()) return;
    if (!isLost(held.element)) {
      held = null;
      return;
    }
    const lost = held;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => fallen(lost));
    });
  };
  const observer = new MutationObserver(look);
  const attributeFilter = ["disabled", "hidden"];
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter });
  const gone = new AbortController();
  const options = { capture: true, signal: gone.signal };
  document.addEventListener("focusin", took, options);
  document.addEventListener("pointerdown", () => (byPointer = true), options);
  document.addEventListener("keydown", () => (byPointer = false), options);
  return () => {
    observer.disconnect();
    gone.abort();
    cancelAnimationFrame(frame);
  };
}

/** See {@link keepFocus}; once, for the whole page. */
export function useKeptFocus(): void {
  useEffect(keepFocus, []);
}
