import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { freePort } from "../../scripts/neo4j/bolt.ts";
import { projectRoot } from "../../server/config.ts";

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** A server in a process of its own, as a reader starts it, and one who asks it over HTTP. */
export interface Served {
  readonly url: string;
  readonly process: ChildProcess;
  /** Sends a question and gives the answer's data. @throws with the errors of an answer that has some. */
  ask<T = unknown>(asked: Asked): Promise<T>;
  /** Sends a question and reads the answer to its end without looking at it. */
  load(asked: Asked): Promise<void>;
  /** Resident memory of the server and all that it started, in MB. */
  residentMb(): number;
  /** The event loop's delay since the last time it was asked, in ms. Needs `probe`. */
  loopDelay(): Promise<{ readonly p99: number; readonly max: number }>;
  stop(): Promise<void>;
}

export interface ServeRequest {
  readonly dataDir: string;
  /** Extra arguments of `redthread serve`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Watches the event loop from inside. */
  readonly probe?: boolean;
  /** Another program than `redthread serve`, for what it is compared with. Told `--port N`. */
  readonly program?: readonly string[];
}

const PROBE = `${projectRoot()}/tests/bench/probe.mjs`;
const PATIENCE_MS = 60_000;

/** Starts a server and waits for its first answered question. */
export async function serve(wanted: ServeRequest): Promise<Served> {
  const port = await freePort();
  const program = wanted.program ?? [`${projectRoot()}/scripts/redthread.mjs`, "serve"];
  const probe = wanted.probe ? ["--import", PROBE] : [];
  const args = [...probe, ...program, ...(wanted.args ?? []), "--port", String(port)];
  const process_ = spawn(process.execPath, args, {
    cwd: projectRoot(),
    env: { ...process.env, REDTHREAD_DATA: wanted.dataDir, ...wanted.env },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return await answering(process_, `http://127.0.0.1:${port}`);
}

/** A process that does nothing: how late its event loop is, is the machine's doing. */
export function idle(): { loopDelay: Served["loopDelay"]; stop(): void } {
  const child = spawn(process.execPath, ["--import", PROBE, "--eval", "setInterval(() => {}, 1000)"], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return { loopDelay: () => askProbe(child), stop: () => void child.kill() };
}

/** The same through `npm start`, with all that npm does before: what a reader waits for. */
export async function npmStart(dataDir: string): Promise<Served> {
  const port = await freePort();
  const process_ = spawn("npm", ["start", "--silent", "--", "--port", String(port)], {
    cwd: projectRoot(),
    env: { ...process.env, REDTHREAD_DATA: dataDir },
    stdio: ["ignore", "ignore", "inherit"],
    // npm passes a signal on to nobody: the whole group is told to end.
    detached: true,
  });
  return await answering(process_, `http://127.0.0.1:${port}`);
}

async function answering(child: ChildProcess, url: string): Promise<Served> {
  const agent = new Agent({ keepAlive: true });
  const served: Served = {
    url,
    process: child,
    ask: async (asked) => {
      const { data, errors } = JSON.parse(await post(`${url}/graphql`, asked, agent));
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    load: async (asked) => void (await post(`${url}/graphql`, asked, agent)),
    residentMb: () => residentMb(child.pid ?? 0),
    loopDelay: () => askProbe(child),
    stop: () => stopped(child, agent),
  };
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      await served.ask({ query: "{ __typename }" });
      return served;
    } catch (error) {
      if (child.exitCode !== null || performance.now() > until) {
        await served.stop();
        throw new Error(`The server did not answer: ${error}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

function post(url: string, asked: Asked, agent: Agent): Promise<string> {
  const body = JSON.stringify(asked);
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
      answer.on("error", reject);
    });
    // A socket that was idle for long may be closed by the server just as it is taken up again: that is no answer lost.
    sent.on("error", (error) => (sent.reusedSocket ? resolve(post(url, asked, agent)) : reject(error)));
    sent.end(body);
  });
}

/** npm and the shell that it starts are no part of the server. */
function residentMb(root: number): number {
  const table = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss=,args="], { encoding: "utf8" });
  const processes = table.split("\n").flatMap((line) => {
    const [, pid, parent, kb, args = ""] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), kb: Number(kb), args }] : [];
  });
  const family = new Set([root]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const one of processes) if (family.has(one.parent)) family.add(one.pid);
  }
  const ours = processes.filter(
    (one) => family.has(one.pid) && /redthread\.mjs serve|engine\.[jt]s/.test(one.args),
  );
  const servers = ours.filter((one) => !/^(?:\/bin\/)?(?:ba|da)?sh |npm/.test(one.args));
  return servers.reduce((sum, one) => sum + one.kb, 0) / 1024;
}

function askProbe(child: ChildProcess): Promise<{ p99: number; max: number }> {
  return new Promise((resolve) => {
    child.once("message", (delay) => resolve(delay as { p99: number; max: number }));
    child.send("delay");
  });
}

async function stopped(child: ChildProcess, agent: Agent): Promise<void> {
  agent.destroy();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const grouped = child.spawnfile === "npm";
  const signal = (name: NodeJS.Signals) =>
    grouped ? process.kill(-(child.pid ?? 0), name) : child.kill(name);
  signal("SIGTERM");
  const hurry = setTimeout(() => signal("SIGKILL"), 15_000);
  await gone;
  clearTimeout(hurry);
}
