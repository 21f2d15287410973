import { describe, expect, test } from "vitest";
import type { Forum, Inquiry } from "../../../server/law/inquiry.ts";
import { jurisdiction } from "../../../server/law/jurisdiction.ts";
import { lawOf } from "../../../server/law/library.ts";
import { type Edtf, parseEdtf } from "../../../server/model/dates.ts";
import type { Declaration } from "../../../server/model/law.ts";
import { law as id } from "../../helpers/lawText.ts";
import { shippedLaw } from "../../helpers/shippedLaw.ts";

const law = await shippedLaw();
const [PRK, RUS, UKR, KOR] = ["PRK", "RUS", "UKR", "KOR"].map((code) => ({ state: id(`state:${code}`) })) as [
  Inquiry["places"][number],
  Inquiry["places"][number],
  Inquiry["places"][number],
  Inquiry["places"][number],
];

function edtf(text: string): Edtf {
  const date = parseEdtf(text);
  if (!date) throw new TypeError(text);
  return date;
}

type Asked = Partial<Omit<Inquiry, "provision" | "conduct">> & { provision: string; conduct: string };

function ask({ provision, conduct, ...rest }: Asked, library = law): Forum[] {
  const base = { places: [], nationalities: [], on: "2025-09-01" };
  return jurisdiction(library, { ...base, ...rest, provision: id(provision), conduct: edtf(conduct) });
}

