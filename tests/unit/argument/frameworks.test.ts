import { expect, test } from "vitest";
import { extensionsOf, isCredulous, SEMANTICS } from "../../../server/argument/extensions.ts";
import type { Framework } from "../../../server/argument/framework.ts";
import { anyFramework, dice } from "../../helpers/maps.ts";
import { bruteForce } from "../../helpers/oracle.ts";

/** Time that stands still: nothing runs out of it. */
const UNHURRIED = { clock: () => 0, ms: 1 };

function all(framework: Framework) {
  return Object.fromEntries(SEMANTICS.map((name) => [name, extensionsOf(framework, name, UNHURRIED)]));
}

test("frameworks: 5,000 random ones have the extensions that trying every set finds", () => {
  const d = dice(20261122);
  for (let i = 0; i < 5_000; i++) {
    const framework = anyFramework(d);
    expect(all(framework), JSON.stringify(framework)).toEqual(bruteForce(framework));
  }
});

test("frameworks: an argument is credulously accepted if and only if some preferred extension holds it", () => {
  const d = dice(7);
  for (let i = 0; i < 500; i++) {
    const framework = anyFramework(d);
    const { preferred } = bruteForce(framework);
    for (const id of framework.arguments)
      expect(isCredulous(framework, [id], UNHURRIED), `${id} in ${JSON.stringify(framework)}`).toBe(
        preferred.some((extension) => extension.includes(id)),
      );
  }
});

test("frameworks: what attacks itself is in no extension, and what only it attacks stays open (Caminada)", () => {
  const framework: Framework = {
    arguments: ["A", "B", "C", "D"],
    attacks: [
      ["A", "A"],
      ["A", "C"],
      ["B", "C"],
      ["C", "D"],
    ],
  };
  expect(all(framework)).toEqual({
    grounded: [["B", "D"]],
    complete: [["B", "D"]],
    preferred: [["B", "D"]],
    stable: [],
  });
});

test("frameworks: an argument may be in every preferred extension and not be grounded (floating acceptance)", () => {
  const framework: Framework = {
    arguments: ["1", "2", "3", "4"],
    attacks: [
      ["1", "2"],
      ["1", "3"],
      ["2", "1"],
      ["2", "3"],
      ["3", "4"],
      ["4", "3"],
    ],
  };
  const answers = all(framework);
  expect(answers).toEqual({
    grounded: [[]],
    complete: [[], ["4"], ["1", "4"], ["2", "4"]],
    preferred: [
      ["1", "4"],
      ["2", "4"],
    ],
    stable: [
      ["1", "4"],
      ["2", "4"],
    ],
  });
  const credulous = framework.arguments.filter((id) => isCredulous(framework, [id], UNHURRIED));
  expect(credulous).toEqual(["1", "2", "4"]);
  const sceptical = framework.arguments.filter((id) => answers.preferred?.every((one) => one.includes(id)));
  expect(sceptical).toEqual(["4"]);
});

test("frameworks: an odd cycle has one preferred extension, the empty one, and no stable one", () => {
  const framework: Framework = {
    arguments: ["1", "2", "3"],
    attacks: [
      ["1", "2"],
      ["2", "3"],
      ["3", "1"],
    ],
  };
  expect(all(framework)).toEqual({ grounded: [[]], complete: [[]], preferred: [[]], stable: [] });
});

test("frameworks: when the time is up the answer is “not computed”, never a guess", () => {
  const pairs = Array.from({ length: 14 }, (_, i) => i);
  const framework: Framework = {
    arguments: pairs.flatMap((i) => [`a${i}`, `b${i}`]),
    attacks: pairs.flatMap((i) => [[`a${i}`, `b${i}`] as const, [`b${i}`, `a${i}`] as const]),
  };
  let now = 0;
  const hurried = { clock: () => (now += 10), ms: 50 };
  expect(extensionsOf(framework, "preferred", hurried)).toBeUndefined();
  expect(extensionsOf(framework, "grounded", hurried)).toEqual([[]]);
  expect(extensionsOf(framework, "preferred", UNHURRIED)).toHaveLength(2 ** 14);
});

test("frameworks: too many extensions to list are not computed", () => {
  const pairs = Array.from({ length: 20 }, (_, i) => i);
  const framework: Framework = {
    arguments: pairs.flatMap((i) => [`a${i}`, `b${i}`]),
    attacks: pairs.flatMap((i) => [[`a${i}`, `b${i}`] as const, [`b${i}`, `a${i}`] as const]),
  };
  expect(extensionsOf(framework, "stable", UNHURRIED)).toBeUndefined();
});

test("frameworks: a chain of 10,000 arguments is walked without recursion", () => {
  const ids = Array.from({ length: 10_001 }, (_, i) => `${i}`);
  const framework: Framework = {
    arguments: ids,
    attacks: ids.slice(1).map((id, i) => [`${i}`, id] as const),
  };
  const everyOther = ids.filter((_, i) => i % 2 === 0);
  expect(all(framework)).toEqual({
    grounded: [everyOther],
    complete: [everyOther],
    preferred: [everyOther],
    stable: [everyOther],
  });
});
