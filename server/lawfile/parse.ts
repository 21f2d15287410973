import type { Fault } from "../model/errors.ts";
import type { NodeId } from "../model/ids.ts";
import type { Instrument, LawLibrary, LawState, Provision } from "../model/law.ts";
import { conform, placeWithin } from "../text/conform.ts";
import { Faults, type Item, type Place } from "../text/faults.ts";
import { Register } from "../text/register.ts";
import { readYaml } from "../text/yaml.ts";
import { checkLaw } from "./check.ts";
import { idOf, readElements } from "./elements.ts";
import { instrumentShape, provisionShape, stateShape } from "./shapes.ts";

/** A text of the law's folder; `path` is relative to it. */
export interface LawText {
  readonly path: string;
  readonly text: string;
}

export type ParsedLaw = { ok: true; value: LawLibrary } | { ok: false; faults: Fault[] };

const STATES = "states.yaml";
/** Kinds of argument stand beside the law and are read with the arguments. */
const NO_INSTRUMENTS: ReadonlySet<string> = new Set([STATES, "schemes.yaml"]);

/** Reads the law library: all of it, or every fault it has, each with its file, its line, what is wrong and what to do. */
export function parseLaw(files: readonly LawText[]): ParsedLaw {
  const faults = new Faults("docs/law-format.md");
  const register = new Register(faults);
  const states = readStates(
    files.find((f) => f.path === STATES),
    faults,
    register,
  );
  const texts = files.filter((f) => !NO_INSTRUMENTS.has(f.path));
  const instruments = texts
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((file) => readInstrument(file, faults, register) ?? []);
  checkLaw(instruments, faults, register);
  const value = { states: states.map((s) => s.value), instruments: instruments.map((i) => i.value) };
  return faults.empty ? { ok: true, value } : { ok: false, faults: faults.list() };
}

function readStates(file: LawText | undefined, faults: Faults, register: Register): Item<LawState>[] {
  const yaml = file && readYaml(file.path, file.text, faults);
  if (!file) faults.add(STATES, 1, "The law library names no States.", "Write law/states.yaml.");
  if (!yaml || !Array.isArray(yaml.value)) {
    if (yaml) faults.at(yaml, [], "The file is no list.", "Begin each State with “- code: …”.");
    register.incomplete("state");
    return [];
  }
  return yaml.value.flatMap((raw: unknown, i) => {
    const place = placeWithin(yaml, [i]);
    const read = conform(raw, stateShape, place, faults);
    if (!read) register.incomplete("state");
    if (!read) return [];
    const { code, name, short } = read;
    const id = `state:${code}` as NodeId;
    register.define(id, place, "state");
    return [{ value: { id, name, short }, place }];
  });
}

function readInstrument(file: LawText, faults: Faults, register: Register): Item<Instrument> | undefined {
  const place = readYaml(file.path, file.text, faults);
  const raw = place?.value ?? {};
  if (place) register.define(idOf(raw), place, "ins");
  const read = place && conform(raw, instrumentShape, place, faults);
  if (!place || !read) {
    // What it would have defined is held against nobody.
    for (const prefix of ["ins", "prov", "elm"]) register.incomplete(prefix);
    return undefined;
  }
  const provisions = read.provisions.flatMap(
    (one, i) => readProvision(one, placeWithin(place, ["provisions", i]), faults, register) ?? [],
  );
  const value: Instrument = { ...read, provisions };
  return { value, place };
}

function readProvision(
  raw: unknown,
  place: Place,
  faults: Faults,
  register: Register,
): Provision | undefined {
  register.define(idOf(raw), place, "prov");
  const read = conform(raw, provisionShape, place, faults);
  if (!read) return undefined;
  const { elements: tree, ...provision } = read;
  if (tree === undefined) return provision;
  const elements = readElements(tree, placeWithin(place, ["elements"]), faults, register);
  return elements && { ...provision, elements };
}
