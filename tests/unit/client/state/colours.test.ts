import { describe, expect, test } from "vitest";
import { openEntities, type Step } from "../../../../client/state/steps.ts";
import { fold } from "../../../../client/state/view.ts";

const base = openEntities(["c/ent:a"]);

describe("a view with colours by rule", () => {
  test("gives a rule another colour in one step, and one that had it takes its in turn", () => {
    const rules = [{ disputed: true }, { minOrigins: 2 }] as const;
    const steps: Step[] = [
      { do: "filter", set: { disputed: true } },
      { do: "colour", colour: 1, rule: rules[0], instead: true },
      { do: "colour", colour: 2, rule: rules[1] },
    ];
    const view = fold(base, steps);
    expect([...view.colours]).toEqual([
      [1, rules[0]],
      [2, rules[1]],
    ]);
    expect(view.filter).toEqual({});
    const again = fold(base, [...steps, { do: "colour", colour: 2, rule: rules[0], from: 1 }]);
    expect([...again.colours]).toEqual([
      [2, rules[0]],
      [1, rules[1]],
    ]);
    const free = fold(base, [...steps, { do: "colour", colour: 6, rule: rules[0], from: 1 }]);
    expect([...free.colours]).toEqual([
      [6, rules[0]],
      [2, rules[1]],
    ]);
  });
});
