import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundOn, boundTo, partyOn } from "../../../server/law/bound.ts";
import { lawOf } from "../../../server/law/library.ts";
import { dayRange } from "../../../server/model/dates.ts";
import { law as id, type LawEdit, lawWith, libraryOf } from "../../helpers/lawText.ts";
import { shippedLaw } from "../../helpers/shippedLaw.ts";

const small = (...edits: LawEdit[]) => lawOf(libraryOf(lawWith(...edits)));
const FRE = id("state:FRE");
const SYL = id("state:SYL");

describe("a treaty", () => {
  test("binds a party from its day until its end, and says by which row", () => {
    const law = small();
    expect(boundTo(law, id("prov:pact/1"), FRE, "1935-01-01")).toEqual({
      provision: "prov:pact/1",
      state: "state:FRE",
      answer: "yes",
      grounds: [
        {
          basis: "party",
          answer: "yes",
          facts: [
            {
              text: "Pact: Freedonia, a party since 1931-01, until 1940-06-30.",
              verified: "public-page",
              source: "The depositary",
              about: ["state:FRE", "ins:pact"],
            },
          ],
        },
      ],
    });
    const on = (day: string) => boundTo(law, id("prov:pact/1"), FRE, day).answer;
    expect(["1930-12-31", "1931-01-15", "1931-01-31", "1940-06-29", "1940-06-30"].map(on)).toEqual([
      "no",
      "open",
      "yes",
      "yes",
      "no",
    ]);
  });

  test("does not bind who signed and did not join", () => {
    expect(boundTo(small(), id("prov:pact/1"), SYL, "1935-01-01")).toMatchObject({
      answer: "no",
      grounds: [{ facts: [{ text: "Pact: Sylvania, signed and did not join." }] }],
    });
  });

  test("is open for a State of which nothing is said, and for one whose row is uncertain", () => {
    const silent = small([
      "pact.yaml",
      "  - { state: SYL, status: signatory, signed: 1930-05-02, source: The depositary, verified: known }\n",
      "",
    ]);
    expect(boundTo(silent, id("prov:pact/1"), SYL, "1935-01-01")).toMatchObject({
      answer: "open",
      grounds: [
        { facts: [{ text: "The library does not say how Sylvania stands to Pact.", verified: "uncertain" }] },
      ],
    });
    const uncertain = small(["pact.yaml", "verified: known }", "verified: uncertain }"]);
    expect(boundTo(uncertain, id("prov:pact/1"), SYL, "1935-01-01").answer).toBe("open");
  });

  test("binds by what an amendment brought only who joined that too, from the day of its effect", () => {
    const amendment: LawEdit = [
      "amendment.yaml",
      undefined,
      "id: ins:amendment\ntitle: Amendment\nshort: Amendment\nauthority: treaty\nverified: known\nparties:\n  - { state: FRE, status: party, since: 1936-01-01, source: A page, verified: known }\n",
    ];
    const law = small(amendment, [
      "pact.yaml",
      '    number: "2"',
      '    number: "2"\n    insertedBy: ins:amendment\n    validFrom: 1937-01-01',
    ]);
    const on = (day: string) => boundTo(law, id("prov:pact/2"), FRE, day).answer;
    expect(["1935-12-31", "1936-06-01", "1937-01-01"].map(on)).toEqual(["no", "no", "yes"]);
  });
});

describe("a resolution that binds", () => {
  test("binds members of the treaty that makes it bind, from its day, however they voted", () => {
    const law = small();
    const on = (state: typeof FRE, day: string) => boundTo(law, id("prov:decision/1"), state, day);
    expect(
      [on(FRE, "1935-03-09"), on(FRE, "1935-03-10"), on(SYL, "1936-01-01")].map((b) => b.answer),
    ).toEqual(["no", "yes", "no"]);
    expect(on(FRE, "1936-01-01").grounds).toEqual([
      {
        basis: "resolution",
        answer: "yes",
        facts: [
          {
            text: "Decision was adopted on 1935-03-10 and binds by Pact 2.",
            verified: "known",
            about: ["ins:decision", "prov:pact/2"],
          },
          partyOn(law, id("ins:pact"), FRE, "1936-01-01").facts[0],
        ],
      },
    ]);
  });
});

describe("a custom", () => {
  test("binds every State from its day, unless it is uncertain", () => {
    const on = (state: typeof FRE, day: string) => boundTo(small(), id("prov:custom/1"), state, day).answer;
    expect([on(FRE, "1899-12-31"), on(FRE, "1900-12-31"), on(SYL, "1950-01-01")]).toEqual([
      "no",
      "yes",
      "yes",
    ]);
    const uncertain = small([
      "custom.yaml",
      "source: All courts, verified: known",
      "source: Some, verified: uncertain",
    ]);
    expect(boundTo(uncertain, id("prov:custom/1"), SYL, "1950-01-01").answer).toBe("open");
  });
});

describe("what binds a State on a day", () => {
  test("is told for each instrument and each of its provisions", () => {
    const told = boundOn(small(), FRE, "1936-01-01").map(({ instrument, answer, provisions }) => [
      instrument,
      answer,
      provisions.map((p) => p.answer),
    ]);
    expect(told).toEqual([
      ["ins:custom", "no", ["yes"]],
      ["ins:decision", "yes", ["yes"]],
      ["ins:pact", "yes", ["yes", "yes"]],
    ]);
  });

  test("by consent is never bound before its row says so, on any day, in the shipped library", async () => {
    const law = await shippedLaw();
    const treaties = law.library.instruments.filter((i) => i.authority === "treaty");
    const day = fc
      .date({ min: new Date("1890-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.constantFrom(...treaties),
        fc.constantFrom(...law.library.states),
        day,
        (treaty, state, on) => {
          const { answer } = partyOn(law, treaty.id, state.id, on);
          const row = treaty.parties.find((party) => party.state === state.id);
          if (answer === "yes") {
            expect(row?.status).toBe("party");
            expect(row?.verified).not.toBe("uncertain");
            expect((row?.since && dayRange(row.since).from) ?? "9999").toSatisfy(
              (from: string) => from <= on,
            );
          }
          if (!row) expect(answer).toBe("open");
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test("always has a ground: party, resolution or custom", async () => {
    const law = await shippedLaw();
    for (const state of law.library.states)
      for (const { provisions } of boundOn(law, state.id, "2025-01-15"))
        for (const { answer, grounds } of provisions)
          expect(answer !== "yes" || grounds.some((g) => g.answer === "yes" && g.facts.length > 0)).toBe(
            true,
          );
  });

  test("asks only for what the library holds", () => {
    expect(() => boundTo(small(), id("prov:nothing/1"), FRE, "1935-01-01")).toThrow(
      new RangeError("The law library has no prov:nothing/1."),
    );
  });
});
