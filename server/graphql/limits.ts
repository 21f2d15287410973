import { maxAliasesPlugin } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthPlugin } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesPlugin } from "@escape.tech/graphql-armor-max-directives";
import { useCSRFPrevention } from "@graphql-yoga/plugin-csrf-prevention";
import { type ExecutionArgs, Lexer, Source, TokenKind } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { ErrorCode } from "../model/errors.ts";
import { expectedRows } from "./cost.ts";
import { refusal } from "./errors.ts";

/** What one request may ask for. The defaults pass everything that our own page sends; a test proves it. */
export interface Limits {
  readonly depth: number;
  readonly tokens: number;
  /** Brackets open at once in the text: what reads it goes as deep. */
  readonly brackets: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rows: number;
  readonly page: number;
  readonly variableDepth: number;
  readonly milliseconds: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 14,
  tokens: 2000,
  brackets: 64,
  aliases: 30,
  directives: 9,
  rows: 20_000,
  page: 500,
  variableDepth: 32,
  milliseconds: 10_000,
};

/** Every guard that needs GraphQL; those that need only HTTP stand in `server/http`. */
export function limitPlugins(limits: Limits): Plugin[] {
  return [
    csrf(),
    variableDepth(limits.variableDepth),
    text(limits),
    // Fragments are looked through: a depth is what is returned, not how it is written.
    maxDepthPlugin({
      n: limits.depth,
      flattenFragments: true,
      ...rejecting("QUERY_TOO_DEEP", `fields nested more than ${limits.depth} deep`),
    }) as Plugin,
    maxAliasesPlugin({
      n: limits.aliases,
      allowList: [],
      ...rejecting("QUERY_TOO_COMPLEX", `more than ${limits.aliases} aliases`),
    }) as Plugin,
    maxDirectivesPlugin({
      n: limits.directives,
      ...rejecting("QUERY_TOO_COMPLEX", `more than ${limits.directives} directives`),
    }) as Plugin,
    cost(limits),
    timeLimit(limits.milliseconds),
  ];
}

/** The armor plugins know no codes, so their own error is replaced before it is thrown. */
function rejecting(code: ErrorCode, found: string): { onReject: [() => never] } {
  const reject = (): never => {
    throw refusal(code, `The query has ${found}. Split it into several.`);
  };
  return { onReject: [reject] };
}

/** GET runs queries only, so that a link to one needs no header; a page elsewhere is stopped by its origin. */
function csrf(): Plugin {
  const prevention = useCSRFPrevention();
  return {
    onRequestParse(payload) {
      return payload.request.method === "GET" ? undefined : prevention.onRequestParse?.(payload);
    },
  };
}

/** Deep values crash what walks them by recursion, the engine among them: they are met here, without recursion. */
function variableDepth(most: number): Plugin {
  return {
    onParams({ params }) {
      for (const value of [params?.variables, params?.extensions]) {
        if (isDeeper(value, most)) {
          throw refusal("BAD_USER_INPUT", `The variables are nested more than ${most} deep. Nest them less.`);
        }
      }
    },
  };
}

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Texts that passed are known again: a page asks the same ones with other variables. */
const MOST_KNOWN = 500;
const MOST_LETTERS = 20_000;

/** Reads the tokens before the parser does, which goes down by recursion and would run out of stack. */
function text(limits: Limits): Plugin {
  const known = new Set<string>();
  return {
    onParse({ params }) {
      const body = String(params.source);
      if (known.has(body)) return;
      const source = new Source(body);
      const { tokens, depth } = measured(source, limits.tokens);
      if (tokens > limits.tokens)
        throw refusal(
          "QUERY_TOO_COMPLEX",
          `The query has more than ${limits.tokens} tokens. Split it into several.`,
        );
      if (depth > limits.brackets)
        throw refusal(
          "QUERY_TOO_DEEP",
          `The query has more than ${limits.brackets} brackets open at once. Nest it less.`,
        );
      if (body.length > MOST_LETTERS) return;
      if (known.size >= MOST_KNOWN) known.clear();
      known.add(body);
    },
  };
}

/** Tokens up to one more than `most`, and the brackets that were open at once. */
function measured(source: Source, most: number): { tokens: number; depth: number } {
  const lexer = new Lexer(source);
  let tokens = 0;
  let open = 0;
  let depth = 0;
  try {
    while (tokens <= most) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) break;
      tokens += 1;
      if (OPENING.has(kind)) open += 1;
      if (CLOSING.has(kind)) open -= 1;
      depth = Math.max(depth, open);
    }
  } catch {
    // A fault in the text: the parser tells it, with its place.
  }
  return { tokens, depth };
}

export function isDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((v) => (v !== null && typeof v === "object" ? Object.values(v) : []));
  }
  return false;
}

function cost(limits: Limits): Plugin {
  const check = ({ args }: { readonly args: ExecutionArgs }) => {
    const operation = { operationName: args.operationName, variables: args.variableValues ?? {} };
    const rows = expectedRows(args.schema, args.document, operation, limits);
    if (rows <= limits.rows) return;
    const message = `The query may return ${rows} objects; ${limits.rows} is the most. Ask for smaller pages.`;
    throw refusal("QUERY_TOO_COMPLEX", message);
  };
  return { onExecute: check, onSubscribe: check } as Plugin;
}

/** The store ends its own queries earlier; this ends the answer when something else is slow. */
function timeLimit(milliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => {
        const result = executeFn(args);
        return isPromise(result) ? raced(result, milliseconds) : result;
      });
    },
  };
}

async function raced<T>(result: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        refusal("TIMEOUT", `No answer within ${milliseconds / 1000} s. Ask for less, or for a smaller page.`),
      );
    }, milliseconds);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null)?.then === "function";
}
