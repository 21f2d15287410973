import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../server/law/answers.ts";
import { elementsMet, leavesOf } from "../../../server/law/elements.ts";
import { lawOf } from "../../../server/law/library.ts";
import { law as id, lawWith, libraryOf } from "../../helpers/lawText.ts";
import { shippedLaw } from "../../helpers/shippedLaw.ts";

const small = lawOf(libraryOf(lawWith()));

describe("the leaves of a provision", () => {
  test("are its elements without parts, with what they are part of and where they come from", () => {
    const leaves = leavesOf(small, id("prov:decision/1"));
    expect(
      leaves.map(({ element, provision, within, alternative }) => [
        element.id,
        provision,
        within.map((w) => w.id),
        alternative,
      ]),
    ).toEqual([
      ["elm:pact/1/act", "prov:pact/1", [], true],
      ["elm:pact/1/meant", "prov:pact/1", ["elm:pact/1/fault"], true],
      ["elm:pact/1/foreseen", "prov:pact/1", ["elm:pact/1/fault"], true],
      ["elm:decision/1/duck", "prov:decision/1", [], true],
    ]);
    expect(leavesOf(small, id("prov:pact/1")).map((leaf) => leaf.alternative)).toEqual([false, true, true]);
  });

  test("are none where a provision requires nothing to be shown", () => {
    expect(leavesOf(small, id("prov:pact/2"))).toEqual([]);
    expect(elementsMet(small, id("prov:pact/2"), () => "yes")).toBe("open");
  });
});

describe("the elements of trafficking", () => {
  const met = async (known: Record<string, Answer>) => {
    const law = await shippedLaw();
    return elementsMet(
      law,
      id("prov:palermo-protocol/3"),
      (leaf) => known[leaf.split("/").at(-1) ?? ""] ?? "no",
    );
  };

  test("are an act, a means and a purpose", async () => {
    expect(await met({ transport: "yes", deception: "yes", "forced-labour": "yes" })).toBe("yes");
    expect(await met({ transport: "yes", deception: "yes" })).toBe("no");
    expect(await met({ transport: "yes", deception: "open", "forced-labour": "yes" })).toBe("open");
  });

  test("need no means where the person is a child", async () => {
    expect(await met({ recruitment: "yes", child: "yes", slavery: "yes" })).toBe("yes");
    expect(await met({ recruitment: "yes", slavery: "yes" })).toBe("no");
  });
});

test("aggression needs one act of the list of 1974, and all three measures of a manifest violation", async () => {
  const law = await shippedLaw();
  const leaves = leavesOf(law, id("prov:rome-statute/8bis")).map(({ element }) => element.id);
  const need = leaves.filter(
    (leaf) => !leaf.startsWith("elm:ga-res-3314/") && !/planned|initiated/.test(leaf),
  );
  const shown = (more: readonly string[]) =>
    elementsMet(law, id("prov:rome-statute/8bis"), (leaf) =>
      [...need, ...more].includes(leaf) ? "yes" : "no",
    );
  expect(shown([])).toBe("no");
  expect(shown(["elm:ga-res-3314/3/d/forces", "elm:ga-res-3314/3/d/target"])).toBe("yes");
  expect(shown(["elm:ga-res-3314/3/d/forces", "elm:ga-res-3314/3/a/territory"])).toBe("no");
});

test("what is met stays met when more is shown, in every provision of the shipped library", async () => {
  const law = await shippedLaw();
  const provisions = law.library.instruments.flatMap((i) => i.provisions).filter((p) => p.elements);
  const rank = { no: 0, open: 1, yes: 2 } as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...provisions),
      fc.func(fc.constantFrom<Answer>("yes", "no", "open")),
      fc.nat(),
      (provision, known, pick) => {
        const leaves = leavesOf(law, provision.id);
        const more = leaves[pick % leaves.length]?.element.id;
        const before = elementsMet(law, provision.id, known);
        const after = elementsMet(law, provision.id, (leaf) => (leaf === more ? "yes" : known(leaf)));
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
        expect(elementsMet(law, provision.id, () => "yes")).toBe("yes");
        expect(elementsMet(law, provision.id, () => "no")).toBe("no");
      },
    ),
    { numRuns: 500 },
  );
});
