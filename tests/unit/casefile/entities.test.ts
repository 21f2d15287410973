import { describe, expect, test } from "vitest";
import { parseCase } from "../../../server/casefile/parse.ts";
import { caseRows } from "../../../server/casefile/rows.ts";
import { faultLine } from "../../../server/model/errors.ts";
import { vocabulary } from "../../helpers/cases.ts";
import { type Edit, faultsAfter, smallWith } from "../../helpers/caseText.ts";
import { libraryOf, SMALL_LAW } from "../../helpers/lawText.ts";

const ARTICLE = "- { id: ent:article, kind: Provision, name: Article One, law: prov:pact/1 }\n";

describe("the checker of an entity", () => {
  test("refuses an unknown kind and offers the nearest", () => {
    expect(faultsAfter(["entities.yaml", "kind: Person", "kind: Persn"])).toEqual([
      [
        "entities.yaml",
        10,
        "“Persn” is no kind of entity.",
        "Did you mean “Person”? Use one of Person, Group, State, Event, Object.",
      ],
    ]);
  });

  test("refuses when on what is no event", () => {
    expect(faultsAfter(["entities.yaml", "kind: Person", "kind: Person\n  when: 2024"])).toEqual([
      ["entities.yaml", 11, "A Person has no “when”.", "Take it out: only an Event happens."],
    ]);
  });

  test("refuses a country code on what is no State", () => {
    expect(faultsAfter(["entities.yaml", "kind: Person", "kind: Person\n  state: ADA"])).toEqual([
      ["entities.yaml", 11, "A Person has no “state”.", "Take it out: only a State has a country code."],
    ]);
  });

  test("refuses a country code of two letters", () => {
    expect(faultsAfter(["entities.yaml", "state: FRE", "state: FR"])).toEqual([
      ["entities.yaml", 4, "“FR” is no country code.", "Write ISO 3166-1 alpha-3: PRK, RUS."],
    ]);
  });

  test("refuses what the law library has as another kind of thing", () => {
    expect(faultsAfter(["entities.yaml", "kind: Person", "kind: Person\n  law: ins:un-charter"])).toEqual([
      ["entities.yaml", 11, "A Person is not ins:un-charter.", "Take it out, or make it an Instrument."],
    ]);
    expect(faultsAfter(["entities.yaml", "kind: Person", "kind: Person\n  law: elm:pact/1/act"])).toEqual([
      [
        "entities.yaml",
        11,
        "“law”: “elm:pact/1/act” is no id of the law library.",
        "Write ins: or prov: and lower-case letters, digits and hyphens, with slashes for parts: ins:un-charter/2/4.",
      ],
    ]);
  });

  test("refuses what the law library does not hold, where it is given one", () => {
    const edit: Edit = [
      "entities.yaml",
      "- id: ent:strike",
      `${ARTICLE.replace("pact/1", "pact/9")}- id: ent:strike`,
    ];
    const parsed = parseCase(smallWith(edit), vocabulary, { library: libraryOf(SMALL_LAW), schemes: [] });
    expect(parsed.ok ? [] : parsed.faults.map(faultLine)).toEqual([
      "entities.yaml:15: The law library has no prov:pact/9. Did you mean prov:pact/1? Else write it in law/.",
    ]);
  });

  test("refuses one State as two entities", () => {
    expect(
      faultsAfter([
        "entities.yaml",
        "kind: Person\n  name: Ada Alm",
        "kind: State\n  state: FRE\n  name: Ada Alm",
      ]),
    ).toEqual([["entities.yaml", 11, "ent:freedonia is FRE already.", "Keep one entity for a State."]]);
  });

  test("ties a State to the law library by its country code, and others by what they say", () => {
    const edit: Edit = ["entities.yaml", "- id: ent:strike", `${ARTICLE}- id: ent:strike`];
    const parsed = parseCase(smallWith(edit), vocabulary);
    const rows = parsed.ok ? caseRows(parsed.value, vocabulary, String).nodes.Entity : [];
    expect(rows.flatMap(({ id, props }) => (props.law ? [[id, props.law]] : []))).toEqual([
      ["small/ent:freedonia", "state:FRE"],
      ["small/ent:article", "prov:pact/1"],
    ]);
  });

  test("refuses a place off the Earth", () => {
    expect(
      faultsAfter(["entities.yaml", "kind: Person", "kind: Person\n  place: { lat: 91, lon: 0 }"]),
    ).toEqual([
      [
        "entities.yaml",
        11,
        "The place is not on Earth.",
        "Write lat from -90 to 90 and lon from -180 to 180.",
      ],
    ]);
  });

  test("refuses a place in words", () => {
    expect(
      faultsAfter(["entities.yaml", "kind: Person", "kind: Person\n  place: { lat: north, lon: 0 }"]),
    ).toEqual([
      ["entities.yaml", 11, "“lat”: “north” is no number.", "Write digits without separators: 2000, 51.73."],
    ]);
  });

  test("refuses an address that is none", () => {
    expect(
      faultsAfter(["entities.yaml", "kind: Person", 'kind: Person\n  sameAs: ["javascript:alert(1)"]']),
    ).toEqual([
      [
        "entities.yaml",
        11,
        "“sameAs”: “javascript:alert(1)” is no web address.",
        "Write a full address that begins with https://.",
      ],
    ]);
  });

  test("refuses an alias that repeats the name", () => {
    expect(faultsAfter(["entities.yaml", "aliases: [the miners]", "aliases: [Miners of Freedonia]"])).toEqual(
      [
        [
          "entities.yaml",
          8,
          "“Miners of Freedonia” names this entity already.",
          "Keep one; “in” takes a list of places.",
        ],
      ],
    );
  });

  test("refuses an alias for search and for places at once", () => {
    expect(
      faultsAfter([
        "entities.yaml",
        "aliases: [the miners]",
        "aliases: [{ text: x, search: true, in: [doc:a] }]",
      ]),
    ).toEqual([
      ["entities.yaml", 8, "“x” is for search and for places.", "Keep “search” or “in”, not both."],
    ]);
  });

  test("refuses an alias in a document that is not there", () => {
    expect(
      faultsAfter(["entities.yaml", "aliases: [the miners]", "aliases: [{ text: x, in: [doc:c] }]"]),
    ).toEqual([["entities.yaml", 8, "doc:c is not defined.", "Did you mean doc:a? Else define it."]]);
  });

  test("refuses an alias that fits two entities in one passage", () => {
    expect(
      faultsAfter([
        "entities.yaml",
        "kind: Person\n  name: Ada Alm",
        "kind: Person\n  name: Ada Alm\n  aliases: [the miners]",
      ]),
    ).toEqual([
      [
        "entities.yaml",
        8,
        "“the miners” names ent:ada and ent:miners in doc:a/p1, doc:b/p1.",
        "Narrow one of them with “in”, or word the passage otherwise.",
      ],
    ]);
  });

  test("refuses a party to what is no event, and an event twice", () => {
    const edit = (partyIn: string) =>
      faultsAfter(["entities.yaml", "kind: Person", `kind: Person\n  partyIn: [${partyIn}]`]);
    expect(edit("ent:freedonia")).toEqual([
      [
        "entities.yaml",
        11,
        "ent:freedonia is a State: nobody is party to it.",
        "Name the Event, such as a war.",
      ],
    ]);
    expect(edit("ent:strike, ent:strike")).toEqual([
      ["entities.yaml", 11, "“partyIn”: “ent:strike” stands twice in the list.", "Keep one of the two."],
    ]);
    expect(edit("ent:strik")).toEqual([
      ["entities.yaml", 11, "ent:strik is not defined.", "Did you mean ent:strike? Else define it."],
    ]);
    expect(edit("ent:strike")).toEqual([]);
  });

  test("refuses an event as a party, and as an organ", () => {
    expect(
      faultsAfter([
        "entities.yaml",
        "kind: Event",
        "kind: Event\n  partyIn: [ent:strike]\n  organOf: ent:freedonia",
      ]),
    ).toEqual([
      ["entities.yaml", 17, "An Event is party to nothing.", "Take “partyIn” out."],
      ["entities.yaml", 18, "An Event is nobody’s organ.", "Take “organOf” out."],
    ]);
  });

  test("refuses organs of a person, of what is not there, and of oneself over others", () => {
    expect(faultsAfter(["entities.yaml", "state: FRE", "state: FRE\n  organOf: ent:ada"])).toEqual([
      [
        "entities.yaml",
        5,
        "ent:ada is a Person: it has no organs.",
        "Name a State, a government, an armed force, an organisation or a group.",
      ],
    ]);
    expect(faultsAfter(["entities.yaml", "kind: Person", "kind: Person\n  organOf: ent:fredonia"])).toEqual([
      ["entities.yaml", 11, "ent:fredonia is not defined.", "Did you mean ent:freedonia? Else define it."],
    ]);
    expect(
      faultsAfter(
        ["entities.yaml", "state: FRE", "state: FRE\n  organOf: ent:miners"],
        ["entities.yaml", "kind: Group", "kind: Group\n  organOf: ent:freedonia"],
      ),
    ).toEqual([
      ["entities.yaml", 5, "ent:freedonia is an organ of itself.", "Name the one for which it acts."],
      ["entities.yaml", 8, "ent:miners is an organ of itself.", "Name the one for which it acts."],
    ]);
  });
});
