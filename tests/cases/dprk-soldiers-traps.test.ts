import { describe, expect, it } from "vitest";
import { standing, standingContext } from "../../server/model/derive.ts";
import { findMentions } from "../../server/model/mentions.ts";
import { claimOf, readCase, vocabulary } from "../helpers/cases.ts";

const whole = await readCase("dprk-soldiers");
const context = standingContext(whole);
const mentions = findMentions(whole);
const claim = (id: string) => claimOf(whole, id);

/** The entities that stand for these items of the inventory. */
function entitiesFor(...codes: string[]): string[] {
  return whole.entities.filter((e) => e.covers.some((code) => codes.includes(code))).map((e) => e.id);
}

function mentionedIn(passage: string): string[] {
  return mentions.filter((mention) => mention.passage === passage).map((mention) => mention.entity);
}

describe("a caution stands where a reader may go wrong", () => {
  it.each([
    ["T-01", "clm:b-c59"],
    ["T-02", "clm:a-c03"],
    ["T-03", "clm:a-c08"],
    ["T-04", "clm:a-c37"],
    ["T-05", "clm:a-c44"],
    ["T-06", "clm:a-c54"],
    ["T-07", "clm:a-c57"],
    ["T-08", "clm:a-c12"],
    ["T-09", "clm:a-c16"],
    ["T-10", "clm:b-c25"],
    ["T-11", "clm:b-c26"],
    ["T-12", "clm:b-c27"],
    ["T-13", "clm:b-c29"],
    ["T-14", "clm:b-c32"],
    ["T-15", "clm:b-c38"],
    ["T-16", "clm:b-c45"],
    ["T-17", "clm:b-c49"],
    ["T-18", "clm:b-c48"],
    ["T-19", "clm:a-c47"],
    ["T-20", "clm:b-c63"],
    ["T-21", "clm:a-c33"],
    ["T-22", "ent:kim-eun-ju"],
    ["T-23", "doc:a"],
    ["T-24", "clm:a-c39"],
    ["T-25", "clm:a-c59"],
    ["T-26", "doc:a/p17"],
    ["T-27", "doc:b/p1"],
    ["T-28", "ent:deployment"],
    ["T-29", "clm:a-c01"],
    ["T-30", "clm:b-c09"],
    ["T-31", "ent:deployed-soldiers"],
    ["T-32", "clm:b-c17"],
  ])("%s at %s", (code, id) => {
    const cautions = whole.notes.filter((note) => note.kind === "caution" && note.covers.includes(code));
    expect(cautions.map((note) => note.about.some((about) => about === id))).toEqual([true]);
  });
});

describe("who is meant", () => {
  it("nothing that article A says is said of Kim Jong-un the person", () => {
    const ofA = whole.claims.filter((c) => c.assertions.some((a) => a.passage.startsWith("doc:a/")));
    const ends = ofA.flatMap((c) => (c.triple ? [c.triple.subject, c.triple.object] : []));
    expect(ends).not.toContain("ent:kim-jong-un");
    const named = mentions.filter((m) => m.passage.startsWith("doc:a/")).map((m) => m.entity);
    expect(named).not.toContain("ent:kim-jong-un");
  });

  it("Kim of the byline is the author, Kim of the last paragraph is the regime’s", () => {
    expect(mentionedIn("doc:b/by")).toEqual(["ent:kim-eun-ju"]);
    expect(mentionedIn("doc:b/p15")).toContain("ent:kim-jong-un-regime");
    expect(mentionedIn("doc:b/p15")).not.toContain("ent:kim-eun-ju");
  });

  it("the defectors’ superiors misled soldiers in general, not the men sent to this war", () => {
    expect(claim("clm:a-c26").triple?.object).toBe("ent:soldiers");
    expect(claim("clm:a-c27").triple).toBeUndefined();
  });

  it("those who desert and those who defect are two groups", () => {
    expect(entitiesFor("A-E22", "A-E11")).toHaveLength(2);
    const [link] = whole.links.filter((l) => l.from === "clm:a-c33" && l.to === "clm:a-c32");
    expect(link?.kind).toBe("qualifies");
  });

  it("who pays is our reading of article B, who is paid our reading of the record, and the edges say so", () => {
    const payments = whole.claims.filter((c) => c.triple?.predicate === "PAYS");
    expect(payments.map(({ id, covers, alleged, implied }) => ({ id, covers, alleged, implied }))).toEqual([
      { id: "clm:b-r15", covers: ["B-R15"], alleged: true, implied: ["subject"] },
      { id: "clm:b-r16", covers: ["B-R16"], alleged: true, implied: ["subject"] },
      { id: "clm:r-nis-2000-usd", covers: [], alleged: false, implied: ["object"] },
    ]);
  });
});

