import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Answer,
  begun,
  daysOf,
  every,
  not,
  some,
  throughout,
  within,
} from "../../../server/law/answers.ts";
import { type Edtf, parseEdtf } from "../../../server/model/dates.ts";

const answer = fc.constantFrom<Answer>("yes", "no", "open");
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function edtf(text: string): Edtf {
  const date = parseEdtf(text);
  if (!date) throw new TypeError(text);
  return date;
}

describe("an answer", () => {
  test("is never changed from yes to no by learning what was open", () => {
    fc.assert(
      fc.property(
        fc.array(answer, { maxLength: 6 }),
        fc.nat(5),
        fc.constantFrom<Answer>("yes", "no"),
        (all, at, known) => {
          const learnt = all.map((one, i) => (i === at && one === "open" ? known : one));
          for (const join of [every, some]) {
            const before = join(...all);
            if (before !== "open") expect(join(...learnt)).toBe(before);
          }
        },
      ),
    );
  });

  test("of all and of any are each other's contrary", () => {
    fc.assert(
      fc.property(fc.array(answer), (all) => {
        expect(not(every(...all))).toBe(some(...all.map(not)));
      }),
    );
  });

  test("of nothing is yes for all and no for any", () => {
    expect([every(), some()]).toEqual(["yes", "no"]);
  });
});

describe("a date that is known to the month", () => {
  test("leaves the days of that month open", () => {
    const since = edtf("1991-09");
    expect(
      ["1991-08-31", "1991-09-01", "1991-09-17", "1991-09-30", "1991-10-01"].map((d) => begun(since, d)),
    ).toEqual(["no", "open", "open", "yes", "yes"]);
  });

  test("an exact day leaves none open, and has begun from then on", () => {
    fc.assert(
      fc.property(day, day, (since, asked) => {
        expect(begun(edtf(since), asked)).toBe(since <= asked ? "yes" : "no");
      }),
    );
  });
});

describe("the days of conduct", () => {
  test("end on the day on which one asks", () => {
    expect(daysOf(edtf("2024-10/.."), "2025-01-15")).toEqual({ from: "2024-10-01", to: "2025-01-15" });
    expect(daysOf(edtf("2024-10/2024-12"), "2025-01-15")).toEqual({ from: "2024-10-01", to: "2024-12-31" });
    expect(daysOf(edtf("2026"), "2025-01-15")).toEqual({ from: "2025-01-15", to: "2025-01-15" });
  });

  test("lie within a range, outside of it, or partly, which is open", () => {
    const range = edtf("2014-02-20/2014-12");
    const asked = "2020-01-01";
    const of = (date: string) => within(daysOf(edtf(date), asked), range);
    expect([of("2014-03"), of("2014-02"), of("2013"), of("2015"), of("2014-06/..")]).toEqual([
      "yes",
      "open",
      "no",
      "no",
      "open",
    ]);
  });

  test("have an answer throughout where both ends agree", () => {
    const days = { from: "2024-12-01", to: "2025-02-01" };
    expect(throughout(days, (d) => begun(edtf("2024-01-01"), d))).toBe("yes");
    expect(throughout(days, (d) => begun(edtf("2025-01-01"), d))).toBe("open");
    expect(throughout(days, (d) => begun(edtf("2026-01-01"), d))).toBe("no");
  });
});
