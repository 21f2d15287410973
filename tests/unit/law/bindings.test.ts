import { describe, expect, test } from "vitest";
import { bindingsOn, statusOn } from "../../../server/law/bindings.ts";
import { boundTo } from "../../../server/law/bound.ts";
import { lawOf } from "../../../server/law/library.ts";
import { law as id, type LawEdit, lawWith, libraryOf } from "../../helpers/lawText.ts";
import { shippedLaw } from "../../helpers/shippedLaw.ts";

const small = (...edits: LawEdit[]) => lawOf(libraryOf(lawWith(...edits)));
const FRE = id("state:FRE");
const SYL = id("state:SYL");
const ROME = id("ins:rome-statute");
const UKRAINE = id("state:UKR");

describe("what binds a State on a day", () => {
  test("is told ground by ground, and a provision only where it stands otherwise than the whole", () => {
    const told = (state: typeof FRE, day: string) =>
      bindingsOn(small(), state, day).map(({ instrument, provision, basis, answer }) => [
        provision ?? instrument,
        basis,
        answer,
      ]);
    expect(told(FRE, "1936-01-01")).toEqual([
      ["ins:custom", "custom", "yes"],
      ["ins:decision", "resolution", "yes"],
      ["ins:pact", "party", "yes"],
    ]);
    expect(told(SYL, "1899-01-01")).toEqual([
      ["ins:custom", "custom", "no"],
      ["ins:decision", "resolution", "no"],
      ["ins:pact", "party", "no"],
    ]);
    const custom: LawEdit = [
      "pact.yaml",
      "    heading: No war\n",
      "    heading: No war\n    custom: { source: A court, verified: known }\n",
    ];
    expect(bindingsOn(small(custom), SYL, "1936-01-01")).toContainEqual({
      instrument: "ins:pact",
      provision: "prov:pact/1",
      basis: "custom",
      answer: "yes",
      facts: [
        {
          text: "Pact 1 holds as custom, whoever joined.",
          source: "A court",
          verified: "known",
          about: ["prov:pact/1"],
        },
      ],
    });
  });

  test("says the same of each provision as asking for it alone", async () => {
    const law = await shippedLaw();
    for (const state of law.library.states) {
      const told = bindingsOn(law, state.id, "2025-01-15");
      for (const { instrument, provision, basis, answer } of told.filter((b) => b.provision)) {
        const { grounds } = boundTo(law, provision ?? instrument, state.id, "2025-01-15");
        expect(grounds.find((g) => g.basis === basis)?.answer).toBe(answer);
      }
    }
  });
});

describe("how a State stands to an instrument on a day", () => {
  test("changes for Ukraine and the Rome Statute on 1 January 2025", async () => {
    const law = await shippedLaw();
    const on = (day: string) => {
      const { party, bound, row } = statusOn(law, ROME, UKRAINE, day);
      return [party, bound, row?.since];
    };
    expect(on("2024-12-31")).toEqual(["no", "no", "2025-01-01"]);
    expect(on("2025-01-01")).toEqual(["yes", "yes", "2025-01-01"]);
  });

  test("makes nobody a party to what is no treaty, whomever it binds", () => {
    expect(statusOn(small(), id("ins:decision"), FRE, "1936-01-01")).toMatchObject({
      party: "no",
      bound: "yes",
      row: { status: "bound" },
    });
    expect(statusOn(small(), id("ins:custom"), SYL, "1936-01-01")).toEqual({
      instrument: "ins:custom",
      state: "state:SYL",
      party: "no",
      bound: "yes",
    });
  });

  test("is open where the library says nothing", async () => {
    const law = await shippedLaw();
    expect(statusOn(law, ROME, id("state:CHN"), "2025-01-01")).toMatchObject({
      party: "open",
      bound: "open",
    });
  });
});
