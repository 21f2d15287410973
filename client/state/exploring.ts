/** The steps of the open view as the address bar holds them, and what changes them. Redo lives in memory only. */
import { create } from "zustand";
import { setParams, useNavigation } from "./navigation.ts";
import type { Params } from "./route.ts";
import { decodeSteps, encodeSteps, type Unread } from "./stepcode.ts";
import type { FilterPatch, OpenStep, Step } from "./steps.ts";

interface Undone {
  /** The address that undoing led to: any other step makes redo meaningless. */
  readonly at: string;
  readonly steps: readonly Step[];
}

export const useUndone = create<Undone>(() => ({ at: "", steps: [] }));

export interface OpenSteps {
  /** What the view is opened on: the link's own opening, or the case's start. */
  base: OpenStep;
  /** Whether the link opens something itself. */
  opened: boolean;
  /** Every step after the opening. */
  steps: readonly Step[];
  unread: readonly Unread[];
}

/** Reads the address bar's steps. */
export function openSteps(caseId: string, text: string | undefined, start: OpenStep): OpenSteps {
  const { steps, unread } = text === undefined ? { steps: [], unread: [] } : decodeSteps(caseId, text);
  const [first, ...rest] = steps;
  if (first?.do === "open") {
    // A finding on claims that draw no edge has no network of its own: then the case's start is behind it.
    const empty = first.entities.length === 0 && first.claims.length === 0;
    const base = empty
      ? { ...start, ...(first.finding === undefined ? {} : { finding: first.finding }) }
      : first;
    return { base, opened: true, steps: rest, unread };
  }
  return { base: start, opened: false, steps, unread };
}

function here(): { caseId: string; params: Params } | null {
  const { route } = useNavigation.getState();
  const explores = route.screen === "explore" || route.screen === "story";
  return explores ? { caseId: route.case, params: route.params } : null;
}

function current(): readonly Step[] {
  const now = here();
  return now?.params.steps === undefined ? [] : decodeSteps(now.caseId, now.params.steps).steps;
}

/** Back undoes navigation, Undo undoes steps: a step replaces the address and adds no stop for Back. */
function put(steps: readonly Step[], undone: readonly Step[]): void {
  const now = here();
  if (!now) return;
  const { steps: _, ...others } = now.params;
  const text = steps.length === 0 ? undefined : encodeSteps(now.caseId, steps);
  useUndone.setState({ at: text ?? "", steps: undone });
  // A name without steps would open what it names anew.
  const { v: __, ...unnamed } = others;
  setParams(text === undefined ? unnamed : { ...others, steps: text }, { replace: true });
}

/** Takes steps. */
export function take(...steps: readonly Step[]): void {
  if (steps.length > 0) put([...current(), ...steps], []);
}

function undoneHere(): readonly Step[] {
  const { at, steps } = useUndone.getState();
  return at === (here()?.params.steps ?? "") ? steps : [];
}

const isOpening = (steps: readonly Step[]) => steps.length === 1 && steps[0]?.do === "open";

/** Drops the last step. The opening itself cannot be undone. */
export function undo(): Step | null {
  const steps = current();
  const last = steps.at(-1);
  if (!last || isOpening(steps)) return null;
  put(steps.slice(0, -1), [last, ...undoneHere()]);
  return last;
}

export function redo(): Step | null {
  const [next, ...rest] = undoneHere();
  if (!next) return null;
  put([...current(), next], rest);
  return next;
}

/** Goes back to the view after so many steps beyond the opening; what follows can be redone. */
export function jumpTo(count: number): void {
  const steps = current();
  const kept = count + (steps[0]?.do === "open" ? 1 : 0);
  put(steps.slice(0, kept), [...steps.slice(kept), ...undoneHere()]);
}

/** Takes back the last steps if nothing was done since; what a toast's Undo does. */
export function takeBack(steps: readonly Step[]): void {
  const all = current();
  const tail = all.slice(-steps.length);
  if (JSON.stringify(tail) === JSON.stringify(steps)) for (const _ of steps) undo();
}

/** Writes or forgets a parameter of the view that is no step: places, the chosen tab. */
export function setViewParam(name: string, value: string | null): void {
  const now = here();
  if (!now || (now.params[name] ?? null) === value) return;
  const { [name]: _, ...others } = now.params;
  setParams(value === null ? others : { ...others, [name]: value }, { replace: true });
}

/** Sets filters. Choosing more and more in one menu is one step, not ten. */
export function refilter(set: FilterPatch): void {
  const steps = current();
  const last = steps.at(-1);
  const keys = Object.keys(set);
  const same = last?.do === "filter" && Object.keys(last.set).every((key) => keys.includes(key));
  put([...(same ? steps.slice(0, -1) : steps), { do: "filter", set }], []);
}
