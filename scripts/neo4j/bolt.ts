import { connect, createServer } from "node:net";

/** A port of the loopback address that nobody uses just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Magic preamble and the offer of Bolt 5.0–5.4, 4.4, 4.3 and 4.2. */
const HANDSHAKE = Buffer.from("6060b01700040405000004040000030400000204", "hex");

/** Does a Bolt server answer at this port? */
export function boltAnswers(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.once("error", () => done(false));
    socket.once("close", () => done(false));
    socket.once("connect", () => socket.write(HANDSHAKE));
    socket.once("data", (bytes) => done(bytes.length >= 4 && bytes.readUInt32BE(0) !== 0));
  });
}

/** @throws when the server does not answer in time, or `ended` says that it ended. */
export async function waitForBolt(
  port: number,
  ended: () => string | undefined,
  patienceMs: number,
): Promise<void> {
  const until = Date.now() + patienceMs;
  while (!(await boltAnswers(port))) {
    const why = ended();
    if (why !== undefined) throw new Error(`Neo4j ended while it started: ${why}`);
    if (Date.now() > until) throw new Error(`Neo4j did not answer within ${patienceMs / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
