import type { Framework } from "../argument/framework.ts";
import type { MapFault, Subject } from "../argument/validate.ts";
import type { ArgumentMap } from "../model/argument.ts";
import type { Fault } from "../model/errors.ts";
import { Faults } from "../text/faults.ts";

/** What a file says. `notes` tell what was left out or decided in reading; what cannot be taken at all is a fault. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly string[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A text in a format. `losses` lists what the format cannot hold, thing by thing. */
export interface Written {
  readonly text: string;
  readonly losses: readonly string[];
}

export interface MapFormat {
  readonly kind: "map";
  /** The profile by which such a file is evaluated where none is named. */
  readonly profile: string;
  read(text: string, file: string): Parsed<ArgumentMap>;
  write(map: ArgumentMap): Written;
}

export interface FrameworkFormat {
  readonly kind: "framework";
  read(text: string, file: string): Parsed<Framework>;
  write(framework: Framework): Written;
}

/** The page that says how such files are read. */
export const PAGE = "docs/arguments.md";

export function newFaults(): Faults {
  return new Faults(PAGE);
}

export function refused(faults: Faults): { readonly ok: false; readonly faults: readonly Fault[] } {
  return { ok: false, faults: faults.list() };
}

/** Faults of a map, at the lines of what they are about. */
export function placeFaults(
  found: readonly MapFault[],
  file: string,
  lineOf: (subject: Subject) => number,
  faults: Faults,
): void {
  for (const { subject, problem, cure } of found) faults.add(file, lineOf(subject), problem, cure);
}

/** The lines of a text with their numbers, without comments, blanks and the ends that only some systems write. */
export function* linesOf(text: string, comment: string): Generator<{ line: number; text: string }> {
  for (const [i, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = raw.trim();
    if (trimmed !== "" && !trimmed.startsWith(comment)) yield { line: i + 1, text: trimmed };
  }
}

/** Gathers a framework, and its faults with their lines. */
export class FrameworkReader {
  readonly faults = newFaults();
  readonly #file: string;
  readonly #arguments = new Set<string>();
  readonly #attacks: { from: string; to: string; line: number }[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  argument(id: string, line: number): void {
    if (this.#arguments.has(id)) this.fault(line, `The argument “${id}” stands twice.`, "Take one out.");
    this.#arguments.add(id);
  }

  attack(from: string, to: string, line: number): void {
    this.#attacks.push({ from, to, line });
  }

  fault(line: number, problem: string, cure: string): void {
    this.faults.add(this.#file, line, problem, cure);
  }

  finish(): Parsed<Framework> {
    for (const { from, to, line } of this.#attacks)
      for (const id of new Set([from, to]))
        if (!this.#arguments.has(id))
          this.fault(line, `There is no argument “${id}”.`, "Add it, or take the attack out.");
    if (!this.faults.empty) return refused(this.faults);
    const attacks = this.#attacks.map(({ from, to }) => [from, to] as const);
    return { ok: true, value: { arguments: [...this.#arguments], attacks }, notes: [] };
  }
}
