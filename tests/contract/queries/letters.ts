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

/** The small case with two claims more: parallel edges, two origins, an accusation, a claim in two documents, a State with a place. */
export const LETTERS = checked();

function checked() {
  const folder = smallWith(
    ["claims.yaml", undefined, smallText("claims.yaml") + MORE],
    ["entities.yaml", "  state: FRE\n", "  state: FRE\n  place: { lat: 10, lon: 20 }\n"],
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
