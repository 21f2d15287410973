import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { KNOWN_KINDS, kindLook } from "../../../../client/ui/kinds.ts";
import { aroundFirst, hubOf, miniLayout, wrapLabel } from "../../../../client/ui/miniLayout.ts";
import { SHAPE_NAMES, shapePath } from "../../../../client/ui/shapes.ts";
import { type Drawn, strokeWidth, strokeWords } from "../../../../client/ui/strokes.ts";
import { ROOT } from "../../../helpers/root.ts";

const claim: Drawn = {
  certainty: "ESTIMATE",
  stance: "ASSERTS",
  originCount: 1,
  disputed: false,
  alleged: false,
};

describe("kinds", () => {
  const vocabulary = parse(readFileSync(join(ROOT, "cypher", "vocabulary.yaml"), "utf8"));

  test("the kinds at hand before the server answers are those of the vocabulary", () => {
    const looks = Object.entries<Record<string, string>>(vocabulary.kinds).map(([name, kind]) => {
      const { label, plural, family, shape } = kind;
      return [name, { label, plural, family, shape }];
    });
    expect(KNOWN_KINDS).toEqual(Object.fromEntries(looks));
  });

  test("each shape of the vocabulary has an outline of its own, and no two kinds share family and shape", () => {
    const looks = Object.values(KNOWN_KINDS);
    expect(looks.filter((look) => !SHAPE_NAMES.includes(look.shape))).toEqual([]);
    const drawn = looks.map((look) => `${look.family} ${look.shape}`);
    expect(drawn).toEqual([...new Set(drawn)]);
  });

  test("a kind or a shape that nobody told is a star", () => {
    expect(kindLook(KNOWN_KINDS, "constructor")).toEqual({
      label: "constructor",
      plural: "constructor",
      family: "none",
      shape: "star",
    });
    expect(shapePath("toString")).toEqual(shapePath("star"));
  });
});

describe("strokes", () => {
  test("more origins draw a wider line, and an opinion is never too thin to see", () => {
    expect([1, 2, 3, 4, 9].map((n) => strokeWidth(n, "FLAT"))).toEqual([1.25, 2.25, 3.25, 4.5, 4.5]);
    expect(strokeWidth(1, "OPINION")).toBe(1.75);
  });

  test("the words say what the drawing says", () => {
    expect(strokeWords(claim)).toBe("estimate, 1 origin");
    expect(strokeWords({ ...claim, originCount: 2, disputed: true, alleged: true })).toBe(
      "estimate, 2 origins, disputed, alleged",
    );
    expect(strokeWords({ ...claim, stance: "DENIES", disputed: true })).toBe("estimate, 1 origin, denied");
  });
});

describe("a small network", () => {
  const edges = [
    { id: "1", from: "russia", to: "regime" },
    { id: "2", from: "regime", to: "payment" },
    { id: "3", from: "nis", to: "report" },
  ];

  test("the entity with most relations is its middle", () => {
    expect(hubOf(edges)).toBe("regime");
    expect(hubOf([])).toBeUndefined();
  });

  test("what is not tied to the first is left to the network itself", () => {
    expect(aroundFirst(edges, "2", 4).map((edge) => edge.id)).toEqual(["2", "1"]);
    expect(aroundFirst(edges, "3", 4).map((edge) => edge.id)).toEqual(["3"]);
    expect(aroundFirst([], null, 4)).toEqual([]);
  });

  test("the same edges stand in the same places, inside the box", () => {
    const places = miniLayout(edges.slice(0, 2), 268, 124);
    expect(places).toEqual(miniLayout(edges.slice(0, 2), 268, 124));
    expect(places.filter(({ x, y }) => x < 0 || x > 268 || y < 0 || y > 124)).toEqual([]);
    expect(new Set(places.map((place) => place.id))).toEqual(new Set(["russia", "regime", "payment"]));
  });

  test("a long name is wrapped and says where it was cut", () => {
    expect(wrapLabel("Deployed North Korean soldiers", 13)).toEqual(["Deployed", "North Korean …"]);
    expect(wrapLabel("Russia")).toEqual(["Russia"]);
  });
});
