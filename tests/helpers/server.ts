import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./root.ts";

/** How a process of `redthread` ended and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// Compiles what is stale, once and as a reader's first command would; the tests then run what was compiled.
execFileSync(process.execPath, [join(ROOT, "scripts", "redthread.mjs"), "--version"], { stdio: "pipe" });

/** A real process of `redthread`, as a reader starts it. */
export class Redthread {
  stdout = "";
  stderr = "";
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcess;

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.#child = spawn(process.execPath, [join(ROOT, "dist", "server", "command", "main.js"), ...args], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.#child.stdout?.on("data", (chunk) => {
      this.stdout += chunk;
    });
    this.#child.stderr?.on("data", (chunk) => {
      this.stderr += chunk;
    });
    this.ended = new Promise((resolve) => {
      this.#child.on("close", (code) => resolve({ code, stdout: this.stdout, stderr: this.stderr }));
    });
  }

  get alive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  write(text: string): void {
    this.#child.stdin?.end(text);
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Resolves with the address once the server prints it. */
  async address(): Promise<string> {
    for (let waited = 0; waited < 30_000; waited += 50) {
      const url = /^Redthread is at (http:\S+)$/m.exec(this.stdout)?.[1];
      if (url) return url;
      if (!this.alive) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The server gave no address.\n${this.stdout}${this.stderr}`);
  }
}

/** A folder that is gone afterwards. */
export function temporary(): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), "redthread-"));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Status and body of a request whose headers are exactly these: `fetch` would not send a foreign Host. */
export function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: options.method ?? "GET", headers: options.headers ?? {}, agent: false },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (chunk) => {
          text += chunk;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    sent.on("error", reject);
    sent.end(options.body);
  });
}
