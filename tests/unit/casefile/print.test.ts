import { describe, expect, test } from "vitest";
import { printCase } from "../../../server/casefile/print.ts";
import { caseOf, SMALL } from "../../helpers/caseText.ts";

describe("printing a case", () => {
  test("the same case always gives the same folder", () => {
    expect(printCase(caseOf(printCase(caseOf(SMALL))))).toEqual(printCase(caseOf(SMALL)));
  });

  test("what is printed is what a person would write", () => {
    const files = new Map(printCase(caseOf(SMALL)).files.map((f) => [f.path, f.text]));
    expect(files.get("documents/a.md")).toBe(`---
id: doc:a
letter: A
kind: article
title: The first letter
author: Ada Alm
authorEntity: ent:ada
entity: ent:letter-a
date: 2024-05-01
language: en
wording: original
---

### title
The first letter

### p1
Freedonia pays the miners, Ada Alm writes. It pays about 20 crowns.
`);
    const claims = files.get("claims.yaml") ?? "";
    expect(claims.slice(claims.indexOf("- id: clm:amount"))).toBe(`- id: clm:amount
  kind: fact
  text: The pay is about 20 crowns.
  quantity: {bound: about, value: 20, unit: crowns}
  assertions:
    - passage: doc:a/p1
      quote: about 20 crowns
      speakers: [ent:letter-a]
      stance: asserts
      certainty: estimate
      hedge: about
`);
    expect(files.get("entities.yaml")?.split("\n\n").at(-1)).toBe(`- id: ent:strike
  kind: Event
  name: Strike of the miners
  when: "2024"
`);
  });
});
