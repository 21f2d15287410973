import { expect, test } from "vitest";
import { weaknessOf } from "../../../server/model/weakness.ts";

test("what somebody holds comes first, then the firmer, then what has more origins", () => {
  const flat = { stance: "asserts", firmness: 0, originCount: 1 } as const;
  const order = [
    { ...flat, originCount: 300 },
    { ...flat, originCount: 2 },
    flat,
    { ...flat, stance: "reports" },
    { ...flat, firmness: 1, originCount: 9 },
    { ...flat, firmness: 5, originCount: 0 },
    { ...flat, stance: "denies", originCount: 9 },
    { ...flat, stance: "doubts" },
  ] as const;
  const weaknesses = order.map(weaknessOf);
  expect(weaknesses).toEqual([0, 253, 254, 254, 502, 1535, 2806, 2814]);
});
