import { coneOf } from "../argument/cone.ts";
import { type Evaluation, evaluate, inputText } from "../argument/evaluate.ts";
import { type Explanation, explain } from "../argument/explain.ts";
import { loopsOf } from "../argument/loops.ts";
import { applyOverlay, changesBetween, type LabelChange } from "../argument/overlay.ts";
import { named } from "../argument/words.ts";
import type { ArgumentMap, Given, Label, Overlay, Profile } from "../model/argument.ts";
import type { MappedCase } from "./MappedCase.ts";

/** A case's map under a profile, with a what-if laid over it. Nothing is written. */
export class Evaluated {
  readonly of: MappedCase;
  readonly profile: Profile;
  readonly overlay: Overlay;
  readonly after: Evaluation;
  readonly #before: Evaluation;
  readonly #cones = new Map<string, ArgumentMap>();
  #numbers: ReadonlyMap<string, number> | undefined;

  constructor(of: MappedCase, profile: Profile, overlay: Overlay) {
    this.of = of;
    this.profile = profile;
    this.overlay = overlay;
    this.#before = evaluate(of.base, profile);
    this.after = isEmpty(overlay) ? this.#before : evaluate(applyOverlay(of.base, overlay), profile);
  }

  /** The map that is evaluated: with the what-if laid over it. */
  get map(): ArgumentMap {
    return this.after.graph.map;
  }

  labelOf(statement: string): Label {
    return this.after.labels.get(statement) ?? "open";
  }

  labelBefore(statement: string): Label {
    return this.#before.labels.get(statement) ?? "open";
  }

  /** What was decided beforehand, by the map or by the what-if. */
  givenOf(statement: string): Given | undefined {
    const number = this.after.graph.numberOf.get(statement);
    return number === undefined ? undefined : this.map.statements[number]?.given;
  }

  /** What the overlay changes, over the whole map. */
  changes(): LabelChange[] {
    return changesBetween(this.#before.labels, this.after.labels);
  }

  loops(): string[][] {
    return loopsOf(this.after.graph);
  }

  /** What two people must share to have evaluated the same thing. */
  inputText(): string {
    return inputText(this.map, this.profile);
  }

  /** What a statement depends on. */
  coneOf(statement: string): ArgumentMap {
    const known = this.#cones.get(statement);
    if (known) return known;
    const number = this.after.graph.numberOf.get(statement);
    const cone = number === undefined ? EMPTY : coneOf(this.after.graph, number);
    this.#cones.set(statement, cone);
    return cone;
  }

  /** Why a statement has its label, by ids and by what readers know them as. */
  explain(statement: string): { readonly ids: Explanation; readonly words: Explanation } | undefined {
    const number = this.after.graph.numberOf.get(statement);
    if (number === undefined) return undefined;
    const ids = explain(this.after, number);
    return { ids, words: named(ids, (id) => this.of.nameOf(id)) };
  }

  /** What becomes of an argument: an outcome of run.ts, and what it weighs. */
  outcomeOf(argument: string): { readonly outcome: number; readonly weight: number } {
    const at = this.#numberOf(argument);
    const { outcomes, weights } = this.after.state;
    return { outcome: outcomes[at] ?? 0, weight: weights[at] ?? 0 };
  }

  #numberOf(argument: string): number {
    this.#numbers ??= new Map(this.map.arguments.map(({ id }, number) => [id, number]));
    return this.#numbers.get(argument) ?? -1;
  }
}

const EMPTY: ArgumentMap = { statements: [], arguments: [], issues: [] };

function isEmpty(overlay: Overlay): boolean {
  return Object.values(overlay).every((list) => list === undefined || list.length === 0);
}
