import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultOf } from "../../../../../client/state/curation/seals.ts";
import { sealed, sealedText } from "../../../../../server/curation/audit.ts";
import type { CaseId, NodeId } from "../../../../../server/model/ids.ts";
import type { AuditRecord } from "../../../../../server/model/records.ts";

const entry = (n: number) => ({
  case: "c" as CaseId,
  at: `2026-01-0${n}T00:00:00.000Z`,
  actor: "Ada",
  act: "addClaim",
  subjects: [`c/clm:${n}` as NodeId],
  before: "{}",
  after: `{"clm:${n}":{"text":"“${n}” ü"}}`,
  clientMutationId: `id-${n}`,
  inputHash: "0".repeat(64),
  ...(n === 2 ? {} : { text: `Added ${n}.` }),
  ...(n === 3 ? { undoes: 1 } : {}),
});
const first = sealed(entry(1), undefined);
const second = sealed(entry(2), first);
const third = sealed(entry(3), second);

/** A record as the API answers it: words for every act, the act that it takes back as a record. */
const shown = ({ undoes, ...record }: AuditRecord) => ({
  ...record,
  text: record.text ?? "told from what it did",
  undoes: undoes === undefined ? null : { id: `c/audit:${undoes}`, position: undoes },
});

describe("the seals of the trail, computed by the page", () => {
  test("hold for what the server sealed, with and without words of its own", async () => {
    expect(await faultOf(shown(first), sealedText(first), undefined)).toBeNull();
    expect(await faultOf(shown(second), sealedText(second), first.hash)).toBeNull();
    expect(await faultOf(shown(third), sealedText(third), second.hash)).toBeNull();
  });

  test("do not hold where anything that is shown is otherwise, and say what", async () => {
    const other = { ...shown(third), actor: "Eve" };
    expect(await faultOf(other, sealedText(third), second.hash)).toBe(
      "who did it is shown otherwise than it was sealed",
    );
    const damages = {
      at: "2026",
      act: "undo",
      subjects: [],
      text: "Nothing.",
      id: "c/audit:4",
      undoes: null,
    };
    for (const [field, value] of Object.entries(damages)) {
      const damaged = { ...shown(third), [field]: value } as ReturnType<typeof shown>;
      expect([field, await faultOf(damaged, sealedText(third), second.hash)]).toEqual([
        field,
        expect.stringMatching(/ is shown otherwise than it was sealed$/),
      ]);
    }
    expect(await faultOf(shown(third), sealedText(third), first.hash)).toBe(
      "it does not carry the seal of the act before it",
    );
  });

  test("do not hold where a single character of what is sealed was changed", async () => {
    const text = sealedText(third);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        async (at, char) => {
          fc.pre(text[at] !== char);
          const damaged = text.slice(0, at) + char + text.slice(at + 1);
          expect(await faultOf(shown(third), damaged, second.hash)).toBe(
            "its seal is not the hash of what it says",
          );
        },
      ),
    );
  });
});
