import { describe, expect, it } from "vitest";
import { law as book } from "../helpers/cases.ts";
import { accusation, cone, labels, map, whole } from "../helpers/dprkMap.ts";

const { mapping } = whole;
const { schemes } = book;
const base = labels();

describe("nobody is accused by what is not said of them", () => {
  it("no claim of article A is hung on Kim Jong-un", () => {
    const his = mapping.accusations.filter(({ against }) => against.some((id) => id === "ent:kim-jong-un"));
    expect(his.map(({ id }) => id)).toEqual(["acc:aggression", "acc:enslavement"]);
    for (const { id } of his) {
      const rows = accusation(id).rows.flatMap((row) => [...row.for, ...row.against]);
      const upstream = cone(id).statements.map((statement) => statement.id);
      expect([...rows, ...upstream].filter((one) => one.startsWith("clm:a-"))).toEqual([]);
    }
  });

  it("the soldiers are accused by nobody: what could be held against them is set out, and answered", () => {
    const theirs = mapping.accusations.filter(({ against }) =>
      against.some((id) => id === "ent:deployed-soldiers"),
    );
    expect(theirs.map(({ id, covers }) => [id, covers])).toEqual([
      ["acc:mercenaries", []],
      ["acc:mercenary-offence", []],
    ]);
    for (const { id, wording } of theirs) {
      expect(wording).toMatch(/nobody here holds against/);
      expect(base.get(accusation(id).statement)).toBe("out");
    }
  });

  it("duress is a defence: an exception where a soldier is accused, and a premise nowhere", () => {
    const uses = map.arguments.flatMap(({ id, premises }) =>
      premises.filter(({ statement }) => statement === "clm:m-duress").map(({ type }) => [id, type]),
    );
    expect(uses).toEqual([["arg:acc/mercenary-offence", "exception"]]);
  });

  it("breach of neutrality and responsibility are held against States only, and no label is a crime", () => {
    for (const id of ["acc:neutrality", "acc:corps", "acc:wrongful-act", "acc:assistance"])
      expect([id, accusation(id).inquiry.state]).toEqual([id, expect.stringMatching(/^state:/)]);
    expect(base.get("clm:m-labels-as-crimes")).toBe("out");
    expect(base.get("clm:m-labels-no-crimes")).toBe("in");
  });

  it("a duty is held against a State with the question whether it was bound; a person is asked no such thing", () => {
    for (const one of map.accusations) expect([one.id, !!one.bound]).toEqual([one.id, !!one.inquiry.state]);
  });
});

describe("what the public record corrects", () => {
  it("the warrants are about children, and the article’s word of a referral does not stand", () => {
    expect(base.get("clm:b-c59")).toBe("out");
    expect(base.get("clm:m-court-in-2023")).toBe("in");
    expect(base.get("clm:m-kim-as-putin")).toBe("out");
    expect(base.get("clm:m-leaders-can-face-warrants")).toBe("in");
  });

  it("in Ukraine or in Kursk decides an element, and the attack on forces does not hang on it", () => {
    expect([base.get("clm:a-c02"), base.get("clm:m-fought-in-kursk")]).toEqual(["out", "in"]);
    expect(base.get("clm:m-against-ukraine")).toBe("open");
    const notConfined = labels({ reject: ["clm:r-uk-confined-kursk"] });
    expect(notConfined.get("clm:m-against-ukraine")).toBe("in");
    for (const seen of [base, notConfined]) expect(seen.get("clm:m-attack-on-forces")).toBe("in");
  });

  it("what prisoners say in captivity waits for whether they spoke freely", () => {
    const said = map.arguments.filter(({ premises }) =>
      premises.some(({ statement }) => /^clm:relied\/(?:prisoner-\d|prisoners-of-war)$/.test(statement)),
    );
    expect(said.length).toBeGreaterThan(3);
    for (const { id, premises } of said)
      expect([id, premises.find(({ role }) => role === "coerced")?.type]).toEqual([id, "exception"]);
    expect(base.get("clm:r-pow-training-abroad")).toBe("open");
    const pressed = labels({ accept: ["clm:m-prisoners-under-pressure"] });
    expect(pressed.get("clm:r-pow-training-abroad")).toBe("out");
  });

  it("the price hangs on one service, and the map says so", () => {
    expect(base.get("clm:m-price")).toBe("open");
    const row = accusation("acc:enslavement").rows.find(({ element }) => element.endsWith("/dealing"));
    expect(row?.missing).toMatch(/only source/);
  });

  it("quotations that were not found carry nothing by themselves", () => {
    for (const question of ["clm:m-quotation-of-another", "clm:m-knew-in-october-2024", "clm:m-reported"])
      expect([question, base.get(question)]).toEqual([question, "open"]);
    const quoting = mapping.arguments.filter(({ premises }) =>
      premises.some(({ claim }) => claim === "clm:a-c44" || claim === "clm:a-c45"),
    );
    expect(quoting.length).toBeGreaterThan(0);
    for (const { id, strength } of quoting) expect([id, strength]).toEqual([id, 1]);
  });

  it("casualties are nowhere counted as deaths", () => {
    const dead = mapping.arguments.filter(({ premises }) =>
      premises.some(({ claim }) => ["clm:b-c26", "clm:r-uk-6000-casualties"].includes(claim)),
    );
    for (const { title } of dead) expect(title).not.toMatch(/\b(?:dead|deaths|killed)\b/);
  });
});

