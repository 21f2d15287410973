import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, encode, plainValue } from "../../../server/store/values.ts";

/** What may cross between the server and its engine: JSON and bigints, and texts that look like the mark of one. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.string({ unit: "binary" }),
    fc.string().map((text) => `\u0001${text}`),
    fc.array(tie("any")),
    fc.dictionary(fc.string(), tie("any"), { noNullPrototype: true }),
  ),
})).any;

describe("values", () => {
  test("whatever is encoded is decoded to itself", () => {
    fc.assert(
      fc.property(value, (v) => {
        expect(decode(encode(v))).toEqual(v);
      }),
    );
  });

  test("integers become numbers where they fit, maps are in the order of their keys, and nothing is undefined", () => {
    const plain = plainValue({ b: 1n, a: [2n ** 60n, undefined], c: { z: 1, y: Number.NaN } });
    expect(JSON.stringify(plain, (_key, v) => (typeof v === "bigint" ? `${v}n` : v))).toBe(
      '{"a":["1152921504606846976n",null],"b":1,"c":{"y":null,"z":1}}',
    );
  });

  test.each([
    ["the engine's node", { _id: 1, _labels: ["L"], id: "x" }],
    ["the engine's relationship", { _id: 1, _source: 1, _target: 2, _type: "R" }],
    ["the driver's node", { identity: 1, elementId: "4:1", labels: [], properties: {} }],
    ["a path of the engine", { nodes: [{ _labels: [] }], edges: [] }],
    ["a path of the driver", { segments: [] }],
  ])("%s is refused", (_what, raw) => {
    expect(() => plainValue([raw])).toThrow(TypeError);
  });
});
