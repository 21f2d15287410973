import { afterEach, describe, expect, test } from "vitest";
import {
  endsAll,
  keptWords,
  lacksReason,
  othersWords,
  refusalWords,
  saveInput,
  theirsOf,
  toKeep,
  type WholeArgument,
  withoutStrengths,
} from "../../../../../client/state/argument/keeping.ts";
import { newsWords, noteKept } from "../../../../../client/state/argument/news.ts";
import type { Overlay } from "../../../../../client/state/argument/overlay.ts";

const whole = (more: Partial<WholeArgument> = {}): WholeArgument => ({
  __typename: "Argument",
  id: "x/arg:pay",
  title: "Who is paid",
  strength: 2,
  strengthReason: "Moderate, as where nothing else is said.",
  weigher: "linked",
  generated: false,
  note: "A note.",
  scheme: { id: "pattern", weigher: "linked" },
  premises: [
    { id: "x/clm:paid", role: "premise", type: "ORDINARY" },
    { id: "x/clm:unless", role: null, type: "EXCEPTION" },
  ],
  conclusion: { id: "x/clm:m-owned" },
  undercutBy: [{ id: "x/clm:undercut" }, { id: "x/clm:unless" }],
  ...more,
});
const act = { case: "x", seen: 7, clientMutationId: "one" };
const strength = (to: number, id = "x/arg:pay") => ({ do: "strength", id, strength: to }) as const;
const none = new Set<string>();

describe("what of a what-if can be kept", () => {
  const overlay: Overlay = [
    { do: "reject", id: "x/clm:a" },
    strength(3),
    strength(1, "x/arg:said/a"),
    strength(2, "x/arg:gone"),
    { do: "standard", id: "x/clm:b", standard: "BRD" },
    { do: "standard", id: "x/clm:c", standard: "BRD" },
  ];

  test("strengths of arguments that the text holds; the others stay, each with why", () => {
    const nodes = [whole(), whole({ id: "x/arg:said/a", title: "Said", generated: true }), null];
    const { rows, stays, same } = toKeep(overlay, nodes, none);
    expect(rows.map(({ argument, to }) => [argument.id, to])).toEqual([["x/arg:pay", 3]]);
    expect(stays.map(({ title, why }) => `${title}: ${why}`)).toEqual([
      "Said: evaluation adds it: the case’s text has no line for it",
      "x/arg:gone: the case holds no argument with this id",
    ]);
    expect(same).toEqual([]);
    expect(othersWords(overlay)).toBe("1 rejected statement, 2 standards of proof");
  });

  test("what the case says already needs no act, unless two curators met on it", () => {
    const nodes = [whole({ strength: 3 })];
    expect(toKeep([strength(3)], nodes, none)).toMatchObject({ rows: [], same: ["x/arg:pay"] });
    expect(toKeep([strength(3)], nodes, new Set(["x/arg:pay"]))).toMatchObject({ same: [] });
  });

  test("how premises count must be a word that the server takes", () => {
    for (const weigher of ["constant", "factorized"])
      expect(toKeep([strength(3)], [whole({ weigher })], none).rows).toEqual([]);
  });

  test("what was kept leaves the what-if, and nothing else does", () => {
    const left = withoutStrengths(overlay, new Set(["x/arg:pay", "x/clm:a"]));
    expect(left).toEqual(overlay.filter((change) => change.id !== "x/arg:pay"));
  });
});

describe("what is sent", () => {
  test("is the argument as it stands, but for its strength and the reason", () => {
    const input = saveInput({ argument: whole(), to: 3 }, "  Two\n witnesses. ", act);
    expect(input).toEqual({
      ...act,
      id: "x/arg:pay",
      title: "Who is paid",
      scheme: "pattern",
      premises: [
        { claim: "x/clm:paid", type: "ORDINARY", role: "premise" },
        { claim: "x/clm:unless", type: "EXCEPTION", role: null },
      ],
      conclusion: "x/clm:m-owned",
      undercutBy: ["x/clm:undercut"],
      weigher: null,
      strength: 3,
      reason: "Two witnesses.",
      note: "A note.",
    });
  });

  test("names the weigher where it is not the scheme’s own", () => {
    const input = saveInput({ argument: whole({ weigher: "cumulative" }), to: 2 }, "", act);
    expect(input).toMatchObject({ weigher: "CUMULATIVE", reason: null });
  });

  test("needs a reason wherever the strength is not 2", () => {
    expect([0, 1, 2, 3, 4].filter((to) => lacksReason(to, " \n"))).toEqual([0, 1, 3, 4]);
    expect(lacksReason(4, "It is so.")).toBe(false);
  });
});

describe("what the server says instead", () => {
  test("their text of the argument is read as text: no strength is moderate", () => {
    expect(theirsOf({ strength: "1", reason: "Hearsay." })).toEqual({ strength: 1, reason: "Hearsay." });
    expect(theirsOf({ title: "Pay" })).toEqual({ strength: 2, reason: null });
    for (const nothing of [undefined, null, "a", { strength: "strong" }])
      expect(theirsOf(nothing)).toBeNull();
  });

  test("each code has its words, and says whether the next act would meet the same", () => {
    const refusal = (code: string) => ({ code, message: "M.", theirs: null });
    const codes = ["FORBIDDEN", "NOT_FOUND", "CONFLICT", "BAD_USER_INPUT", "UNAVAILABLE", "INTERNAL"];
    expect(codes.filter((code) => !endsAll(refusal(code)))).toEqual(["CONFLICT", "BAD_USER_INPUT"]);
    expect(codes.map((code) => refusalWords(refusal(code)).title)).toEqual([
      "This server does not write to the case",
      "This server does not write to the case",
      "The case stands otherwise than this page saw it",
      "The server does not take it like this",
      "The server does not answer",
      "It could not be kept",
    ]);
  });
});

describe("what is said", () => {
  const changed = [{ text: "They are owned.", before: "OPEN" as const, after: "ESTABLISHED" as const }];
  afterEach(() => void newsWords([], false));

  test("how many are kept, and under whose name", () => {
    expect(keptWords(1, "Ada")).toBe("1 strength is kept in the case’s text, under the name Ada.");
    expect(keptWords(2, "Ada")).toMatch(/^2 strengths are kept/);
  });

  test("once, with the labels that come after it", () => {
    noteKept();
    expect(newsWords([], false)).toBe("Kept, and weighed again. No what-if is left.");
    expect(newsWords([], false)).toBe("No label changes.");
    noteKept();
    expect(newsWords(changed, true)).toMatch(/^Kept, and weighed again\. 1 label changes; /);
  });
});
