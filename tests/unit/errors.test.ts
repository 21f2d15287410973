import { readFileSync } from "node:fs";
import { GraphQLError } from "graphql";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { HTTP_STATUS, maskError } from "../../server/graphql/errors.ts";
import { AppError, ERROR_CODES } from "../../server/model/errors.ts";

describe("docs/errors.md", () => {
  const text = readFileSync(new URL("../../docs/errors.md", import.meta.url), "utf8");
  const sections = text.split(/^## /m).slice(1);

  test("explains every code, and no other", () => {
    expect(sections.map((s) => s.split("\n")[0]).sort()).toEqual([...ERROR_CODES].sort());
  });

  test.each(ERROR_CODES)("%s: HTTP status, meaning and what to do", (code) => {
    const section = sections.find((s) => s.startsWith(`${code}\n`)) ?? "";
    expect(/^HTTP (\d{3})/m.exec(section)?.[1]).toBe(String(HTTP_STATUS[code]));
    expect(section).toMatch(/^\*\*What to do\.\*\* \S/m);
  });
});

describe("masking", () => {
  function masked(error: unknown): { error: GraphQLError; log: string } {
    let log = "";
    const mask = maskError(pino({ base: null }, { write: (line) => (log += line) }));
    return { error: mask(error), log };
  }

  test("an error that was meant keeps its code, its message and its details", () => {
    const meant = new AppError("NOT_FOUND", "There is none.", {
      details: { id: "x" },
      cause: new Error("secret"),
    });
    const { error, log } = masked(
      new GraphQLError("There is none.", { path: ["case"], originalError: meant }),
    );
    expect([error.message, error.path, { ...error.extensions }, log]).toEqual([
      "There is none.",
      ["case"],
      { id: "x", code: "NOT_FOUND" },
      "",
    ]);
  });

  test("a mistake of ours is masked with an id that stands in the log", () => {
    const { error, log } = masked(new TypeError("the password is hunter2"));
    const { id, ...rest } = error.extensions;
    expect(rest).toEqual({ code: "INTERNAL", http: { status: 500 } });
    expect(error.message).toBe(`Something went wrong on our side. The log has it under ${id}.`);
    expect(JSON.stringify(error)).not.toContain("hunter2");
    expect(JSON.parse(log)).toMatchObject({ errorId: id, err: { message: "the password is hunter2" } });
  });

  test("what is thrown and is no error is masked too", () => {
    expect(masked("hunter2").error.message).not.toContain("hunter2");
  });
});
