import { join } from "node:path";
import { print } from "graphql";
import { expect, test } from "vitest";
import { TO_KEEP } from "../../client/api/documents/curation.ts";
import { saveInput, toKeep, type WholeArgument } from "../../client/state/argument/keeping.ts";
import { readText } from "../../server/curation/caseText.ts";
import { type SavedArgument, saveArgument } from "../../server/curation/saveArgument.ts";
import { testHouse } from "../helpers/house.ts";
import { ROOT } from "../helpers/root.ts";

const CASE = "dprk-soldiers";

/** As the resolver takes it: null is as left out, and enums are in the words of the text. */
function asSaved(input: ReturnType<typeof saveInput>): SavedArgument {
  const { premises, weigher, ...rest } = input;
  const lean = (all: object) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  return {
    ...lean(rest),
    ...(weigher && { weigher: weigher.toLowerCase() }),
    premises: premises.map((one) => lean({ ...one, type: one.type?.toLowerCase() })),
  } as unknown as SavedArgument;
}

/** How lines are broken and brackets spaced is the printer's matter. */
const unspaced = (text: string) => text.replace(/\s+/g, "");

test("what the page sends back of an argument is what its text says: every argument of the case", async () => {
  const house = await testHouse();
  const base = await readText(join(ROOT, "cases", CASE), house, undefined);
  const ids = base.whole.mapping.arguments.map(({ id }) => `${CASE}/${id}`);
  const { nodes } = await house.ask<{ nodes: WholeArgument[] }>(print(TO_KEEP), { ids });
  const overlay = ids.map((id) => ({ do: "strength" as const, id, strength: 0 }));
  const { rows } = toKeep(overlay, nodes, new Set());
  expect(rows).toHaveLength(ids.length);
  expect(ids.length).toBeGreaterThan(50);
  const texts = new Map(base.folder.files.map(({ path, text }) => [path, text]));
  for (const { argument } of rows) {
    const own = base.whole.mapping.arguments.find(({ id }) => argument.id === `${CASE}/${id}`);
    const kept = { argument, to: argument.strength };
    const input = saveInput(kept, own?.reason ?? "", { case: CASE, seen: 0, clientMutationId: "m" });
    for (const { path, text } of saveArgument(asSaved(input), base).files)
      expect(unspaced(text ?? ""), argument.id).toBe(unspaced(texts.get(path) ?? ""));
  }
});
