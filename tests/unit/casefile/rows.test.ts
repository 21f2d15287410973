import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { caseRows } from "../../../server/casefile/rows.ts";
import { allNodes, type CaseRows, type EdgeSort } from "../../../server/model/rows.ts";
import { caseOf, type Edit, smallWith, WORDS } from "../../helpers/caseText.ts";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const rowsAfter = (...edits: readonly Edit[]) => caseRows(caseOf(smallWith(...edits)), WORDS, digest);
const rows = rowsAfter();

function hashes(of: CaseRows): Map<string, string> {
  return new Map(allNodes(of.nodes).map((row) => [row.id, row.props.hash] as const));
}

/** The ids whose hash an edit changes; the case's own, which changes with any, left out. */
function changedBy(...edits: readonly Edit[]): string[] {
  const after = hashes(rowsAfter(...edits));
  const ids = new Set([...hashes(rows).keys(), ...after.keys()]);
  return [...ids].filter((id) => id !== "small" && hashes(rows).get(id) !== after.get(id)).sort();
}

function ties(sort: EdgeSort): string[] {
  return rows.edges[sort].map(({ from, to, props }) => `${from} > ${to} ${JSON.stringify(props)}`);
}

describe("the rows of a case", () => {
  test("a claim carries what it says and what follows from it, flat and with qualified ids", () => {
    const { hash: _, ...props } = rows.nodes.Claim[0]?.props ?? { hash: "" };
    expect(props).toEqual({
      id: "small/clm:pay",
      case: "small",
      position: 1,
      kind: "fact",
      text: "Freedonia pays its miners.",
      subject: "small/ent:freedonia",
      predicate: "PAYS",
      object: "small/ent:miners",
      phrase: "pays",
      inverse: "are paid by",
      subjectKind: "State",
      objectKind: "Group",
      alleged: false,
      implied: [],
      validTime: "2023/2024",
      validFrom: "2023-01-01",
      validTo: "2024-12-31",
      saidFrom: "2024-05-01",
      saidTo: "2024-05-01",
      tier: 1,
      covers: ["A-1"],
      certainty: "flat",
      firmness: 0,
      stance: "asserts",
      origins: ["small/ent:ada"],
      originCount: 1,
      speakers: ["small/ent:letter-a"],
      documents: ["small/doc:a"],
      chains: ["|small/ent:letter-a|"],
      disputed: true,
    });
  });

  test("the edge of a claim carries what its filters ask for, and nothing of its text", () => {
    const [relation] = rows.relations;
    const ofClaim = Object.entries(rows.nodes.Claim[0]?.props ?? {});
    const props = Object.fromEntries(
      ofClaim.filter(([key]) => !["text", "tier", "covers", "hash"].includes(key)),
    );
    expect(relation).toEqual({
      owner: "small/clm:pay",
      predicate: "PAYS",
      subject: "small/ent:freedonia",
      object: "small/ent:miners",
      props: { ...props, weakness: 254 },
    });
    expect(rows.relations).toHaveLength(1);
  });

  test("a predicate that accuses makes its claim alleged", () => {
    expect(
      rowsAfter(["claims.yaml", "predicate: PAYS", "predicate: SELLS"]).relations[0]?.props.alleged,
    ).toBe(true);
  });

  test("a quantity is flat, an assertion has its origin and its day", () => {
    const { bound, value, unit } = rows.nodes.Claim[2]?.props ?? {};
    expect({ bound, value, unit }).toEqual({ bound: "about", value: 20, unit: "crowns" });
    const { hash: _, ...assertion } = rows.nodes.Assertion[0]?.props ?? { hash: "" };
    expect(assertion).toEqual({
      id: "small/ast:pay/1",
      case: "small",
      claim: "small/clm:pay",
      passage: "small/doc:a/p1",
      document: "small/doc:a",
      position: 1,
      start: 0,
      end: 25,
      quote: "Freedonia pays the miners",
      speakers: ["small/ent:letter-a"],
      origin: "small/ent:ada",
      stance: "asserts",
      certainty: "flat",
      unsourced: false,
      saidAt: "2024-05-01",
      covers: [],
    });
  });

  test("edges tie what belongs together", () => {
    expect(ties("documentOfCase")).toEqual(["small/doc:a > small {}", "small/doc:b > small {}"]);
    expect(ties("mention")).toEqual([
      'small/doc:a/title > small/ent:letter-a {"start":0,"end":16}',
      'small/doc:a/p1 > small/ent:freedonia {"start":0,"end":9}',
      'small/doc:a/p1 > small/ent:miners {"start":15,"end":25}',
      'small/doc:a/p1 > small/ent:ada {"start":27,"end":34}',
      'small/doc:b/p1 > small/ent:freedonia {"start":18,"end":27}',
      'small/doc:b/p1 > small/ent:miners {"start":29,"end":39}',
    ]);
    expect(ties("saidBy")).toEqual([
      'small/ast:pay/1 > small/ent:letter-a {"order":1}',
      'small/ast:no-pay/1 > small/ent:ada {"order":1}',
      'small/ast:no-pay/1 > small/ent:miners {"order":2}',
      'small/ast:amount/1 > small/ent:letter-a {"order":1}',
    ]);
    expect(ties("contradicts")).toEqual([
      'small/clm:pay > small/clm:no-pay {"id":"small/lnk:1","covers":[]}',
    ]);
    expect(ties("aboutClaim")).toEqual(["small/note:1 > small/clm:amount {}"]);
    expect(ties("aboutPassage")).toEqual(["small/note:1 > small/doc:a/p1 {}"]);
  });

  test("no property is a map, a list of maps, null or undefined", () => {
    const all = [
      ...allNodes(rows.nodes).map((row) => row.props),
      ...Object.values(rows.edges).flatMap((list) => list.map((row) => row.props)),
      ...rows.relations.map((row) => row.props),
    ] as Record<string, unknown>[];
    const values = all.flatMap((props) => Object.values(props)).flat();
    expect([...new Set(values.map((value) => typeof value))].sort()).toEqual(["boolean", "number", "string"]);
  });
});

