import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { AppError } from "./model/errors.ts";

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Left out: the server's own default database. */
  readonly database?: string;
}

/** Everything the environment may decide, parsed once. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Absolute; holds the embedded store and what the reader attaches. */
  readonly dataDir: string;
  /** Its presence picks the store. */
  readonly neo4j?: Neo4jConfig;
  readonly logLevel: LogLevel;
  /** Under whose name cases are changed. */
  readonly actor: string;
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const URI = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]+/;

const environment = z
  .object({
    HOST: z
      .string()
      .max(255)
      .regex(/^\S+$/, "is no host name. Use 127.0.0.1, ::1, 0.0.0.0 or a name")
      .default("127.0.0.1"),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, "is no port. Use a number from 0 to 65535")
      .transform(Number)
      .refine((port) => port <= 65_535, "is no port. Use a number from 0 to 65535")
      .default(4000),
    REDTHREAD_DATA: z.string().default("./.redthread"),
    NEO4J_URI: z
      .string()
      .regex(URI, "is no address of Neo4j. Use neo4j://host:7687 or bolt://host:7687")
      .optional(),
    NEO4J_USER: z.string().default("neo4j"),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().optional(),
    REDTHREAD_ACTOR: z
      .string()
      .regex(/^[^\p{C}]{1,100}$/u, "is no name. Use up to 100 characters that can be seen")
      .transform((name) => name.trim())
      .optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, `is no level. Use one of ${LOG_LEVELS.join(", ")}`).default("warn"),
  })
  .superRefine((env, context) => {
    if (env.NEO4J_URI && env.NEO4J_PASSWORD === undefined)
      context.addIssue({
        code: "custom",
        path: ["NEO4J_PASSWORD"],
        message: "is missing. NEO4J_URI is set, so set it too",
      });
  });

/**
 * Turns the environment into a typed configuration. An empty variable counts as not set.
 *
 * @throws AppError `USAGE` that lists every fault at once, one a line.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>, cwd = process.cwd()): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    // A password is never repeated, not even where it is wrong.
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`);
    throw new AppError("USAGE", faults.join("\n"), { details: { faults } });
  }
  const { data } = parsed;
  return {
    host: data.HOST,
    port: data.PORT,
    dataDir: resolve(cwd, data.REDTHREAD_DATA),
    logLevel: data.LOG_LEVEL,
    actor: data.REDTHREAD_ACTOR ?? accountName(),
    ...(data.NEO4J_URI ? { neo4j: neo4jConfig(data.NEO4J_URI, data) } : {}),
  };
}

/** The name of the account that runs this; some systems have accounts without one. */
function accountName(): string {
  try {
    return userInfo().username || "unknown";
  } catch {
    return "unknown";
  }
}

function neo4jConfig(uri: string, data: z.output<typeof environment>): Neo4jConfig {
  return {
    uri,
    user: data.NEO4J_USER,
    password: data.NEO4J_PASSWORD ?? "",
    ...(data.NEO4J_DATABASE ? { database: data.NEO4J_DATABASE } : {}),
  };
}

/** The folder of package.json: the same one whether this runs from `server/` or compiled from `dist/server/`. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}
