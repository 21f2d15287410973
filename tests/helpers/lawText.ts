import { type LawText, parseLaw } from "../../server/lawfile/parse.ts";
import type { NodeId } from "../../server/model/ids.ts";
import type { LawBook, LawLibrary } from "../../server/model/law.ts";

/** A law library of two States, a treaty, a resolution that binds by it, and a custom. */
export const SMALL_LAW: readonly LawText[] = [
  {
    path: "states.yaml",
    text: "- { code: FRE, name: Republic of Freedonia, short: Freedonia }\n- { code: SYL, name: Kingdom of Sylvania, short: Sylvania }\n",
  },
  {
    path: "pact.yaml",
    text: `id: ins:pact
title: Pact of the Duck
short: Pact
authority: treaty
adopted: 1930-05-01
inForce: 1931-01
verified: known
covers: [P-1]
parties:
  - state: FRE
    status: party
    consented: 1930-12-01
    since: 1931-01
    until: 1940-06-30
    source: The depositary
    verified: public-page
  - { state: SYL, status: signatory, signed: 1930-05-02, source: The depositary, verified: known }
provisions:
  - id: prov:pact/1
    number: "1"
    heading: No war
    paraphrase: Members make no war.
    covers: [P-1]
    elements:
      all:
        - { id: "elm:pact/1/act", text: There was war., kind: material }
        - id: elm:pact/1/fault
          text: It was meant or foreseen.
          kind: mental
          any:
            - { id: "elm:pact/1/meant", text: It was meant., kind: mental }
            - { id: "elm:pact/1/foreseen", text: It was foreseen., kind: mental }
  - id: prov:pact/2
    number: "2"
    heading: The council decides
    paraphrase: Members do what the council decides.
`,
  },
  {
    path: "decision.yaml",
    text: `id: ins:decision
title: Decision of the council
short: Decision
authority: resolution
binding: prov:pact/2
adopted: 1935-03-10
verified: known
parties:
  - { state: FRE, status: bound, since: 1935-03-10, source: Pact 2, verified: known }
provisions:
  - id: prov:decision/1
    number: "1"
    heading: No ducks
    paraphrase: No ducks are sold.
    elements:
      any:
        - { provision: "prov:pact/1" }
        - { id: "elm:decision/1/duck", text: A duck was sold., kind: material }
`,
  },
  {
    path: "custom.yaml",
    text: `id: ins:custom
title: What all do
short: Custom
authority: custom
custom: { since: 1900, source: All courts, verified: known }
verified: known
provisions:
  - { id: "prov:custom/1", number: "1", heading: No slaves, paraphrase: Nobody is owned., jusCogens: slavery }
`,
  },
];

/** A replacement in one file; without `from` the whole file is replaced. */
export type LawEdit = readonly [path: string, from: string | undefined, to: string];

/** {@link SMALL_LAW} after some edits. A file that is not there is added. */
export function lawWith(...edits: readonly LawEdit[]): LawText[] {
  const texts = new Map(SMALL_LAW.map(({ path, text }) => [path, text]));
  for (const [path, from, to] of edits) {
    const old = texts.get(path) ?? "";
    if (from !== undefined && !old.includes(from)) throw new TypeError(`${path} has no “${from}”.`);
    texts.set(path, from === undefined ? to : old.replace(from, () => to));
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** The faults of {@link SMALL_LAW} after some edits: file, line, what is wrong, what to do. */
export function lawFaultsAfter(...edits: readonly LawEdit[]): (readonly [string, number, string, string])[] {
  const parsed = parseLaw(lawWith(...edits));
  return parsed.ok ? [] : parsed.faults.map((f) => [f.file, f.line, f.problem, f.cure] as const);
}

/** The library of texts that are known to have no faults. */
export function libraryOf(texts: readonly LawText[]): LawLibrary {
  const parsed = parseLaw(texts);
  if (!parsed.ok)
    throw new TypeError(parsed.faults.map((f) => `${f.file}:${f.line} ${f.problem}`).join("\n"));
  return parsed.value;
}

/** An id of the law library, as tests write it. */
export function law(id: string): NodeId {
  return id as NodeId;
}

/** A library without anything in it. */
export const NO_LAW: LawBook = { library: { states: [], instruments: [] }, schemes: [] };
