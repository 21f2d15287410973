/** Which statements show what they rest on. Large maps open with their first levels; the reader unfolds the rest. */
import type { MapModel } from "./model.ts";

/** So few boxes leave room for what they rest on; with more, the next level waits until it is asked for. */
const SPARSE = 3;
/** About how many boxes can be read at once. */
const READABLE = 16;

export interface Folds {
  readonly opened: ReadonlySet<string>;
  readonly shut: ReadonlySet<string>;
}

export const NO_FOLDS: Folds = { opened: new Set(), shut: new Set() };

/** Who says so is in the box already: arguments that evaluation added for assertions open only when asked. */
function isSayingOnly(model: MapModel, id: string): boolean {
  const args = model.concluding.get(id) ?? [];
  const saying = (statement: string) => model.statements.get(statement)?.assertion != null;
  return args.length > 0 && args.every((a) => a.generated && a.premises.some((p) => saying(p.id)));
}

function below(model: MapModel, id: string): string[] {
  return (model.concluding.get(id) ?? []).flatMap((a) => [
    ...a.premises.flatMap((p) => [p.id, ...rivalsOf(model, p.id)]),
    ...a.undercutters,
  ]);
}

export function rivalsOf(model: MapModel, id: string): string[] {
  const positions = model.issueOf.get(id)?.positions ?? [];
  return positions.map((position) => position.id).filter((rival) => rival !== id);
}

/** What is open before the reader has touched anything: from the goals down, as long as it can be read. */
export function openAtFirst(model: MapModel): Set<string> {
  const open = new Set<string>();
  const roots = model.goals.flatMap((goal) => [goal, ...rivalsOf(model, goal)]);
  const seen = new Set(roots);
  let level = roots;
  let boxes = roots.length;
  while (level.length > 0) {
    const next: string[] = [];
    for (const id of level) {
      const fresh = below(model, id).filter((one) => !seen.has(one));
      const asked = isSayingOnly(model, id) && !model.goals.includes(id);
      const first = level === roots;
      if (asked || (!first && (boxes > SPARSE || boxes + fresh.length > READABLE))) continue;
      open.add(id);
      boxes += fresh.length;
      for (const one of fresh) seen.add(one);
      next.push(...fresh);
    }
    level = next;
  }
  return open;
}

/** What must be open for a statement or an argument to be drawn: a shortest way from the positions to it. */
export function wayTo(model: MapModel, sought: string): string[] {
  const argument = model.arguments.get(sought);
  const target = argument?.conclusion ?? sought;
  const roots = model.goals.flatMap((goal) => [goal, ...rivalsOf(model, goal)]);
  const from = new Map<string, string | null>(roots.map((root) => [root, null]));
  for (const id of from.keys()) for (const next of below(model, id)) if (!from.has(next)) from.set(next, id);
  const way: string[] = argument ? [target] : [];
  for (let at = from.get(target); at; at = from.get(at)) way.unshift(at);
  return way;
}

export function isOpen(id: string, first: ReadonlySet<string>, { opened, shut }: Folds): boolean {
  return opened.has(id) || (first.has(id) && !shut.has(id));
}

/** The folds after one statement was opened or shut; what is as at first is not written down. */
export function toggleFold(id: string, first: ReadonlySet<string>, folds: Folds): Folds {
  const open = isOpen(id, first, folds);
  const [opened, shut] = [new Set(folds.opened), new Set(folds.shut)];
  opened.delete(id);
  shut.delete(id);
  if (open && first.has(id)) shut.add(id);
  if (!open && !first.has(id)) opened.add(id);
  return { opened, shut };
}
