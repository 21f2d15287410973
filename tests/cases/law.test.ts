import { describe, expect, it } from "vitest";
import { lawId } from "../../server/model/ids.ts";
import type { ElementGroup, Instrument } from "../../server/model/law.ts";
import { shippedLaw } from "../helpers/shippedLaw.ts";

const law = await shippedLaw();
const { instruments, states } = law.library;
const provisions = instruments.flatMap((instrument) => instrument.provisions);

/** The articles that the shipped case argues with; an Article stands for itself or any part of it. */
const NAMED: Readonly<Record<string, string>> = {
  "un-charter": "2/4 2/7 25 27/3 39 51 103",
  "ga-res-3314": "1 2 3/a 3/b 3/c 3/d 3/e 3/f 3/g 4 5",
  "rome-statute":
    "7/1 7/1/a 7/1/c 7/1/e 7/1/f 7/1/g 7/1/h 7/1/i 7/1/k 8/2/a/v 8/2/a/vii 8/2/b/vi 8/2/b/vii 8/2/b/viii 8/2/b/xii 8/2/b/xv 8/2/b/xxi 8/2/b/xxvi 8bis 11 12/2/a 12/2/b 12/3 13/a 13/b 13/c 15bis 15bis/4 15bis/5 15ter 17 22 25/3/a 25/3/b 25/3/c 25/3/d 27 28 30 31/1/d 33 53 58 61 66 67 98 124",
  untoc: "2/a",
  "palermo-protocol": "2 3 3/b 3/c 4 5 6 9 14",
  "slavery-convention": "1",
  "supplementary-slavery-convention": "1 3 7",
  "ilo-29": "2/1 2/2/a",
  "ilo-105": "1",
  iccpr: "2/1 4 6 7 8/1 8/2 8/3 8/3/c/ii 9 12/2 14 17 19",
  crc: "38",
  opac: "1 2 3 4",
  opsc: "1",
  cedaw: "1 2 3 6 11 12",
  "geneva-1": "15 16 17",
  "geneva-3": "2 4/a/1 4/a/3 5 12 13 14 17 118",
  "additional-protocol-1": "34 43 44 47",
  "mercenary-convention": "1",
  "hague-5": "1 2 4 5 6 7 10 16 17 18 20",
  "hague-4": "3",
  arsiwa: "1 2 4 6 8 11 16 30 31 40 41 42 48",
  "unsc-1718": "8/a 8/b 8/c",
  "unsc-1874": "9 10",
  "unsc-2270": "6 8 9",
  "unsc-2371": "11",
  "unsc-2375": "17",
  "unsc-2397": "8",
  "russia-dprk-treaty": "3 4 8",
  "coi-report": "findings referral",
  "special-tribunal-aggression": "subject reach office absence",
  cat: "3",
  "vienna-convention-treaties": "34 53",
};

