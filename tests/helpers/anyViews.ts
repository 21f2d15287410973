import fc from "fast-check";
import type { ShortId } from "../../server/model/ids.ts";
import { type Story, tidyInput, type View } from "../../server/model/views.ts";
import { tidy, unseenIn } from "../../server/text/tidy.ts";

const VIEWS = ["view:v0", "view:v1", "view:v2"] as ShortId[];
const at = fc.constantFrom("2026-11-23", "2026-11-23T10:00:00Z");
const id = fc.constantFrom("ent:e0", "ent:gone", "clm:c0", "doc:d0/p0", "prov:un-charter/2/4");
const coordinate = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1000, max: 1000, noNaN: true }).map((n) => n + 0),
);

/** JSON as a text of a case holds it: single spaces, nothing that cannot be seen. */
const input = fc
  .dictionary(fc.constantFrom("entities", "limit", "filter", "a b"), fc.jsonValue({ maxDepth: 2 }))
  .map((value) => tidy(JSON.stringify(value)))
  .filter((text) => unseenIn(text) === undefined && tidyInput(text) === text);

function view(id: ShortId, text: fc.Arbitrary<string>): fc.Arbitrary<View> {
  return fc.record(
    {
      id: fc.constant(id),
      title: text,
      text,
      address: fc.constantFrom(
        "explore",
        "explore?s=1_o1.50..1.nis_h*20ac*&sel=ent:e0",
        "doc/d0?claim=clm:c0#p0",
        "?sel=ent:e1",
      ),
      input,
      positions: positions(),
      by: text,
      at,
    },
    { requiredKeys: ["id", "title", "address", "positions"] },
  );
}

function positions(): fc.Arbitrary<View["positions"]> {
  return fc
    .uniqueArray(fc.tuple(id, fc.tuple(coordinate, coordinate)), { selector: ([one]) => one, maxLength: 3 })
    .map((pairs) => Object.fromEntries(pairs));
}

/** Always all three, so that a story may be told by any of them. */
export function anyViews(text: fc.Arbitrary<string>): fc.Arbitrary<View[]> {
  return fc.tuple(...VIEWS.map((id) => view(id, text)));
}

export function anyStories(text: fc.Arbitrary<string>): fc.Arbitrary<Story[]> {
  const chapters = fc.array(fc.record({ view: fc.constantFrom(...VIEWS), heading: text, text }), {
    minLength: 1,
    maxLength: 4,
  });
  const story = fc.record(
    { id: fc.constant("story:s0" as ShortId), title: text, summary: text, chapters, by: text, at },
    { requiredKeys: ["id", "title", "chapters"] },
  );
  return fc.array(story, { maxLength: 1 });
}
