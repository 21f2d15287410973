import { parseCase } from "../../../server/casefile/parse.ts";
import { caseRows } from "../../../server/casefile/rows.ts";
import { digest } from "../../../server/ingest/load.ts";
import type { NodeLabel } from "../../../server/model/rows.ts";
import { vocabulary } from "../../helpers/cases.ts";
import { SMALL, smallText, smallWith } from "../../helpers/caseText.ts";

const MORE = `- id: clm:sells
  kind: classification
  text: Freedonia allegedly sells its miners.
  subject: ent:freedonia
  predicate: SELLS
  object: ent:miners
  validTime: 2024-05
  assertions:
    - { passage: doc:b/p1, quote: the miners say, speakers: [ent:ada, ent:miners], stance: reports, certainty: possible }
    - { passage: doc:a/p1, quote: Ada Alm writes, speakers: [ent:letter-a], stance: asserts, certainty: opinion }
- id: clm:wrote
  kind: fact
  text: Ada Alm wrote the first letter.
  subject: ent:ada
  predicate: AUTHORED
  object: ent:letter-a
  assertions:
    - { passage: doc:a/p1, quote: "the miners, Ada Alm", speakers: [ent:letter-a], stance: asserts, certainty: flat }
`;

export const VIEWS = `views:
  - id: view:pay
    title: Who pays whom
    text: Freedonia and its miners.
    address: explore?sel=ent:freedonia
    input: '{"entities":["ent:freedonia"],"limit":5}'
    positions: { ent:freedonia: [1, -2.5], ent:gone: [0, 0] }
    by: Ada
    at: 2026-11-23T10:00:00Z
  - { id: view:letter, title: The first letter, address: doc/a }
  - { id: view:alone, title: In no story, address: claims }
stories:
  - id: story:letters
    title: Two letters
    summary: What they say.
    chapters:
      - { view: view:letter, heading: First, text: It is written. }
      - { view: view:pay, heading: Then, text: It is paid. }
      - { view: view:letter, heading: Again, text: It is read. }
    by: Ada
    at: 2026-11-23
  - { id: story:pay, title: Pay, chapters: [{ view: view:pay, heading: Pay, text: It is paid. }] }
`;

/** The small case with two claims more: parallel edges, two origins, an accusation, a claim in two documents, a State with a place, party to a strike, and its organ; views and stories. */
export const LETTERS = checked();

function checked() {
  const folder = smallWith(
    ["claims.yaml", undefined, smallText("claims.yaml") + MORE],
    [
      "entities.yaml",
      "  state: FRE\n",
      "  state: FRE\n  place: { lat: 10, lon: 20 }\n  partyIn: [ent:strike]\n",
    ],
    ["entities.yaml", "kind: Group", "kind: Group\n  organOf: ent:freedonia"],
    ["views.yaml", undefined, VIEWS],
  );
  const parsed = parseCase(folder, vocabulary);
  if (parsed.ok) return parsed.value;
  throw new TypeError(JSON.stringify(parsed.faults, null, 2));
}

export const id = (short: string): string => `${SMALL.name}/${short}`;

const { nodes } = caseRows(LETTERS, vocabulary, digest);

/** A node as the case's text makes it: what a query must give back of it, property by property. */
export function record(label: NodeLabel, short: string): object {
  const row = nodes[label].find((one) => one.id === (label === "Case" ? short : id(short)));
  if (!row) throw new TypeError(`The case has no ${label} ${short}.`);
  return row.props;
}
