import type { Asked } from "./server.ts";

/** The questions that are measured: what the page itself sends, on the shipped case and on generated ones. */
export const CASE = "dprk-soldiers";
const SOMEBODY = `${CASE}/ent:kim-jong-un`;

export const FLOOR: Asked = { query: "{ __typename }" };

export const POINT: Asked = {
  query: "query Point($id: ID!) { node(id: $id) { id ... on Entity { kind name aliases description } } }",
  variables: { id: SOMEBODY },
};

export const NEIGHBOURHOOD: Asked = {
  query: `query Expand($id: ID!) { node(id: $id) { ... on Entity { id name neighbours(first: 200) {
    totalCount nodes { direction entity { id name kind } } } } } }`,
  variables: { id: SOMEBODY },
};

export const ONE_HOP_VIEW: Asked = viewOf(CASE, SOMEBODY, { hops: 1, limit: 60 });

/** Search as the page does it while one types. */
export function searchFor(caseId: string, text: string): Asked {
  const query = `query Search($case: ID!, $text: String!) { search(case: $case, text: $text, first: 20) {
    totalCount suggestion counts { scope count }
    nodes { scope title matched fragment fuzzy marks { start end } node { id } } } }`;
  return { query, variables: { case: caseId, text } };
}

/** The operation behind the canvas, grown from one entity. */
export function viewOf(caseId: string, entity: string, size: { hops: number; limit: number }): Asked {
  const query = `query View($case: ID!, $input: SubgraphInput!) { subgraph(case: $case, input: $input) {
    nodes { id kind label degree undrawn disputed sensitive distance }
    edges { id from to predicate phrase inverse certainty stance originCount disputed alleged validTime }
    omitted { nodes edges reason next } } }`;
  return { query, variables: { case: caseId, input: { entities: [entity], ...size } } };
}
