import { lawWith, libraryOf } from "../../helpers/lawText.ts";
import { type Answer, answer, CASE } from "./answers.ts";
import { record } from "./letters.ts";

const DECLARED = `declarations:
  - under: prov:pact/2
    does: accepts
    who: Freedonia
    made: 1932-01-01
    reach: 1932-01-01/..
    place: FRE
    crimes: [war-crime]
    source: The depositary
    verified: known
provisions:
`;

const REFERS = '            - { provision: "prov:custom/2" }\n';
const CUSTOM = `  - { id: "prov:custom/2", number: "2", heading: No harm, paraphrase: Nobody is harmed., elements: { all: [{ id: "elm:custom/2/harm", text: Harm., kind: material }] } }\n`;
const FORESEEN = '            - { id: "elm:pact/1/foreseen", text: It was foreseen., kind: mental }\n';

const slaves =
  '  - { id: "prov:custom/1", number: "1", heading: No slaves, paraphrase: Nobody is owned., jusCogens: slavery }\n';

/** The small library with every sort of node and edge in it. */
export const WHOLE_LAW = libraryOf(
  lawWith(
    ["pact.yaml", "provisions:\n", DECLARED],
    ["pact.yaml", FORESEEN, FORESEEN + REFERS],
    ["custom.yaml", slaves, slaves + CUSTOM],
  ),
);

/** The same after an edit of something of every sort. */
export const OTHER_LAW = libraryOf(
  lawWith(
    ["states.yaml", "short: Sylvania", "short: Sylvan lands"],
    ["pact.yaml", "provisions:\n", DECLARED.replace("who: Freedonia", "who: The Freedonians")],
    ["pact.yaml", "until: 1940-06-30", "until: 1941-06-30"],
    ["pact.yaml", "text: There was war.", "text: There was a war."],
    ["pact.yaml", "heading: No war", "heading: No wars"],
    ["custom.yaml", slaves, slaves + CUSTOM],
    ["decision.yaml", '        - { provision: "prov:pact/1" }\n', ""],
  ),
);

export const ANSWERS_ABOUT_LAW: readonly Answer[] = [
  answer(
    "law.entities",
    "gives the entities of a case that are something of the law library",
    { ...CASE, ids: ["state:FRE", "state:SYL"] },
    [{ law: "state:FRE", record: record("Entity", "ent:freedonia") }],
  ),
];
