import { describe, expect, test } from "vitest";
import { allowing, type PathStep, pathInput, questionOf, withRules } from "../../../../client/state/path.ts";
import {
  cautionsOf,
  clauseOf,
  firmerWords,
  leadWords,
  noteOf,
  paragraphText,
  sentenceAround,
} from "../../../../client/state/pathwords.ts";

const route = (params: Record<string, string>) => ({ screen: "path", case: "c", sel: null, params }) as const;

describe("the question in the address", () => {
  test("names both ends, at most four relations and hubs where it says no more", () => {
    const question = questionOf(route({ from: "ent:a", to: "ent:b" }));
    expect(question).toEqual({
      from: "c/ent:a",
      to: "c/ent:b",
      maxLength: 4,
      may: new Set(["hubs"]),
      filter: {},
    });
    expect(pathInput("c", question)).toEqual({
      case: "c",
      from: "c/ent:a",
      to: "c/ent:b",
      maxLength: 4,
      hubs: true,
      containers: false,
      filter: { certainties: ["FLAT", "REPORTED", "ESTIMATE", "PROBABLE", "POSSIBLE"], kinds: ["FACT"] },
    });
  });

  test.each(["0", "13", "4.5", "many"])("does not take %s for a length", (max) => {
    expect(questionOf(route({ max })).maxLength).toBe(4);
  });

  test("lets everything through where everything is allowed", () => {
    const question = questionOf(
      route({ from: "ent:a", to: "ent:b", may: "opinions,law,hubs,containers,magic" }),
    );
    expect(pathInput("c", question)).toMatchObject({ hubs: true, containers: true, filter: {} });
  });

  test("keeps what it says when a rule changes, forgets which path was read, and says nothing of what is so at first", () => {
    const params = { from: "ent:a", n: "3", max: "5" };
    const may = allowing(new Set(["hubs"]), "opinions", true);
    expect(withRules(params, { may })).toEqual({ from: "ent:a", max: "5", may: "opinions,hubs" });
    expect(withRules({ ...params, may: "law" }, { may: new Set(["hubs"]) })).toEqual({
      from: "ent:a",
      max: "5",
    });
    expect(questionOf(route(withRules({}, { may: new Set() }))).may).toEqual(new Set());
  });
});

const claim = {
  id: "c/clm:x",
  text: "A pays B.",
  kind: "FACT",
  certainty: "ESTIMATE",
  stance: "ASSERTS",
  originCount: 1,
  disputed: true,
  alleged: false,
  implied: ["subject"],
} as const;

const step: PathStep = {
  number: 1,
  forward: false,
  sentence: "",
  alternatives: 0,
  validTime: "2024",
  from: { id: "c/ent:b", name: "B", kind: "Payment" },
  to: { id: "c/ent:a", name: "A", kind: "State" },
  relation: { id: "c/clm:x", phrase: "pays", inverse: "is paid by" },
  claim: { ...claim, implied: [...claim.implied], standing: null },
  origins: [{ id: "c/ent:o", name: "Ada" }],
};
const second: PathStep = {
  ...step,
  number: 2,
  forward: true,
  from: step.to,
  to: { id: "c/ent:d", name: "D", kind: "Person" },
  claim: {
    ...{ ...claim, id: "c/clm:y", implied: [], standing: null },
    ...{ disputed: false, certainty: "FLAT", alleged: true },
  },
};

describe("a path in words", () => {
  test.each([
    [1, "One sentence leads"],
    [4, "Four sentences lead"],
    [12, "Twelve sentences lead"],
  ])("%i: %s", (length, words) => expect(leadWords(length)).toBe(words));

  test("says at each clause what must not be left out", () => {
    expect(clauseOf(step, true)).toBe("B is paid by A (disputed, one end is our reading)");
    expect(clauseOf(second, false)).toBe("which pays D (alleged)");
    expect(cautionsOf({ ...second, claim: { ...second.claim, stance: "DENIES" } })).toEqual([
      "alleged",
      "denied by all who speak of it",
    ]);
  });

  test("does not say alleged twice", () => {
    const relation = { ...second.relation, phrase: "is alleged to pay" };
    expect(clauseOf({ ...second, relation }, false)).toBe("which is alleged to pay D");
  });

  test("is copied with its notes, its weakest sentence and its address", () => {
    expect(paragraphText([step, second], new Map(), 1, "http://here")).toBe(
      [
        "B is paid by A (disputed, one end is our reading) [1], which pays D (alleged) [2].",
        "",
        "[1] Ada, estimate, 1 origin, 2024.",
        "[2] Ada, flat, 1 origin, 2024.",
        "",
        "Weakest: sentence 1. A path shows that sentences join up, not that its ends dealt with each other.",
        "http://here",
      ].join("\n"),
    );
    expect(noteOf({ ...step, validTime: null }, undefined)).toBe("Ada, estimate, 1 origin, undated");
  });

  test("tells what would make a step firmer", () => {
    expect(firmerWords(step, undefined).map(({ words, beside }) => `${words}: ${beside}`)).toEqual([
      "a passage that names the subject: our reading now",
      "a second origin beside Ada: 1 now",
      "a passage that says it without a hedge: estimate now",
    ]);
  });
});

describe("the sentence around a stretch", () => {
  const text = "It began. The U.S. sent “men. Women,” some say. It ended.";
  const around = (stretch: string, whole = text) => {
    const start = whole.indexOf(stretch);
    return sentenceAround(whole, start, start + stretch.length);
  };

  test("begins and ends with it", () => {
    expect(around("ended")).toEqual(["It ", "ended", "."]);
    expect(around("began.")).toEqual(["It ", "began.", ""]);
    expect(around("It began. The")[1]).toBe("It began. The");
  });

  test("is the same text, whatever is left out of a long one", () => {
    const long = `${"so ".repeat(100)}here ${"and ".repeat(100)}`;
    const [before, stretch, after] = around("here", long);
    expect(stretch).toBe("here");
    expect(before).toMatch(/^… (so )+$/);
    expect(after).toMatch(/^( and)+ …$/);
  });
});
