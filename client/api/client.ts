import { Client, fetchExchange, mapExchange, type Operation, stringifyDocument } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { noteAnswered, noteAsked, noteSent } from "./operations.ts";

/** Types that carry no id of their own, or whose fields depend on what was asked: they stay inside their parent. */
const EMBEDDED = [
  "AccusationForum",
  "ArgumentConnection",
  "ArgumentEdge",
  "Bound",
  "ChangeSet",
  "CriticalQuestion",
  "Custom",
  "Declaration",
  "ElementGroup",
  "ElementMatrix",
  "EvaluatedAccusation",
  "EvaluatedArgument",
  "Evaluation",
  "Explanation",
  "ExplanationStep",
  "Flip",
  "Forum",
  "Gap",
  "InstrumentConnection",
  "InstrumentEdge",
  "JurisdictionQuestion",
  "LabelChange",
  "Labelled",
  "Ladder",
  "LawFact",
  "LoadBearing",
  "MatrixCell",
  "MatrixCounts",
  "MatrixRow",
  "PartyStatus",
  "PartyStatusOnDay",
  "Position",
  "Premise",
  "Profile",
  "Rung",
  "SchemeQuestion",
  "SmallestChanges",
  "Stability",
  "CaseStats",
  "ClaimConnection",
  "ClaimEdge",
  "ClaimLink",
  "EntityConnection",
  "EntityEdge",
  "EntityKind",
  "FacetCount",
  "Facets",
  "Finding",
  "FindingRule",
  "FindingView",
  "GraphEdge",
  "GraphNode",
  "Mark",
  "Mention",
  "MentionConnection",
  "MentionEdge",
  "Neighbour",
  "NeighbourConnection",
  "NeighbourCount",
  "NeighbourEdge",
  "Omitted",
  "PageInfo",
  "PassageConnection",
  "PassageEdge",
  "Point",
  "Predicate",
  "Quantity",
  "RelationConnection",
  "RelationEdge",
  "SearchCount",
  "SearchResult",
  "SearchResultConnection",
  "SearchResultEdge",
  "Subgraph",
  "TextPositionSelector",
  "TextQuoteSelector",
  "Vocabulary",
];

/** What the interface and the union stand for; without it the cache would have to guess at fragments. */
const POSSIBLE_TYPES = {
  Node: [
    "Accusation",
    "Argument",
    "Assertion",
    "Case",
    "Claim",
    "Document",
    "Element",
    "Entity",
    "Instrument",
    "Issue",
    "LawState",
    "Note",
    "Passage",
    "Provision",
    "Relation",
  ],
  ElementOrProvision: ["Element", "Provision"],
  Selector: ["TextQuoteSelector", "TextPositionSelector"],
};

function operationName(operation: Operation): string {
  for (const definition of operation.query.definitions) {
    if (definition.kind === "OperationDefinition" && definition.name) return definition.name.value;
  }
  return "anonymous";
}

const noteWhatIsAsked = mapExchange({
  onOperation(operation) {
    if (operation.kind !== "query") return;
    const name = operationName(operation);
    const part = typeof operation.context.part === "string" ? operation.context.part : name;
    const variables = (operation.variables ?? {}) as Record<string, unknown>;
    const text = stringifyDocument(operation.query);
    noteAsked({ key: operation.key, part, name, text, variables, askedAt: Date.now() });
  },
  onResult(result) {
    noteAnswered(result.operation.key, Date.now(), result.error?.message ?? null);
  },
});

const noteWhatIsSent = mapExchange({
  onOperation(operation) {
    if (operation.kind === "query") noteSent(operation.key, stringifyDocument(operation.query));
  },
});

/** The page's only door to the server: POST to its own origin, answers kept by id. */
export function makeClient(options: { url?: string; fetch?: typeof fetch } = {}): Client {
  return new Client({
    url: options.url ?? "/graphql",
    preferGetMethod: false,
    ...(options.fetch ? { fetch: options.fetch } : {}),
    exchanges: [
      noteWhatIsAsked,
      cacheExchange({
        keys: Object.fromEntries(EMBEDDED.map((type) => [type, () => null])),
        possibleTypes: POSSIBLE_TYPES,
      }),
      noteWhatIsSent,
      fetchExchange,
    ],
  });
}
