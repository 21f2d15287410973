import { type CaseFolder, parseCase } from "../../server/casefile/parse.ts";
import type { Case } from "../../server/model/case.ts";
import { type Fault, faultLine } from "../../server/model/errors.ts";
import type { Vocabulary } from "../../server/model/vocabulary.ts";

/** A vocabulary of a few words, so that tests do not hang on the product's. */
export const WORDS: Vocabulary = {
  kinds: [
    {
      name: "Person",
      label: "Person",
      plural: "People",
      family: "people",
      shape: "ellipse",
      description: "A person.",
    },
    {
      name: "Group",
      label: "Group",
      plural: "Groups",
      family: "people",
      shape: "ring",
      description: "People.",
    },
    {
      name: "State",
      label: "State",
      plural: "States",
      family: "power",
      shape: "hexagon",
      description: "A State.",
    },
    {
      name: "Event",
      label: "Event",
      plural: "Events",
      family: "act",
      shape: "diamond",
      description: "It happened.",
    },
    {
      name: "Object",
      label: "Object",
      plural: "Objects",
      family: "thing",
      shape: "page",
      description: "A text.",
    },
  ],
  predicates: [
    {
      name: "PAYS",
      phrase: "pays",
      inverse: "is paid by",
      domain: ["State"],
      range: ["Person", "Group"],
      accuses: false,
    },
    {
      name: "SELLS",
      phrase: "is alleged to sell",
      inverse: "is allegedly sold by",
      domain: ["State"],
      range: ["Group"],
      accuses: true,
    },
    { name: "NAMES", phrase: "names", inverse: "is named by", domain: "*", range: "*", accuses: false },
  ],
};

/** A small case without a fault: two documents, five entities, three claims, a link and a note. */
export const SMALL: CaseFolder = {
  name: "small",
  files: [
    {
      path: "case.yaml",
      text: `id: small
title: A small case
summary: Two letters about pay.
language: en
documents: [documents/a.md, documents/b.md]
start: [ent:freedonia]
`,
    },
    {
      path: "documents/a.md",
      text: `---
id: doc:a
letter: A
kind: article
title: The first letter
author: Ada Alm
authorEntity: ent:ada
entity: ent:letter-a
date: 2024-05-01
language: en
wording: original
---

### title
The first letter

### p1
Freedonia pays the miners, Ada Alm writes.
It pays about 20 crowns.
`,
    },
    {
      path: "documents/b.md",
      text: `---
id: doc:b
letter: B
kind: article
title: The second letter
language: en
wording: digest
---

### p1
Nobody is paid in Freedonia, the miners say.
`,
    },
    {
      path: "entities.yaml",
      text: `- id: ent:freedonia
  kind: State
  name: Freedonia
  state: FRE
- id: ent:miners
  kind: Group
  name: Miners of Freedonia
  aliases: [the miners]
- id: ent:ada
  kind: Person
  name: Ada Alm
- id: ent:letter-a
  kind: Object
  name: The first letter
- id: ent:strike
  kind: Event
  name: Strike of the miners
  when: 2024
`,
    },
    {
      path: "claims.yaml",
      text: `# What the letters say.
- id: clm:pay
  kind: fact
  text: Freedonia pays its miners.
  subject: ent:freedonia
  predicate: PAYS
  object: ent:miners
  validTime: 2023/2024
  tier: 1
  covers: [A-1]
  assertions:
    - passage: doc:a/p1
      quote: Freedonia pays the miners
      speakers: [ent:letter-a]
      stance: asserts
      certainty: flat
- id: clm:no-pay
  kind: fact
  text: Nobody is paid.
  assertions:
    - passage: doc:b/p1
      quote: Nobody is paid in Freedonia
      speakers: [ent:ada, ent:miners]
      stance: reports
      certainty: reported
      saidAt: 2024-06
- id: clm:amount
  kind: fact
  text: The pay is about 20 crowns.
  quantity: { bound: about, value: 20, unit: crowns }
  assertions:
    - passage: doc:a/p1
      quote: about 20 crowns
      speakers: [ent:letter-a]
      stance: asserts
      certainty: estimate
      hedge: about
`,
    },
    { path: "links.yaml", text: `- { id: "lnk:1", kind: contradicts, from: "clm:pay", to: "clm:no-pay" }\n` },
    {
      path: "notes.yaml",
      text: "- id: note:1\n  kind: caution\n  text: The sum is a guess.\n  about: [clm:amount, doc:a/p1]\n",
    },
  ],
};

/** The folder with a stretch of one file replaced; without `from` the whole file is. */
export function edited(folder: CaseFolder, path: string, from: string | undefined, to: string): CaseFolder {
  const old = folder.files.find((file) => file.path === path);
  if (from !== undefined && !old?.text.includes(from)) throw new TypeError(`${path} has no “${from}”.`);
  const text = from === undefined ? to : (old?.text ?? "").replace(from, () => to);
  return { ...folder, files: [...folder.files.filter((file) => file.path !== path), { path, text }] };
}

export function without(folder: CaseFolder, path: string): CaseFolder {
  return { ...folder, files: folder.files.filter((file) => file.path !== path) };
}

/** The faults of a folder, in order. */
export function faultsOf(folder: CaseFolder): readonly Fault[] {
  const parsed = parseCase(folder, WORDS);
  return parsed.ok ? [] : parsed.faults;
}

/** The case of a folder that is known to have no faults. */
export function caseOf(folder: CaseFolder): Case {
  const parsed = parseCase(folder, WORDS);
  if (!parsed.ok) throw new TypeError(parsed.faults.map(faultLine).join("\n"));
  return parsed.value;
}

/** One replacement in a file: path, what stands there (all of it where undefined), what shall stand there. */
export type Edit = readonly [path: string, from: string | undefined, to: string];

/** {@link SMALL} after some edits. */
export function smallWith(...edits: readonly Edit[]): CaseFolder {
  return edits.reduce((folder, [path, from, to]) => edited(folder, path, from, to), SMALL);
}

/** The text of a file of {@link SMALL}. */
export function smallText(path: string): string {
  return SMALL.files.find((file) => file.path === path)?.text ?? "";
}

/** A fault as a short list: file, line, what is wrong, what to do. */
export type FaultLine = readonly [file: string, line: number, problem: string, cure: string];

/** The faults of {@link SMALL} after some edits, as short lists. */
export function faultsAfter(...edits: readonly Edit[]): FaultLine[] {
  return faultsOf(smallWith(...edits)).map((f) => [f.file, f.line, f.problem, f.cure]);
}
