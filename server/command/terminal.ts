import ora from "ora";
import { AppError } from "../model/errors.ts";

/** How a command ends. */
export const EXIT = { good: 0, faults: 1, usage: 2, unavailable: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where a command speaks. Results go to standard output, everything about the way there to standard error. */
export interface Terminal {
  out(text: string): void;
  say(text: string): void;
  /** Shows `text` on a terminal while the work lasts longer than half a second. */
  during<T>(text: string, work: (report: (text: string) => void) => Promise<T>): Promise<T>;
}

const SHOW_AFTER_MS = 500;

export const TERMINAL: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  say: (text) => void process.stderr.write(`${text}\n`),
  during,
};

async function during<T>(text: string, work: (report: (text: string) => void) => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return await work(() => {});
  const spinner = ora({ text, stream: process.stderr });
  const timer = setTimeout(() => spinner.start(), SHOW_AFTER_MS);
  try {
    return await work((now) => {
      spinner.text = now;
    });
  } finally {
    clearTimeout(timer);
    spinner.stop();
  }
}

/** A fault of the case is one thing, a wrong call another, a store that is not there a third. */
export function exitCodeOf(error: AppError): ExitCode {
  switch (error.code) {
    case "USAGE":
      return EXIT.usage;
    case "UNAVAILABLE":
    case "STORAGE_FULL":
    case "TIMEOUT":
    case "OVERLOADED":
    case "INTERNAL":
      return EXIT.unavailable;
    default:
      return EXIT.faults;
  }
}

/** Errors that were meant become a line; anything else is a mistake of ours and keeps its stack. */
export function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof AppError) {
    for (const line of error.message.split("\n")) terminal.say(`redthread: ${line}`);
    return exitCodeOf(error);
  }
  terminal.say(`redthread: a mistake of the program's own. Please report it with these lines.`);
  terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.unavailable;
}