function answers(forum: Forum | undefined): Record<string, string> {
  return Object.fromEntries((forum?.questions ?? []).map((q) => [q.id.replace(/^[^/]*\//, ""), q.answer]));
}

const ENSLAVEMENT = "prov:rome-statute/7/1/c";

describe("crimes against humanity before the International Criminal Court", () => {
  test("in Ukraine before 2025 rest on its acceptance, from 2025 on its being a party", () => {
    const before = ask({
      provision: ENSLAVEMENT,
      conduct: "2024-11",
      places: [UKR],
      nationalities: [RUS],
    })[0];
    const after = ask({ provision: ENSLAVEMENT, conduct: "2025-02", places: [UKR], nationalities: [RUS] })[0];
    expect([before?.answer, answers(before)["12-2-a"], answers(before)["12-3"]]).toEqual([
      "yes",
      "no",
      "yes",
    ]);
    expect([after?.answer, answers(after)["12-2-a"], answers(after)["12-3"]]).toEqual(["yes", "yes", "yes"]);
  });

  test("in Ukraine over the turn of the year are open as to territory and reached all the same", () => {
    const [icc] = ask({
      provision: ENSLAVEMENT,
      conduct: "2024-12/2025-01",
      places: [UKR],
      nationalities: [RUS],
    });
    expect([icc?.answer, answers(icc)["12-2-a"]]).toEqual(["yes", "open"]);
  });

  test("in Ukraine were not reached before a declaration was made, nor where it happened before its time", () => {
    const conduct = { provision: ENSLAVEMENT, conduct: "2014-06", places: [UKR], nationalities: [UKR] };
    expect(ask({ ...conduct, on: "2015-01-01" })[0]?.answer).toBe("no");
    expect(answers(ask({ ...conduct, on: "2015-09-08" })[0])["12-3"]).toBe("yes");
    expect(ask({ ...conduct, conduct: "2013-10" })[0]?.answer).toBe("no");
    expect(ask({ ...conduct, conduct: "2001" })[0]).toMatchObject({ answer: "no" });
  });

  test("in Russia and North Korea, by North Koreans, are not reached", () => {
    const [icc] = ask({
      provision: ENSLAVEMENT,
      conduct: "2024-10/2025-04",
      places: [RUS, PRK],
      nationalities: [PRK],
    });
    expect(icc?.answer).toBe("no");
    expect(answers(icc)).toEqual({
      "11": "yes",
      "12-2-a": "no",
      "12-2-b": "no",
      "12-3": "no",
      "13-a": "no",
      "13-b": "no",
      "13-c": "open",
      veto: "yes",
    });
  });

  test("are open where the accused is a South Korean national by a theory in dispute", () => {
    const theory = { ...KOR, disputed: true };
    const [icc] = ask({
      provision: ENSLAVEMENT,
      conduct: "2024-11",
      places: [RUS],
      nationalities: [PRK, theory],
    });
    expect([icc?.answer, answers(icc)["12-2-b"]]).toEqual(["open", "open"]);
  });

  test("are open where it is not said where and by whom", () => {
    expect(ask({ provision: ENSLAVEMENT, conduct: "2024-11" })[0]?.answer).toBe("open");
  });

  test("name the rule and the facts of each answer", () => {
    const [icc] = ask({ provision: ENSLAVEMENT, conduct: "2025-02", places: [UKR], nationalities: [RUS] });
    expect(icc?.questions.find((q) => q.id === "icc/12-2-a")).toEqual({
      id: "icc/12-2-a",
      rule: "prov:rome-statute/12/2/a",
      text: "Did it, or a part of it, happen on the territory of a State that was a party then?",
      answer: "yes",
      yes: "opens",
      facts: [
        {
          text: "Rome Statute: Ukraine, a party since 2025-01-01.",
          verified: "public-page",
          source: "coalitionfortheicc.org",
          about: ["state:UKR", "ins:rome-statute"],
        },
      ],
    });
    for (const { rule, facts, id: question } of icc?.questions ?? []) {
      expect(law.has(rule), question).toBe(true);
      expect(facts.length, question).toBeGreaterThan(question === "icc/12-3" ? -1 : 0);
    }
  });
});

describe("aggression", () => {
  const aggression = {
    provision: "prov:rome-statute/8bis",
    conduct: "2024-10/2025-04",
    nationalities: [PRK],
    aggressor: PRK.state,
    victim: UKR.state,
    office: "head-of-state",
  } as const;

  test("by a North Korean leader is barred at the International Criminal Court, in Kursk as in Ukraine", () => {
    for (const place of [RUS, UKR]) {
      const [icc] = ask({ ...aggression, places: [place] });
      expect([icc?.answer, answers(icc)["15bis-4"], answers(icc)["15bis-5"]]).toEqual(["no", "no", "yes"]);
    }
  });

  test("is not reached by the acceptance of the years before, which was about other crimes", () => {
    expect(answers(ask({ ...aggression, conduct: "2024-11", places: [UKR] })[0])["12-3"]).toBe("no");
  });

  test("before 17 July 2018 is out of time", () => {
    const [icc] = ask({ ...aggression, conduct: "2014-03", places: [UKR] });
    expect([icc?.answer, answers(icc)["15bis"]]).toEqual(["no", "no"]);
  });

  test("by a party that has not joined the amendment is open", () => {
    const [icc] = ask({ ...aggression, nationalities: [KOR], aggressor: KOR.state, places: [KOR] });
    expect(answers(icc)).toMatchObject({ "15bis-4": "open", "15bis-5": "no" });
    expect(icc?.answer).toBe("open");
  });

  test("by a party that opted out beforehand is not heard", () => {
    const optOut: Declaration = {
      under: id("prov:rome-statute/15bis/4"),
      does: "excludes",
      who: "South Korea",
      made: edtf("2020"),
      reach: edtf("2020/.."),
      nationals: KOR.state,
      crimes: ["aggression"],
      contested: false,
      source: "Made up for this test",
      verified: "known",
    };
    const instruments = law.library.instruments.map((one) =>
      one.id === "ins:rome-statute" ? { ...one, declarations: [...one.declarations, optOut] } : one,
    );
    const inquiry = { ...aggression, nationalities: [KOR], aggressor: KOR.state, places: [KOR] };
    const [icc] = ask(inquiry, lawOf({ ...law.library, instruments }));
    expect([icc?.answer, answers(icc)["15bis-4"]]).toEqual(["no", "no"]);
  });

  test("names the permanent member that is concerned and could stop a referral", () => {
    const veto = (place: typeof RUS) =>
      ask({ ...aggression, places: [place] })[0]?.questions.find((q) => q.id === "icc/veto");
    expect(veto(RUS)?.facts.map((f) => f.text)).toContain(
      "Russia is a permanent member and is itself concerned.",
    );
    expect(veto(UKR)?.facts).toHaveLength(1);
  });

  test("is open at the Special Tribunal; office puts a trial off and shields before national courts", () => {
    const [, tribunal, national] = ask({ ...aggression, places: [RUS] });
    expect([tribunal?.name, tribunal?.answer, answers(tribunal)]).toEqual([
      "Special Tribunal for aggression",
      "open",
      { subject: "yes", working: "open", reach: "open", office: "yes" },
    ]);
    expect([national?.answer, answers(national)]).toEqual([
      "no",
      { universal: "open", "state:UKR": "yes", immunity: "yes" },
    ]);
    const { office: _, ...later } = aggression;
    expect(ask({ ...later, places: [RUS] }).map((forum) => forum.answer)).toEqual(["no", "open", "yes"]);
    expect(ask({ ...later, victim: KOR.state, places: [RUS] })[1]?.answer).toBe("no");
  });
});

describe("war crimes", () => {
  const crime = { provision: "prov:rome-statute/8/2/b/xxi", conduct: "2025-03", places: [UKR] };

  test("by Russians and North Koreans are not touched by Ukraine's declaration under Article 124", () => {
    for (const nationality of [RUS, PRK]) {
      const [icc] = ask({ ...crime, nationalities: [nationality] });
      expect([icc?.answer, answers(icc)["124"]]).toEqual(["yes", "no"]);
    }
  });

  test("by Ukrainians are open, since whether that declaration may be partial is contested", () => {
    const [icc] = ask({ ...crime, nationalities: [UKR] });
    expect([icc?.answer, answers(icc)["124"]]).toEqual(["open", "open"]);
  });
});

describe("the duty of a State", () => {
  const duty = (provision: string, state: typeof PRK, conduct = "2024-10/2025-04") =>
    ask({ provision, state: state.state, conduct })[0];

  test("is asked as a duty and before no court", () => {
    const forums = ask({ provision: "prov:un-charter/2/4", state: PRK.state, conduct: "2024-11" });
    expect(forums.map((f) => [f.id, f.answer])).toEqual([["state-duty", "yes"]]);
    expect(answers(forums[0])).toEqual({ bound: "yes", everyone: "yes", serious: "open" });
  });

  test("binds North Korea by what it joined, by the Council and by custom, and by nothing else", () => {
    const bound = Object.fromEntries(
      [
        "prov:iccpr/8/3",
        "prov:crc/38",
        "prov:geneva-3/118",
        "prov:unsc-2397/8",
        "prov:slavery-convention/1",
        "prov:arsiwa/16",
        "prov:palermo-protocol/5",
        "prov:opac/2",
        "prov:ilo-29/2/1",
        "prov:slavery-convention/2",
        "prov:cat/3",
        "prov:hague-5/4",
        "prov:rome-statute/12/2/a",
        "prov:ga-res-es-11-1/position",
      ].map((provision) => [provision, duty(provision, PRK)?.answer]),
    );
    expect(bound).toEqual({
      "prov:iccpr/8/3": "yes",
      "prov:crc/38": "yes",
      "prov:geneva-3/118": "yes",
      "prov:unsc-2397/8": "yes",
      "prov:slavery-convention/1": "yes",
      "prov:arsiwa/16": "yes",
      "prov:palermo-protocol/5": "no",
      "prov:opac/2": "no",
      "prov:ilo-29/2/1": "no",
      "prov:slavery-convention/2": "no",
      "prov:cat/3": "no",
      "prov:hague-5/4": "no",
      "prov:rome-statute/12/2/a": "no",
      "prov:ga-res-es-11-1/position": "no",
    });
  });

  test("under the treaty of 2024 began on 4 December: conduct that began before is open", () => {
    const of = (conduct: string) => duty("prov:russia-dprk-treaty/4", PRK, conduct)?.answer;
    expect([of("2024-10/2024-11"), of("2024-10/2025-04"), of("2025-01/2025-04")]).toEqual([
      "no",
      "open",
      "yes",
    ]);
  });

  test("not to return anybody to torture lies on Ukraine", () => {
    expect(duty("prov:cat/3", UKR)?.answer).toBe("yes");
    expect(duty("prov:iccpr/7", UKR)?.answer).toBe("yes");
  });
});
