import { expect, test } from "vitest";
import {
  entitiesOf,
  isNewcomer,
  kindsFor,
  named,
  namesIn,
  newcomer,
  numbered,
  refusedOne,
} from "../../../../../client/state/curation/newcomers.ts";

const ada = newcomer("  Ada \n Alm ", []);
const bo = newcomer("Bo", [ada]);

test("each newcomer has a key of its own, a name on one line, and no kind yet", () => {
  expect(ada).toEqual({
    ...{
      key: "new:1",
      name: "Ada Alm",
      kind: "",
      aliases: "",
      description: "",
      plural: null,
      distinct: false,
    },
  });
  expect(bo.key).toBe("new:2");
  expect(newcomer("Cy", [bo]).key).toBe("new:3");
  expect([isNewcomer(bo.key), isNewcomer("small/ent:bo"), isNewcomer(null)]).toEqual([true, false, false]);
});

test("whom the claim does not name does not come along, and those who do are numbered in their order", () => {
  const along = named([ada, bo], [null, "new:2", "small/ent:cy"]);
  expect(along).toEqual([bo]);
  expect(["new:2", "small/ent:cy"].map((id) => numbered(id, along))).toEqual(["#1", "small/ent:cy"]);
  expect(
    entitiesOf(along.map((one) => ({ ...one, kind: "Person", aliases: "Boo\n Bo \n\nBoo\nB. " }))),
  ).toEqual([
    {
      ...{ name: "Bo", kind: "Person", aliases: [{ text: "Boo" }, { text: "B." }], description: null },
      ...{ plural: null, distinct: null },
    },
  ]);
  expect(entitiesOf([])).toBeNull();
});

test("the kinds are those that the verb takes where it stands; without a verb, or as a speaker, all", () => {
  const verb = { domain: ["State", "Person"], range: [] };
  const kinds = ["Person", "State", "Place"];
  const at = (subject: string | null, object: string | null, one: typeof verb | null = verb) =>
    kindsFor("new:1", { subject, object }, one, kinds);
  expect(at("new:1", "small/ent:cy")).toEqual(["Person", "State"]);
  expect(at("small/ent:cy", "new:1")).toEqual(kinds);
  expect(at(null, null)).toEqual(kinds);
  expect(at("new:1", null, null)).toEqual(kinds);
});

test("a refusal is told beside the one that it speaks of", () => {
  expect(refusedOne("entities[1].name", [ada, bo])).toBe(bo);
  expect(refusedOne("entities[2].name", [ada, bo])).toBeNull();
  expect(refusedOne("subject", [ada])).toBeNull();
  expect(refusedOne(null, [ada])).toBeNull();
});

test("names are one a line, each once and without the one that it has anyway", () => {
  expect(namesIn(" a  b \n\na b\nc\n d", "d")).toEqual(["a b", "c"]);
});
