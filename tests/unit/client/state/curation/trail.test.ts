import { describe, expect, test } from "vitest";
import { brokenAt, takenBack, whyNotBack } from "../../../../../client/state/curation/trail.ts";

const ZEROS = "0".repeat(64);
const sealed = (hashes: readonly string[]) =>
  hashes.map((hash, i) => ({ position: i + 1, previous: hashes[i - 1] ?? ZEROS, hash }));
const act = (position: number, undoes: number | null = null) => ({
  position,
  undoes: undoes === null ? null : { id: `case/audit:${undoes}`, position: undoes },
});

describe("the chain of the trail", () => {
  test("is whole where each record carries the seal of the one before, also where there is none", () => {
    expect(brokenAt([])).toBeNull();
    expect(brokenAt(sealed(["a", "b", "c"]))).toBeNull();
  });

  test("is broken at the first record that carries another seal, or stands in another place", () => {
    const [one, two, three] = sealed(["a", "b", "c"]);
    if (!one || !two || !three) throw new Error("three were made");
    expect(brokenAt([one, { ...two, previous: "x" }, three])).toBe(2);
    expect(brokenAt([one, three])).toBe(3);
    expect(brokenAt([two, three])).toBe(2);
  });
});

describe("what was taken back", () => {
  test("is told with the act that took it back, while that stands", () => {
    expect([...takenBack([act(1), act(2, 1), act(3)])]).toEqual([[1, 2]]);
  });

  test("stands again once its undoing was taken back, and falls again with the next", () => {
    expect([...takenBack([act(1), act(2, 1), act(3, 2)])]).toEqual([[2, 3]]);
    expect([...takenBack([act(1), act(2, 1), act(3, 2), act(4, 3)])]).toEqual([
      [3, 4],
      [1, 2],
    ]);
  });

  test("cannot be taken back twice, and text that was edited by hand cannot be taken back at a press", () => {
    const back = takenBack([act(1), act(2, 1)]);
    expect(whyNotBack({ act: "addClaim", position: 1 }, back)).toBe("Taken back by act 2");
    expect(whyNotBack({ act: "undo", position: 2 }, back)).toBeNull();
    expect(whyNotBack({ act: "loadText", position: 3 }, back)).toBe("Edited by hand: take it back by hand");
  });
});
