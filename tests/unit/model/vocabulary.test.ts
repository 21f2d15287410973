import { expect, test } from "vitest";
import { agree, allows } from "../../../server/model/vocabulary.ts";

test.each([
  ["is received by", "are received by"],
  ["relies on", "rely on"],
  ["pays", "pay"],
  ["passes nothing on to", "pass nothing on to"],
  ["teaches", "teach"],
  ["publishes", "publish"],
  ["has in its ranks", "have in its ranks"],
  ["does harm to", "do harm to"],
  ["was killed in", "were killed in"],
  ["wrote", "wrote"],
  ["should respond to", "should respond to"],
])("of many, “%s” is “%s”", (one, many) => {
  expect(agree(one, true)).toBe(many);
  expect(agree(one, false)).toBe(one);
});

test("an end allows the kinds it lists, and * allows any", () => {
  expect([allows(["State"], "State"), allows(["State"], "Person"), allows("*", "Person")]).toEqual([
    true,
    false,
    true,
  ]);
});