describe("the law library", () => {
  it("covers every instrument that the case rests on", () => {
    const numbers = Array.from({ length: 24 }, (_, i) => `L-${String(i + 1).padStart(2, "0")}`);
    const wanted = [...numbers, "L-09a", "L-10a", "L-11a", "L-13a", "L-13b", "L-24a"].sort();
    const covered = [...instruments, ...provisions].flatMap((one) => one.covers);
    expect([...new Set(covered)].sort()).toEqual(wanted);
    expect([...new Set(instruments.flatMap((i) => i.covers))].sort()).toEqual(wanted);
  });

  it("holds every provision that the case argues with", () => {
    const wanted = Object.entries(NAMED).flatMap(([slug, list]) =>
      list.split(" ").map((number) => `prov:${slug}/${number}`),
    );
    const there = new Set<string>(provisions.map(({ id }) => id));
    expect(wanted.filter((id) => !there.has(id))).toEqual([]);
  });

  it("says of each of the four States how it stands to every treaty that has parties at all", () => {
    const without = ["ins:vienna-convention-treaties"];
    const treaties = instruments.filter((i) => i.authority === "treaty" && !without.includes(i.id));
    for (const { id, parties } of treaties)
      expect(parties.map((party) => party.state).sort(), id).toEqual([
        "state:KOR",
        "state:PRK",
        "state:RUS",
        "state:UKR",
      ]);
  });

  it("gives every row a source and a mark of how sure it is", () => {
    for (const { id, parties, declarations } of instruments)
      for (const row of [...parties, ...declarations]) {
        expect(row.source.length, id).toBeGreaterThan(3);
        expect(["public-page", "known", "uncertain"], id).toContain(row.verified);
      }
  });

  it("knows the status of the four States as it was found", () => {
    const status = (slug: string) => {
      const found = instruments.find(({ id }) => id === `ins:${slug}`) as Instrument;
      return Object.fromEntries(
        found.parties.map((p) => [p.state.slice(6), [p.status, p.consented ?? p.signed ?? p.since]]),
      );
    };
    expect(status("un-charter")).toEqual({
      PRK: ["party", "1991-09-17"],
      RUS: ["party", "1945-10-24"],
      UKR: ["party", "1945-10-24"],
      KOR: ["party", "1991-09-17"],
    });
    expect(status("rome-statute")).toEqual({
      PRK: ["not-party", undefined],
      RUS: ["withdrew-signature", "2000-09-13"],
      UKR: ["party", "2024-10-25"],
      KOR: ["party", "2002-11-13"],
    });
    expect(status("iccpr")).toEqual({
      PRK: ["party", "1981-09-14"],
      RUS: ["party", "1973-10-16"],
      UKR: ["party", "1973-11-12"],
      KOR: ["party", "1990-04-10"],
    });
    expect(status("palermo-protocol")).toMatchObject({ PRK: ["not-party", undefined] });
  });

  it("tags aggression, slavery, crimes against humanity and torture as peremptory, with a source for the custom", () => {
    const tagged = new Set(provisions.map((p) => p.jusCogens).filter(Boolean));
    expect([...tagged].sort()).toEqual(["aggression", "crimes-against-humanity", "slavery", "torture"]);
  });

  it("has official addresses only, where it has any", () => {
    const hosts = new Set(
      [...instruments, ...provisions].flatMap(({ url }) => (url ? [new URL(url).hostname] : [])),
    );
    expect([...hosts].sort()).toEqual([
      "docs.un.org",
      "elaw.klri.re.kr",
      "ihl-databases.icrc.org",
      "legal.un.org",
      "normlex.ilo.org",
      "treaties.un.org",
      "www.ohchr.org",
      "www.un.org",
      "zakon.rada.gov.ua",
    ]);
  });

  it("says nowhere that anybody did it", () => {
    const texts = [
      ...instruments.flatMap((i) => [i.title, i.note ?? "", ...i.parties.map((p) => p.note ?? "")]),
      ...instruments.flatMap((i) => i.declarations.map((d) => d.note ?? "")),
      ...provisions.flatMap((p) => [p.heading, p.paraphrase, p.note ?? "", ...elementTexts(p.elements)]),
    ];
    expect(texts.filter((text) => /guilt|innocen|\bprove[ds]?\b|convict/i.test(text))).toEqual([]);
  });

  it("words every provision and element in short sentences of its own", () => {
    for (const { id, paraphrase, elements } of provisions) {
      expect(paraphrase.split(" ").length, id).toBeGreaterThan(4);
      expect(paraphrase.split(" ").length, id).toBeLessThan(60);
      for (const text of elementTexts(elements)) expect(text, id).toMatch(/^[“A-Z].*[.)]$/);
    }
  });

  it("has ids that the rest of the program can tell from a case's", () => {
    const ids = [...states, ...instruments, ...provisions].map(({ id }) => id);
    expect(ids.filter((id) => lawId(id) !== id)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const no of ["ent:russia", "prov:Un-Charter/2", "state:Prk", "dprk-soldiers/prov:x/1", "prov:"])
      expect(lawId(no)).toBeUndefined();
  });
});

function elementTexts(group: ElementGroup | undefined): string[] {
  return (group?.members ?? []).flatMap((member) =>
    "text" in member ? [member.text, ...elementTexts(member.parts)] : [],
  );
}
