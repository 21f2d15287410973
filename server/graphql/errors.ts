import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLErrorOptions } from "graphql";
import type { Logger } from "pino";
import { AppError, type ErrorCode } from "../model/errors.ts";

/** The HTTP status that an error without any data is answered with. docs/errors.md lists the same. */
export const HTTP_STATUS: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  TIMEOUT: 504,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COMPLEX: 400,
  OVERLOADED: 503,
  STORAGE_FULL: 507,
  UNAVAILABLE: 503,
  FORBIDDEN: 403,
  INTERNAL: 500,
  CASE_INVALID: 422,
  USAGE: 400,
};

/** A request that is refused before it runs: a code, and the HTTP status that goes with it. */
export function refusal(code: ErrorCode, message: string, options: GraphQLErrorOptions = {}): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { code, http: { status: HTTP_STATUS[code] } } });
}

/**
 * What leaves the house: errors that were meant keep their code and message, GraphQL's own (syntax, validation,
 * variables) get `BAD_USER_INPUT`, everything else is masked behind an id that stands in the log.
 */
export function maskError(log: Logger): (error: unknown) => GraphQLError {
  return (error) => {
    const original = originOf(error);
    if (original instanceof AppError) return fromAppError(original, error);
    if (original instanceof GraphQLError) return withCode(original);
    // A read that was given up because the request’s time was over may be heard before the request’s own limit.
    if (original instanceof DOMException && original.name === "TimeoutError")
      return fromAppError(LATE, error);
    const id = randomUUID();
    log.error({ err: original, errorId: id }, "unexpected error");
    return new GraphQLError(`Something went wrong on our side. The log has it under ${id}.`, {
      ...placeOf(error),
      extensions: { code: "INTERNAL" satisfies ErrorCode, id, ...httpOf("INTERNAL", error) },
    });
  };
}

const LATE = new AppError(
  "TIMEOUT",
  "No answer within the time that a request has. Ask for less, or for a smaller page.",
);

function originOf(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError) return originOf(error.originalError);
  return error;
}

function fromAppError(meant: AppError, error: unknown): GraphQLError {
  return new GraphQLError(meant.message, {
    ...placeOf(error),
    extensions: { ...meant.details, code: meant.code, ...httpOf(meant.code, error) },
  });
}

/** Puts one of our codes on an error of graphql-js or of Yoga and keeps what else they said. Twice is as once. */
export function withCode(error: GraphQLError): GraphQLError {
  const { code, http } = error.extensions as { code?: unknown; http?: { status?: number; spec?: boolean } };
  if (!isOurs(code)) error.extensions.code = http?.status === 403 ? "FORBIDDEN" : "BAD_USER_INPUT";
  // A limit that is met while parsing is no syntax error: it keeps its status for every media type.
  else if (http?.spec && code !== "BAD_USER_INPUT") error.extensions.http = { status: HTTP_STATUS[code] };
  return error;
}

function isOurs(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(HTTP_STATUS, code);
}

/** A field's error leaves the rest of the answer alone, so only errors without a place set the HTTP status. */
function httpOf(code: ErrorCode, error: unknown): { http?: { status: number } } {
  const inField = error instanceof GraphQLError && error.path !== undefined;
  return inField ? {} : { http: { status: HTTP_STATUS[code] } };
}

function placeOf(error: unknown): GraphQLErrorOptions {
  if (!(error instanceof GraphQLError)) return {};
  const { nodes, source, positions, path } = error;
  const place = { nodes, source, positions, path };
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
}
