import { describe, expect, test } from "vitest";
import { figureOf, NO_FIGURE, quantityOf } from "../../../../../client/state/curation/figureDraft.ts";

describe("the figure of a claim while it is typed", () => {
  test("is read with or without marks for thousands, and nothing else is a number", () => {
    const texts = ["2,000", "2 000", "12.5", "-3", "", "some", "1e9", "2-3"];
    expect(texts.map(figureOf)).toEqual([2000, 2000, 12.5, -3, null, null, null, null]);
  });

  test("is none where nothing was typed", () => {
    expect(quantityOf(NO_FIGURE)).toEqual({ quantity: null, measure: null, fault: null });
  });

  test("is whole with its bound, what is counted and what it is compared under", () => {
    const figure = {
      ...NO_FIGURE,
      bound: "about",
      value: "2,000",
      unit: " USD ",
      per: "soldier and month",
    } as const;
    expect(quantityOf({ ...figure, measure: "monthly  payment", upTo: "5" })).toEqual({
      quantity: {
        bound: "about",
        value: 2000,
        unit: "USD",
        per: "soldier and month",
        printed: null,
        upTo: null,
      },
      measure: "monthly payment",
      fault: null,
    });
    const between = { ...NO_FIGURE, bound: "between", value: "3", upTo: "7", unit: "years" } as const;
    expect(quantityOf(between).quantity).toEqual({
      ...{ bound: "between", value: 3, upTo: 7, unit: "years", per: null, printed: null },
    });
  });

  test("says what is missing, and is not sent half", () => {
    const faultOf = (part: object) => quantityOf({ ...NO_FIGURE, ...part });
    for (const part of [{ unit: "USD" }, { value: "many", unit: "USD" }, { measure: "payment" }])
      expect(faultOf(part)).toEqual({
        ...{ quantity: null, measure: null, fault: "The figure is no number: write it with digits." },
      });
    expect(faultOf({ value: "3" }).fault).toBe("Say what is counted: soldiers, USD, years.");
    expect(faultOf({ bound: "between", value: "3", upTo: "2", unit: "x" }).fault).toBe(
      "Between needs a second figure above the first.",
    );
  });
});
