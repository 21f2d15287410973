import { describe, expect, it } from "vitest";
import { standing, standingContext } from "../../server/model/derive.ts";
import { quantityRange } from "../../server/model/quantity.ts";
import { claimOf, readCase } from "../helpers/cases.ts";
import { PAGES_OF_LAW, SOURCES } from "../helpers/inventory.ts";

const whole = await readCase("dprk-soldiers");
const context = standingContext(whole);
const records = whole.documents.filter((document) => document.kind === "record");
const said = whole.claims.filter((claim) => claim.id.startsWith("clm:r-"));
const entity = new Map(whole.entities.map((e) => [e.id as string, e]));

describe("the pages of the public record", () => {
  it("stand for every source on which a verified mark rests, and for nothing else", () => {
    const covered = new Set(records.flatMap((document) => document.covers));
    expect([...covered].sort()).toEqual([...SOURCES, ...PAGES_OF_LAW].sort());
    expect(records.filter((document) => document.covers.length !== 1)).toEqual([]);
  });

  it("are digests without a fingerprint, because no copy is held", () => {
    for (const { wording, originalSha256, kind } of records)
      expect({ wording, originalSha256, kind }).toEqual({ wording: "digest", kind: "record" });
  });

  it("speak with the voice of who published them", () => {
    for (const { entity: voice, publisher } of records) {
      expect(entity.get(voice ?? "")?.kind, publisher).toBe("Organization");
      expect(publisher).toBeTruthy();
    }
  });

  it("each carry a claim, and no claim of the record rests on anything else", () => {
    const pages = new Map(records.flatMap((d) => d.passages.map((p) => [p.id as string, d.id as string])));
    const carried = new Set(said.flatMap((claim) => claim.assertions.map((a) => pages.get(a.passage))));
    expect([...carried].sort()).toEqual(records.map((document) => document.id).sort());
  });

  it("each hold an address or a word on why there is none", () => {
    expect(records.filter((d) => !d.url && !d.dateNote).map((d) => d.id)).toEqual([]);
  });
});

describe("pages that repeat one briefing are one voice", () => {
  it.each([
    ["clm:r-dprk-admission", 3, ["ent:central-military-commission"]],
    ["clm:r-kim-order", 3, ["ent:central-military-commission"]],
    ["clm:r-nis-first-batch", 2, ["ent:nis"]],
    ["clm:r-nis-3000", 2, ["ent:nis"]],
    ["clm:r-nis-training", 2, ["ent:nis"]],
    ["clm:r-soldier-paid", 2, ["ent:nis"]],
    ["clm:r-uk-6000-casualties", 3, ["ent:uk-mod"]],
    ["clm:r-uk-confined-kursk", 2, ["ent:uk-mod"]],
    ["clm:r-nis-2000-dead", 2, ["ent:nis"]],
    ["clm:r-dprk-350-dead", 2, ["ent:north-korea"]],
    ["clm:r-forged-papers", 2, ["ent:ukrainian-sof"]],
    ["clm:r-ohchr-six-types", 2, ["ent:ohchr"]],
    ["clm:r-ohchr-icc", 2, ["ent:ohchr"]],
    ["clm:r-families-not-told", 2, ["ent:radio-free-asia"]],
    ["clm:r-fingers-all", 2, ["ent:radio-free-asia"]],
    ["clm:r-family-sold", 2, ["ent:kim-eun-ju"]],
    ["clm:r-msmt-unlawful", 2, ["ent:msmt"]],
    ["clm:r-tip-camps", 1, ["ent:commission-of-inquiry"]],
    ["clm:r-hrw-custody-market", 1, ["ent:hrw-report-2018"]],
  ])("%s: %i pages, one origin", (id, pages, origins) => {
    const { documents, origins: voices } = standing(claimOf(whole, id), context);
    expect([documents.length, voices]).toEqual([pages, origins]);
  });

  it("and two witnesses are two voices, though one page asked them", () => {
    const { origins } = standing(claimOf(whole, "clm:r-pow-training-abroad"), context);
    expect(origins).toEqual(["ent:prisoner-1", "ent:prisoner-2"]);
  });
});

