import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { PROFILES } from "../argument/profiles.ts";
import { projectRoot } from "../config.ts";
import { FORMATS } from "../formats/index.ts";
import { STANDARDS } from "../model/argument.ts";
import type { EvaluateOptions } from "./evaluate.ts";
import type { ExportOptions } from "./export.ts";
import type { QueryOptions } from "./query.ts";
import type { ServeOptions } from "./serve.ts";
import { EXIT, type ExitCode, explain, TERMINAL } from "./terminal.ts";
import type { VerifyOptions } from "./verify.ts";

const ENVIRONMENT = `
Environment:
  HOST, PORT         where serve listens (127.0.0.1, 4000)
  REDTHREAD_DATA     folder of the embedded store (./.redthread)
  NEO4J_URI          use this Neo4j instead of the embedded store; with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
  REDTHREAD_ACTOR    under whose name cases are changed (the name of your account)
  LOG_LEVEL          trace, debug, info, warn, error, fatal or silent (warn)

Exit codes: 0 good, 1 faults found, 2 wrong use, 3 store unavailable`;

/**
 * Every command with its arguments; `done` takes the code that it ended with. What a command needs is read when it runs:
 * all of it together takes a second.
 */
function program(done: (code: ExitCode) => void): Command {
  const { version } = JSON.parse(readFileSync(join(projectRoot(), "package.json"), "utf8")) as {
    version: string;
  };
  const root = new Command("redthread")
    .description("A knowledge-graph explorer: who says so, and under which law?")
    .version(version)
    .addHelpText("after", ENVIRONMENT)
    .exitOverride();
  root
    .command("serve")
    .description("load the law and the cases that changed, then serve the page and the API until told to end")
    .option("--case <dir...>", "folders of cases (default: all of cases/)")
    .option("--port <number>", "port to listen on, 0 for a free one (default: 4000)")
    .option("--host <address>", "address to listen on (default: 127.0.0.1)")
    .option("--read-only", "serve what the store holds and load nothing")
    .action(async (options: ServeOptions) =>
      done(await (await import("./serve.ts")).serve(options, TERMINAL)),
    );
  root
    .command("check")
    .description("list every fault of cases and of the law library, with file and line")
    .argument("[dir...]", "folders of cases or of law (default: all of cases/, and law/)")
    .action(async (dirs: string[]) => done(await (await import("./check.ts")).check(dirs, TERMINAL)));
  root
    .command("load")
    .description("bring the store to what the text of the law and of cases says")
    .argument("<dir...>", "folders of cases")
    .action(async (dirs: string[]) => done(await (await import("./load.ts")).load(dirs, TERMINAL)));
  root
    .command("query")
    .description("run a GraphQL operation without HTTP and print the answer as JSON")
    .argument("<file>", "a file with GraphQL in it, or - for standard input")
    .option("--operation <name>", "which operation of the file")
    .option("--variables <json>", "its variables, as a JSON object")
    .action(async (file: string, options: QueryOptions) =>
      done(await (await import("./query.ts")).query(file, options, TERMINAL)),
    );
  root
    .command("verify")
    .description(
      "compare the store with the text of the law and of cases, and originals with their fingerprints",
    )
    .argument("[dir...]", "folders of cases (default: all of cases/)")
    .option("--originals <dir>", "folder with your copies of the original documents")
    .action(async (dirs: string[], options: VerifyOptions) =>
      done(await (await import("./verify.ts")).verify(dirs, options, TERMINAL)),
    );
  exporting(root, done);
  evaluation(root, done);
  return root;
}

/** Gathers a flag that stands several times. */
function each(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function exporting(root: Command, done: (code: ExitCode) => void): void {
  root
    .command("export")
    .description("write the argument map of a case, or the matrix of an accusation, in another format")
    .argument("<case>", "the name of a case, or its folder")
    .requiredOption(
      "--format <name>",
      "csv, xlsx, docx (a matrix), json, argdown, aif, xaif, carneades (a map)",
    )
    .option("--accusation <id>", "whose matrix")
    .option("--profile <name>", "the reading of the standards of proof")
    .option("--names <which>", "sensitive names in a matrix: withheld (default) or shown")
    .option("--out <file>", "where it goes (default: standard output)")
    .action(async (name: string, options: ExportOptions) =>
      done(await (await import("./export.ts")).exportCase(name, options, TERMINAL)),
    );
}

function evaluation(root: Command, done: (code: ExitCode) => void): void {
  root
    .command("evaluate")
    .description("say what the map of a case, or a file of arguments, establishes, and why; needs no store")
    .argument("<case|file>", "a case by name or folder; or a file with arguments, - for standard input")
    .option("--format <format>", `how a file is written: ${[...FORMATS.keys()].join(", ")}`)
    .option("--accusation <id>", "of a case: this accusation only; may stand several times", each)
    .option("--on <day>", "of a case: the day on which one asks which court could hear it (default: today)")
    .option(
      "--semantics <name>",
      "of a framework: grounded, complete, preferred or stable (default: grounded)",
    )
    .option("--profile <name>", `how standards are read: ${PROFILES.map(({ name }) => name).join(", ")}`)
    .option(
      "--accept <id>",
      "what if this statement were accepted; may stand several times, like those below",
      each,
      [],
    )
    .option("--reject <id>", "what if this statement were rejected", each)
    .option("--strength <id=n>", "what if this argument had this strength, 0 to 4", each)
    .option("--standard <id=s>", `what if this statement had to meet ${STANDARDS.join(", ")}`, each)
    .option("--tie <id=policy>", "what if this issue had this tie policy: block or propagate", each)
    .option("--disable <id>", "what if this argument were left out", each)
    .option("--json", "print JSON")
    .action(async (file: string, options: EvaluateOptions) =>
      done(await (await import("./evaluate.ts")).evaluate(file, options, TERMINAL)),
    );
}

async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.usage;
  try {
    await program((ended) => {
      code = ended;
    }).parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    // Commander has said what is wrong; asking for help or the version is no mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
    return explain(error, TERMINAL);
  }
}

// Output that nobody reads any longer (`redthread query … | head`) is no fault.
process.stdout.on("error", () => process.exit(EXIT.good));
process.exitCode = await run(process.argv.slice(2));
