/**
 * How a view was made, as PROV-O in JSON-LD (W3C, The PROV Ontology, 2013): the view is an entity that the last step
 * generated, each step an activity told by the one before, claims and documents the entities it was derived from, with the
 * SHA-256 of each original. Deterministic: the same steps, answer and instant give the same text.
 */

import { PROVENANCE } from "../api/documents/provenance.ts";
import type { ResultOf } from "../api/graphql.ts";
import { useAsk } from "./ask.ts";
import type { Step } from "./steps.ts";
import { type Names, toldSteps } from "./stepwords.ts";
import type { ViewInput } from "./view.ts";

export type Ground = ResultOf<typeof PROVENANCE>;

/** The view's own question with the documents that state it; asked only once somebody wants to know. */
export function useGroundOf(caseId: string, input: ViewInput, pause: boolean) {
  return useAsk(
    "provenance",
    PROVENANCE,
    { case: caseId, input: { ...input, include: ["DOCUMENTS"] } },
    { pause },
  );
}

export interface ProvenanceFacts {
  readonly base: Step;
  readonly steps: readonly Step[];
  readonly names: Names;
  /** The address that opens the view. */
  readonly link: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly query: string;
  /** As JSON. */
  readonly variables: string;
}

const CONTEXT = {
  prov: "http://www.w3.org/ns/prov#",
  dcterms: "http://purl.org/dc/terms/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  rt: "urn:redthread:word:",
};

type Thing = Record<string, unknown>;
const named = (id: string) => ({ "@id": `urn:redthread:${id}` });
const filled = (thing: Thing): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null && value !== undefined));

/** The provenance of a view as JSON-LD. */
export function provenance(ground: Ground, facts: ProvenanceFacts): Thing {
  const acts = activities(facts);
  const claims = claimsOf(ground);
  const documents = documentsOf(ground);
  const drawn = ground.subgraph.nodes.filter(({ layer }) => layer === "ENTITIES");
  const view: Thing = {
    "@id": facts.link,
    "@type": ["prov:Entity", "prov:Collection"],
    "rdfs:label": `A view of “${ground.case?.title ?? ""}”`,
    "prov:generatedAtTime": { "@value": facts.at, "@type": "xsd:dateTime" },
    "prov:wasGeneratedBy": { "@id": acts.at(-1)?.["@id"] },
    "prov:wasAttributedTo": { "@id": "#reader" },
    "prov:wasDerivedFrom": [...claims, ...documents].map((thing) => ({ "@id": thing["@id"] })),
    "prov:hadMember": drawn.map(({ id }) => named(id)),
    "rt:caseRevision": ground.caseText.stored,
    "rt:query": facts.query,
    "rt:variables": facts.variables,
  };
  const agents = [
    { "@id": "#reader", "@type": "prov:Person", "rdfs:label": ground.session.actor },
    { "@id": "#redthread", "@type": "prov:SoftwareAgent", "rdfs:label": "Redthread" },
  ];
  const graph = [filled(view), ...acts, ...claims, ...documents, ...agents];
  return { "@context": { "@base": facts.link, ...CONTEXT }, "@graph": graph };
}

function activities({ base, steps, names }: ProvenanceFacts): Thing[] {
  return toldSteps(base, steps, names).map(({ step, told }, i) =>
    filled({
      "@id": `#step-${i + 1}`,
      "@type": "prov:Activity",
      "rdfs:label": told,
      "prov:wasInformedBy": i > 0 ? { "@id": `#step-${i}` } : undefined,
      "prov:wasAssociatedWith": [{ "@id": "#reader" }, { "@id": "#redthread" }],
      "rt:step": JSON.stringify(step),
    }),
  );
}

/** The drawn relations: each is a claim. What ties documents to them is no claim. */
function claimsOf({ subgraph: { nodes, edges } }: Ground): Thing[] {
  const label = new Map(nodes.filter((n) => n.layer === "ENTITIES").map((n) => [n.id, n.label]));
  return edges
    .filter(({ from, to }) => label.has(from) && label.has(to))
    .map(({ id, from, to, phrase }) => ({
      ...named(id),
      "@type": "prov:Entity",
      "rdfs:label": `${label.get(from)} ${phrase} ${label.get(to)}`,
    }));
}

function documentsOf({ case: whole, subgraph }: Ground): Thing[] {
  const stating = new Set(subgraph.nodes.filter((n) => n.layer === "DOCUMENTS").map((n) => n.id));
  return (whole?.documents ?? [])
    .filter(({ id }) => stating.has(id))
    .map(({ id, title, publisher, date, originalSha256 }) =>
      filled({
        ...named(id),
        "@type": "prov:Entity",
        "dcterms:title": title,
        "dcterms:publisher": publisher,
        "dcterms:date": date,
        "rt:originalSha256": originalSha256,
      }),
    );
}
