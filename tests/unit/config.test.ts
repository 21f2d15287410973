import { userInfo } from "node:os";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../server/config.ts";
import { AppError } from "../../server/model/errors.ts";

describe("configuration", () => {
  test("an empty environment gives the embedded store on this machine only", () => {
    expect(parseConfig({}, "/home/reader")).toEqual({
      host: "127.0.0.1",
      port: 4000,
      dataDir: "/home/reader/.redthread",
      logLevel: "warn",
      actor: userInfo().username,
    });
  });

  test("every variable is taken", () => {
    const env = {
      HOST: "0.0.0.0",
      PORT: "80",
      REDTHREAD_DATA: "/data",
      NEO4J_URI: "neo4j+s://graph.example:7687",
      NEO4J_USER: "reader",
      NEO4J_PASSWORD: "secret",
      NEO4J_DATABASE: "cases",
      LOG_LEVEL: "debug",
      REDTHREAD_ACTOR: " Ada Alm ",
    };
    expect(parseConfig(env, "/")).toEqual({
      host: "0.0.0.0",
      port: 80,
      dataDir: "/data",
      neo4j: { uri: "neo4j+s://graph.example:7687", user: "reader", password: "secret", database: "cases" },
      logLevel: "debug",
      actor: "Ada Alm",
    });
  });

  test("an empty variable counts as not set", () => {
    expect(parseConfig({ PORT: "", NEO4J_URI: " ", HOST: "::1" }, "/")).toEqual({
      host: "::1",
      port: 4000,
      dataDir: "/.redthread",
      logLevel: "warn",
      actor: userInfo().username,
    });
  });

  test("all faults are told at once, and no password is repeated", () => {
    const env = {
      PORT: "70000",
      HOST: "a b",
      NEO4J_URI: "http://x",
      LOG_LEVEL: "loud",
      NEO4J_PASSWORD: "hunter2",
      REDTHREAD_ACTOR: "Ada\u202e",
    };
    const fault = faultOf(() => parseConfig(env, "/"));
    expect(fault.code).toBe("USAGE");
    expect(fault.message.split("\n").sort()).toEqual([
      "HOST is no host name. Use 127.0.0.1, ::1, 0.0.0.0 or a name.",
      "LOG_LEVEL is no level. Use one of trace, debug, info, warn, error, fatal, silent.",
      "NEO4J_URI is no address of Neo4j. Use neo4j://host:7687 or bolt://host:7687.",
      "PORT is no port. Use a number from 0 to 65535.",
      "REDTHREAD_ACTOR is no name. Use up to 100 characters that can be seen.",
    ]);
  });

  test("a Neo4j without a password is a fault", () => {
    const fault = faultOf(() => parseConfig({ NEO4J_URI: "bolt://localhost:7687" }, "/"));
    expect(fault.message).toBe("NEO4J_PASSWORD is missing. NEO4J_URI is set, so set it too.");
  });

  test.each(["-1", "4000x", "0x50", "1e3", "99999", "٤٠٠٠"])("%s is no port", (port) => {
    expect(() => parseConfig({ PORT: port }, "/")).toThrow(AppError);
  });
});

function faultOf(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new TypeError("no AppError was thrown");
}
