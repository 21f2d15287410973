import { expect, test } from "vitest";
import { type Ground, provenance } from "../../../../client/state/provenance.ts";
import { openEntities } from "../../../../client/state/steps.ts";

const names = {
  name: (id: string) => ({ "c/ent:a": "Kim Jong-un regime", "c/ent:b": "Russia" })[id],
  phrase: () => "receives",
  kind: (kind: string) => kind,
  finding: () => undefined,
};

const ground: Ground = {
  session: { actor: "anna" },
  caseText: { stored: "f00d" },
  case: {
    id: "c",
    title: "Payments",
    documents: [
      {
        id: "c/doc:one",
        title: "On pay",
        publisher: "A Paper",
        date: "2025-08-15",
        originalSha256: "ab".repeat(32),
      },
      { id: "c/doc:two", title: "On weather", publisher: null, date: null, originalSha256: null },
    ],
  },
  subgraph: {
    nodes: [
      { id: "c/ent:a", layer: "ENTITIES", label: "Kim Jong-un regime" },
      { id: "c/ent:b", layer: "ENTITIES", label: "Russia" },
      { id: "c/doc:one", layer: "DOCUMENTS", label: "On pay" },
    ],
    edges: [
      { id: "c/clm:pay", from: "c/ent:a", to: "c/ent:b", phrase: "receives from" },
      { id: "c/doc:one c/ent:a", from: "c/doc:one", to: "c/ent:a", phrase: "states" },
    ],
  },
};

test("a view is derived from its claims and the documents that state them, made by its steps, one told by the other", () => {
  const hide = { do: "hide" as const, ids: ["c/ent:b"] };
  const base = openEntities(["c/ent:a"], 0, 1);
  const made = provenance(ground, {
    base,
    steps: [hide],
    names,
    link: "http://127.0.0.1:4000/c/c/explore?steps=1",
    at: "2026-01-02T03:04:05.000Z",
    query: "query View { __typename }",
    variables: "{}",
  });
  const both = [{ "@id": "#reader" }, { "@id": "#redthread" }];
  expect(made["@graph"]).toEqual([
    {
      "@id": "http://127.0.0.1:4000/c/c/explore?steps=1",
      "@type": ["prov:Entity", "prov:Collection"],
      "rdfs:label": "A view of “Payments”",
      "prov:generatedAtTime": { "@value": "2026-01-02T03:04:05.000Z", "@type": "xsd:dateTime" },
      "prov:wasGeneratedBy": { "@id": "#step-2" },
      "prov:wasAttributedTo": { "@id": "#reader" },
      "prov:wasDerivedFrom": [{ "@id": "urn:redthread:c/clm:pay" }, { "@id": "urn:redthread:c/doc:one" }],
      "prov:hadMember": [{ "@id": "urn:redthread:c/ent:a" }, { "@id": "urn:redthread:c/ent:b" }],
      "rt:caseRevision": "f00d",
      "rt:query": "query View { __typename }",
      "rt:variables": "{}",
    },
    {
      "@id": "#step-1",
      "@type": "prov:Activity",
      "rdfs:label": "Opened Kim Jong-un regime.",
      "prov:wasAssociatedWith": both,
      "rt:step": JSON.stringify(base),
    },
    {
      "@id": "#step-2",
      "@type": "prov:Activity",
      "rdfs:label": "Hid Russia.",
      "prov:wasInformedBy": { "@id": "#step-1" },
      "prov:wasAssociatedWith": both,
      "rt:step": JSON.stringify(hide),
    },
    {
      "@id": "urn:redthread:c/clm:pay",
      "@type": "prov:Entity",
      "rdfs:label": "Kim Jong-un regime receives from Russia",
    },
    {
      "@id": "urn:redthread:c/doc:one",
      "@type": "prov:Entity",
      "dcterms:title": "On pay",
      "dcterms:publisher": "A Paper",
      "dcterms:date": "2025-08-15",
      "rt:originalSha256": "ab".repeat(32),
    },
    { "@id": "#reader", "@type": "prov:Person", "rdfs:label": "anna" },
    { "@id": "#redthread", "@type": "prov:SoftwareAgent", "rdfs:label": "Redthread" },
  ]);
  expect(made["@context"]).toMatchObject({
    "@base": "http://127.0.0.1:4000/c/c/explore?steps=1",
    prov: "http://www.w3.org/ns/prov#",
  });
});
