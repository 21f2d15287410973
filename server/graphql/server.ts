import { setMaxListeners } from "node:events";
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import { maskError, withCode } from "./errors.ts";
import { DEFAULT_LIMITS, type Limits, limitPlugins } from "./limits.ts";
import { readAgain } from "./readAgain.ts";

/** What the context of one request is made from. */
export interface ApiRequest {
  /** Stands in the log and in the answer's `x-request-id`. */
  readonly id: string;
  /** Fires when the reader goes away or the time limit passes. */
  readonly signal: AbortSignal;
  /** Fires when the reader goes away, whatever the time limit: for what is told while it happens. */
  readonly gone: AbortSignal | undefined;
  /** The address that asks; absent where nobody is on the line. */
  readonly client: string | undefined;
}

export interface ApiOptions {
  readonly schema: GraphQLSchema;
  /** Called once a request: loaders and caches live as long as an answer. */
  readonly context: (request: ApiRequest) => object;
  readonly log: Logger;
  readonly limits?: Partial<Limits>;
}

export interface Operation {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
}

export interface Api {
  /** Answers an HTTP request for `/graphql`. */
  fetch(request: Request, id: string, client?: string): Promise<Response>;
  /** Runs an operation without HTTP under the same limits. */
  run(operation: Operation): Promise<ExecutionResult>;
}

/** The GraphQL API over HTTP, guarded: see `limits.ts` for what is refused and `errors.ts` for what is said. */
export function createApi(options: ApiOptions): Api {
  const { log } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const yoga = createYoga<Served>({
    schema: options.schema,
    context: ({ request, requestId, client }) =>
      options.context(asked({ requestId, client }, request?.signal, limits)),
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    // `server/http` has counted it: to count again, Yoga would pipe every question through a stream of its own.
    maxRequestBodySize: false,
    parserAndValidationCache: { validationCache: false },
    logging: { debug() {}, info() {}, warn: (...a) => log.warn({ args: a }), error: () => {} },
    maskedErrors: { maskError: maskError(log) },
    plugins: [...limitPlugins(limits), codes(), validatedOnce(), readAgain()],
  });
  return {
    fetch: async (request, id, client) => yoga.fetch(request, { requestId: id, client }),
    run: (operation) => run(yoga, operation),
  };
}

/** Its signal is made when somebody listens: what is answered from memory needs no timer. */
function asked({ requestId, client }: Served, gone: AbortSignal | undefined, limits: Limits): ApiRequest {
  const ends = performance.now() + limits.milliseconds;
  let signal: AbortSignal | undefined;
  return {
    id: requestId,
    client,
    gone,
    get signal() {
      signal ??= deadline(gone, Math.max(0, ends - performance.now()));
      return signal;
    },
  };
}

function deadline(gone: AbortSignal | undefined, left: number): AbortSignal {
  const late =
    left > 0 ? AbortSignal.timeout(Math.ceil(left)) : AbortSignal.abort(new DOMException("", "TimeoutError"));
  const signal = gone ? AbortSignal.any([gone, late]) : late;
  // One request may have many reads under way, and each listens for its end.
  setMaxListeners(0, signal);
  return signal;
}

/** Refusals of graphql-js and of Yoga itself get a code of ours too. */
function codes(): Plugin {
  return {
    onResultProcess({ result }) {
      if (Array.isArray(result) || !("errors" in result)) return;
      for (const error of result.errors ?? []) {
        if (error instanceof GraphQLError) withCode(error);
      }
    },
  };
}

/** Validates each text once; Yoga’s own cache would list the names of all rules for every request to know them again. */
function validatedOnce(): Plugin {
  const known = new WeakMap<object, readonly Error[]>();
  return {
    onValidate({ params: { documentAST }, setResult }) {
      const faults = known.get(documentAST);
      if (faults) return setResult(faults);
      return ({ result }) => {
        known.set(documentAST, result);
      };
    },
  };
}

/** What HTTP knows of a request. */
interface Served {
  readonly requestId: string;
  readonly client: string | undefined;
}

type Yoga = ReturnType<typeof createYoga<Served>>;

async function run(yoga: Yoga, operation: Operation): Promise<ExecutionResult> {
  const { parse, validate, contextFactory, execute, schema } = yoga.getEnveloped({
    requestId: "local",
    client: undefined,
  });
  try {
    const document = parse(operation.query);
    const faults = validate(schema, document) as readonly GraphQLError[];
    if (faults.length > 0) return { errors: faults.map(withCode) };
    return await execute({
      schema,
      document,
      contextValue: await contextFactory(),
      variableValues: operation.variables,
      operationName: operation.operationName,
    });
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [withCode(error)] };
    throw error;
  }
}
