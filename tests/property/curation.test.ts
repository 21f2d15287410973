import fc from "fast-check";
import { expect, test } from "vitest";
import { printCase } from "../../server/casefile/print.ts";
import type { Case } from "../../server/model/case.ts";
import { NO_MAPPING } from "../../server/model/mapping.ts";
import { type Acted, acted, begun } from "../helpers/acting.ts";
import { anyCase } from "../helpers/anyCase.ts";

/** An act on any case: what is asked for, where the case has what it needs. */
type Wish = (whole: Case) => readonly [kind: Parameters<typeof acted>[1], input: object] | undefined;

const newClaim: Wish = ({ claims }) => {
  const stretches = claims.flatMap((claim) => claim.assertions).slice(0, 1);
  const assertions = stretches.map(({ passage, quote, speakers }) => ({
    ...{ passage, quote, speakers, stance: "asserts", certainty: "flat" },
  }));
  return ["addClaim", { kind: "fact", text: "Something else is said.", assertions }];
};
const changedClaim: Wish = ({ claims }) => {
  const [{ id, kind, assertions }] = claims as [Case["claims"][number]];
  return ["updateClaim", { id, seen: 0, kind, text: "It is said otherwise.", assertions }];
};
const removedClaim: Wish = ({ claims, mapping }) => {
  const named = JSON.stringify(mapping);
  const free = claims.find(({ id }) => !named.includes(id));
  return free ? ["removeClaim", { id: free.id, seen: 0, withLinks: true }] : undefined;
};
const newArgument: Wish = ({ claims }) => {
  const premises = claims.slice(0, 1).map(({ id }) => ({ claim: id }));
  const statements = [{ kind: "classification", text: "So it is." }];
  return ["saveArgument", { title: "So", scheme: "testimony", premises, conclusion: "#1", statements }];
};
const merged: Wish = ({ entities }) => {
  const [into, ...from] = entities.slice(0, 3).map(({ id }) => id);
  return ["mergeEntities", { into, from, seen: 0 }];
};
const split: Wish = ({ entities, claims }) => {
  const [{ id, aliases }] = entities as [Case["entities"][number]];
  const subjectOf = claims.filter(({ triple }) => triple?.subject === id).map((claim) => claim.id);
  const forms = aliases.slice(0, 1).map(({ text }) => text);
  return ["splitEntity", { id, seen: 0, name: "Someone else", aliases: forms, subjectOf }];
};
const withNewcomer: Wish = ({ claims }) => {
  const said = claims.flatMap((claim) => claim.assertions).slice(0, 1);
  if (said.length === 0) return undefined;
  const assertions = said.map(({ passage, quote }) => ({
    ...{ passage, quote, speakers: ["#1"], stance: "asserts", certainty: "flat" },
  }));
  const entities = [{ kind: "Person", name: "Somebody from elsewhere", distinct: true }];
  return ["addClaim", { kind: "fact", text: "Something else is said.", assertions, entities }];
};
const corrected: Wish = ({ entities }) => {
  const [{ id, aliases }] = entities as [Case["entities"][number]];
  const names = [...aliases.slice(1), { text: "Somebody else from elsewhere" }];
  return ["updateEntity", { id, seen: 0, name: "Somebody from elsewhere", aliases: names, distinct: true }];
};
const newNote: Wish = ({ entities: [one] }) => [
  "addNote",
  { kind: "caution", text: "Mind.", about: [one?.id] },
];
const newView: Wish = () => ["saveView", { title: "All", address: "explore" }];
/** What each file says. */
function textsOf({ folder }: Acted): Record<string, string> {
  return Object.fromEntries(folder.files.map(({ path, text }) => [path, text]));
}

const WISHES = {
  ...{ merged, split, newClaim, withNewcomer, corrected },
  ...{ changedClaim, removedClaim, newArgument, newNote, newView },
};
/** Without the files to which the act would add: it makes them. */
const BARE: ReadonlyMap<Wish, Partial<Case>> = new Map([
  // Most generated maps lean on every claim, and then none can go.
  [removedClaim, { mapping: NO_MAPPING }],
  [newArgument, { mapping: NO_MAPPING }],
  [newNote, { notes: [] }],
  [newView, { views: [], stories: [] }],
]);

test.each(Object.entries(WISHES))(
  "an act that is taken back leaves the case as it was, byte for byte: %s",
  async (_name, wish) => {
    let carried = 0;
    await fc.assert(
      fc.asyncProperty(anyCase, async (any) => {
        const whole = { ...any, ...BARE.get(wish) };
        const asked = wish(whole);
        if (!asked) return;
        const before = begun(printCase(whole));
        const after = await acted(before, ...asked);
        expect(after.whole).not.toEqual(whole);
        const back = await acted(after, "undo", { position: 1 });
        expect(back.whole).toEqual(whole);
        expect(textsOf(back)).toEqual(textsOf(before));
        const again = await acted(back, "undo", { position: 2 });
        expect(again.whole).toEqual(after.whole);
        expect(textsOf(again)).toEqual(textsOf(after));
        carried += 1;
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(carried).toBeGreaterThan(10);
  },
);

test("a merge that is taken apart leaves the case as it was, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (whole) => {
      const asked = merged(whole) as [Parameters<typeof acted>[1], object];
      const before = begun(printCase(whole));
      const after = await acted(before, ...asked);
      const gone = whole.entities.slice(1, 3).map(({ id }) => `"${id}"`);
      const said = JSON.stringify(after.whole);
      expect(gone.filter((id) => said.includes(id))).toEqual([]);
      const apart = await acted(after, "unmergeEntities", { position: 1 });
      expect(apart.whole).toEqual(whole);
      expect(textsOf(apart)).toEqual(textsOf(before));
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

test("a merge that is taken apart after a claim was edited leaves the claim as edited and all else as it was", async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (whole) => {
      const asked = merged(whole) as [Parameters<typeof acted>[1], object];
      const after = await acted(begun(printCase(whole)), ...asked);
      const [{ assertions, triple, ...claim }] = after.whole.claims as [Case["claims"][number]];
      const edited = { ...claim, ...triple, assertions, text: "It is said otherwise.", seen: 1 };
      const later = await acted(after, "updateClaim", edited);
      const apart = await acted(later, "unmergeEntities", { position: 1 });
      const [first, ...rest] = whole.claims as [Case["claims"][number]];
      expect(apart.whole).toEqual({ ...whole, claims: [{ ...first, text: edited.text }, ...rest] });
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
