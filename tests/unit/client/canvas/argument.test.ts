import { describe, expect, test } from "vitest";
import { planOf, wrapText } from "../../../../client/canvas/argument/boxes.ts";
import { drawingOf } from "../../../../client/canvas/argument/drawing.ts";
import { walk } from "../../../../client/canvas/argument/walk.ts";
import { layOutMap } from "../../../../client/layouts/argument/argumentMap.ts";
import { knotNames } from "../../../../client/state/argument/model.ts";
import { argued, mapWith } from "../state/argument/maps.ts";

const model = mapWith(
  [
    argued("price", ["monthly", "death"], "own", { exceptions: ["wage"] }),
    argued("service", ["honours"], "state"),
  ],
  ["own"],
  [["own", "state"]],
);
const { plan, words } = planOf(model, () => true, new Set(["death"]));
const layout = layOutMap(plan);
const drawing = drawingOf(layout, {
  model,
  words,
  knots: knotNames(model),
  strength: (id) => (id === "price" ? 3 : 1),
  whatIf: (id) => (id === "wage" ? "rejected" : null),
  knotWords: () => ({ title: [], meta: "" }),
});
const line = (id: string) => drawing.lines.find((one) => one.id === id);

describe("the drawing of an argument map", () => {
  test("joins linked premises before the arrow, which ends in a head", () => {
    expect(line("price from monthly")).toMatchObject({ target: "price join", head: false });
    expect(line("price to")).toMatchObject({ target: "own", head: true });
  });

  test("width says strength, and speaking for a rival is drawn as against", () => {
    expect(line("price to")?.width).toBeGreaterThan(line("service to")?.width ?? 9);
    expect(line("price to")?.against).toBe(false);
    expect(line("service to")?.against).toBe(true);
  });

  test("an exception ends on the arrow, with its label", () => {
    expect(line("price undercut 0")).toMatchObject({
      source: "wage",
      target: "price under 0",
      label: "OPEN",
    });
  });

  test("positions that exclude one another are tied, and the tie says so where there is room", () => {
    expect(line("excludes state")).toMatchObject({ source: "own", target: "state" });
  });

  test("boxes say what stands in them: load-bearing, an exception, what if", () => {
    const box = (id: string) => drawing.nodes.find((node) => node.id === id);
    expect(box("death")).toMatchObject({ words: { bearing: true } });
    expect(box("wage")).toMatchObject({ look: "exception", whatIf: "rejected" });
  });
});

describe("walking by arrows", () => {
  const conclusions = new Map([...model.arguments.values()].map((a) => [a.id, a.conclusion]));
  const go = (from: string, arrow: "up" | "down" | "left" | "right") =>
    walk(layout, conclusions, from, arrow);

  test("right goes from premise to argument to conclusion, left goes back", () => {
    expect(go("monthly", "right")).toBe("price");
    expect(go("price", "right")).toBe("own");
    expect(go("own", "right")).toBeNull();
    expect(go("own", "left")).toBe("price");
    expect(["monthly", "death"]).toContain(go("price", "left"));
    expect(go("wage", "right")).toBe("price");
  });

  test("up and down go between neighbours", () => {
    expect(go("monthly", "down")).toBe("death");
    expect(go("death", "up")).toBe("monthly");
    expect(go("own", "down")).toBe("state");
  });
});

test("a text is broken between words and ends in an ellipsis where it is too long", () => {
  const lines = wrapText(
    "The regime receives about two thousand dollars a month for each soldier",
    140,
    13,
    2,
  );
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});
