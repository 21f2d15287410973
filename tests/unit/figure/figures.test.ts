import { describe, expect, test } from "vitest";
import { oneSources } from "../../../server/figure/sources.ts";
import { besideOf, type FigureFacts, measuresOf } from "../../../server/figure/table.ts";
import type { NodeId } from "../../../server/model/ids.ts";
import type { AssertionRecord, ClaimRecord, EntityRecord } from "../../../server/model/records.ts";

const id = (text: string) => `case/${text}` as NodeId;
const voice = (slug: string) => id(`ent:${slug}`);

const NAMES: Record<string, string> = {
  daily: "The Daily",
  weekly: "The Weekly",
  agency: "Agency",
  service: "Service",
  ministry: "Ministry",
};
const voices = new Map(
  [...Object.entries(NAMES), ["reports", "Press reports"] as const].map(([slug, name]) => {
    const kind = slug === "reports" ? "Object" : "Organization";
    return [voice(slug), { id: voice(slug), name, kind, plural: slug === "reports" } as EntityRecord];
  }),
);

interface Told {
  readonly value: number;
  /** Chains from the publisher inwards: `daily agency service`. */
  readonly by: readonly string[];
  readonly bound?: "about" | "at least";
  readonly measure?: string;
  /** Where its words begin and end in the one passage that there is. */
  readonly at?: readonly [number, number];
}

function facts(told: Record<string, Told>): FigureFacts {
  const entries = Object.entries(told);
  const tellings = entries.map(([slug, { by, at = [0, 1] }]) => {
    const all = by.map((chain) => {
      const speakers = chain.split(" ").map(voice);
      const [start, end] = at;
      const origin = speakers.at(-1) as NodeId;
      const record: Partial<AssertionRecord> = { passage: id("doc:a/p1"), start, end, speakers, origin };
      return record as AssertionRecord;
    });
    return [id(`clm:${slug}`), all] as const;
  });
  const claims = entries.map(([slug, { value, bound = "about", measure = "the dead" }], position) => {
    const origins = (new Map(tellings).get(id(`clm:${slug}`)) ?? []).map(({ origin }) => origin);
    const record = { id: id(`clm:${slug}`), position, measure, bound, value, unit: "deaths" };
    return { ...record, origins: [...new Set(origins)] } as Partial<ClaimRecord> as ClaimRecord;
  });
  return { claims, tellings: new Map(tellings), voices };
}

const told = (of: Record<string, Told>) => {
  const all = facts(of);
  return oneSources(all, measuresOf(all));
};

describe("the figures of a measure", () => {
  test("stand from the lowest to the highest, each with those that it excludes", () => {
    const [measure] = measuresOf(
      facts({
        many: { value: 2000, by: ["daily service"] },
        few: { value: 350, by: ["weekly ministry"] },
        least: { value: 300, bound: "at least", by: ["daily reports"] },
      }),
    );
    expect(measure?.figures.map(({ claim, against }) => [claim.id, against])).toEqual([
      ["case/clm:least", []],
      ["case/clm:few", ["case/clm:many"]],
      ["case/clm:many", ["case/clm:few"]],
    ]);
    expect([measure?.disagree, measure?.origins]).toEqual([
      2,
      ["case/ent:service", "case/ent:ministry", "case/ent:reports"],
    ]);
  });

  test("bring along what the same words tell, and nothing else of the paragraph", () => {
    const all = measuresOf(
      facts({
        both: { value: 4700, by: ["daily service"], measure: "casualties", at: [10, 40] },
        dead: { value: 600, by: ["daily service"], measure: "dead", at: [10, 20] },
        sent: { value: 12_000, by: ["daily service"], measure: "sent", at: [50, 60] },
      }),
    );
    const casualties = all.filter(({ measure }) => measure === "casualties");
    expect(besideOf(all, casualties).map(({ measure }) => measure)).toEqual(["dead"]);
  });
});

describe("what could be one and the same source", () => {
  test("figures that go back to one voice, whoever prints them", () => {
    expect(
      told({
        april: { value: 600, by: ["daily service"] },
        september: { value: 2000, by: ["weekly service"] },
      }),
    ).toEqual([
      {
        reason: "SAME_ORIGIN",
        voice: "case/ent:service",
        claims: ["case/clm:april", "case/clm:september"],
        text: "2 figures go back to Service: about 600 deaths and about 2,000 deaths. They count as one voice.",
      },
    ]);
  });

  test("figures of two voices that a third passed on; who prints both is no such voice", () => {
    const of = {
      theirs: { value: 350, by: ["daily agency ministry"] },
      ours: { value: 2000, by: ["daily agency service"] },
    };
    expect(told(of)).toEqual([
      {
        reason: "PASSED_ON",
        voice: "case/ent:agency",
        claims: ["case/clm:theirs", "case/clm:ours"],
        text: "Agency passed on 2 figures: about 350 deaths and about 2,000 deaths. They are ascribed to Ministry and Service, but whoever errs about one may err about the other.",
      },
    ]);
  });

  test("a figure of nobody in particular and those that it fits", () => {
    const of = {
      least: { value: 300, bound: "at least" as const, by: ["daily reports"] },
      few: { value: 100, by: ["weekly ministry"] },
      many: { value: 2000, by: ["weekly service"] },
    };
    expect(told(of)).toEqual([
      {
        reason: "NAMES_NOBODY",
        voice: "case/ent:reports",
        claims: ["case/clm:least", "case/clm:many"],
        text: "Press reports: “at least 300 deaths” with no source named. It fits about 2,000 deaths and may go back to Service.",
      },
    ]);
  });

  test("one number from two voices", () => {
    const of = {
      here: { value: 600, by: ["daily service"] },
      there: { value: 600, by: ["weekly ministry"] },
    };
    expect(told(of)).toEqual([
      {
        reason: "SAME_FIGURE",
        claims: ["case/clm:here", "case/clm:there"],
        text: "“about 600 deaths” is told by Service and Ministry. No text says whether one has it from the other.",
      },
    ]);
  });

  test("different numbers from different voices are no group", () => {
    const of = { few: { value: 350, by: ["daily ministry"] }, many: { value: 2000, by: ["daily service"] } };
    expect(told(of)).toEqual([]);
  });
});
