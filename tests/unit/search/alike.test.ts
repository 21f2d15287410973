import fc from "fast-check";
import { expect, test } from "vitest";
import { alike } from "../../../server/search/alike.ts";

const named = (name: string, ...aliases: string[]) => ({ name, aliases });

test.each([
  ["letter case and marks apart", named("Čeněk Novák"), named("cenek novak"), true],
  ["an abbreviation of the other", named("NIS"), named("National Intelligence Service"), false],
  ["an alias that both have", named("North Korea", "DPRK"), named("The DPRK"), true],
  ["their words in another order", named("Kim Jong-un"), named("Jong Un, Kim"), true],
  ["two letters turned", named("Workers’ Party"), named("Wrokers Party"), true],
  ["a letter more", named("Zelenskyy, V."), named("Zelensky, V."), true],
  ["another letter in a short name", named("Iran"), named("Iraq"), false],
  ["another number", named("Resolution 2270"), named("Resolution 2271"), false],
  ["nothing in common", named("Russia"), named("Ukraine"), false],
])("names with %s", (_, one, other, same) => {
  expect([alike(one, other), alike(other, one)]).toEqual([same, same]);
});

test("whatever the names, it is the same from either side, and a name is like itself", () => {
  const name = fc.stringMatching(/^[B-Zb-z]{4,9}( [A-Za-z0-9]{1,9})?$/);
  const any = fc.record({ name, aliases: fc.array(name, { maxLength: 2 }) });
  fc.assert(
    fc.property(any, any, (one, other) => {
      expect(alike(one, one)).toBe(true);
      expect(alike(one, other)).toBe(alike(other, one));
    }),
  );
});
