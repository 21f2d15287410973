import { describe, expect, test } from "vitest";
import { type Pair, pairsOf } from "../../../server/comparison/pairs.ts";
import { claimParts, entityParts, voiceParts } from "../../../server/comparison/parts.ts";
import { belongsTo, type Compared, needsAssertions } from "../../../server/comparison/side.ts";
import { oneVoiceText } from "../../../server/comparison/voices.ts";
import type { Edtf } from "../../../server/model/dates.ts";
import type { AssertionRecord } from "../../../server/model/records.ts";
import { claimOf, id, link, type Said, sideOf } from "../../helpers/sides.ts";

const A = "case/doc:a";
const B = "case/doc:b";

/** Each pair as `one other TIE: why; why`. */
function told(pairs: readonly Pair[]): string[] {
  const slug = (text: string) => text.replace("case/clm:", "");
  return pairs.map(
    ({ a, b, tie, reasons }) =>
      `${slug(a.claim.id)} ${slug(b.claim.id)} ${tie}: ${reasons.map(({ text }) => text).join(" ")}`,
  );
}

/** Claims whose names begin with a belong to the first side, with b to the second, with both to both. */
function compared(
  all: Record<string, Said>,
  links: Parameters<typeof pairsOf>[3] = [],
  what: Compared = "DOCUMENTS",
) {
  const of = (letter: string) =>
    Object.keys(all).filter((slug) => slug.startsWith("both") || slug.startsWith(letter));
  const keys = what === "ENTITIES" ? ["case/ent:a", "case/ent:b"] : [A, B];
  const [a, b] = [sideOf(keys[0] as string, all, of("a-")), sideOf(keys[1] as string, all, of("b-"))];
  return { a, b, pairs: pairsOf(what, a, b, links) };
}

describe("claims of two sides meet", () => {
  test("where both state one, more firmly on the side that hedges less", () => {
    const { a, b } = compared({ both: {} });
    const firm = { ...a, claims: a.claims.map((one) => ({ ...one, certainty: "reported" as const })) };
    expect(told(pairsOf("DOCUMENTS", firm, b, []))).toEqual(["both both B_FIRMER: Both documents state it."]);
  });

  test("where they draw the same relation, and differ where it was at other times", () => {
    const { pairs } = compared({
      "a-1": { relation: "ent:x PAYS ent:y", certainty: "possible" },
      "b-1": { relation: "ent:x PAYS ent:y" },
      "a-2": { relation: "ent:x ARMS ent:y", validTime: "2025" },
      "b-2": { relation: "ent:x ARMS ent:y", validTime: "1993" },
      "b-3": { relation: "ent:y PAYS ent:x" },
    });
    expect(told(pairs)).toEqual([
      "a-1 b-1 B_FIRMER: They draw the same relation.",
      "a-2 b-2 DIFFERS: They draw the same relation, at other times: 1993 and 2025.",
    ]);
  });

  test("where a link ties them, told by its note; what parts them most comes first", () => {
    const { pairs } = compared({ "a-1": {}, "a-2": {}, "b-1": { certainty: "opinion" }, "b-2": {} }, [
      link("a-1", "supports", "b-1", "They agree on the sending."),
      link("b-1", "contradicts", "a-1", "The place differs."),
      link("b-2", "qualifies", "a-1"),
      link("b-1", "same_as", "a-2"),
      link("a-1", "contradicts", "a-2"),
    ]);
    expect(told(pairs)).toEqual([
      "a-1 b-1 CONTRADICTS: The place differs. They agree on the sending.",
      "a-1 b-2 DIFFERS: One narrows or weakens the other.",
      "a-2 b-1 A_FIRMER: They say the same.",
    ]);
  });

  test("where figures of one measure can be held against each other", () => {
    const { pairs } = compared({
      "a-1": { measure: "the dead", value: 2000 },
      "b-1": { measure: "the dead", value: 350 },
      "b-2": { measure: "the dead", value: 300, bound: "at least" },
      "b-3": { measure: "the sent", value: 2000 },
    });
    expect(told(pairs)).toEqual([
      "a-1 b-1 CONTRADICTS: “350 soldiers” and “2,000 soldiers”: no number fits both.",
      "a-1 b-2 ALIKE: “at least 300 soldiers” and “2,000 soldiers”: a number can fit both.",
    ]);
  });

  test("of entities, also where the same is said of either, the same way round", () => {
    const { pairs } = compared(
      {
        "a-1": { relation: "ent:a PAYS ent:x" },
        "b-1": { relation: "ent:b PAYS ent:x" },
        "b-2": { relation: "ent:x PAYS ent:b" },
        both: { relation: "ent:a PAYS ent:b" },
      },
      [],
      "ENTITIES",
    );
    expect(told(pairs)).toEqual([
      "a-1 b-1 ALIKE: The same verb, to the same other end: “pays”.",
      "both both ALIKE: It ties the two.",
    ]);
  });

  test("two that both sides have are not held against each other", () => {
    const relation = "ent:x PAYS ent:y";
    const { pairs } = compared({ both1: { relation }, both2: { relation } }, [
      link("both1", "contradicts", "both2"),
    ]);
    expect(told(pairs)).toEqual([
      "both1 both1 ALIKE: Both documents state it.",
      "both2 both2 ALIKE: Both documents state it.",
    ]);
  });

  test("where very many draw one relation, each stands against the firmest of the other side", () => {
    const relation = "ent:x PAYS ent:y";
    const all = Object.fromEntries(
      ["a", "b"].flatMap((side) =>
        Array.from({ length: 11 }, (_, i) => [
          `${side}-${String(i).padStart(2, "0")}`,
          { relation, certainty: i === 4 ? ("flat" as const) : ("possible" as const) },
        ]),
      ),
    );
    const { a, b, pairs } = compared(all);
    expect(pairs.every((pair) => pair.a.claim.text === "a-04" || pair.b.claim.text === "b-04")).toBe(true);
    expect(claimParts(a, b, pairs)).toMatchObject({ onlyA: [], onlyB: [] });
  });
});

