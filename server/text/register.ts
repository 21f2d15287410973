import { prefixOf } from "../model/ids.ts";
import { type Faults, nearest, type Place } from "./faults.ts";

/** Every id that a case or the law library defines, whether its item has faults or not. */
export class Register {
  readonly #places = new Map<string, Place>();
  readonly #ids: string[] = [];
  readonly #incomplete = new Set<string>();
  #asked = new Set<string>();
  readonly #faults: Faults;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  /** Takes an id in; one that is there already is a fault. */
  define(id: string | undefined, place: Place, prefix: string): void {
    if (id === undefined) return void this.incomplete(prefix);
    const first = this.#places.get(id);
    if (!first) {
      this.#ids.push(id);
      return void this.#places.set(id, place);
    }
    const where = `${first.file}:${first.line("id")}`;
    this.#faults.at(
      place,
      ["id"],
      `${id} is defined twice; first at ${where}.`,
      "Give one of the two another id.",
    );
  }

  /** A file with ids of this prefix could not be read, so an unknown id may be one of its: it is not held against anyone. */
  incomplete(prefix: string): void {
    this.#incomplete.add(prefix);
  }

  /** All ids that are defined, in the order in which they were. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  get isComplete(): boolean {
    return this.#incomplete.size === 0;
  }

  /** Runs a check. @returns the ids that it expected */
  asking(check: () => void): ReadonlySet<string> {
    const before = this.#asked;
    const asked = new Set<string>();
    this.#asked = asked;
    check();
    this.#asked = before;
    return asked;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  /** @returns whether the id is defined; where it is not, a fault says so. */
  expect(id: string, place: Place, path: readonly (string | number)[]): boolean {
    this.#asked.add(id);
    if (this.#places.has(id)) return true;
    const prefix = prefixOf(id);
    if (this.#incomplete.has(prefix)) return false;
    const candidates = [...this.#places.keys()].filter((known) => prefixOf(known) === prefix);
    const near = nearest(id, candidates);
    const cure = near
      ? `Did you mean ${near}? Else define it.`
      : `Define it in ${HOME[prefix] ?? "the case"}.`;
    this.#faults.at(place, path, `${id} is not defined.`, cure);
    return false;
  }
}

const HOME: Readonly<Record<string, string>> = {
  ent: "entities.yaml",
  clm: "claims.yaml",
  lnk: "links.yaml",
  note: "notes.yaml",
  doc: "documents/",
  arg: "arguments.yaml",
  iss: "arguments.yaml",
  acc: "arguments.yaml",
  view: "views.yaml",
  story: "views.yaml",
  ins: "law/",
  prov: "law/",
  elm: "law/",
  state: "law/states.yaml",
};
