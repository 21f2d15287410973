import { describe, expect, test } from "vitest";
import { withApiFilter } from "../../client/state/expanding.ts";
import { parseRoute, printRoute } from "../../client/state/route.ts";
import { decodeSteps } from "../../client/state/stepcode.ts";
import { fold, subgraphInput } from "../../client/state/view.ts";
import { inputWith } from "../../server/model/views.ts";
import { caseFolders, readCase } from "../helpers/cases.ts";

/** The page opens what views keep: what the server takes for an address is one of the page's own. */
describe.each((await Promise.all(caseFolders().map(readCase))).map((whole) => [whole.id, whole] as const))(
  "%s:",
  (id, whole) => {
    const long = (text: string) => (/^(?:ent|clm|doc):/.test(text) ? `${id}/${text}` : text);

    test.each(whole.views.map((view) => [view.title, view] as const))("“%s” opens", (_, view) => {
      const address = `/c/${id}/${view.address}`;
      const route = parseRoute(address);
      expect(route.screen).not.toBe("unknown");
      expect(printRoute(route)).toBe(address);
      if (route.screen !== "explore") return void expect(view.input).toBeUndefined();
      const { steps, unread } = decodeSteps(id, route.params.steps ?? "");
      expect(unread).toEqual([]);
      const [open, ...rest] = steps;
      if (open?.do !== "open") throw new TypeError("A kept view says itself what it opens.");
      const shown = JSON.stringify(withApiFilter(subgraphInput(fold(open, rest))));
      expect(inputWith(view.input ?? "{}", long)).toBe(shown);
    });

    test("every view says in a sentence what there is to see", () => {
      expect(whole.views.filter(({ text }) => text === undefined)).toEqual([]);
    });
  },
);
