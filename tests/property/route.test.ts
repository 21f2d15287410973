import fc from "fast-check";
import { expect, test } from "vitest";
import { LISTS, PAGES, parseRoute, printRoute, type Route } from "../../client/state/route.ts";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 24 });
const sel = fc.option(text, { nil: null });
const name = text.filter((key) => key !== "sel");
const params = fc.dictionary(name, fc.string({ unit: "grapheme", maxLength: 24 }), {
  maxKeys: 4,
  noNullPrototype: true,
});
const inCase = { case: text, sel };

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ screen: "cases" }),
  fc.record({ screen: fc.constant("findings" as const), ...inCase }),
  fc.record({ screen: fc.constantFrom("explore" as const, "path" as const), ...inCase, params }),
  fc.record({
    screen: fc.constantFrom("arguments" as const, "elements" as const),
    ...inCase,
    id: fc.option(fc.string({ minLength: 1 })),
    params,
  }),
  fc.record({ screen: fc.constant("list" as const), ...inCase, list: fc.constantFrom(...LISTS), params }),
  fc.record({ screen: fc.constantFrom(...PAGES), ...inCase, params }),
  fc.record({
    screen: fc.constant("document" as const),
    ...inCase,
    document: fc.option(text, { nil: null }),
    place: fc.option(text, { nil: null }),
  }),
);

test("routes: what is printed is read as it was, whatever stands in it", () => {
  fc.assert(
    fc.property(route, (r) => {
      expect(parseRoute(printRoute(r))).toEqual(r);
    }),
  );
});

test("routes: any text in the address bar is read without an error and printed again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (address) => {
      const read = parseRoute(address);
      expect(parseRoute(printRoute(read))).toEqual(read);
    }),
  );
});

test("routes: an address stays on its own origin when a browser resolves it", () => {
  fc.assert(
    fc.property(route, (r) => {
      expect(new URL(printRoute(r), "http://127.0.0.1:4000").origin).toBe("http://127.0.0.1:4000");
    }),
  );
});
