import type { OpenArguments } from "../../state/argument/arguments.ts";
import type { Argument } from "../../state/argument/model.ts";
import {
  givenIn,
  MAX_STRENGTH,
  strengthIn,
  withChange,
  withoutChange,
} from "../../state/argument/overlay.ts";
import { useKey } from "../../state/keys.ts";
import { setStrength } from "./ArgumentPanel.tsx";
import { copyLink } from "./WhatIfTray.tsx";

/** What single keys act on: where the keyboard is, else what is selected, else the position itself. */
function targetOf({ focus, selection, model }: OpenArguments): string {
  const key = focus === null ? null : focus.slice(focus.lastIndexOf(" ") + 1);
  return key ?? selection ?? model.goals[0] ?? "";
}

/** The argument that a key is about: the one in focus, or the one that the statement in focus serves. */
function argumentAt(open: OpenArguments): Argument | undefined {
  const id = targetOf(open);
  const own = open.model.arguments.get(id);
  if (own) return own;
  const serves = [...open.model.arguments.values()].find((a) => a.premises.some((p) => p.id === id));
  return serves ?? open.model.concluding.get(id)?.[0];
}

/** `W`: what is established is rejected, what is not is accepted; an exception that is open is rejected. Once more takes it back. */
export function toggleWhatIf(open: OpenArguments, id: string): void {
  const { model, overlay, setOverlay } = open;
  const statement = model.statements.get(id);
  if (!statement) return;
  const given = givenIn(overlay, id);
  if (given) {
    setOverlay(withoutChange(overlay, { do: given, id }));
    return;
  }
  const exception = [...model.arguments.values()].some((a) => a.undercutters.includes(id));
  const reject = statement.label === "ESTABLISHED" || (statement.label === "OPEN" && exception);
  setOverlay(withChange(overlay, { do: reject ? "reject" : "accept", id }));
}

/** The keys of the map, wherever on it the keyboard is. */
export function useMapKeys(open: OpenArguments, fit: () => void): void {
  const { overlay } = open;
  const by = (step: 1 | -1) => {
    const argument = argumentAt(open);
    if (!argument) return;
    const now = strengthIn(overlay, argument.id) ?? argument.strength;
    const next = Math.min(MAX_STRENGTH, Math.max(0, now + step));
    if (next !== now) setStrength(open, argument, next);
  };
  useKey("what-if", () => toggleWhatIf(open, targetOf(open)));
  useKey("weaker", () => by(-1));
  useKey("stronger", () => by(1));
  useKey("unfold", () => {
    const id = targetOf(open);
    if ((open.model.concluding.get(id)?.length ?? 0) > 0) open.toggle(id);
  });
  useKey("fit-map", fit);
  useKey("copy-link", () => void copyLink());
  useKey("undo", () => open.setOverlay(overlay.slice(0, -1)), overlay.length > 0);
}
