// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { KEY_ROWS } from "../../../../client/state/keyRows.ts";
import { handleKey, onKey, setKeysOn } from "../../../../client/state/keys.ts";

let pressed: string[];
let now = 0;

function press(key: string, target: Element = document.body, modifiers: KeyboardEventInit = {}): void {
  target.addEventListener("keydown", (event) => handleKey(event as KeyboardEvent, now), { once: true });
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }));
}

describe("keys", () => {
  beforeEach(() => {
    document.body.innerHTML = "";
    pressed = [];
    now += 10_000;
    setKeysOn(true);
    const ids = ["search", "go-documents", "dismiss-finding", "redo", "undo"] as const;
    const off = ids.map((id) => onKey(id, () => pressed.push(id)));
    return () => {
      for (const take of off) take();
    };
  });

  test("a key acts outside fields", () => {
    press("/");
    expect(pressed).toEqual(["search"]);
  });

  test("fields, menus and dialogs keep their keys", () => {
    document.body.innerHTML = `<input><div role="dialog"><p></p></div><div role="combobox"></div>`;
    for (const target of document.querySelectorAll("input, p, [role=combobox]")) press("/", target);
    expect(pressed).toEqual([]);
  });

  test("a key with Ctrl, Meta or Alt belongs to the browser or the screen reader", () => {
    for (const modifier of ["ctrlKey", "metaKey", "altKey"]) press("/", document.body, { [modifier]: true });
    expect(pressed).toEqual([]);
  });

  test("two keys one after the other are a sequence, and a slow second one stands for itself", () => {
    press("g");
    press("d");
    expect(pressed).toEqual(["go-documents"]);
    press("g");
    now += 5000;
    press("d");
    expect(pressed).toEqual(["go-documents", "dismiss-finding"]);
  });

  test("Shift makes another key of a letter", () => {
    press("U", document.body, { shiftKey: true });
    press("u");
    expect(pressed).toEqual(["redo", "undo"]);
  });

  test("all can be switched off, and stay off for the next visit", () => {
    setKeysOn(false);
    press("/");
    expect(pressed).toEqual([]);
    expect(localStorage.getItem("redthread:keys")).toBe("off");
  });

  test("what registered last answers, until it is taken away", () => {
    const take = onKey("search", () => pressed.push("panel"));
    press("/");
    take();
    press("/");
    expect(pressed).toEqual(["panel", "search"]);
  });

  test("no two rows of one place share their keys", () => {
    const rows = KEY_ROWS.map((row) => `${row.where} ${row.keys.join(" ")}`);
    expect(rows).toEqual([...new Set(rows)]);
  });
});