describe("a claim as one side has it", () => {
  const by = (all: Partial<AssertionRecord>[]) => all as AssertionRecord[];
  const spoken = by([
    {
      document: id("doc:a"),
      stance: "asserts",
      certainty: "possible",
      origin: id("ent:x"),
      saidAt: "2024-11" as Edtf,
    },
    {
      document: id("doc:b"),
      stance: "reports",
      certainty: "flat",
      origin: id("ent:y"),
      saidAt: "2025-02-01" as Edtf,
    },
    { document: id("doc:b"), stance: "denies", certainty: "flat", origin: id("ent:z") },
  ]);

  test("rests on the assertions of that document, or of what had been said by that day", () => {
    const own = (compared: Compared, key: string) => spoken.filter(belongsTo(compared, key)).length;
    expect([own("DOCUMENTS", A), own("DOCUMENTS", B), own("ENTITIES", "case/ent:x")]).toEqual([1, 2, 3]);
    expect([own("DAYS", "2024-10-31"), own("DAYS", "2024-11-01"), own("DAYS", "2025-03-01")]).toEqual([
      0, 1, 2,
    ]);
    const claim = {
      ...claimOf("c", 1, {}),
      documents: [id("doc:a")],
      saidFrom: "2024-11-01",
      saidTo: "2025-02-01",
    };
    expect([needsAssertions("DOCUMENTS", claim), needsAssertions("DAYS", claim)]).toEqual([false, true]);
  });

  test("is contradicted where somebody on one side only denies it", () => {
    const a = sideOf(A, { c: { by: by(spoken.slice(0, 1)) } }, ["c"]);
    const b = sideOf(B, { c: { by: by(spoken.slice(1)) } }, ["c"]);
    expect(b.claims).toMatchObject([
      { certainty: "flat", stance: "reports", origins: [id("ent:y")], denied: true },
    ]);
    expect(told(pairsOf("DOCUMENTS", a, b, []))).toEqual([
      "c c CONTRADICTS: Both documents state it; on one side somebody denies it.",
    ]);
    const later = sideOf(B, { c: { by: by(spoken.slice(0, 2)) } }, ["c"]);
    expect(told(pairsOf("DAYS", a, later, []))).toEqual([
      "c c B_FIRMER: Known on both days; 1 independent voice more on one side.",
    ]);
  });
});

describe("whether two sides could be one voice", () => {
  const text = (what: Compared, all: Record<string, Said>) => {
    const { a, b } = compared(all, [], what);
    const named = (name: string) => name.replace("case/ent:", "");
    return oneVoiceText(
      what,
      [
        { ...a, name: "Document A" },
        { ...b, name: "Document B", voice: id("ent:b") },
      ],
      voiceParts(a, b),
      named,
    );
  };

  test("is told by the origins that stand behind both", () => {
    expect(text("DOCUMENTS", { "a-1": { origins: ["x"] }, "b-1": { origins: ["y"] } })).toBe(
      "Neither cites the other. No voice of 2 stands behind both.",
    );
    expect(text("ENTITIES", { "a-1": { origins: ["x", "y"] }, "b-1": { origins: ["y"] } })).toBe(
      "1 voice of 2 stands behind both: y. What they say counts once, however often it is repeated.",
    );
    expect(text("DAYS", { both: { origins: ["x"] }, "b-1": { origins: ["y"] } })).toBe(
      "1 voice had been heard by the earlier day; 1 since.",
    );
    expect(text("DOCUMENTS", {})).toBe("Nobody is named who says it.");
  });

  test("counts what the claims speak of on either side, but not the two themselves", () => {
    const { a, b } = compared(
      {
        "a-1": { relation: "ent:a PAYS ent:x" },
        "b-1": { relation: "ent:b PAYS ent:x" },
        "b-2": { relation: "ent:b PAYS ent:y" },
      },
      [],
      "ENTITIES",
    );
    expect(entityParts(a, b)).toEqual({
      both: [{ id: "case/ent:x", a: 1, b: 1 }],
      onlyA: [],
      onlyB: [{ id: "case/ent:y", a: 0, b: 1 }],
    });
  });
});
