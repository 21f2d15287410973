import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addItem, removeItem, replaceItem } from "../../server/casefile/edit.ts";
import { parseCase } from "../../server/casefile/parse.ts";
import { plainClaim, plainEntity } from "../../server/casefile/plain.ts";
import { printCase } from "../../server/casefile/print.ts";
import type { Case } from "../../server/model/case.ts";
import { NO_MAPPING } from "../../server/model/mapping.ts";
import { anyCase } from "../helpers/anyCase.ts";
import { SMALL, WORDS } from "../helpers/caseText.ts";

describe("reading a text that was tampered with", () => {
  const bits = [
    "",
    " ",
    "\n",
    "- ",
    ": ",
    "[",
    "}",
    "'",
    '"',
    "#",
    "---\n",
    "### x\n",
    "&a ",
    "*a",
    "!!int ",
    "|\n",
    "\u202e",
    "id: ",
  ];

  test("gives the case or faults that can be found, and never throws", () => {
    const tampering = fc.tuple(
      fc.nat(SMALL.files.length - 1),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(12),
      fc.oneof(fc.constantFrom(...bits), fc.string({ unit: "binary" })),
    );
    fc.assert(
      fc.property(fc.array(tampering, { minLength: 1, maxLength: 3 }), (changes) => {
        const files = SMALL.files.map((file) => ({ ...file }));
        for (const [n, where, cut, bit] of changes) {
          const file = files[n] as { text: string };
          const at = Math.floor(where * file.text.length);
          file.text = file.text.slice(0, at) + bit + file.text.slice(at + cut);
        }
        const parsed = parseCase({ ...SMALL, files }, WORDS);
        for (const { file, line, problem, cure } of parsed.ok ? [] : parsed.faults) {
          const text = files.find(({ path }) => path === file)?.text ?? "";
          expect(line, `${file}: ${problem}`).toBeGreaterThanOrEqual(1);
          expect(line, `${file}: ${problem}`).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length + 1);
          expect([problem, cure]).not.toContain("");
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

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
      fc.property(two, ([any, after]) => {
        // Without a map: a claim of another kind may not fit in an issue of it.
        const before = { ...any, mapping: NO_MAPPING };
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
