import { type Config, parseConfig } from "../config.ts";
import { start } from "../main.ts";
import { caseFolders } from "./cases.ts";
import { EXIT, type ExitCode, type Terminal } from "./terminal.ts";

export interface ServeOptions {
  readonly case?: readonly string[];
  readonly port?: string;
  readonly host?: string;
  readonly readOnly?: boolean;
}

/** How long requests that run may take to finish once the server is told to end. */
const GRACE_MS = 10_000;

/** `redthread serve`: runs until it is told to end by SIGTERM or SIGINT. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<ExitCode> {
  const ended = endOfProcess();
  const server = await start({
    config: configOf(options),
    readOnly: options.readOnly ?? false,
    cases: await caseFolders(options.case),
    during: terminal.during,
    say: terminal.say,
    signal: ended.signal,
  });
  if (!ended.signal.aborted) terminal.out(`Redthread is at ${server.url}`);
  await ended.promise;
  await server.close(GRACE_MS);
  return EXIT.good;
}

/** Flags win over the environment, which wins over the defaults. */
export function configOf(options: Pick<ServeOptions, "port" | "host">): Config {
  const flags = {
    ...(options.port ? { PORT: options.port } : {}),
    ...(options.host ? { HOST: options.host } : {}),
  };
  return parseConfig({ ...process.env, ...flags });
}

function endOfProcess(): { readonly signal: AbortSignal; readonly promise: Promise<void> } {
  const controller = new AbortController();
  const promise = new Promise<void>((resolve) => {
    const end = () => {
      // A second one means it: end at once.
      if (controller.signal.aborted) process.exit(EXIT.unavailable);
      controller.abort();
      resolve();
    };
    process.on("SIGTERM", end);
    process.on("SIGINT", end);
  });
  return { signal: controller.signal, promise };
}