describe("how the map is worded", () => {
  const texts = [
    ...mapping.statements.flatMap(({ id, text, why, open, note }) =>
      [text, why, open, note].map((t) => [id, t]),
    ),
    ...mapping.sources.flatMap(({ origin, text, reason }) => [text, reason].map((t) => [origin, t])),
    ...mapping.arguments.flatMap(({ id, title, reason, note }) => [title, reason, note].map((t) => [id, t])),
    ...mapping.issues.flatMap(({ id, question, note }) => [question, note].map((t) => [id, t])),
    ...mapping.accusations.flatMap((one) =>
      [one.title, one.wording, one.note, ...one.elements.map((row) => row.missing)].map((t) => [one.id, t]),
    ),
    ...map.statements.map(({ id, text }) => [id, text]),
    ...map.arguments.map(({ id, title }) => [id, title]),
  ].filter((pair): pair is [string, string] => pair[1] !== undefined);

  it("no text has a word of a verdict", () => {
    const verdict = /\b(?:guilty|guilt|innocen\w*|prove[dns]?|proving|convict\w*)\b/i;
    expect(texts.filter(([, text]) => verdict.test(text))).toEqual([]);
  });

  it("what holds something against somebody says that it is alleged", () => {
    const held = mapping.statements.filter(({ alleged }) => alleged);
    expect(held.filter(({ text }) => !/\balleged(?:ly)?\b/i.test(text)).map(({ id }) => id)).toEqual([]);
    for (const { id, wording } of mapping.accusations)
      expect([id, wording]).toEqual([id, expect.stringMatching(/^Alleged /)]);
  });

  it("a strength that is not the default has a reason in a sentence", () => {
    const graded = [...mapping.arguments, ...mapping.sources].filter(({ strength }) => strength !== 2);
    expect(graded.length).toBeGreaterThan(50);
    for (const { reason } of graded) expect(reason).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it("what no document says is a rule that rests on a provision, is argued, given with a reason, or left open", () => {
    const argued = new Set(mapping.arguments.map(({ conclusion }) => conclusion));
    const loose = mapping.statements.filter(
      ({ id, kind, rests, given, open }) =>
        !argued.has(id) && given === undefined && open === undefined && !(kind === "law" && rests.length > 0),
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it("every statement of the map is used", () => {
    const named = new Set<string>([
      ...mapping.sources.flatMap(({ answers }) => Object.values(answers)),
      ...mapping.arguments.flatMap((one) => [one.conclusion, ...one.premises.map(({ claim }) => claim)]),
      ...mapping.accusations.flatMap((one) => one.elements.flatMap(({ met }) => (met ? [met] : []))),
    ]);
    const unused = mapping.statements.filter(({ id }) => !named.has(id));
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it("a premise’s role is one of its scheme, and a question is answered as its type says", () => {
    expect(roleFaults()).toEqual([]);
  });
});

/** Roles that the scheme of an argument does not have, and questions answered as premises of another type. */
function roleFaults(): string[] {
  return mapping.arguments.flatMap(({ id, scheme: name, premises }) => {
    const scheme = schemes.find((one) => one.id === name);
    if (!scheme) return [`${id}: ${name}`];
    return premises.flatMap(({ role, type }) => {
      if (role === undefined) return [];
      const question = scheme.questions.find((one) => one.id === role);
      const isPart = scheme.premises.some((one) => one.role === role);
      if (!question && !isPart) return [`${id}: ${role}`];
      return question?.type === "exception" && type !== "exception" && !isPart
        ? [`${id}: ${role} as ${type}`]
        : [];
    });
  });
}
