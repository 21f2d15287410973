import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addItem, removeItem, replaceItem } from "../../server/casefile/edit.ts";
import { parseCase } from "../../server/casefile/parse.ts";
import { plainClaim, plainEntity } from "../../server/casefile/plain.ts";
import { printCase } from "../../server/casefile/print.ts";
import type { Case } from "../../server/model/case.ts";
import { anyCase } from "../helpers/anyCase.ts";
import { WORDS } from "../helpers/caseText.ts";

describe("printing a case", () => {
  test("a printed case reads as the same case", () => {
    fc.assert(
      fc.property(anyCase, (whole) => {
        expect(parseCase(printCase(whole), WORDS)).toEqual({ ok: true, value: whole });
      }),
      { numRuns: 500 },
    );
  });
});

describe("editing a text", () => {
  test("whatever is edited, the text says it and keeps every comment", () => {
    const two = fc.tuple(anyCase, anyCase);
    fc.assert(
      fc.property(two, ([before, after]) => {
        const claims = commented(textOf(before, "claims.yaml"));
        const claim = after.claims[0] as Case["claims"][number];
        // The other case's first claim, over this case's entities, documents and passages.
        const item = plainClaim({ ...claim, assertions: before.claims[0]?.assertions ?? [] });
        const edited = replaceItem(claims, "clm:c0", item);
        const folder = withText(before, "claims.yaml", edited);
        const parsed = parseCase(folder, WORDS);
        expect(parsed.ok && parsed.value.claims[0]).toEqual({
          ...claim,
          assertions: before.claims[0]?.assertions,
        });
        expect(parsed.ok && parsed.value.claims.slice(1)).toEqual(before.claims.slice(1));
        expect(edited.match(/# above \d+/g)).toEqual(claims.match(/# above \d+/g));
      }),
      { numRuns: 100 },
    );
  });

  test("an item that is added and removed again leaves the text as it was", () => {
    fc.assert(
      fc.property(anyCase, (whole) => {
        const text = textOf(whole, "entities.yaml");
        const entity = { ...(whole.entities[0] as Case["entities"][number]), id: "ent:new" as never };
        expect(removeItem(addItem(text, plainEntity(entity)), "ent:new").trimEnd()).toBe(text.trimEnd());
      }),
      { numRuns: 100 },
    );
  });
});

function textOf(whole: Case, path: string): string {
  return printCase(whole).files.find((file) => file.path === path)?.text ?? "";
}

function withText(whole: Case, path: string, text: string) {
  const folder = printCase(whole);
  return { ...folder, files: folder.files.map((file) => (file.path === path ? { path, text } : file)) };
}

/** The text with a comment above each item. */
function commented(text: string): string {
  let n = 0;
  return text.replace(/^- /gm, () => `# above ${n++}\n- `);
}