describe("a hash changes with the node and its own edges, and with nothing else", () => {
  test("a comment or another order of keys changes nothing", () => {
    expect(
      changedBy(
        ["notes.yaml", "  kind: caution\n", "  # why\n"],
        ["notes.yaml", "about", "kind: caution\n  about"],
      ),
    ).toEqual([]);
  });

  test("a note's text is its own", () => {
    expect(changedBy(["notes.yaml", "guess", "joke"])).toEqual(["small/note:1"]);
  });

  test("a link that contradicts no longer changes the standing of both claims", () => {
    expect(changedBy(["links.yaml", "contradicts", "qualifies"])).toEqual([
      "small/clm:no-pay",
      "small/clm:pay",
    ]);
  });

  test("an alias changes its entity and the passages that name it so", () => {
    expect(changedBy(["entities.yaml", "aliases: [the miners]", "aliases: []"])).toEqual([
      "small/doc:a/p1",
      "small/doc:b/p1",
      "small/ent:miners",
    ]);
  });

  test("a document's date is the day on which its claims were said", () => {
    expect(changedBy(["documents/a.md", "2024-05-01", "2024-05-02"])).toEqual([
      "small/ast:amount/1",
      "small/ast:pay/1",
      "small/clm:amount",
      "small/clm:pay",
      "small/doc:a",
    ]);
  });

  test("the number of the subject changes the verb of its claims", () => {
    expect(changedBy(["entities.yaml", "name: Freedonia", "name: Freedonia\n  plural: true"])).toEqual([
      "small/clm:pay",
      "small/ent:freedonia",
    ]);
    expect(
      rowsAfter(["entities.yaml", "name: Freedonia", "name: Freedonia\n  plural: true"]).relations[0]?.props
        .phrase,
    ).toBe("pay");
  });

  test("the revision of the case changes with any of them, and stays otherwise", () => {
    const revision = (...edits: readonly Edit[]) => rowsAfter(...edits).nodes.Case[0]?.props.revision;
    expect(revision(["notes.yaml", "guess", "joke"])).not.toBe(revision());
    expect(revision(["notes.yaml", "  kind:", "  # why\n  kind:"])).toBe(revision());
  });
});
