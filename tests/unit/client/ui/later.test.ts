import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CodeMissing, later } from "../../../../client/ui/later.tsx";

const shown = (part: ReturnType<typeof later<{ name: string }>>) =>
  renderToStaticMarkup(createElement(part.Later, { name: "Ada" }));

describe("a part that comes later", () => {
  test("shows nothing until its code is there, and then itself at once", async () => {
    const part = later<{ name: string }>(
      async () =>
        ({ name }) =>
          createElement("b", null, name),
    );
    expect([part.isThere(), shown(part)]).toEqual([false, ""]);
    await part.fetched();
    expect([part.isThere(), shown(part)]).toEqual([true, "<b>Ada</b>"]);
  });

  test("is fetched once, however often it is wanted", async () => {
    let times = 0;
    const part = later(async () => {
      times += 1;
      return () => null;
    });
    await part.fetched();
    await part.fetched();
    expect(times).toBe(1);
  });

  test("whose code did not arrive is fetched anew when it is wanted again", async () => {
    let offline = true;
    const part = later<{ name: string }>(async () => {
      if (offline) throw new TypeError("Failed to fetch dynamically imported module");
      return ({ name }) => createElement("b", null, name);
    });
    await expect(part.fetched()).rejects.toThrow("Failed to fetch");
    expect(part.isThere()).toBe(false);
    offline = false;
    await part.fetched();
    expect(shown(part)).toBe("<b>Ada</b>");
  });

  test("says that it did not arrive, and offers to try again", () => {
    const text = renderToStaticMarkup(createElement(CodeMissing, { again: () => {}, level: 1 })).replace(
      /<[^>]+>/g,
      "|",
    );
    expect(text).toContain("This part of the page did not arrive");
    expect(text).toMatch(/\|Try again\|.*\|Load the page again\|/);
  });
});
