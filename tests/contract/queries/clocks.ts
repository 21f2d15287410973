import { NO_FILTER } from "../../../server/graphql/filter.ts";
import { type Answer, answer, CASE } from "./answers.ts";
import { id, record } from "./letters.ts";

const filtered = (over: object) => ({ ...CASE, ...NO_FILTER, ...over });
const paged = (over: object) =>
  filtered({ clock: "VALID", afterKey: null, afterPosition: 0, limit: 10, ...over });
const keyed = (rows: readonly (readonly [slug: string, key: string])[]) =>
  rows.map(([slug, key]) => ({ record: record("Claim", `clm:${slug}`), key }));

/** When claims were so and said, and where their ends are. */
export const ANSWERS_ABOUT_CLOCKS: readonly Answer[] = [
  answer(
    "timeline.page",
    "goes by when it was so, undated last",
    paged({}),
    keyed([
      ["pay", "2023-01-01"],
      ["sells", "2024-05-01"],
      ["no-pay", "9999-99"],
      ["amount", "9999-99"],
      ["wrote", "9999-99"],
    ]),
  ),
  answer(
    "timeline.page",
    "goes by when it was said",
    paged({ clock: "SAID", limit: 2 }),
    keyed([
      ["pay", "2024-05-01"],
      ["amount", "2024-05-01"],
    ]),
  ),
  answer(
    "timeline.page",
    "goes on after a place, under a filter",
    paged({ clock: "SAID", afterKey: "2024-05-01", afterPosition: 4, relations: false }),
    keyed([["no-pay", "2024-06-01"]]),
  ),
  answer("timeline.undated", "counts claims that lack a time", filtered({}), [
    { noValid: false, noSaid: false, claims: 2 },
    { noValid: true, noSaid: false, claims: 3 },
  ]),
  answer("timeline.undated", "counts under a filter", filtered({ relations: false }), [
    { noValid: true, noSaid: false, claims: 2 },
  ]),
  answer("timeline.validMonths", "counts the months in which claims began to be so", filtered({}), [
    { month: "2023-01", claims: 1 },
    { month: "2024-05", claims: 1 },
  ]),
  answer("timeline.saidMonths", "counts the months in which claims were first said", filtered({}), [
    { month: "2024-05", claims: 4 },
    { month: "2024-06", claims: 1 },
  ]),
  answer("timeline.saidMonths", "counts under a filter", filtered({ stances: ["reports"] }), [
    { month: "2024-06", claims: 1 },
  ]),
  answer("place.ends", "counts the claims of each end", filtered({ relations: true }), [
    { entity: id("ent:ada"), name: "Ada Alm", kind: "Person", placed: false, claims: 1, relations: 1 },
    { entity: id("ent:freedonia"), name: "Freedonia", kind: "State", placed: true, claims: 2, relations: 2 },
    {
      entity: id("ent:letter-a"),
      name: "The first letter",
      kind: "Object",
      placed: false,
      claims: 1,
      relations: 1,
    },
    {
      entity: id("ent:miners"),
      name: "Miners of Freedonia",
      kind: "Group",
      placed: false,
      claims: 2,
      relations: 2,
    },
  ]),
  answer("place.ends", "counts nothing where nothing passes", filtered({ kinds: ["call"] }), []),
  answer("place.claims", "counts claims with an end that has a place", filtered({}), [{ total: 2 }]),
  answer("place.claims", "counts none where nothing passes", filtered({ kinds: ["call"] }), [{ total: 0 }]),
];
