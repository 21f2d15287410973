import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { CaseFolder } from "../../server/casefile/parse.ts";
import { readFolder } from "../../server/ingest/folder.ts";
import { rowsOf } from "../../server/ingest/load.ts";
import type { Case } from "../../server/model/case.ts";
import { AppError } from "../../server/model/errors.ts";
import { type Acted, acted, begun } from "../helpers/acting.ts";
import { law, vocabulary } from "../helpers/cases.ts";
import { ROOT } from "../helpers/root.ts";

type Wish = readonly [kind: Parameters<typeof acted>[1], input: object];

/** What any act may be, where `n` chooses among what the case holds. */
const WISHES: readonly ((whole: Case, n: number, trail: number) => Wish)[] = [
  ({ claims }, n) => {
    const { passage, quote, speakers } = at(at(claims, n).assertions, n);
    const assertions = [{ passage, quote, speakers, stance: "denies", certainty: "flat" }];
    return ["addClaim", { kind: "fact", text: `It is said, for the ${n}th time.`, assertions }];
  },
  ({ claims }, n) => {
    const { triple, ...claim } = at(claims, n);
    return ["updateClaim", { ...claim, ...triple, seen: 0, text: `It is said otherwise, and ${n}.` }];
  },
  ({ claims }, n) => ["removeClaim", { id: at(claims, n).id, seen: 0, withLinks: true }],
  ({ claims }, n) => {
    const statements = [{ kind: "classification", text: `So it is, and ${n}.` }];
    const premises = [{ claim: at(claims, n).id }];
    return [
      "saveArgument",
      { title: `So ${n}`, scheme: "testimony", premises, conclusion: "#1", statements },
    ];
  },
  ({ entities }, n) => {
    const into = at(entities, n);
    const from = entities.filter(({ kind, id }) => kind === into.kind && id !== into.id).slice(0, 1);
    return ["mergeEntities", { into: into.id, from: from.map(({ id }) => id), seen: 0 }];
  },
  ({ entities, claims }, n) => {
    const { id, aliases } = at(entities, n);
    const subjectOf = claims.filter(({ triple }) => triple?.subject === id).map((claim) => claim.id);
    const forms = aliases.slice(0, 1).map(({ text }) => text);
    return ["splitEntity", { id, seen: 0, name: `Someone else ${n}`, aliases: forms, subjectOf }];
  },
  ({ claims }, n) => {
    const { passage, quote } = at(at(claims, n).assertions, n);
    const assertions = [{ passage, quote, speakers: ["#1"], stance: "asserts", certainty: "flat" }];
    const entities = [{ kind: "Person", name: quote.split(" ")[n % 3] ?? "Somebody", distinct: true }];
    return ["addClaim", { kind: "fact", text: `Somebody says it, and ${n}.`, assertions, entities }];
  },
  ({ entities }, n) => {
    const { id, aliases } = at(entities, n);
    const names = aliases.slice(n % 2);
    return ["updateEntity", { id, seen: 0, name: `Somebody ${n}`, aliases: names, distinct: true }];
  },
  ({ entities }, n) => {
    const address = `explore?sel=${at(entities, n).id}`;
    return ["saveView", { title: `What ${n} shows`, address }];
  },
  ({ documents }, n) => {
    const about = [at(at(documents, n).passages, n).id];
    return ["addNote", { kind: "method", text: `It is so, and ${n}.`, about }];
  },
  (_, n, trail) => ["undo", { position: 1 + (n % Math.max(1, trail)) }],
];

function at<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}

/** The case after the act, or as it was where the act is refused. */
async function after(before: Acted, [kind, input]: Wish): Promise<Acted> {
  try {
    return await acted(before, kind, input);
  } catch (error) {
    if (error instanceof AppError || error instanceof TypeError) return before;
    throw error;
  }
}

/** The case and its rows as a server makes them that has just started. */
async function anew(folder: CaseFolder) {
  vi.resetModules();
  const { parseCase } = await import("../../server/casefile/parse.ts");
  const load = await import("../../server/ingest/load.ts");
  const parsed = parseCase(structuredClone(folder), vocabulary, law);
  if (!parsed.ok) throw new TypeError("The text has faults.");
  return { whole: parsed.value, rows: load.rowsOf(parsed.value, vocabulary, law) };
}

test("after any acts, a case that was read and made into rows part by part is as one that is read whole", async () => {
  const read = await readFolder(join(ROOT, "cases", "dprk-soldiers"));
  if (!read.ok) throw new TypeError("The shipped case has faults.");
  const start = begun(read.value, { vocabulary, law });
  let carried = 0;
  const anyActs = fc.array(fc.tuple(fc.nat(WISHES.length - 1), fc.nat(999)), {
    minLength: 20,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(anyActs, async (acts) => {
      let now = start;
      let rows = rowsOf(now.whole, vocabulary, law);
      for (const [wish, n] of acts) {
        const make = WISHES[wish] as (typeof WISHES)[number];
        const next = await after(now, make(now.whole, n, now.trail.length));
        if (next === now) continue;
        now = next;
        rows = rowsOf(now.whole, vocabulary, law, rows);
        carried += 1;
      }
      // What would have been kept wrongly in between is wrong still.
      const fresh = await anew(now.folder);
      expect(now.whole).toEqual(fresh.whole);
      expect(rows).toEqual(fresh.rows);
    }),
    { numRuns: 5, endOnFailure: true },
  );
  expect(carried).toBeGreaterThan(50);
});
