import { AppError, type ErrorCode } from "../model/errors.ts";

/** Where a Neo4j is and as whom we speak to it: what its errors name. Never the password. */
export interface Neo4jPlace {
  readonly uri: string;
  readonly user: string;
}

/** The driver's or the server's error as one of ours. What is none of theirs passes unchanged. */
export function neo4jError(error: unknown, place: Neo4jPlace, query?: string): unknown {
  const code = codeOf(error);
  if (error instanceof AppError || code === undefined) return error;
  const details = query === undefined ? {} : { query };
  return new AppError(...meaning(code, place), { cause: error, details });
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.name !== "Neo4jError") return undefined;
  const code = (error as { code?: unknown }).code;
  if (/acquisition timed out/.test(error.message)) return "ServiceUnavailable";
  return typeof code === "string" ? code : "";
}

const MEANINGS: readonly [RegExp, ErrorCode, (place: Neo4jPlace) => string][] = [
  [
    /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|Forbidden)|Security\.Token/,
    "UNAVAILABLE",
    ({ uri, user }) =>
      `Neo4j at ${uri} refuses the password of user “${user}”. Check NEO4J_USER and NEO4J_PASSWORD.`,
  ],
  [
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|NotALeader|ReadOnlyDatabase|Cluster/,
    "UNAVAILABLE",
    ({ uri }) => `Neo4j at ${uri} does not answer. Start it, or check NEO4J_URI.`,
  ],
  [
    /DatabaseNotFound/,
    "UNAVAILABLE",
    ({ uri }) => `Neo4j at ${uri} has no such database. Check NEO4J_DATABASE.`,
  ],
  [
    /TransactionTimedOut|Transaction\.Terminated|LockAcquisitionTimeout|TransactionTerminated/,
    "TIMEOUT",
    () => "The query took longer than its time limit. Ask for less at once.",
  ],
  [/ConstraintValidationFailed/, "CONFLICT", () => "Something with this id exists already."],
  [
    /DeadlockDetected|LockClientStopped|Outdated|EntityNotFound/,
    "CONFLICT",
    () => "Somebody else changed the same thing. Look again and repeat.",
  ],
  [
    /OutOfDisk|DiskFull|TransactionLogError/,
    "STORAGE_FULL",
    ({ uri }) => `The disk of Neo4j at ${uri} is full.`,
  ],
  [
    /Memory|MaximumTransactionLimitReached/,
    "OVERLOADED",
    () => "Neo4j has no memory left for this query. Ask for less, or try again in a moment.",
  ],
];

function meaning(code: string, place: Neo4jPlace): [ErrorCode, string] {
  for (const [pattern, ours, text] of MEANINGS) if (pattern.test(code)) return [ours, text(place)];
  return ["INTERNAL", "The store refused a query."];
}
