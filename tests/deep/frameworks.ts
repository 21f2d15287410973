/** `npm run test:deep`: 100,000 random frameworks and 20,000 random maps against the definitions. Takes minutes. */
import { isDeepStrictEqual } from "node:util";
import { evaluate } from "../../server/argument/evaluate.ts";
import { explanationsOf } from "../../server/argument/explain.ts";
import { extensionsOf, SEMANTICS } from "../../server/argument/extensions.ts";
import { PROFILES } from "../../server/argument/profiles.ts";
import { anyFramework, anyMap, dice, reordered } from "../helpers/maps.ts";
import { bruteForce, byDefinition } from "../helpers/oracle.ts";
import { replay } from "../helpers/replay.ts";

const SEED = Number(process.argv[2] ?? 1);
const UNHURRIED = { clock: () => 0, ms: 1 };
const d = dice(SEED);
const began = performance.now();
let wrong = 0;

function check(equal: boolean, what: unknown): void {
  if (equal) return;
  wrong += 1;
  console.log(`differs: ${JSON.stringify(what)}`);
}

for (let i = 0; i < 100_000; i++) {
  const framework = anyFramework(d);
  const found = Object.fromEntries(SEMANTICS.map((name) => [name, extensionsOf(framework, name, UNHURRIED)]));
  check(isDeepStrictEqual(found, bruteForce(framework)), framework);
}
for (let i = 0; i < 20_000; i++) {
  const map = anyMap(d, 10);
  const profile = d.pick(PROFILES);
  const evaluation = evaluate(map, profile);
  const expected = byDefinition(map, profile, d.shuffled);
  const again = evaluate(reordered(map, d), profile).labels;
  const replayed = replay(explanationsOf(evaluation), map, profile);
  for (const labels of [evaluation.labels, again, replayed])
    check(
      map.statements.every(({ id }) => labels.get(id) === expected.get(id)),
      { map, profile: profile.name },
    );
}
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(`deep: 100,000 frameworks and 20,000 maps, seed ${SEED}: ${wrong} differ (${seconds} s)`);
process.exitCode = wrong === 0 ? 0 : 1;
