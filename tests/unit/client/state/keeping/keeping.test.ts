import { describe, expect, test } from "vitest";
import { addressed, toKept } from "../../../../../client/state/keeping/kept.ts";
import { toSave } from "../../../../../client/state/keeping/saving.ts";
import { besideOf, chapterOf, type StoryRoute, toStory } from "../../../../../client/state/keeping/story.ts";
import { keptWords } from "../../../../../client/state/keeping/words.ts";
import { printRoute } from "../../../../../client/state/route.ts";
import { decodeSteps } from "../../../../../client/state/stepcode.ts";
import { openEntities, type Step } from "../../../../../client/state/steps.ts";
import { fold, subgraphInput } from "../../../../../client/state/view.ts";

const hide: Step = { do: "hide", ids: ["c/ent:b"] };

describe("a view that is kept", () => {
  const base = openEntities(["c/ent:a"]);
  const view = fold(base, [hide]);
  const node = { id: "c/ent:a", label: "A", kind: "Person" };
  const saved = toSave({
    ...{ caseId: "c", view, steps: [hide], input: subgraphInput(view), tab: "table", selection: "c/ent:a" },
    graph: { nodes: [node] } as never,
    placesNow: () => new Map([["c/ent:a", { x: 1.4, y: -2.6, side: "b" as const }]]),
  });

  test("opens by its address alone what is open now, whatever the case begins with later", () => {
    const route = addressed("c", saved.address);
    expect(route).toMatchObject({ screen: "explore", case: "c", sel: "ent:a", params: { as: "table" } });
    const { steps } = decodeSteps("c", route.screen === "explore" ? (route.params.steps ?? "") : "");
    expect(steps).toEqual([base, hide]);
  });

  test("has the places of what is drawn, in whole points, and the input that draws it", () => {
    expect(saved.positions).toEqual([{ id: "c/ent:a", x: 1, y: -3 }]);
    expect(JSON.parse(saved.input)).toEqual(subgraphInput(view));
  });
});

describe("the way to a kept view", () => {
  test("is its name where it is of the network, else its own address", () => {
    expect(printRoute(toKept("c", { id: "c/view:a", address: "explore?steps=1_hb" }))).toBe(
      "/c/c/explore?v=view:a",
    );
    expect(printRoute(toKept("c", { id: "c/view:b", address: "elements/acc:x" }))).toBe(
      "/c/c/elements/acc:x",
    );
  });

  test("says who kept it and when, as far as the text does", () => {
    expect(keptWords({ by: "Anna", at: "2026-11-23T10:00:00Z" })).toBe("kept by Anna on 23 November 2026");
    expect(keptWords({ by: null, at: null })).toBe("kept");
  });
});

describe("a story", () => {
  const at = (params: Record<string, string>): StoryRoute => ({ ...toStory("c", "c/story:s"), params });

  test("opens at the chapter of its address, or the nearest that it has", () => {
    expect(["1", "3", "9", "0", "-1", "x"].map((ch) => chapterOf(at({ ch }), 3))).toEqual([1, 3, 3, 1, 1, 1]);
    expect(printRoute(toStory("c", "c/story:s", 2))).toBe("/c/c/story/s?ch=2");
  });

  test("has the view of a chapter beside it, with what the reader did there", () => {
    const network = { view: { id: "c/view:a", address: "explore?sel=ent:a&steps=1_ha" } };
    expect(besideOf(at({ ch: "2", steps: "1_ha_hb" }), network)).toEqual({
      ...{ screen: "explore", case: "c", sel: null },
      params: { steps: "1_ha_hb", v: "view:a" },
    });
    const rows = { view: { id: "c/view:b", address: "elements/acc:x" } };
    expect(besideOf({ ...at({ asof: "2024" }), sel: "clm:a" }, rows)).toEqual({
      ...{ screen: "elements", case: "c", sel: "clm:a", id: "acc:x" },
      params: { asof: "2024" },
    });
  });

  test("does not stand beside itself", () => {
    const loop = { view: { id: "c/view:a", address: "story/s" } };
    expect(besideOf(at({}), loop)).toEqual({ screen: "unknown", path: "story/s" });
  });
});
