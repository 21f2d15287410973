import { describe, expect, it } from "vitest";
import { accusation, cone, labels, map, standing, whole } from "../helpers/dprkMap.ts";

const { mapping } = whole;
const sections = [
  ...mapping.statements,
  ...mapping.sources,
  ...mapping.arguments,
  ...mapping.issues,
  ...mapping.accusations,
];
const numbered = (prefix: string, count: number, digits: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(digits, "0")}`);

describe("the map stands for the whole legal inventory", () => {
  it.each([...numbered("CH-", 12, 1), ...numbered("CA-", 22, 2)])("%s is on it", (code) => {
    expect(sections.some(({ covers }) => covers.includes(code))).toBe(true);
  });

  it("each counter-argument is an argument, a rival or a rule, and not only a remark", () => {
    const made = [...mapping.arguments, ...mapping.issues, ...mapping.statements];
    for (const code of numbered("CA-", 22, 2))
      expect([code, made.some(({ covers }) => covers.includes(code))]).toEqual([code, true]);
  });
});

/** Chain, accusation, standing that the research gives it. Where a chain has two, it has two accusations. */
const CHAINS: [chain: string, id: string, standing: string][] = [
  ["CH-1", "acc:use-of-force", "strong"],
  ["CH-2", "acc:aggression", "arguable"],
  ["CH-3", "acc:assistance", "strong"],
  ["CH-3", "acc:aiding", "weak"],
  ["CH-3", "acc:common-purpose", "weak"],
  ["CH-4", "acc:trafficking", "arguable"],
  ["CH-5", "acc:enslavement", "arguable"],
  ["CH-5", "acc:slavery", "arguable"],
  ["CH-6", "acc:forced-labour", "strong"],
  ["CH-6", "acc:forced-combat", "weak"],
  ["CH-7", "acc:arms-export", "strong"],
  ["CH-7", "acc:arms-procurement", "strong"],
  ["CH-7", "acc:arms-supply", "strong"],
  ["CH-7", "acc:capability", "strong"],
  ["CH-7", "acc:training", "strong"],
  ["CH-7", "acc:income", "arguable"],
  ["CH-8", "acc:return", "strong"],
  ["CH-8", "acc:return-covenant", "strong"],
  ["CH-9", "acc:false-papers", "arguable"],
  ["CH-9", "acc:no-identity-card", "arguable"],
  ["CH-9", "acc:remains", "arguable"],
  ["CH-10", "acc:women", "arguable"],
  ["CH-10", "acc:women-health", "arguable"],
  ["CH-10", "acc:women-ill-treatment", "arguable"],
  ["CH-11", "acc:children", "weak"],
  ["CH-11", "acc:children-fighting", "weak"],
  ["CH-11", "acc:children-convention", "weak"],
  ["CH-12", "acc:neutrality", "weak"],
  ["CH-12", "acc:corps", "weak"],
];

describe("each chain stands as the research says, by evaluation", () => {
  it.each(CHAINS)("%s, %s: %s", (chain, id, expected) => {
    expect(accusation(id).covers).toContain(chain);
    const { standing: found, ladder } = standing(id);
    expect(ladder.rungs[0]?.passes).not.toBe("not computed");
    expect(found).toBe(expected);
  });

  it("no accusation of a chain is left out of this table", () => {
    const charged = mapping.accusations.filter(({ covers }) => covers.length > 0).map(({ id }) => id);
    expect(charged.toSorted()).toEqual(CHAINS.map(([, id]) => id).toSorted());
  });
});

describe("the forums", () => {
  const forums = (id: string) => Object.fromEntries(standing(id).forums.map((f) => [f.id, f.standing]));

  it("aggression is barred before the Court and before courts of other States, and open before the tribunal", () => {
    expect(forums("acc:aggression")).toEqual({
      icc: "barred",
      "special-tribunal": "open",
      "national-courts": "barred",
    });
    expect(standing("acc:aggression").barred).toBe(false);
  });

  it("what no inquiry asks is on the map: courts of States, the Court of States, bodies that report", () => {
    const of = (...ids: string[]) => ids.map((id) => labels().get(`clm:m-${id}`));
    expect(of("ukrainian-courts", "korean-courts", "state-forums-report-only", "no-panel")).toEqual([
      "in",
      "in",
      "in",
      "in",
    ]);
    expect(of("icj", "tribunal-reaches", "icc-has-a-tie")).toEqual(["open", "open", "open"]);
    expect(of("soldiers-before-ukrainian-courts", "icc-hears-aggression")).toEqual(["out", "out"]);
  });

  it("enslavement has no forum that is certain", () => {
    expect(forums("acc:enslavement")).toEqual({ icc: "open", "national-courts": "barred" });
  });

  it("States that are no parties are not bound: children, neutrality", () => {
    for (const id of ["acc:children", "acc:neutrality"])
      expect([id, forums(id), standing(id).barred]).toEqual([id, { "state-duty": "barred" }, true]);
  });

  it("States that are bound answer: force, help, labour, sanctions, return", () => {
    for (const id of [
      "acc:use-of-force",
      "acc:assistance",
      "acc:forced-labour",
      "acc:training",
      "acc:return",
    ])
      expect([id, forums(id)]).toEqual([id, { "state-duty": "available" }]);
  });
});

/** The element tables: what each names for and against, and the accusations whose rows must hold it. */
const TABLES: [table: string, accusations: string[], claims: string][] = [
  ["L-01", ["use-of-force"], "b03 b25 b43 a02 b26 b47 b42"],
  ["L-02", ["use-of-force", "aggression"], "a02 b03 b25 b26 b43 b58"],
  ["L-03", ["aggression"], "b60 b43 b25 b26"],
  ["L-04, context", ["enslavement", "imprisonment"], "b25 a15 a55 a32 b29 a58 b18 b19 b20 a16"],
  ["L-04, 7(1)(c)", ["enslavement", "slavery"], "b06 b19 b20 b27 b28 b34 a61 b33"],
  ["L-04, 7(1)(k)", ["inhumane-acts"], "b23 b35 b39 a28 a29 a30 a31 a32 a33 a34 a35 a12 a13 a14"],
  ["L-04, (e), (f), (a)", ["imprisonment", "torture", "killing"], "a30 a31 a34 a58"],
  ["L-04, (g)", ["sexual-violence"], "a37 a38 a44"],
  ["L-04, (i)", ["disappearance"], "b05 b30 b31"],
  ["L-07", ["aiding", "common-purpose", "ordering", "command"], "b20 b03 b25 b52 b46 b24 a38"],
  [
    "L-09",
    ["trafficking", "trafficking-organised"],
    "a15 a16 a56 b03 b25 a28 a29 a30 a31 a32 a33 b22 a25 b05 a26 a27 a14 a19 a21 b24 b27 b28 b04 b06 b20 b34 b57",
  ],
  ["L-10", ["slavery"], "b06 b19 b20 b27 b33 b34"],
  ["L-10a", ["women-trafficked"], "b13"],
  [
    "L-11",
    ["forced-labour", "forced-combat"],
    "a08 a15 a16 a28 a29 a30 a31 a32 a33 a34 a47 b22 b35 b36 b37 b38 b39 b24 b27",
  ],
  ["L-12, 6", ["life"], "b23 b26 a31 a34"],
  ["L-12, 7", ["ill-treatment"], "a28 a29 a30 a31 a32 a33 a34 a35 a44 b35 b37 b14"],
  ["L-12, 8", ["slavery-covenant", "servitude", "forced-combat"], "b04 b20 a08 b22 b37"],
  ["L-12, 9 and 14", ["detention", "fair-trial"], "a30 a32 a58"],
  ["L-12, 12(2)", ["leaving"], "b12"],
  ["L-12, 17", ["family-life"], "a61 b07 b30"],
  ["L-12, 19", ["information"], "a20 a21 a22 a23 a24"],
  ["L-13", ["children", "children-convention", "trafficking"], "a56"],
  ["L-14", ["women", "women-health", "women-trafficked"], "a36 a37 a38 a39 a40 a41 a42 a43 a44 a45 b13"],
  ["L-15", ["public-curiosity", "false-papers", "remains", "return"], "b25 b32 b31 b30 a31 a32 a33"],
  ["L-16", ["mercenaries"], "b27 b28 b29"],
  ["L-17", ["neutrality", "corps"], "a15 b25 b03 b24 b44 b48"],
  ["L-19", ["wrongful-act", "assistance", "serious-breach"], "b03 b25 b52 b46 b24 b42 b55 b65 a74 b45"],
  ["L-20", ["arms-supply", "income"], "b24 b27"],
  ["L-24", ["return"], "a29 a30 a31 a32 a33 b14"],
];

describe("what the element tables name stands in the rows", () => {
  it.each(TABLES)("%s", (_, ids, claims) => {
    const rows = ids.flatMap((id) => accusation(`acc:${id}`).rows);
    const held = new Set(rows.flatMap((row) => [...row.for, ...row.against]));
    const wanted = claims.split(" ").map((short) => short.replace(/^(.)(.*)$/, "clm:$1-c$2"));
    expect(wanted.filter((id) => !held.has(id))).toEqual([]);
  });

  it("duress and orders rest on what the table of defences names", () => {
    const premises = mapping.arguments
      .filter(({ conclusion }) => ["clm:m-duress", "clm:m-superior-orders"].includes(conclusion))
      .flatMap((one) => one.premises.map(({ claim }) => claim));
    expect(premises).toEqual(expect.arrayContaining(["clm:a-c28", "clm:b-c22", "clm:a-c26", "clm:a-c27"]));
  });
});

describe("what a lawyer asks of the map", () => {
  it("which element of aggression has no evidence?", () => {
    const { rows } = accusation("acc:aggression");
    const empty = rows.filter((row) => row.for.length === 0).map(({ element }) => element);
    expect(empty).toContain("elm:rome-statute/8bis/initiated");
    expect(labels().get("clm:acc/aggression/rome-statute/8bis/initiated")).toBe("out");
    expect(rows.filter((row) => row.for.length === 0 && row.missing).length).toBeGreaterThan(3);
  });

  it("what does each element of ARSIWA 16 rest on, and where is it empty?", () => {
    const { rows } = accusation("acc:assistance");
    const elements = ["assistance", "knowledge", "own-wrong", "link"];
    expect(rows.map(({ element }) => element)).toEqual(elements.map((one) => `elm:arsiwa/16/${one}`));
    const knowledge = rows.find(({ element }) => element.endsWith("knowledge"));
    expect(knowledge?.for.filter((id) => !id.startsWith("clm:r-"))).toEqual([]);
    expect(knowledge?.missing).toMatch(/Neither article says/);
    const assistance = rows.find(({ element }) => element.endsWith("assistance"));
    expect(assistance?.against, "aid from Russia is no aid of North Korea").toContain("clm:b-c24");
  });

  it("what if the intelligence briefing is rejected?", () => {
    const without = labels({ reject: ["clm:relied/nis"] });
    const change = (id: string) => [labels().get(id), without.get(id)];
    expect(change("clm:r-nis-2000-usd")).toEqual(["in", "out"]);
    expect(change("clm:m-price")).toEqual(["open", "out"]);
    expect(change("clm:acc/income")).toEqual(["open", "out"]);
    expect(change("clm:m-state-service")).toEqual(["open", "in"]);
    expect(change("clm:acc/use-of-force")).toEqual(["in", "in"]);
  });

  it("what holds up the use of force? the admission, and nothing of the articles alone", () => {
    const without = labels({ reject: ["clm:relied/central-military-commission"] });
    expect(without.get("clm:acc/use-of-force")).not.toBe("in");
    expect(cone("acc:use-of-force").statements.map(({ id }) => id)).toContain("clm:b-c26");
  });
});

it("the map holds every accusation that its text has, and every leaf of what it requires", () => {
  expect(map.accusations.map(({ id }) => id)).toEqual(mapping.accusations.map(({ id }) => id));
  const written = mapping.accusations.flatMap(({ id, elements }) =>
    elements.map(({ element }) => `${id} ${element}`),
  );
  const leaves = new Set(
    map.accusations.flatMap(({ id, rows }) => rows.map((row) => `${id} ${row.element}`)),
  );
  expect(written.filter((row) => !leaves.has(row))).toEqual([]);
});
