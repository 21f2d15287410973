import {
  Client,
  type Exchange,
  fetchExchange,
  mapExchange,
  type Operation,
  stringifyDocument,
} from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { pipe, tap } from "wonka";
import { freshness, noteOwnAct } from "./freshness.ts";
import { Turns } from "./inTurn.ts";
import { lightFirst } from "./lightFirst.ts";
import { noteAnswered, noteAsked, noteLeft, noteSent } from "./operations.ts";

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
    "Story",
    "View",
  ],
  ElementOrProvision: ["Element", "Provision"],
  Selector: ["TextQuoteSelector", "TextPositionSelector"],
};

const KEPT_BY_ID: ReadonlySet<string | symbol> = new Set(POSSIBLE_TYPES.Node);

/**
 * Nodes are kept by their id. Whatever else comes stays inside its parent: it has no id of its own, or what it says
 * depends on what was asked, such as a label under a what-if.
 */
const KEYS = new Proxy<Record<string, () => null>>(
  {},
  { get: (_, type) => (KEPT_BY_ID.has(type) ? undefined : () => null) },
);

function operationName(operation: Operation): string {
  for (const definition of operation.query.definitions) {
    if (definition.kind === "OperationDefinition" && definition.name) return definition.name.value;
  }
  return "anonymous";
}

const noteWhatIsAsked = mapExchange({
  onOperation(operation) {
    const act = operation.kind === "mutation" && operation.variables?.input?.clientMutationId;
    if (typeof act === "string") noteOwnAct(act);
    if (operation.kind !== "query") return;
    const name = operationName(operation);
    const part = typeof operation.context.part === "string" ? operation.context.part : name;
    const variables = (operation.variables ?? {}) as Record<string, unknown>;
    const text = stringifyDocument(operation.query);
    const watched = operation.context.watched === true || null;
    const page = typeof location === "undefined" ? "" : location.pathname;
    noteAsked({ key: operation.key, part, name, text, variables, watched, page, askedAt: Date.now() });
  },
  onResult(result) {
    noteAnswered(result.operation.key, Date.now(), result.error?.message ?? null);
  },
});

const noteWhatIsLeft: Exchange =
  ({ forward }) =>
  (operations) =>
    forward(
      pipe(
        operations,
        tap(({ kind, key }) => {
          if (kind === "teardown") noteLeft(key);
        }),
      ),
    );

const noteWhatIsSent = mapExchange({
  onOperation(operation) {
    if (operation.kind === "query") noteSent(operation.key, stringifyDocument(operation.query));
  },
});

/** Answers kept by id. What is about to be asked anew in its turn, the cache need not ask for. */
function cache(turns: Turns): Exchange {
  const kept = cacheExchange({ keys: KEYS, possibleTypes: POSSIBLE_TYPES, updates: freshness(turns) });
  return ({ client, ...rest }) => {
    const patient: Client = Object.create(client, {
      reexecuteOperation: {
        value: (operation: Operation) => {
          const mayBeKept = operation.context.requestPolicy !== "network-only";
          if (!mayBeKept || !turns.expects(operation.key)) client.reexecuteOperation(operation);
        },
      },
    });
    return kept({ client: patient, ...rest });
  };
}

/** The page's only door to the server: POST to its own origin, answers kept by id. */
export function makeClient(options: { url?: string; fetch?: typeof fetch } = {}): Client {
  const turns = new Turns();
  return new Client({
    url: options.url ?? "/graphql",
    preferGetMethod: false,
    fetchSubscriptions: true,
    fetch: lightFirst(options.fetch ?? ((...request) => fetch(...request))),
    exchanges: [turns.exchange, noteWhatIsLeft, noteWhatIsAsked, cache(turns), noteWhatIsSent, fetchExchange],
  });
}
