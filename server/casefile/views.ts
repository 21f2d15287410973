import { z } from "zod";
import { lawId, shortId } from "../model/ids.ts";
import {
  FARTHEST,
  isAddress,
  MOST_OF_AN_ADDRESS,
  MOST_OF_AN_INPUT,
  MOST_POSITIONS,
  type Positions,
  type Story,
  tidyInput,
  type View,
} from "../model/views.ts";
import type { Faults, Item } from "../text/faults.ts";
import { id, moment, number, parsed, ref, text } from "../text/fields.ts";
import type { Register } from "../text/register.ts";
import type { CaseText } from "./items.ts";
import { readSection, readSections, type Sections } from "./sections.ts";

const address = parsed(
  (t) => (isAddress(t) ? t : undefined),
  "address within a case",
  `Write what follows /c/<case>/ in the address bar, at most ${MOST_OF_AN_ADDRESS} characters: explore?sel=ent:some-name.`,
);

const input = parsed(
  tidyInput,
  "JSON object of an input",
  `Write the API’s SubgraphInput as JSON, at most ${MOST_OF_AN_INPUT} characters.`,
);

const coordinate = number.refine((n) => Math.abs(n) <= FARTHEST, {
  message: `The position is farther out than ${FARTHEST}.`,
  params: { cure: "Bring it nearer to the middle." },
});

/** Ids may be of things that the case no longer has: that is told to who opens the view. */
const positions = z
  .record(z.string(), z.tuple([coordinate, coordinate]))
  .superRefine((map, context) => {
    const ids = Object.keys(map);
    for (const one of ids)
      if (!shortId(one) && !lawId(one))
        context.addIssue({
          code: "custom",
          message: `“${one.slice(0, 80)}” is no id.`,
          path: [one],
          params: { cure: "Write the id of an entity, a claim or anything else that is drawn." },
        });
    if (ids.length > MOST_POSITIONS)
      context.addIssue({
        code: "custom",
        message: `There are ${ids.length} positions.`,
        params: { cure: `Keep ${MOST_POSITIONS} at most.` },
      });
  })
  .default({}) as unknown as z.ZodType<Positions>;

const view = z.strictObject({
  id: id("view"),
  title: text,
  text: text.exactOptional(),
  address,
  input: input.exactOptional(),
  positions,
  by: text.exactOptional(),
  at: moment.exactOptional(),
});

const chapter = z.strictObject({ view: ref("view"), heading: text, text });

const story = z.strictObject({
  id: id("story"),
  title: text,
  summary: text.exactOptional(),
  chapters: z.array(chapter).refine((list) => list.length > 0, {
    message: "The list is empty.",
    params: { cure: "Write at least one." },
  }),
  by: text.exactOptional(),
  at: moment.exactOptional(),
});

const SECTIONS: Sections = { whose: "the views", prefixes: { views: "view", stories: "story" } };

export interface ViewParts {
  readonly views: readonly Item<View>[];
  readonly stories: readonly Item<Story>[];
}

/** Reads the files of the views: each is a map of sections, and a section may stand in several files. */
export function readViews(files: readonly CaseText[], faults: Faults, register: Register): ViewParts {
  const yamls = files.flatMap((file) => readSections(file, SECTIONS, faults, register) ?? []);
  return {
    views: yamls.flatMap((y) => readSection(y, "views", { shape: view, prefix: "view" }, faults, register)),
    stories: yamls.flatMap((y) =>
      readSection(y, "stories", { shape: story, prefix: "story" }, faults, register),
    ),
  };
}

/** A story is told by views of its case. */
export function checkStories(stories: readonly Item<Story>[], register: Register): void {
  for (const { value, place } of stories)
    value.chapters.forEach((one, i) => void register.expect(one.view, place, ["chapters", i, "view"]));
}