describe("figures that cannot all be right", () => {
  /** The claims of a measure of which some other claim excludes the figure. */
  function rivals(measure: string): string[] {
    const claims = whole.claims.filter((claim) => claim.measure === measure);
    const ranges = claims.flatMap((c) =>
      c.quantity ? [{ id: c.id as string, ...quantityRange(c.quantity) }] : [],
    );
    return ranges.filter((a) => ranges.some((b) => a.max < b.min || b.max < a.min)).map(({ id }) => id);
  }

  it.each([
    ["deaths of the deployed", ["clm:r-nis-600-dead", "clm:r-nis-2000-dead", "clm:r-dprk-350-dead"]],
    ["casualties of the deployed", ["clm:r-uk-6000-casualties", "clm:r-nis-4700-casualties"]],
    ["number deployed", ["clm:r-uk-11000", "clm:r-12000-estimate", "clm:r-15000"]],
    ["food insecurity in the population", ["clm:a-c53", "clm:r-need-food-40"]],
    ["interviews behind the report of Human Rights Watch", ["clm:r-hrw-54-8", "clm:r-hrw-106"]],
  ])("%s", (measure, ids) => {
    expect(rivals(measure)).toEqual(ids);
  });

  it("men’s service: seven to thirteen years, by six counts", () => {
    expect(rivals("length of men’s service")).toEqual([
      "clm:a-c16",
      "clm:r-conscription-to-30",
      "clm:r-term-13-then-10",
      "clm:r-cia-men-ten",
      "clm:r-cia-earlier-seven-eight",
      "clm:r-ohchr-ten-years",
    ]);
  });

  it("the monthly sum is one figure with two payees, set against each other", () => {
    const measured = whole.claims.filter((claim) => claim.measure === "monthly payment per soldier");
    expect(measured.map((c) => c.id)).toEqual(["clm:b-c27", "clm:r-nis-2000-usd", "clm:r-soldier-paid"]);
    const link = whole.links.find((l) => l.from === "clm:r-soldier-paid" && l.to === "clm:r-nis-2000-usd");
    expect(link?.kind).toBe("contradicts");
  });
});

/** Each event of the timeline with its date, and the claim that dates it. */
const TIMELINE: readonly (readonly [when: string, event: string, claim: string])[] = [
  ["2014-02-07", "ent:coi-report-dated", "clm:r-coi-dated"],
  ["2014-02-17", "ent:coi-report-public", "clm:r-coi-public"],
  ["2017-12-22", "ent:adoption-of-2397", "clm:r-unsc-2397-adopted"],
  ["2018-11-01", "ent:hrw-report-publication", "clm:r-hrw-report-published"],
  ["2022-03/2022-04", "ent:icc-referral", "clm:r-icc-referral"],
  ["2022-03-02", "ent:icc-investigation", "clm:r-icc-opened"],
  ["2023-03-17", "ent:icc-warrants", "clm:r-icc-warrants"],
  ["2023-08-17", "ent:security-council-august-2023", "clm:r-turk-forced-labour"],
  ["2024-03", "ent:veto-of-the-panel", "clm:r-panel-veto"],
  ["2024-04", "ent:end-of-the-panel", "clm:r-panel-ended"],
  ["2024-06-19", "ent:treaty-signing", "clm:r-treaty-signed"],
  ["2024-07-16", "ent:ohchr-report-publication", "clm:r-ohchr-report"],
  ["2024-08-06", "ent:entry-into-kursk-oblast", "clm:r-ukraine-enters-kursk"],
  ["2024-10-08/2024-10-13", "ent:first-group-leaves", "clm:r-nis-first-batch"],
  ["2024-10-23", "ent:nis-briefing-october", "clm:r-nis-briefing"],
  ["2024-10-23/..", "ent:armed-conflict-dprk-ukraine", "clm:r-iac-parties"],
  ["2024-11-04", "ent:first-combat", "clm:r-first-combat"],
  ["2024-12", "ent:handing-out-of-certificates", "clm:r-death-certificates"],
  ["2024-12-04", "ent:treaty-entry-into-force", "clm:r-treaty-exchange"],
  ["2024-12-22", "ent:showing-of-the-papers", "clm:r-papers-shown"],
  ["2025-01-01", "ent:rome-statute-for-ukraine", "clm:r-rome-ukraine-event"],
  ["2025-01-09", "ent:capture-of-two-soldiers", "clm:r-pow-captured"],
  ["2025-02-21", "ent:rfa-finger-report", "clm:r-rfa-fingers-report"],
  ["2025-02-24", "ent:adoption-of-es-11-7", "clm:r-es-11-7"],
  ["2025-04-26", "ent:confirmation-by-russia", "clm:r-russia-confirms"],
  ["2025-04-28", "ent:confirmation-by-north-korea", "clm:r-confirmation-by-north-korea"],
  ["2025-05", "ent:msmt-report-publication", "clm:r-msmt-report"],
  ["2025-05-20", "ent:un-meeting-new-york", "clm:r-kim-eun-ju-spoke"],
  ["2025-06-15", "ent:uk-update-june", "clm:r-uk-update"],
  ["2025-06-25", "ent:tribunal-agreement-signing", "clm:r-tribunal-signed"],
  ["2025-08-15", "ent:us-russia-summit", "clm:r-alaska-no-deal"],
  ["2025-08-22", "ent:ceremony-of-22-august", "clm:r-ceremony-august"],
  ["2025-08-29", "ent:ceremony-of-29-august", "clm:r-ceremony-families"],
  ["2025-09-02", "ent:nis-briefing-september", "clm:r-nis-briefing-september"],
  ["2026-02-26", "ent:hrw-on-the-prisoners", "clm:r-hrw-undecided"],
];

