import { type CaseFolder, parseCase } from "../../server/casefile/parse.ts";
import { lawOf } from "../../server/law/library.ts";
import { compileMapping } from "../../server/mapping/compile.ts";
import type { Scheme } from "../../server/model/argument.ts";
import type { Case } from "../../server/model/case.ts";
import type { CaseMap } from "../../server/model/caseMap.ts";
import { type Fault, faultLine } from "../../server/model/errors.ts";
import type { LawBook } from "../../server/model/law.ts";
import { type Edit, edited, type FaultLine, SMALL, smallText, WORDS } from "./caseText.ts";
import { libraryOf, SMALL_LAW } from "./lawText.ts";

/** Two kinds of argument, so that tests do not hang on the product's. */
const SCHEMES: readonly Scheme[] = [
  {
    id: "testimony",
    name: "Testimony",
    description: "Somebody says so.",
    weigher: "linked",
    premises: [{ role: "said", text: "It is said." }],
    questions: [
      { id: "position", text: "Was the witness placed to know?", type: "assumption" },
      { id: "bias", text: "Has the witness an interest?", type: "exception" },
    ],
  },
  {
    id: "classification",
    name: "Classification",
    description: "It has the features of the kind.",
    weigher: "convergent",
    premises: [{ role: "feature", text: "A feature." }],
    questions: [{ id: "all", text: "Are there more features?", type: "assumption" }],
  },
];

/** {@link SMALL_LAW} with two kinds of argument. */
export const SMALL_BOOK: LawBook = { library: libraryOf(SMALL_LAW), schemes: SCHEMES };

const CLAIMS = `- id: clm:war
  kind: fact
  text: There was war.
  assertions:
    - { passage: "doc:a/p1", quote: Ada Alm writes, speakers: ["ent:letter-a"], stance: asserts, certainty: opinion }
    - { passage: "doc:b/p1", quote: the miners say, speakers: ["ent:miners"], stance: denies, certainty: flat }
`;

const ARGUMENTS = `# How the letters are joined to the law.
statements:
  - id: clm:m-rule
    kind: law
    text: Who sends soldiers makes war.
    rests: [prov:pact/1]
  - id: clm:m-act
    kind: classification
    text: Freedonia allegedly made war.
    alleged: true
    covers: [X-1]
  - { id: "clm:m-peace", kind: classification, text: What Freedonia did was no war. }
  - { id: "clm:m-meant", kind: classification, text: It was allegedly meant., alleged: true }
  - { id: "clm:m-duress", kind: classification, text: Freedonia was forced., open: Nobody has asked. }
  - { id: "clm:m-honest", kind: fact, text: Ada Alm gains nothing., given: accepted, why: She lives elsewhere. }
sources:
  - origin: ent:ada
    text: What Ada Alm writes can be relied on.
    strength: 3
    reason: She saw it.
    answers: { position: "clm:m-honest" }
arguments:
  - id: arg:war
    title: War by its features
    scheme: classification
    premises:
      - clm:war
      - { claim: "clm:m-rule", role: feature }
      - { claim: "clm:no-pay", type: exception }
    conclusion: clm:m-act
    weigher: linked
    strength: 3
    reason: It is what the word means.
  - id: arg:meant
    title: Paying for it shows the will
    scheme: classification
    premises: [clm:pay]
    conclusion: clm:m-meant
    undercutBy: [clm:amount]
issues:
  - id: iss:war
    question: Was it war?
    tie: block
    positions:
      - { claim: "clm:m-act", standard: CCE }
      - clm:m-peace
accusations:
  - id: acc:war
    title: War by Freedonia
    wording: Alleged breach of the Pact by Freedonia.
    provision: prov:pact/1
    against: [ent:freedonia]
    period: 1935
    inquiry: { state: "state:FRE", places: [{ state: "state:SYL", disputed: true }] }
    elements:
      - { element: "elm:pact/1/act", met: "clm:m-act", for: ["clm:war"], against: ["clm:no-pay"] }
      - { element: "elm:pact/1/meant", met: "clm:m-meant", for: ["clm:pay"], missing: A written order. }
    defences: [clm:m-duress]
    covers: [X-2]
`;

/** {@link SMALL} with a claim that is denied and a map over {@link SMALL_BOOK}. */
export const MAPPED: CaseFolder = [
  ["claims.yaml", undefined, smallText("claims.yaml") + CLAIMS] as const,
  ["arguments.yaml", undefined, ARGUMENTS] as const,
].reduce((folder, [path, from, to]) => edited(folder, path, from, to), SMALL);

export function mappedWith(...edits: readonly Edit[]): CaseFolder {
  return edits.reduce((folder, [path, from, to]) => edited(folder, path, from, to), MAPPED);
}

/** The case of a folder that is known to have no faults. */
export function mappedCase(folder: CaseFolder = MAPPED): Case {
  const parsed = parseCase(folder, WORDS, SMALL_BOOK);
  if (!parsed.ok) throw new TypeError(parsed.faults.map(faultLine).join("\n"));
  return parsed.value;
}

/** The faults of {@link MAPPED} after some edits of its arguments: what stands there, what shall stand there. */
export function mapFaultsAfter(...edits: readonly (readonly [from: string, to: string])[]): FaultLine[] {
  const folder = mappedWith(...edits.map(([from, to]) => ["arguments.yaml", from, to] as const));
  const parsed = parseCase(folder, WORDS, SMALL_BOOK);
  const faults: readonly Fault[] = parsed.ok ? [] : parsed.faults;
  return faults.map((f) => [f.file, f.line, f.problem, f.cure]);
}

export function mapOfCase(whole: Case = mappedCase()): CaseMap {
  return compileMapping(whole, lawOf(SMALL_BOOK.library), SMALL_BOOK.schemes);
}
