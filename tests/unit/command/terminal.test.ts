import { describe, expect, test } from "vitest";
import { exitCodeOf, explain, type Terminal } from "../../../server/command/terminal.ts";
import { AppError, ERROR_CODES } from "../../../server/model/errors.ts";

function listening(): { terminal: Terminal; said: string[] } {
  const said: string[] = [];
  const terminal: Terminal = {
    out: () => expect.unreachable(),
    say: (text) => said.push(text),
    during: (_text, work) => work(() => {}),
  };
  return { terminal, said };
}

describe("an error at the end of a command", () => {
  test("decides the exit code: 1 for faults, 2 for wrong use, 3 for a store that is not there", () => {
    const codes = Object.fromEntries(ERROR_CODES.map((code) => [code, exitCodeOf(new AppError(code, ""))]));
    expect(codes).toEqual({
      NOT_FOUND: 1,
      BAD_USER_INPUT: 1,
      CONFLICT: 1,
      TIMEOUT: 3,
      QUERY_TOO_DEEP: 1,
      QUERY_TOO_COMPLEX: 1,
      OVERLOADED: 3,
      STORAGE_FULL: 3,
      UNAVAILABLE: 3,
      FORBIDDEN: 1,
      INTERNAL: 3,
      CASE_INVALID: 1,
      USAGE: 2,
    });
  });

  test("that was meant is a line for each of its own, and no stack", () => {
    const { terminal, said } = listening();
    expect(explain(new AppError("CASE_INVALID", "a.yaml:1: x\nb.yaml:2: y"), terminal)).toBe(1);
    expect(said).toEqual(["redthread: a.yaml:1: x", "redthread: b.yaml:2: y"]);
  });

  test("that is a mistake of ours keeps its stack", () => {
    const { terminal, said } = listening();
    const error = new TypeError("x is not a function");
    expect(explain(error, terminal)).toBe(3);
    expect(said).toEqual([
      "redthread: a mistake of the program's own. Please report it with these lines.",
      error.stack,
    ]);
  });
});