describe("on whose word", () => {
  it("the sentences on women’s conditions do not inherit Human Rights Watch", () => {
    const watch = entitiesFor("A-E29", "A-E30");
    expect(watch).toHaveLength(2);
    for (const id of ["clm:a-c39", "clm:a-c40", "clm:a-c41", "clm:a-c42"])
      for (const { speakers } of claim(id).assertions)
        expect(speakers.filter((speaker) => watch.includes(speaker))).toEqual([]);
  });

  it("the quotation of the former soldier is hers, as told by Human Rights Watch", () => {
    const chain = ["A-E38", "A-E29", "A-E31"].flatMap((code) => entitiesFor(code));
    for (const id of ["clm:a-c43", "clm:a-c44", "clm:a-c45"])
      expect(claim(id).assertions.map((a) => a.speakers)).toEqual([chain]);
  });

  it("figures without a source are marked as such, and the one on stunting names defectors", () => {
    for (const id of ["clm:a-c55", "clm:a-c56", "clm:a-c58", "clm:a-c59", "clm:a-c60", "clm:a-c61"])
      expect(claim(id).assertions.map((a) => a.unsourced)).toEqual([true]);
    expect(standing(claim("clm:a-c57"), context).origins).toEqual(["ent:defectors"]);
  });

  it("nothing in article B on payments, funerals and papers has a source", () => {
    const p9 = whole.claims.filter((c) => c.assertions.some((a) => a.passage === "doc:b/p9"));
    expect(p9.filter((c) => !c.assertions.every((a) => a.unsourced))).toEqual([]);
  });

  it("an attribution that comes late leaves two readings, and neither is chosen", () => {
    for (const id of ["b-c03", "b-c04", "b-c11", "b-c12", "b-c13", "b-c14"]) {
      const [first, second] = claim(`clm:${id}`).assertions;
      expect(first?.speakers).toEqual(["ent:article-b", "ent:kim-eun-ju"]);
      expect([second?.speakers, second?.reading]).toEqual([["ent:article-b"], "second"]);
    }
  });

  it("an author who speaks in an article and before the United Nations is one voice", () => {
    expect(standing(claim("clm:b-c03"), context).origins).toEqual(["ent:kim-eun-ju"]);
  });
});

describe("what is said, and no more", () => {
  it("casualties are not deaths", () => {
    const { triple, quantity } = claim("clm:b-c26");
    expect([triple?.predicate, quantity?.unit, quantity?.printed]).toEqual([
      "SUFFERED",
      "casualties",
      "thousands",
    ]);
    const deaths = whole.links.filter((l) => l.covers.includes("X-01")).flatMap((l) => [l.from, l.to]);
    expect(deaths).not.toContain("clm:b-c26");
  });

  it("the place of death is disputed between the articles, and both places are kept", () => {
    expect(claim("clm:a-c03").triple?.object).toBe("ent:ukraine");
    expect(claim("clm:b-c02").triple?.object).toBe("ent:kursk-oblast");
    for (const id of ["clm:a-c03", "clm:b-c02"]) expect(standing(claim(id), context).disputed).toBe(true);
  });

  it("ignorance is possible in one article, none knows in the other: one qualifies the other", () => {
    expect(standing(claim("clm:a-c25"), context).certainty).toBe("possible");
    expect(standing(claim("clm:b-c05"), context).certainty).toBe("flat");
    const qualifying = whole.links.filter((l) => l.covers.includes("X-17"));
    expect(qualifying.map((l) => [l.kind, l.from, l.to])).toEqual([
      ["qualifies", "clm:a-c25", "clm:b-c05"],
      ["qualifies", "clm:a-c48", "clm:b-c05"],
    ]);
  });

  it("a bound is no estimate and a range keeps both its ends", () => {
    expect(claim("clm:a-c60").quantity).toMatchObject({ bound: "less than", value: 1 });
    expect(standing(claim("clm:a-c60"), context).certainty).toBe("flat");
    expect(claim("clm:a-c12").quantity).toMatchObject({ bound: "less than", value: 500, unit: "calories" });
    expect(claim("clm:a-c58").quantity).toMatchObject({ bound: "between", value: 80000, upTo: 120000 });
    expect(claim("clm:b-c25").quantity).toMatchObject({ bound: "at least", value: 12000 });
  });

  it("relative dates are marked as resolved and remembered ones as from the record", () => {
    const times = ["b-c25", "b-c26", "b-c09", "b-c53", "b-c59"].map((id) => claim(`clm:${id}`));
    expect(times.map((c) => [c.validTime, c.validBasis])).toEqual([
      ["2024-10~/2025-03~", "resolved"],
      ["2024-10~/2025~", "resolved"],
      ["2025-05", "record"],
      ["2025-08-15", "record"],
      ["2023", "printed"],
    ]);
  });
});

describe("law and accusation", () => {
  const accusing = vocabulary.predicates.filter((p) => p.accuses).map((p) => p.name);

  it("every accusation is worded as alleged", () => {
    const accusations = whole.claims.filter((c) => c.alleged || accusing.includes(c.triple?.predicate ?? ""));
    const plain = accusations.filter((c) => !/\balleg/.test(c.text)).map((c) => c.id);
    expect(plain).toEqual([]);
  });

  it("the four alleged crimes and the four sources of law stay apart", () => {
    const objects = (ids: string[]) => new Set(ids.map((id) => claim(id).triple?.object));
    expect(objects(["clm:b-c43", "clm:b-c44", "clm:b-c45", "clm:b-c46"]).size).toBe(4);
    expect(objects(["clm:b-c47", "clm:b-c48", "clm:b-c49", "clm:b-c50"]).size).toBe(4);
  });

  it("every qualification is carried by a claim", () => {
    const carried = new Set(whole.links.filter((l) => l.kind === "supports").map((l) => l.to as string));
    const norms = whole.claims.filter((c) => c.covers.some((code) => /^[AB]-N/.test(code)));
    expect(norms.filter((c) => !carried.has(c.id)).map((c) => c.id)).toEqual([]);
  });

  it("no text of ours speaks a verdict", () => {
    const texts = [
      ...whole.documents.flatMap((d) => d.passages.map((p) => p.text)),
      ...whole.entities.map((e) => `${e.name} ${e.description ?? ""}`),
      ...whole.claims.map((c) => `${c.text} ${c.note ?? ""}`),
      ...whole.links.map((l) => l.note ?? ""),
      ...whole.notes.map((n) => n.text),
    ];
    expect(texts.filter((text) => /\b(?:guilty|guilt|prove[dn]|innocent|convicted)\b/i.test(text))).toEqual(
      [],
    );
  });
});