describe("when and where", () => {
  it.each(TIMELINE)("%s %s, dated by %s", (when, event, id) => {
    const { triple, validTime } = claimOf(whole, id);
    expect([triple?.subject, triple?.object]).toContain(event);
    expect([entity.get(event)?.when, validTime]).toEqual([when, when]);
  });

  it("every event that the record adds has a date, and a claim of the record with a date at its edge", () => {
    const added = whole.entities.filter((e) => e.kind === "Event" && e.covers.length === 0);
    const dated = new Set(
      said.flatMap((c) => (c.triple && c.validTime ? [c.triple.subject, c.triple.object] : [])),
    );
    expect(added).toHaveLength(33);
    expect(added.filter((e) => !e.when || !dated.has(e.id)).map((e) => e.id)).toEqual([]);
  });

  it("what was said of April is said in April, though the page is of August", () => {
    const { said: saying, valid } = standing(claimOf(whole, "clm:r-nis-600-dead"), context);
    expect([saying.from, saying.to, valid.to]).toEqual(["2025-04-01", "2025-04-30", "2025-04-30"]);
  });

  it("every place and every State has coordinates, save camps that are spoken of together", () => {
    const spots = whole.entities.filter((e) => e.kind === "Place" || e.kind === "State");
    const without = spots.filter((e) => !e.place).map((e) => e.id);
    expect(without).toEqual(["ent:political-prison-camps"]);
    for (const { id, place } of spots.filter((e) => e.place)) {
      expect(Math.abs(place?.lat ?? 0), id).toBeLessThanOrEqual(90);
      expect(Math.abs(place?.lon ?? 0), id).toBeLessThanOrEqual(180);
    }
  });
});

describe("how the record bears on the articles", () => {
  const across = whole.links.filter((l) => l.from.startsWith("clm:r-") && !l.to.startsWith("clm:r-"));

  it("by links that each say how, in a sentence", () => {
    const kinds = { supports: 0, qualifies: 0, contradicts: 0, same_as: 0 };
    for (const { kind, note } of across) {
      kinds[kind] += 1;
      expect(note).toMatch(/\.$/);
    }
    expect(kinds).toEqual({ supports: 78, qualifies: 54, contradicts: 22, same_as: 0 });
  });

  it("what the record sets against an article is disputed, and stays what the article says", () => {
    for (const id of ["clm:b-c59", "clm:b-c30", "clm:b-c29", "clm:b-c38", "clm:a-c02", "clm:b-c27"])
      expect(standing(claimOf(whole, id), context).disputed, id).toBe(true);
  });
});

describe("those who must be protected", () => {
  it("prisoners and witnesses are marked, and bear no name of their own", () => {
    const witnesses = whole.entities.filter((e) => /^(?:Witness W-|Prisoner P-)\d/.test(e.name));
    expect(witnesses).toHaveLength(9);
    expect(witnesses.filter((e) => !e.sensitive)).toEqual([]);
    expect(entity.get("ent:prisoners-of-war")?.sensitive).toBe(true);
  });
});
