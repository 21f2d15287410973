/** The closed list of error codes. Each is explained in docs/errors.md; a test keeps the two alike. */
export const ERROR_CODES = [
  "NOT_FOUND",
  "BAD_USER_INPUT",
  "CONFLICT",
  "TIMEOUT",
  "QUERY_TOO_DEEP",
  "QUERY_TOO_COMPLEX",
  "OVERLOADED",
  "STORAGE_FULL",
  "UNAVAILABLE",
  "FORBIDDEN",
  "INTERNAL",
  "CASE_INVALID",
  "USAGE",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error that was meant: its code is stable, its message says what is wrong and what to do. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Record<string, unknown> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** One fault of a text: where it stands, what is wrong, what to do. Lines count from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
  readonly cure: string;
}

/** @example "entities.yaml:12: unknown kind “Persn”. Use one of Person, Group …" */
export function faultLine(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.problem} ${fault.cure}`;
}
