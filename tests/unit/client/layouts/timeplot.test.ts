import { describe, expect, test } from "vitest";
import { daysBetween, fullStretch, plotTime, type Timed } from "../../../../client/layouts/timeplot.ts";

const days = { from: "2024-01-01", to: "2025-01-01" };
const frame = { width: 366, height: 366 };

function span(edtf: string, from: string | null, to: string | null) {
  return { edtf, from, to, approximate: edtf.includes("~"), uncertain: edtf.includes("?") };
}

const day = (text: string) => span(text, text, text);

function thing(id: string, valid: Timed["valid"], said: Timed["said"], look = "FLAT"): Timed {
  return { id, look, valid, said };
}

describe("two clocks", () => {
  test("a day stands where its days cross: a pixel a day, later said is higher", () => {
    const { marks } = plotTime([thing("a", day("2024-01-11"), day("2024-02-01"))], frame, days, days);
    expect(marks).toEqual([
      { ids: ["a"], x1: 10, x2: 11, y: 335, start: "there", end: "there", vague: false, saidLater: false },
    ]);
  });

  test("open ends reach the edge, times before the stretch are cut, a month is vague", () => {
    const said = day("2024-07-01");
    const { marks } = plotTime(
      [
        thing("open", span("2024-03-01/..", "2024-03-01", null), said),
        thing("cut", span("2023/2024-01-31", "2023-01-01", "2024-01-31"), day("2024-05-01")),
        thing(
          "month",
          span("2024-06", "2024-06-01", "2024-06-30"),
          span("2024-06-15/..", "2024-06-15", null),
        ),
      ],
      frame,
      days,
      days,
    );
    const looks = new Map(
      marks.map(({ ids, start, end, vague, saidLater }) => [ids[0], [start, end, vague, saidLater]]),
    );
    expect(looks).toEqual(
      new Map([
        ["cut", ["cut", "there", false, false]],
        ["month", ["there", "there", true, true]],
        ["open", ["there", "open", false, false]],
      ]),
    );
  });

  test("nothing is left out: each thing is in a mark or told to be elsewhere, with the reason", () => {
    const things = [
      thing("a", day("2024-01-11"), day("2024-02-01")),
      thing("same", day("2024-01-11"), day("2024-02-01")),
      thing("other", day("2024-01-11"), day("2024-02-01"), "OPINION"),
      thing("undated", null, day("2024-02-01")),
      thing("unsaid", day("2024-01-11"), null),
      thing("before", day("2003-01-01"), day("2024-02-01")),
    ];
    const { marks, elsewhere } = plotTime(things, frame, days, days);
    expect(marks.map(({ ids, y }) => [ids, y])).toEqual([
      [["a", "same"], 335],
      [["other"], 329],
    ]);
    expect(elsewhere).toEqual({ undated: ["undated"], unsaid: ["unsaid"], outside: ["before"] });
  });

  test("the axes open on the stretch that holds most, and reach over all of time when asked", () => {
    const so = [
      { month: "1996-01", claims: 1 },
      { month: "2024-03", claims: 5 },
      { month: "2024-09", claims: 5 },
    ];
    expect(fullStretch(so, [{ month: "2025-01", claims: 3 }], false)).toEqual({
      from: "2024-03-01",
      to: "2025-02-01",
    });
    expect(fullStretch(so, [], true)).toEqual({ from: "1996-01-01", to: "2024-10-01" });
    expect(fullStretch([], [], false)).toBe(null);
  });

  test("a stretch drawn out is read as days, whichever corner came first", () => {
    expect(daysBetween(31, 0, 366, days, false)).toEqual({ from: "2024-01-01", to: "2024-02-01" });
    expect(daysBetween(0, 366, 366, days, true)).toEqual(days);
    expect(daysBetween(-9, 999, 366, days, false)).toEqual(days);
  });
});
