import fc from "fast-check";
import { expect, test } from "vitest";
import { findMentions } from "../../server/model/mentions.ts";
import { anyCase } from "../helpers/anyCase.ts";

test("in every case, a mention's stretch is a form of its entity, and no two overlap", () => {
  fc.assert(
    fc.property(anyCase, (whole) => {
      const forms = new Map(whole.entities.map((e) => [e.id, [e.name, ...e.aliases.map((a) => a.text)]]));
      const texts = new Map(whole.documents.flatMap((d) => d.passages.map((p) => [p.id, p.text])));
      const mentions = findMentions(whole);
      for (const [i, { entity, passage, start, end }] of mentions.entries()) {
        expect(forms.get(entity)).toContain(texts.get(passage)?.slice(start, end));
        const next = mentions[i + 1];
        if (next?.passage === passage) expect(end).toBeLessThanOrEqual(next.start);
      }
    }),
    { numRuns: 200 },
  );
});
